"""What a result needs to carry to be explained a year later."""

from __future__ import annotations

from .classify import ClassifyReport
from .onnx_session import OnnxSession, runtime_version


def run_metadata(
    session: OnnxSession, report: ClassifyReport, scene_name: str, flow_direction: float | None
) -> dict[str, str]:
    """Return the run as GDAL metadata: scene, model and checksum, device, tiles, versions, flow direction."""
    definition = session.definition
    flow = {} if flow_direction is None else {"GLACIER_TERMINUS_FLOW_DIRECTION": f"{flow_direction:g}"}
    return {
        "GLACIER_TERMINUS_SCENE": scene_name,
        "GLACIER_TERMINUS_MODEL": model_label(session),
        "GLACIER_TERMINUS_MODEL_CHECKSUM": definition.model_file_checksum,
        "GLACIER_TERMINUS_DEVICE": session.device.name,
        "GLACIER_TERMINUS_TILES": f"{report.tiles_run} run, {report.tiles_skipped} skipped",
        "GLACIER_TERMINUS_ONNXRUNTIME": runtime_version(),
        **flow,
    }


def model_label(session: OnnxSession) -> str:
    """Return the model's name with its version."""
    return f"{session.definition.model_name} {session.definition.version}".strip()
