# QGIS's plugin `processing`, which lies outside Python's search path.
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

def run(
    algOrName: str | QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    onFinish: Any = None,
    feedback: QgsProcessingFeedback | None = None,
    context: QgsProcessingContext | None = None,
    is_child_algorithm: bool = False,
) -> dict[str, Any]: ...
def createAlgorithmDialog(algOrName: str | QgsProcessingAlgorithm, parameters: dict[str, Any] = ...) -> Any: ...
def execAlgorithmDialog(algOrName: str | QgsProcessingAlgorithm, parameters: dict[str, Any] = ...) -> dict[str, Any]: ...
