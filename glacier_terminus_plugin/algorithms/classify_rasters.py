"""glacierterminus:classifyrasters: many rasters, each for itself or all as one mosaic."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
)

from ..core.classify_raster import ResultPaths, classify_raster
from ..core.mosaic_source import MosaicSource
from ..core.onnx_session import OnnxSession
from ..core.progress import Progress, SubProgress, check_cancelled
from ..core.raster_sink import InputFiles, check_raster_output
from ..core.raster_source import PixelSource
from ..core.run_journal import fingerprint
from ..core.run_record import SETTINGS, settings_of
from . import parameters as p
from .feedback import FeedbackProgress, told_to_processing
from .many_rasters import FOLDER, add_rasters, goes_on, one_line, read_rasters
from .outputs import files_read
from .result_parameters import ResultAlgorithm, add_result_parameters, read_wish
from .translation import tr

MODE = "PROCESSING_MODE"
PROBABILITIES, CONFIDENCE, SKIP_DONE = "PROBABILITIES", "CONFIDENCE", "SKIP_DONE"
_MOSAIC = 1


class ClassifyRasters(ResultAlgorithm):
    """Runs a model over a selection of rasters or a folder of them; one that fails does not keep the rest from it."""

    NAME = "classifyrasters"
    TITLE = "Classify rasters"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        add_rasters(self)
        self.addParameter(
            QgsProcessingParameterEnum(
                MODE, tr("Processing mode"), [tr("Each image separately"), tr("As one mosaic")], defaultValue=0
            )
        )
        p.add_model_and_extent(self)
        add_result_parameters(self)
        p.add_run_parameters(self, of_one_raster=False)
        self.addParameter(QgsProcessingParameterBoolean(PROBABILITIES, tr("Write probabilities"), False))
        self.addParameter(QgsProcessingParameterBoolean(CONFIDENCE, tr("Write confidence"), False))
        skip = QgsProcessingParameterBoolean(SKIP_DONE, tr("Keep results of the same image and settings"), True)
        self.addParameter(p.advanced(p.explained(skip, tr("A run that was cut short then goes on from there."))))
        self.addParameter(QgsProcessingParameterFolderDestination(p.OUTPUT, tr("Output folder")))
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_LAYERS", tr("Classified rasters")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of rasters classified")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Number of rasters that failed")))
        self.addOutput(QgsProcessingOutputString("FAILURES", tr("Failures and their reasons, one per line")))
        self.addOutput(QgsProcessingOutputString("RAN_ON", tr("Device that ran the model")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layers."""
        super().prepareAlgorithm(parameters, context, feedback)
        with told_to_processing(feedback):
            self._scenes, self._failures = read_rasters(self, parameters, context, feedback)
            self._wish = read_wish(self, parameters, context)
            self._command = self._command_of(parameters, context)
        if not self._scenes and not self._failures:
            raise QgsProcessingException(
                tr("There is no raster to classify. Choose rasters, or a folder that contains some.")
            )
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the network over each, or over the mosaic; list what failed at the end."""
        folder = Path(self.parameterAsString(parameters, p.OUTPUT, context))
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise QgsProcessingException(
                tr("The folder {folder} can't be created: {error}. Choose another one.").format(
                    folder=folder, error=error.strerror
                )
            ) from None
        self._written: list[str] = []
        self._said: set[str] = set()
        with told_to_processing(feedback):
            self._inputs = InputFiles([f for files in files_read(self.sources, feedback).values() for f in files])
            session = p.open_session(self, parameters, context, feedback)
            self.tell_notes(session, feedback)
        if self.parameterAsEnum(parameters, MODE, context) == _MOSAIC:
            self._classify_mosaic(parameters, context, feedback, session, folder)
        else:
            self._classify_each(parameters, context, feedback, session, folder)
        for failure in self._failures:
            feedback.reportError(failure)
        if not self._written:
            raise QgsProcessingException("\n".join([tr("No raster could be classified."), *self._failures]))
        return {
            p.OUTPUT: str(folder),
            "OUTPUT_LAYERS": self._written,
            "COUNT": len(self._written),
            "FAILED": len(self._failures),
            "FAILURES": "\n".join(self._failures),
            "RAN_ON": session.device.name,
        }

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        return tr(
            "<p>Classifies many satellite images as <i>Classify raster</i> does one; everything in its help applies "
            "here too.</p>"
            "<p><b>Each image separately</b>: one result per image, named after it, in the output folder. An image "
            "that can't be classified does not stop the others; it is listed at the end with the reason. <b>As one "
            "mosaic</b>: the images are read as one, in the coordinate system of the first and with the finest cells "
            "of all; where images overlap, the first one with a valid pixel is used. Values that a model derives "
            "from the scene, such as percentiles, are then those of the mosaic, or of its part in the extent.</p>"
            "<p><b>Bands</b> are chosen by name, number or wavelength, in the same way for all images. An "
            "<b>extent</b> and a <b>mask</b> apply to each image; an image that lies outside them is listed as "
            "failed.</p>"
        ) + tr(
            "<p>A run that was cut short goes on when it is run again: an image whose result is in the folder, made "
            "of the same file with the same settings, is not classified a second time, unless you switch that off "
            "under the advanced parameters.</p>"
        )

    def _command_of(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what makes a mosaic again, or each result once its own image is added.

        With all images it would be longer than most results, and QGIS opens each that it writes down.
        """
        if self.parameterAsEnum(parameters, MODE, context) == _MOSAIC:
            return self.asPythonCommand(parameters, context)
        shared = {name: value for name, value in parameters.items() if name not in (p.INPUT, FOLDER)}
        return self.asPythonCommand(shared, context)

    def _classify_each(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        session: OnnxSession,
        folder: Path,
    ) -> None:
        count, progress = len(self._scenes), FeedbackProgress(feedback)
        names = _unique_names([scene.name for scene in self._scenes])
        with told_to_processing(feedback):
            waiting = self._waiting(parameters, context, session, [folder / name for name in names], progress)
        if len(waiting) < count:
            feedback.pushInfo(
                tr("{count} of {all} images have a result with the same settings in the folder: it is kept.").format(
                    count=count - len(waiting), all=count
                )
            )
        steps = QgsProcessingMultiStepFeedback(len(waiting), feedback)
        for done, (i, settings) in enumerate(waiting.items()):
            scene, name = self._scenes[i], names[i]
            steps.setCurrentStep(done)
            text = f"Image {i + 1} of {count}"
            part = SubProgress(progress, done / len(waiting), (done + 1) / len(waiting), text)
            feedback.pushInfo(tr("{number} of {count}: {name}").format(number=i + 1, count=count, name=scene.name))
            try:
                with told_to_processing(feedback):
                    scene = p.fetched(scene, session, steps)
                    source = p.open_source(scene, session)
                    command = self._command.replace("{", f"{{'{p.INPUT}':[{scene.source!r}],", 1)
                    record = ("COMMAND", command), (SETTINGS, settings)
                    self._run(parameters, context, feedback, session, source, folder / name, [scene], part, record)
            except QgsProcessingException as error:
                if feedback.isCanceled() and self._written:
                    said = tr("Cancelled: {count} of {all} rasters were classified before, and are kept in {folder}.")
                    said = said.format(count=len(self._written), all=len(self._scenes), folder=folder)
                    if self.parameterAsBoolean(parameters, SKIP_DONE, context):
                        said = f"{said} {goes_on()}"
                    raise QgsProcessingException(said) from None
                if feedback.isCanceled():
                    raise
                self._failures.append(f"{scene.name}: {one_line(error)}")
                feedback.pushWarning(self._failures[-1])

    def _waiting(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        session: OnnxSession,
        stems: list[Path],
        progress: Progress,
    ) -> dict[int, str]:
        """Return the numbers of the images to classify, and what tells their settings from others; note the rest."""
        may_skip = self.parameterAsBoolean(parameters, SKIP_DONE, context)
        wishes = p.run_told_apart(self, parameters, context, session), self._wish
        waiting = {}
        for i, (scene, stem) in enumerate(zip(self._scenes, stems)):
            check_cancelled(progress)  # files are opened
            settings = fingerprint(*wishes, p.told_apart(scene))
            paths = self._results(parameters, context, stem)
            if may_skip and all(settings_of(path) == settings for path in paths if path):
                self._written.append(paths[0])
            else:
                waiting[i] = settings
        return waiting

    def _results(self, parameters: dict[str, Any], context: QgsProcessingContext, stem: Path) -> list[str]:
        """Return the paths of the classes, the probabilities and the confidence, "" for what is not wished."""
        paths = [f"{stem}_classes.tif"]
        for key, name in ((PROBABILITIES, "probabilities"), (CONFIDENCE, "confidence")):
            paths.append(f"{stem}_{name}.tif" if self.parameterAsBoolean(parameters, key, context) else "")
        return paths

    def _classify_mosaic(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        session: OnnxSession,
        folder: Path,
    ) -> None:
        if self._failures:
            raise QgsProcessingException(" ".join([tr("The mosaic would be incomplete."), *self._failures]))
        with told_to_processing(feedback):
            # the extent is the mosaic's, in the first raster's CRS
            fetched = [p.fetched(scene, session, feedback) for scene in self._scenes]
            whole = [replace(scene, extent=None) for scene in fetched]
            source = MosaicSource((p.open_source(scene, session) for scene in whole), fetched[0].extent)
            feedback.pushInfo(
                tr("The mosaic has {width} x {height} pixels.").format(
                    width=source.grid.width, height=source.grid.height
                )
            )
            progress = FeedbackProgress(feedback)
            record = (("COMMAND", self._command),)
            self._run(parameters, context, feedback, session, source, folder / "mosaic", fetched, progress, record)

    def _run(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        session: OnnxSession,
        source: PixelSource,
        stem: Path,
        scenes: list[p.SceneRequest],
        progress: Progress,
        record: tuple[tuple[str, str], ...],
    ) -> None:
        """Classify one source into files whose names begin alike; record: further lines for their metadata."""
        paths = self._results(parameters, context, stem)

        def tell_once(text: str) -> None:
            if text not in self._said:  # of others
                feedback.pushInfo(text)
            self._said.add(text)

        for path in filter(None, paths):
            check_raster_output(path, self._inputs)
        report = classify_raster(
            source,
            session,
            None,
            p.read_options(self, parameters, context),
            ResultPaths(*(path or None for path in paths)),
            replace(self._wish, record=record),
            ", ".join(scene.name for scene in scenes),
            tell_once,
            progress,
        )
        self.tell_notes(session, feedback)
        if not self._written:  # the others' are alike
            feedback.pushInfo(self.ran_on(session, report))
        self._written.append(paths[0])


def _unique_names(names: list[str]) -> list[str]:
    """Return a file name's stem for each name, no two alike on any system."""
    stems: list[str] = []
    taken: set[str] = set()
    for name in names:
        plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).strip(" .") or "raster"
        stem, count = plain, 1
        while stem.casefold() in taken:
            count += 1
            stem = f"{plain}_{count}"
        taken.add(stem.casefold())
        stems.append(stem)
    return stems
