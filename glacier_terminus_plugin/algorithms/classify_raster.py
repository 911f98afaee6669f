"""glacierterminus:classifyraster: each pixel's class, and its probabilities where wished, as GeoTIFF."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
)

from ..core.classify_raster import ResultPaths, classify_raster
from ..core.raster_grid import RasterGrid
from ..core.tile_plan import TilePlan
from ..core.working_source import cell_size_ratio
from . import parameters as p
from .feedback import FeedbackProgress, told_to_processing
from .outputs import checks_outputs
from .plan_layer import OUTPUT_PLAN, add_plan_output, write_plan
from .result_parameters import ResultAlgorithm, add_result_parameters, read_wish
from .styling import style_classes_later
from .translation import tr

OUTPUT_PROBABILITY, OUTPUT_CONFIDENCE = "OUTPUT_PROBABILITY", "OUTPUT_CONFIDENCE"


class ClassifyRaster(ResultAlgorithm):
    """Runs a model over a raster of any size; memory does not grow with it."""

    NAME = "classifyraster"
    TITLE = "Classify raster"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        p.add_scene_parameters(self)
        p.add_flow_parameters(self)
        add_result_parameters(self)
        p.add_run_parameters(self)
        self.addParameter(QgsProcessingParameterRasterDestination(p.OUTPUT, tr("Classified raster")))
        for name, label in (
            (OUTPUT_PROBABILITY, tr("Probabilities")),
            (OUTPUT_CONFIDENCE, tr("Confidence (probability of the chosen class)")),
        ):
            self.addParameter(
                QgsProcessingParameterRasterDestination(name, label, optional=True, createByDefault=False)
            )
        add_plan_output(self)
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Number of tiles run")))
        self.addOutput(
            QgsProcessingOutputNumber(
                "CELL_SIZE_RATIO", tr("Ratio of the image's cell size to the model's (above 1: coarser)")
            )
        )
        self.addOutput(QgsProcessingOutputString("RAN_ON", tr("Device that ran the model")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layers."""
        super().prepareAlgorithm(parameters, context, feedback)
        with told_to_processing(feedback):
            self._scene = p.read_scene(self, parameters, context, may_fetch=True)
            self._flow = p.read_flow(self, parameters, context)
            self._wish = read_wish(self, parameters, context)
            self._wish = replace(self._wish, record=(("COMMAND", self.asPythonCommand(parameters, context)),))
        return True

    @checks_outputs
    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the network and write its classes."""
        plans: list[tuple[TilePlan, RasterGrid]] = []
        keys = (p.OUTPUT, OUTPUT_PROBABILITY, OUTPUT_CONFIDENCE)
        outputs = [self.parameterAsOutputLayer(parameters, key, context) or None for key in keys]
        with told_to_processing(feedback):
            session = p.open_session(self, parameters, context, feedback)
            self.tell_notes(session, feedback)
            self._scene = p.fetched(self._scene, session, feedback)
            source = p.open_source(self._scene, session)
            feedback.pushInfo(p.what_is_read(source))
            report = classify_raster(
                source,
                session,
                self._flow,
                p.read_options(self, parameters, context),
                ResultPaths(*outputs),
                self._wish,
                self._scene.name,
                feedback.pushInfo,
                FeedbackProgress(feedback),
                lambda plan, grid: plans.append((plan, grid)),
            )
            plan_layer = write_plan(self, parameters, context, *plans[0])
        self.tell_notes(session, feedback)
        feedback.pushInfo(self.ran_on(session, report))
        style_classes_later(context, outputs[0])
        return {
            **dict(zip(keys, outputs)),
            OUTPUT_PLAN: plan_layer,
            "TILES": report.tiles_run,
            "CELL_SIZE_RATIO": cell_size_ratio(source.grid, session.definition),
            "RAN_ON": session.device.name,
        }

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        return tr(
            "<p>Assigns a class to each pixel of a satellite image. The model reads the raster's values, not the "
            "layer's style.</p>"
            "<p>The result is a GeoTIFF of class values with the model's colours and class names and an attribute "
            "table. The value 255 is NoData: pixels that are not valid in the image are not valid in the result. "
            "<b>Probabilities</b> has one band per class, from 0 to 1; <i>Extract terminus</i> draws the line from "
            "it. <b>Confidence</b> is the probability of the chosen class. The files' metadata record the model, "
            "device, tiling, value range and software versions.</p>"
            "<p><b>Minimum probability</b> and <b>classes to keep</b>: pixels that are less certain, or that belong "
            "to other classes, become NoData or a value of your choice, never background. With <b>predict "
            "background</b> switched off, each pixel gets the most likely of the other classes.</p>"
            "<p><b>Polygons</b>: only pixels inside them are written, and tiles outside them are not run.</p>"
            "<p><b>Cell size</b>: the model was trained at one cell size; an image that differs too much is "
            "resampled before the model reads it. <b>Cells of the result</b>: the result has the image's own cells, "
            "those that the model reads, or those of the snap raster. A <b>snap raster</b> aligns the result with "
            "its pixel corners and, unless you choose another, sets its CRS.</p>"
            "<p><b>Padding</b>: how much context each tile reads beyond what it writes, so that no seams show "
            "between tiles. With the model's own padding, the tiles give practically the same result as the whole "
            "image would; the <b>tile plan</b> shows what each tile reads and writes. If the network runs <b>in a "
            "separate process</b>, a crash there does not take QGIS with it. <b>Flow direction</b>: for models that "
            "expect the glacier to flow towards the top of the image.</p>"
        )
