"""The features of a layer that a parameter names; what becomes of invalid ones is the user's choice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
)

from .translation import tr

_Check = QgsFeatureRequest.InvalidGeometryCheck
# whatever the user wishes: see features_of
AS_THEY_ARE = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


def features_of(
    parameters: dict[str, Any], context: QgsProcessingContext, name: str, source: QgsProcessingFeatureSource
) -> Iterator[QgsFeature]:
    """Yield a source's features without invalid ones, or with them, as the parameter or else the context says.

    Raises QgsProcessingException at the first invalid one where that is to stop a run. QGIS itself throws it out of
    its iterator right through Python, which does not survive that (seen with 3.22).
    """
    check = _check_wished(parameters.get(name), context)
    for feature in source.getFeatures(QgsFeatureRequest(), AS_THEY_ARE):
        geometry = feature.geometry()
        if check == _Check.GeometryNoCheck or geometry.isEmpty() or geometry.isGeosValid():
            yield feature
            continue
        said = {"feature": feature.id(), "layer": source.sourceName(), "name": name, "error": geometry.lastError()}
        if check == _Check.GeometryAbortOnInvalid:
            raise QgsProcessingException(
                tr(
                    "Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}). "
                    "Correct it with Fix geometries, or have Processing skip or ignore invalid features."
                ).format(**said)
            )
        feedback = context.feedback()
        if feedback is not None:
            feedback.pushWarning(
                tr(
                    "Feature {feature} of the layer {layer}, given as {name}, has an invalid geometry ({error}) and is "
                    "left out."
                ).format(**said)
            )


def _check_wished(wish: Any, context: QgsProcessingContext) -> Any:
    """Return what is to become of invalid features: what a parameter says of its own layer counts first."""
    if isinstance(wish, QgsProcessingFeatureSourceDefinition):
        own = QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck
        if (wish.flags & own) == own:
            return wish.geometryCheck
    return context.invalidGeometryCheck()
