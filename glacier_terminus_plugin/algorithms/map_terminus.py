"""glacierterminus:mapterminus: from a satellite image to its terminus line, in one run."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ..core.map_terminus import map_glaciers, write_scene
from ..core.progress import SubProgress
from ..core.result_raster import ResultRasters
from ..core.run_record import run_metadata
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .feedback import FeedbackProgress, told_to_processing
from .outputs import checks_outputs
from .parameters import MAX_COUNT
from .styling import style_classes_later, style_lines_later
from .terminus_layer import check_lines_wishes, lines_help, lines_of_scene, write_lines
from .translation import tr


class MapTerminus(GlacierTerminusAlgorithm):
    """Classifies the image and draws the line, by way of a grid turned so that the glacier flows up if need be."""

    NAME = "mapterminus"
    TITLE = "Map terminus"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        p.add_scene_parameters(self)
        p.add_flow_parameters(self)
        p.add_area_parameters(self)
        p.add_front_points(self)
        p.add_lines_crs(self)
        p.add_run_parameters(self)
        p.add_max_count(self)
        self.addParameter(
            QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Terminus line"), QgsProcessing.SourceType.TypeVectorLine)
        )
        self.addParameter(
            QgsProcessingParameterRasterDestination(p.OUTPUT_RASTER, tr("Classified raster"), optional=True)
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of fronts")))
        self.addOutput(QgsProcessingOutputNumber("LENGTH_M", tr("Length of the first line in metres")))
        self.addOutput(QgsProcessingOutputNumber("FLOW", tr("Flow direction used")))
        self.addOutput(QgsProcessingOutputString("RAN_ON", tr("Device that ran the model")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layers."""
        super().prepareAlgorithm(parameters, context, feedback)
        with told_to_processing(feedback):
            self._scene = p.read_scene(self, parameters, context, may_fetch=True)
            self._flow = p.read_flow(self, parameters, context)
            self._areas = p.read_areas(self, parameters, context, self._flow, feedback=feedback)
        self._command = self.asPythonCommand(parameters, context)
        return True

    @checks_outputs
    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the network, draw the lines, write both."""
        raster_path = self.parameterAsOutputLayer(parameters, p.OUTPUT_RASTER, context)
        progress = FeedbackProgress(feedback)
        with told_to_processing(feedback):
            check_lines_wishes(self, parameters, context, [self._scene.path])
            session = p.open_session(self, parameters, context, feedback)
            self.tell_notes(session, feedback)
            source = p.open_source(p.fetched(self._scene, session, feedback), session)
            termini, scenes = map_glaciers(
                source,
                session,
                self._areas,
                p.read_options(self, parameters, context),
                self.parameterAsInt(parameters, MAX_COUNT, context),
                feedback.pushInfo,
                SubProgress(progress, 0, 0.9),
            )
            scene = scenes[0]
            flows = {
                f"FLOW_DIRECTION_{s.glacier_id}": f"{s.flow_direction:g}"
                for s in scenes
                if s.glacier_id and s.flow_direction is not None
            }
            more = {"COMMAND": self._command, **flows}
            metadata = run_metadata(
                session, scene.report, self._scene.name, scene.flow_direction, scene.grid, more=more
            )
            if raster_path:
                with ResultRasters(session.definition, source.grid, raster_path, None) as results:
                    results.describe(metadata)
                    write_scene(scenes, source, results, SubProgress(progress, 0.9, 1))
                    results.finish()
        self.tell_notes(session, feedback)
        feedback.pushInfo(self.ran_on(session, scene.report))
        lines = write_lines(
            self,
            parameters,
            context,
            feedback,
            [lines_of_scene(termini, source.grid.crs, self._scene)],
            session.definition,
        )
        if not termini:
            feedback.pushWarning(p.no_terminus())
        style_lines_later(context, lines)
        style_classes_later(context, raster_path)
        return {
            p.OUTPUT: lines,
            p.OUTPUT_RASTER: raster_path or None,
            "COUNT": len(termini),
            "LENGTH_M": termini[0].length_m if termini else None,
            "FLOW": scene.flow_direction if termini else self._flow,
            "RAN_ON": session.device.name,
        }

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        what = tr(
            "<p>Finds the calving front of a glacier on a satellite image and draws it as a line.</p>"
            "<p><b>Satellite image</b>: any raster layer. The model reads its values, not its style. <b>Flow "
            "direction</b>: the direction in which the glacier flows, in degrees clockwise from grid north, or a "
            "line drawn along the flow. The image is rotated so that the glacier flows towards the top, as in the "
            "training data; the line is returned in the image's own coordinates. If no direction is "
            "given and the model needs one, eight are tried and the most confident line is kept.</p>"
            "<p><b>Extent</b>: limit it to the surroundings of the glacier; this improves the contrast and the line "
            "and shortens the run. <b>Cell size</b>: models are trained at one cell size; images with another are "
            "resampled to it.</p>"
            "<p><b>Where to look</b>: a box drawn along the flow says it all in one rectangle: its long sides are "
            "the fjord walls, which the line then joins, and its axis is the flow. The walls can also be given as "
            "two lines, which <i>Fjord walls from a series</i> finds, or a polygon can mark the area. "
            "Where a front bends, two short strokes along the rock, one "
            "where each of its ends meets it, do best as walls. A layer with several of them, told apart by a field "
            "GlacierID, is mapped in one run, each glacier on its own. <b>Centrelines</b>, drawn downstream, give "
            "the flow of each glacier, and its front must cross its centreline. No line is drawn on <b>land</b>, "
            "given as polygons or a raster.</p>"
        ) + tr(
            "<p><b>Points that the front passes</b>: where the line went wrong, a point on the front draws it there. "
            "They want a box, walls, or strokes at the ends of the front as well.</p>"
        )
        return what + lines_help()
