"""glacierterminus:classifyraster: each pixel's class, and its probabilities where wished, as GeoTIFF."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
)

from ..core.classify_raster import classify_raster
from ..core.raster_sink import check_raster_output
from ..core.raster_source import files_of
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .feedback import FeedbackProgress, told_to_processing
from .styling import style_classes_later
from .translation import tr

OUTPUT_PROBABILITY = "OUTPUT_PROBABILITY"


class ClassifyRaster(GlacierTerminusAlgorithm):
    """Runs a model over a raster of any size; memory does not grow with it."""

    NAME = "classifyraster"
    TITLE = "Classify raster"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        p.add_scene_parameters(self)
        p.add_flow_parameters(self)
        p.add_run_parameters(self)
        self.addParameter(QgsProcessingParameterRasterDestination(p.OUTPUT, tr("Classified raster")))
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                OUTPUT_PROBABILITY, tr("Probabilities"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Number of tiles that were run")))
        self.addOutput(QgsProcessingOutputString("RAN_ON", tr("Device that ran the model")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layers."""
        with told_to_processing(feedback):
            self._scene = p.read_scene(self, parameters, context)
            self._flow = p.read_flow(self, parameters, context)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the network and write its classes."""
        outputs = [self.parameterAsOutputLayer(parameters, key, context) for key in (p.OUTPUT, OUTPUT_PROBABILITY)]
        with told_to_processing(feedback):
            for path in filter(None, outputs):
                check_raster_output(path, files_of(self._scene.path))
            session = p.open_session(self, parameters, context)
            self.tell_notes(session, feedback)
            report = classify_raster(
                p.open_source(self._scene, session),
                session,
                self._flow,
                p.read_options(self, parameters, context),
                outputs[0] or None,
                outputs[1] or None,
                self._scene.name,
                feedback.pushInfo,
                FeedbackProgress(feedback),
            )
        self.tell_notes(session, feedback)
        feedback.pushInfo(self.ran_on(session, report))
        style_classes_later(context, outputs[0])
        return {
            p.OUTPUT: outputs[0],
            OUTPUT_PROBABILITY: outputs[1] or None,
            "TILES": report.tiles_run,
            "RAN_ON": session.device.name,
        }

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        return tr(
            "<p>Gives each pixel of a satellite image its class, as the model sees it.</p>"
            "<p>The result is a GeoTIFF of class values with the model's colours and names; 255 is NoData: what is not "
            "valid in the image is not valid in the result. <b>Probabilities</b> has a band for each class, from 0 to "
            "1; <i>Extract terminus</i> draws the line from it.</p>"
            "<p><b>Padding</b>: how far tiles overlap so that their edges do not show. The model's own value makes "
            "tiles and the whole image agree. <b>Cell size</b>: the model was trained at one cell size; where the "
            "image's is too far from it the image is resampled, and the result then has the model's cells. <b>Flow "
            "direction</b>: for models that want the glacier to flow up; the result lies on the image's own pixels.</p>"
        )
