"""glacierterminus:planrun: what `mapterminus` would do with the same parameters, and how long it would take."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..core.errors import RuntimeMissingError
from ..core.raster_source import RasterSource
from ..core.run_plan import RunPlan, plan_run, seconds_of
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .feedback import FeedbackProgress, told_to_processing
from .translation import tr


class PlanRun(GlacierTerminusAlgorithm):
    """Counts tiles and measures one; reads no pixel of the image and writes nothing."""

    NAME = "planrun"
    TITLE = "Plan a run"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        p.add_scene_parameters(self)
        p.add_flow_parameters(self)
        p.add_area_parameters(self)
        p.add_run_parameters(self)
        for name, title in (
            ("TILES", tr("Number of tiles")),
            ("SECONDS", tr("Estimated duration in seconds")),
            ("OUTPUT_MB", tr("Maximum size of the classified raster in MB")),
            ("DIRECTIONS", tr("Number of flow directions tried")),
            ("CELL_SIZE_M", tr("The image's cell size in metres")),
            ("TRAINED_CELL_SIZE_M", tr("The model's cell size in metres")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(
            QgsProcessingOutputString("FIT", tr("Cell size check: fits, resampled, differs, too coarse or unknown"))
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layers."""
        super().prepareAlgorithm(parameters, context, feedback)
        with told_to_processing(feedback):
            self._scene = p.read_scene(self, parameters, context, may_fetch=True)
            if self._scene.provider is not None:
                raise QgsProcessingException(
                    tr("The image's pixels are downloaded when the run starts, so the run can't be planned beforehand.")
                )
            flow = p.read_flow(self, parameters, context)
            self._areas = p.read_areas(self, parameters, context, flow, feedback=feedback)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Plan, and measure a tile where there is something to run it."""
        with told_to_processing(feedback):
            opened = p.read_model(self, parameters, context)
            scene, options = self._scene, p.read_options(self, parameters, context)
            progress = FeedbackProgress(feedback)
            try:
                session = p.open_session(self, parameters, context, feedback)
            except RuntimeMissingError as error:
                feedback.pushWarning(str(error))
                bands, _ = p.chosen_bands(scene, opened.definition)
                source = RasterSource(scene.path, bands, scene.extent, scene.crs, amplitude=scene.amplitude)
                return _results(plan_run(source, opened.definition, self._areas, options), None)
            try:
                source = p.open_source(scene, session)
                plan = plan_run(source, session.definition, self._areas, options, session, progress)
                return _results(plan, seconds_of(plan, session, progress))
            finally:
                session.close()

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        return tr(
            "<p>Reports what <i>Map terminus</i> would do with the same parameters: how many tiles it would run, how "
            "long this would take on this computer (one tile is run to measure it), how large the classified raster "
            "would be at most, and whether the image's cell size fits the one that the model was trained at.</p>"
            "<p>Nothing is written.</p>"
        )


def _results(plan: RunPlan, seconds: float | None) -> dict[str, Any]:
    return {
        "TILES": plan.tiles,
        "SECONDS": seconds,
        "OUTPUT_MB": plan.output_bytes / 1e6,
        "DIRECTIONS": plan.directions,
        "CELL_SIZE_M": max(plan.cell_size_m) if plan.cell_size_m else None,
        "TRAINED_CELL_SIZE_M": plan.trained_m,
        "FIT": plan.fit.value,
    }
