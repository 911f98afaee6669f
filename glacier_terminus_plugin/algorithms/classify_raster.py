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
from ..core.raster_sink import check_raster_output
from ..core.tile_plan import TilePlan
from ..core.working_source import cell_size_ratio
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .feedback import FeedbackProgress, told_to_processing
from .plan_layer import OUTPUT_PLAN, add_plan_output, write_plan
from .result_parameters import add_result_parameters, problem_with_wish, read_wish
from .styling import style_classes_later
from .translation import tr

OUTPUT_PROBABILITY, OUTPUT_CONFIDENCE = "OUTPUT_PROBABILITY", "OUTPUT_CONFIDENCE"


class ClassifyRaster(GlacierTerminusAlgorithm):
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
            (OUTPUT_CONFIDENCE, tr("Confidence: the probability of the class that was chosen")),
        ):
            self.addParameter(
                QgsProcessingParameterRasterDestination(name, label, optional=True, createByDefault=False)
            )
        add_plan_output(self)
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Number of tiles that were run")))
        self.addOutput(
            QgsProcessingOutputNumber("CELL_SIZE_RATIO", tr("Cell size of the image, in the model's (over 1: coarser)"))
        )
        self.addOutput(QgsProcessingOutputString("RAN_ON", tr("Device that ran the model")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Tell in the dialog what would fail, before a run."""
        found, message = super().checkParameterValues(parameters, context)
        problem = problem_with_wish(self, parameters, context) if found else message
        return (not problem and found), problem

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layers."""
        with told_to_processing(feedback):
            self._scene = p.read_scene(self, parameters, context, may_fetch=True)
            self._flow = p.read_flow(self, parameters, context)
            self._wish = read_wish(self, parameters, context)
            self._wish = replace(self._wish, record=(("COMMAND", self.asPythonCommand(parameters, context)),))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the network and write its classes."""
        plans: list[tuple[TilePlan, RasterGrid]] = []
        keys = (p.OUTPUT, OUTPUT_PROBABILITY, OUTPUT_CONFIDENCE)
        outputs = [self.parameterAsOutputLayer(parameters, key, context) or None for key in keys]
        with told_to_processing(feedback):
            for path in filter(None, outputs):
                check_raster_output(path, p.files_read(self._scene))
            session = p.open_session(self, parameters, context)
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
            "<p>Gives each pixel of a satellite image its class, as the model sees it. Raw values count, never the "
            "layer's style.</p>"
            "<p>The result is a GeoTIFF of class values with the model's colours, names and an attribute table; 255 is "
            "NoData: what is not valid in the image is not valid in the result. <b>Probabilities</b> has a band for "
            "each class, from 0 to 1; <i>Extract terminus</i> draws the line from it. <b>Confidence</b> is the "
            "probability of the class that was chosen. The files' metadata say which model, device, tiles, range of "
            "values and versions made them.</p>"
            "<p><b>Least probability</b>, <b>classes to keep</b>: pixels that are less sure, or of other classes, "
            "become NoData or a value of their own, never background. Without <b>predict background</b> each pixel "
            "gets the most likely of the other classes.</p>"
            "<p><b>Polygons</b>: only what lies in them is written; tiles beside them are not run.</p>"
            "<p><b>Cell size</b>: the model was trained at one cell size; where the image's is too far from it the "
            "image is resampled on the way. <b>Cells of the result</b>: it lies on the image's own pixels, or has the "
            "cells that the model reads, or the snap raster's. A <b>snap raster</b> gives the corners of its pixels "
            "and, unless another is chosen, its CRS.</p>"
            "<p><b>Padding</b>: how far tiles overlap so that their edges do not show. The model's own value makes "
            "tiles and the whole image agree; the <b>plan of the tiles</b> shows what each reads and writes. With the "
            "network <b>in a process of its own</b> a crash in it does not reach QGIS. <b>Flow direction</b>: for "
            "models that want the glacier to flow up.</p>"
        )
