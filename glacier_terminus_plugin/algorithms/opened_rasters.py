"""Rasters that are named as GDAL names them, in archives, containers and on servers: QGIS before 3.26 wants files."""

from __future__ import annotations

import os
import re
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsRasterLayer,
)

_NAMED_BY_GDAL = re.compile(r"/vsi|[A-Za-z0-9_]{2,}:")  # /vsizip/a.zip/b.tif, NETCDF:"a.nc":b; a drive has one letter


def open_rasters(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
    """Put layers of such names where Processing finds them by name; main thread only.

    What can't be opened is left to QGIS to tell.
    """
    for definition in algorithm.parameterDefinitions():
        given = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            given = given.split(";") if isinstance(given, str) else given
            for name in given if isinstance(given, (list, tuple)) else ():
                _open(name, context)
        elif isinstance(definition, QgsProcessingParameterRasterLayer):
            _open(given, context)


def _open(name: Any, context: QgsProcessingContext) -> None:
    if not isinstance(name, str) or not _NAMED_BY_GDAL.match(name) or os.path.exists(name):
        return
    if QgsProcessingUtils.mapLayerFromString(name, context) is not None:
        return
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # that would read pixels
    layer = QgsRasterLayer(name, os.path.splitext(os.path.basename(name))[0], "gdal", options)
    if layer.isValid():
        context.temporaryLayerStore().addMapLayer(layer)
