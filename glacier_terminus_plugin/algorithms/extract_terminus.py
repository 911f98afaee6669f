"""glacierterminus:extractterminus: the terminus line from a raster that was classified before."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
)

from ..core.map_terminus import termini_of_raster
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .feedback import FeedbackProgress, told_to_processing
from .outputs import checks_outputs
from .styling import style_lines_later
from .terminus_layer import check_lines_wishes, lines_help, lines_of_scene, write_lines
from .translation import tr


class ExtractTerminus(GlacierTerminusAlgorithm):
    """Draws the line without running a network."""

    NAME = "extractterminus"
    TITLE = "Extract terminus"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterRasterLayer(p.INPUT, tr("Probability or classified raster")))
        self.addParameter(
            QgsProcessingParameterFile(
                p.MODEL,
                tr("Model that classified it (empty: the bundled model)"),
                fileFilter=p.model_file_filter(),
                optional=True,
            )
        )
        self.addParameter(QgsProcessingParameterExtent(p.EXTENT, tr("Extent (empty: the whole raster)"), optional=True))
        p.add_flow_parameters(self)
        p.add_area_parameters(self)
        p.add_front_points(self)
        p.add_lines_crs(self)
        p.add_model_settings(self)
        p.add_max_count(self)
        self.addParameter(
            QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Terminus line"), QgsProcessing.SourceType.TypeVectorLine)
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of fronts")))
        self.addOutput(QgsProcessingOutputNumber("LENGTH_M", tr("Length of the first line in metres")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layer."""
        super().prepareAlgorithm(parameters, context, feedback)
        with told_to_processing(feedback):
            self._scene = p.read_scene(self, parameters, context)
            flow = p.read_flow(self, parameters, context)
            self._areas = p.read_areas(self, parameters, context, flow, feedback=feedback)
        return True

    @checks_outputs
    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Draw the lines and write them."""
        with told_to_processing(feedback):
            check_lines_wishes(self, parameters, context, [self._scene.path])
            opened = p.read_model(self, parameters, context)
            for note in opened.notes:
                feedback.pushInfo(note)
            definition = opened.definition
            termini, crs = termini_of_raster(
                self._scene.path,
                definition,
                self._scene.extent,
                self.parameterAsInt(parameters, p.MAX_COUNT, context),
                FeedbackProgress(feedback),
                self._scene.crs,
                self._areas,
                feedback.pushInfo,
            )
        lines = write_lines(
            self, parameters, context, feedback, [lines_of_scene(termini, crs, self._scene)], definition
        )
        if not termini:
            feedback.pushWarning(p.no_terminus())
        elif termini[0].length_m is None:
            feedback.pushInfo(
                tr(
                    "The raster's place on the earth is unknown (it has no usable coordinate system): lengths and "
                    "errors in metres are left out. Set the layer's CRS to get them."
                )
            )
        style_lines_later(context, lines)
        return {p.OUTPUT: lines, "COUNT": len(termini), "LENGTH_M": termini[0].length_m if termini else None}

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        what = tr(
            "<p>Draws the terminus line from a raster that <i>Classify raster</i> or another program wrote: one band "
            "of probabilities per class of the model, one band of class values, or one band of the front's "
            "probability (0 to 1, or 0 to 255 as whole numbers). For a model without a front class, a single band of "
            "decimals is read as the probability of ocean. Probabilities give a better line than class values.</p>"
            "<p>If the model has a front class, the line is the least-cost path along it; for models of ice and "
            "ocean only, it is the boundary between the two, without the coast. With a box along the flow or two "
            "fjord walls it is the best line from wall to wall, and only the part of the raster around each glacier "
            "is read. If neither the model nor your input separates land from ice, the front is told from the coast "
            "by its shape alone, as the line that closes the head of a fjord, and is flagged as uncertain.</p>"
        )
        return what + lines_help()
