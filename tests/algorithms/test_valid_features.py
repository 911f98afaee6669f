"""Layers with invalid geometries, under each choice that Processing leaves to its user."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
)

from glacier_terminus_plugin.algorithms.provider import PROVIDER_ID
from tests.algorithms.conftest import Log
from tests.algorithms.test_compare_termini import across, lines
from tests.algorithms.test_terminus_change import CENTRELINE
from tests.conftest import ROOT

Check = QgsFeatureRequest.InvalidGeometryCheck
ROWS = [(f"200{year}-08-01", across(-100 * year)) for year in (1, 2)] + [("2003-08-01", [(0.0, 0.0), (0.0, 0.0)])]
SAID = "Feature 3 of the layer lines, given as INPUT, has an invalid geometry"


def changes(check: Check, given: Any = None) -> tuple[dict[str, Any], Log]:
    import processing

    log, context = Log(), QgsProcessingContext()
    context.setInvalidGeometryCheck(check)
    context.setFeedback(log)
    context.setProject(QgsProject.instance())
    wishes = {
        "INPUT": lines(ROWS, "Date:string") if given is None else given,
        "CENTRELINE": lines([(CENTRELINE,)], ""),
        "OUTPUT": "memory:",
    }
    try:
        return processing.run(f"{PROVIDER_ID}:terminuschange", wishes, context=context, feedback=log), log
    except QgsProcessingException as error:
        raise QgsProcessingException(" ".join([str(error), *log.errors])) from None


def test_an_invalid_feature_is_left_out_and_named(provider: None):
    results, log = changes(Check.GeometrySkipInvalid)
    assert results["COUNT"] == 2
    assert [text for text in log.warnings if text.startswith(SAID) and text.endswith("is left out.")]


def test_a_layers_own_choice_comes_before_that_of_the_settings(provider: None):
    layer = lines(ROWS, "Date:string")
    QgsProject.instance().addMapLayer(layer)
    kind = QgsProcessingFeatureSourceDefinition
    own = kind(layer.id(), False, -1, kind.Flag.FlagOverrideDefaultGeometryCheck, Check.GeometryNoCheck)
    assert changes(Check.GeometryAbortOnInvalid, own)[0]["COUNT"] == 2


_AS_QGIS_THROWS = """
from tests.algorithms.test_valid_features import Check, changes
from qgis.core import QgsApplication, QgsProcessingException
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
from glacier_terminus_plugin.algorithms.provider import GlacierTerminusProvider
Processing.initialize()
provider = GlacierTerminusProvider()
assert QgsApplication.processingRegistry().addProvider(provider)
for _ in range(5):
    try:
        changes(Check.GeometryAbortOnInvalid)
    except QgsProcessingException as error:
        print(error, flush=True)
"""


def test_an_invalid_feature_stops_a_run_where_that_is_wished_and_python_survives_it():
    """QGIS throws out of its own iterator through Python's frames, which ends in a crash after a few runs."""
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.path.append('/usr/share/qgis/python/plugins')\n" + _AS_QGIS_THROWS],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.count(SAID) == 5, done.stderr
