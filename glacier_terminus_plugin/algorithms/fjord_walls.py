"""glacierterminus:fjordwalls: from images of a glacier at several dates to the walls of its fjord."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..core.series_walls import walls_of_series
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .feedback import FeedbackProgress, told_to_processing
from .many_rasters import add_rasters, read_series
from .outputs import checks_outputs
from .translation import tr
from .walls_layer import dated_images, tell_walls, write_walls


class FjordWalls(GlacierTerminusAlgorithm):
    """Classifies every image on one grid, and follows the edge of what is rock at all dates together."""

    NAME = "fjordwalls"
    TITLE = "Fjord walls from a series"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        polygon, line = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorLine
        add_rasters(self)
        p.add_model_and_extent(self)
        p.add_flow_parameters(self)
        self.addParameter(
            QgsProcessingParameterFeatureSource(p.AREA, tr("Areas, one polygon per glacier"), [polygon], optional=True)
        )
        p.add_centrelines(self)
        p.add_run_parameters(self, of_one_raster=False)
        self.addParameter(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Fjord walls"), line))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of walls")))
        self.addOutput(QgsProcessingOutputNumber("IMAGES", tr("Number of images used for the first wall")))
        self.addOutput(QgsProcessingOutputString("RAN_ON", tr("Device that ran the model")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layers; areas and lines count in the first image's CRS."""
        super().prepareAlgorithm(parameters, context, feedback)
        with told_to_processing(feedback):
            self._scenes, failures = read_series(self, parameters, context, feedback)
            for failure in failures:
                feedback.pushWarning(failure)
            if not self._scenes:
                raise QgsProcessingException(
                    tr("There is no image to read. Choose images of the glacier at several dates, or a folder of them.")
                )
            crs = QgsCoordinateReferenceSystem.fromWkt(self._scenes[0].crs)
            self._flow = p.read_flow(self, parameters, context, crs)
            self._areas = p.read_areas(self, parameters, context, self._flow, crs, feedback)
        return True

    @checks_outputs
    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the network over each image, find the walls, write them."""
        with told_to_processing(feedback):
            session = p.open_session(self, parameters, context, feedback)
            self.tell_notes(session, feedback)
            walls = walls_of_series(
                dated_images(self._scenes, session, feedback),
                self._scenes[0].crs,
                session,
                self._areas,
                p.read_options(self, parameters, context),
                feedback.pushInfo,
                feedback.pushWarning,
                FeedbackProgress(feedback),
            )
        self.tell_notes(session, feedback)
        tell_walls(walls, feedback)
        lines = write_walls(self, parameters, context, p.OUTPUT, walls, self._scenes[0].crs, session.definition)
        return {p.OUTPUT: lines, "COUNT": len(walls), "IMAGES": walls[0].images, "RAN_ON": session.device.name}

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        return tr(
            "<p>Finds the two walls of a glacier's fjord from images of several dates. Rock stays where it is, while "
            "ice and water come and go: what one image leaves open, ten together settle. Give the result to <i>Map "
            "terminus</i> as <b>fjord walls</b>, for these and all other images of the glacier: its lines then end "
            "where the front meets the rock. Look at the walls first, and correct them where they are wrong; they are "
            "ordinary lines.</p>"
            "<p><b>Satellite images</b>: six or more, of different years and seasons, that lie exactly on one another. "
            "They may differ in cell size and coordinate system; the area of interest is that of the first one. "
            "<b>Flow direction</b>: without one, eight are tried on the first image. <b>Extent</b>: limit it to the "
            "surroundings of the glacier. <b>Areas</b>, told apart by a field GlacierID, give walls for several "
            "glaciers in one run; with <b>centrelines</b> each has its own flow direction.</p>"
            "<p>The walls reach from the farthest front upstream to the farthest downstream, and half of the front's "
            "width beyond; fronts outside them are not found. <b>Side</b> is left or right as seen when looking "
            "downstream. <b>Images</b> counts those that show the place, <b>Fronts</b> those in which a front was "
            "found, and <b>FrontsNear</b> the fronts that end within ten of the model's cells of the wall: if it is "
            "well below Fronts, the wall lies off the rock, or fronts end short of it.</p>"
        )
