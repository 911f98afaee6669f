"""glacierterminus:mapseries: from images of several dates to all their terminus lines, in one layer."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)

from ..core.errors import CancelledError, GlacierTerminusError, NoTerminusError, RasterError, RuntimeMissingError
from ..core.fjord_walls import FEW_DATES
from ..core.glacier_area import GlacierArea, Land, area_between, area_of_box, distinct_ids
from ..core.map_terminus import MappedTerminus, directions_of, map_glaciers
from ..core.onnx_session import OnnxSession
from ..core.progress import Progress, SubProgress, check_cancelled
from ..core.raster_grid import direction_in, near_longitude, transform_points
from ..core.run_journal import RunJournal, fingerprint, states_of
from ..core.series_walls import DatedImage, FjordWall, flow_of_series, walls_of_series
from ..core.vector_part import files_behind
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .feedback import FeedbackProgress, told_to_processing
from .many_rasters import add_rasters, goes_on, one_line, read_series
from .outputs import checks_outputs
from .private_packages import unfinished_series
from .styling import style_lines_later
from .terminus_layer import SceneLines, check_lines_wishes, lines_help, lines_of_scene, write_lines
from .translation import tr
from .walls_layer import dated_images, tell_walls, write_walls

FIND_WALLS, OUTPUT_WALLS = "FIND_WALLS", "OUTPUT_WALLS"
_SHARE_OF_FLOW = 0.3  # of the work, where the flow is to be found first
_NONE = "none"  # was found, for the journal
_MOST_FOR_WALLS = 60  # images, spread over all: walls of ten were as good as those of seventy


class MapSeries(GlacierTerminusAlgorithm):
    """Maps every image as `mapterminus` does, between walls found in all of them together."""

    NAME = "mapseries"
    TITLE = "Map termini of a series"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        add_rasters(self)
        p.add_model_and_extent(self)
        p.add_flow_parameters(self)
        self.addParameter(
            QgsProcessingParameterBoolean(
                FIND_WALLS, tr("Find the fjord walls first, if none are given and there are six images or more"), True
            )
        )
        p.add_area_parameters(self)
        p.add_lines_crs(self)
        p.add_run_parameters(self, of_one_raster=False)
        p.add_max_count(self)
        line = QgsProcessing.SourceType.TypeVectorLine
        self.addParameter(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Terminus lines"), line))
        self.addParameter(
            QgsProcessingParameterFeatureSink(OUTPUT_WALLS, tr("Fjord walls that were found"), line, optional=True)
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of fronts")))
        self.addOutput(QgsProcessingOutputNumber("IMAGES", tr("Number of images mapped")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Number of rasters that failed")))
        self.addOutput(QgsProcessingOutputString("FAILURES", tr("Failures and their reasons, one per line")))
        self.addOutput(QgsProcessingOutputString("RAN_ON", tr("Device that ran the model")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layers; where to look is told in each image's own CRS."""
        super().prepareAlgorithm(parameters, context, feedback)
        with told_to_processing(feedback):
            self._scenes, self._failures = read_series(self, parameters, context, feedback)
            if not self._scenes:
                nothing = tr(
                    "There is no image to read. Choose images of the glacier at several dates, or a folder of them."
                )
                raise QgsProcessingException("\n".join([nothing, *self._failures]))
            self._areas: dict[str, list[GlacierArea]] = {}
            for scene in self._scenes:
                if scene.crs not in self._areas:
                    crs = QgsCoordinateReferenceSystem.fromWkt(scene.crs)
                    flow = p.read_flow(self, parameters, context, crs)
                    self._areas[scene.crs] = p.read_areas(self, parameters, context, flow, crs)
        return True

    @checks_outputs
    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Find the walls where that is wished, map each image, write all lines; what was found outlives a failure."""
        self._kept = 0
        try:
            return self._run(parameters, context, feedback)
        except QgsProcessingException as error:
            if not self._kept:
                raise
            raise QgsProcessingException(f"{error} {self._what_is_kept()}") from None

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        progress: Progress = FeedbackProgress(feedback)
        with told_to_processing(feedback):
            check_lines_wishes(self, parameters, context, [scene.path for scene in self._scenes])
            session = p.open_session(self, parameters, context, feedback)
            self.tell_notes(session, feedback)
            images = dated_images(self._scenes, session, feedback)
            self._journal = RunJournal(unfinished_series(), self._fingerprint(parameters, context, session, progress))
            walls: list[FjordWall] = []
            self._turn_flow(parameters, context, images)
            if self._wants_walls(parameters, context, feedback, session):
                walls, progress = self._walls(parameters, context, feedback, session, images, progress)
            progress = self._settle_flow(parameters, context, feedback, session, images, progress)
            found = self._map(parameters, context, feedback, session, images, progress)
            for failure in self._failures:
                feedback.reportError(failure)
            if not found:
                raise QgsProcessingException("\n".join([tr("No image could be mapped."), *self._failures]))
            lines = write_lines(self, parameters, context, feedback, found, session.definition)
            style_lines_later(context, lines)
            self.tell_notes(session, feedback)
            crs = self._scenes[0].crs  # a layer without walls too: an older file is not to be taken for this run's
            drawn = write_walls(self, parameters, context, OUTPUT_WALLS, walls, crs, session.definition)
        if len(found) == len(self._scenes):
            self._journal.forget()
        elif self._kept:
            feedback.pushInfo(self._what_is_kept())
        return {
            p.OUTPUT: lines,
            OUTPUT_WALLS: drawn,
            "COUNT": sum(len(scene.termini) for scene in found),
            "IMAGES": len(found),
            "FAILED": len(self._failures),
            "FAILURES": "\n".join(self._failures),
            "RAN_ON": session.device.name,
        }

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        what = tr(
            "<p>Maps the calving front in many images of a glacier, or of several, as <i>Map terminus</i> does in one, "
            "and puts all lines into one layer, each with its date; everything in its help applies here too. An image "
            "that can't be mapped does not stop the others; it is listed at the end with the reason.</p>"
            "<p><b>Find the fjord walls first</b>: where neither a box nor walls are given, the walls are found in all "
            "images together, as <i>Fjord walls from a series</i> does, and the lines end at them. Every image, or "
            "sixty of them where there are more, is then classified twice. If no walls are found, the images are "
            "mapped without them, and the log says why. Look "
            "at the walls once; for later images give them as <b>fjord walls</b>, corrected where they are wrong.</p>"
        )
        kept = tr(
            "<p>The lines that a run has found before it is cancelled, or before QGIS ends, are kept for thirty days "
            "in your user profile: run it again with the same images and settings, and it goes on from there.</p>"
        )
        review = tr(
            "<p><b>Review lines</b> in the plugin's menu then shows the lines one by one, the most doubtful first, "
            "each on its image: accept, edit or reject them. The field Review keeps the decision.</p>"
        )
        return what + kept + review + lines_help()

    def _turn_flow(self, parameters: dict[str, Any], context: QgsProcessingContext, images: list[DatedImage]) -> None:
        """Take a direction that was given as one in the first image's CRS, whose north is not that of others."""
        flow, crs = p.read_number(self, parameters, context, p.FLOW_DIRECTION), self._scenes[0].crs
        if flow is None or parameters.get(p.FLOW_LINE) or len(self._areas) == 1:
            return
        for other in self._areas.keys() - {crs}:
            turned = self._direction_in(other, flow % 360, images)
            for i, area in enumerate(self._areas[other]):
                if area.flow_direction != flow % 360:
                    continue
                if parameters.get(p.BOX):  # which of its sides are the walls
                    box = area_of_box(area.rings[0], other, turned, area.glacier_id)
                    area = replace(box, land=area.land, centreline=area.centreline)
                self._areas[other][i] = replace(area, flow_direction=turned)

    def _settle_flow(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        session: OnnxSession,
        images: list[DatedImage],
        progress: Progress,
    ) -> Progress:
        """Let all images be read for the same flow, where none is given; return what is left of the progress."""
        crs = self._scenes[0].crs
        open_ones = [i for i, area in enumerate(self._areas[crs]) if len(directions_of(session.definition, area)) > 1]
        if not open_ones or len(images) == 1:
            return progress
        found = {i: self._journal.get(f"flow {i}") for i in open_ones}
        asked = [i for i in open_ones if found[i] is None]
        options, share = p.read_options(self, parameters, context), _SHARE_OF_FLOW / len(open_ones)
        for number, i in enumerate(asked):
            part = SubProgress(progress, number * share, (number + 1) * share)
            try:
                found[i] = flow_of_series(
                    images, crs, session, self._areas[crs][i], options, feedback.pushInfo, feedback.pushWarning, part
                )
            except NoTerminusError:
                found[i] = _NONE
            self._journal.keep(f"flow {i}", found[i])
        for i, flow in found.items():
            if flow not in (None, _NONE):  # else each image is tried by itself
                for other, areas in self._areas.items():
                    turned = flow if other == crs else self._direction_in(other, flow, images)
                    areas[i] = replace(areas[i], flow_direction=turned)
        return SubProgress(progress, share * len(asked), 1)

    def _direction_in(self, wanted: str, flow: float, images: list[DatedImage]) -> float:
        """Return a direction in the first image's CRS as it is in another, in the middle of the first that opens."""
        for scene, image in zip(self._scenes, images):
            if scene.crs == self._scenes[0].crs:
                with suppress(RasterError):  # it is told of when it is mapped
                    return direction_in(flow, image.open().grid, wanted)
        return flow

    def _wants_walls(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        session: OnnxSession,
    ) -> bool:
        are_given = any(area.walls is not None for areas in self._areas.values() for area in areas)
        if are_given or not self.parameterAsBoolean(parameters, FIND_WALLS, context):
            return False
        if len(self._scenes) < FEW_DATES:
            feedback.pushInfo(
                tr("The fjord walls are not looked for: that takes {count} images or more.").format(count=FEW_DATES)
            )
            return False
        return "other" in session.definition.roles

    def _walls(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        session: OnnxSession,
        images: list[DatedImage],
        progress: Progress,
    ) -> tuple[list[FjordWall], Progress]:
        """Return the walls, and look between them from now on; none, and a warning, where they are not found.

        Return what is left of the progress as well.
        """
        crs = self._scenes[0].crs
        kept, reason = self._journal.get("walls"), self._journal.get("no walls")
        if reason is not None:
            feedback.pushWarning(tr("No fjord walls were found: {error}").format(error=reason))
            return [], progress
        if kept is not None:
            walls = [FjordWall(**{**wall, "points": np.array(wall["points"])}) for wall in kept]
        else:
            some = images[:: -(-len(images) // _MOST_FOR_WALLS)]
            share = len(some) / (len(some) + len(images))  # of the work
            part, progress = SubProgress(progress, 0, share), SubProgress(progress, share, 1)
            options = p.read_options(self, parameters, context)
            try:
                tell, warn, journal = feedback.pushInfo, feedback.pushWarning, self._journal
                walls = walls_of_series(some, crs, session, self._areas[crs], options, tell, warn, part, journal)
            except (NoTerminusError, RasterError, RuntimeMissingError) as error:
                feedback.pushWarning(tr("No fjord walls were found: {error}").format(error=error))
                if isinstance(error, NoTerminusError):  # the others may have another end
                    self._journal.keep("no walls", str(error))
                    self._journal.forget_arrays()
                return [], progress
            self._journal.keep("walls", [asdict(wall) for wall in walls])
            self._journal.forget_arrays()
        tell_walls(walls, feedback)
        for other in self._areas:
            ids = distinct_ids(self._areas[other])
            self._areas[other] = [
                self._between(area, [wall for wall in walls if wall.glacier_id == glacier_id], crs, other)
                for area, glacier_id in zip(self._areas[other], ids)
            ]
        return walls, progress

    def _between(self, area: GlacierArea, walls: list[FjordWall], crs: str, wanted: str) -> GlacierArea:
        """Return a glacier's area between its walls, in another CRS; as it is where it has none."""
        if not walls:
            return area
        pair = [transform_points(wall.points, crs, wanted) for wall in walls]
        pair = [near_longitude(wall, pair[0][0, 0], wanted) for wall in pair]
        between = area_between(pair, wanted, area.flow_direction, area.glacier_id, left_first=True)
        return replace(between, land=area.land, centreline=area.centreline)

    def _map(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        session: OnnxSession,
        images: list[DatedImage],
        progress: Progress,
    ) -> list[SceneLines]:
        """Return the lines of each image that can be read; the others join the failures."""
        options = p.read_options(self, parameters, context)
        most = self.parameterAsInt(parameters, p.MAX_COUNT, context)
        # where walls or flows were not found as before, lines are others
        places = {crs: fingerprint(_without_land(areas)) for crs, areas in self._areas.items()}
        steps = [f"image {i} {places[scene.crs]}" for i, scene in enumerate(self._scenes)]
        found = [self._kept_lines(step, scene) for step, scene in zip(steps, self._scenes)]
        waiting = [i for i, lines in enumerate(found) if lines is None]
        self._kept = len(images) - len(waiting)
        if self._kept:
            feedback.pushInfo(
                tr(
                    "{count} of {all} images were mapped before, with the same settings, in an earlier run: their "
                    "lines are taken from it."
                ).format(count=self._kept, all=len(images))
            )
        is_first = True
        for done, i in enumerate(waiting):
            scene, text = self._scenes[i], f"Image {i + 1} of {len(images)}"
            part = SubProgress(progress, done / len(waiting), (done + 1) / len(waiting), text)
            said: list[str] = []
            try:
                source = images[i].open()
                termini, _ = map_glaciers(source, session, self._areas[scene.crs], options, most, said.append, part)
            except CancelledError:
                raise
            except (GlacierTerminusError, QgsProcessingException) as error:
                self._failures.append(f"{scene.name}: {one_line(error)}")
                feedback.pushWarning(self._failures[-1])
                continue
            found[i] = lines_of_scene(termini, source.grid.crs, scene)
            lines = {"crs": source.grid.crs, "termini": [asdict(line) for line in termini]}
            self._kept += self._journal.keep(steps[i], lines)
            for text in said if is_first else ():  # of cells, plan and directions, which the others share
                feedback.pushInfo(text)
            is_first = False
            if not termini:
                feedback.pushWarning(f"{scene.name}: {' '.join(said[-1:])}")
        return [lines for lines in found if lines is not None]

    def _what_is_kept(self) -> str:
        kept = tr("The lines of {count} of {all} images are kept.").format(count=self._kept, all=len(self._scenes))
        return f"{kept} {goes_on()}"

    def _kept_lines(self, step: str, scene: p.SceneRequest) -> SceneLines | None:
        """Return the lines of an image that a run with the same settings has found before."""
        kept = self._journal.get(step)
        if kept is None:
            return None
        termini = [
            MappedTerminus(**{**line, "points": np.array(line["points"]), "notes": tuple(line["notes"])})
            for line in kept["termini"]
        ]
        return lines_of_scene(termini, kept["crs"], scene)

    def _fingerprint(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        session: OnnxSession,
        progress: Progress,
    ) -> str:
        """Return a name for all that decides what is found: images, places, model, how it is run."""
        land = {area.land.raster for areas in self._areas.values() for area in areas if area.land.raster}
        scenes = []
        for scene in self._scenes:
            check_cancelled(progress)  # each is opened
            scenes.append(p.told_apart(scene))
        return fingerprint(
            p.run_told_apart(self, parameters, context, session),
            self.parameterAsInt(parameters, p.MAX_COUNT, context),
            self.parameterAsBoolean(parameters, FIND_WALLS, context),
            {crs: (_without_land(areas), areas[0].land) for crs, areas in self._areas.items()},
            scenes,
            [states_of(files_behind(path)) for path in sorted(land)],
        )


def _without_land(areas: list[GlacierArea]) -> list[GlacierArea]:
    """Return areas without the land that all of them share: a coast has a million vertices."""
    return [replace(area, land=Land()) for area in areas]
