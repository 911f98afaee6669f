"""What every algorithm of this provider has in common: names, icon, help, its log line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtGui import QIcon

from ..core.classify import ClassifyReport
from ..core.onnx_session import OnnxSession
from .opened_rasters import open_rasters
from .outputs import Source, sources_given
from .parameters import MODEL_SETTINGS, check_numbers, model_help
from .translation import tr, user_language

HELP_FOLDER = Path(__file__).parent.parent / "help"


class GlacierTerminusAlgorithm(QgsProcessingAlgorithm):
    """The base of the algorithms; each states NAME, TITLE and its help."""

    NAME = ""
    TITLE = ""
    sources: list[Source]

    def createInstance(self) -> GlacierTerminusAlgorithm:
        """Return a fresh one; QGIS runs each call on its own."""
        return type(self)()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Open what QGIS would not find before it looks."""
        open_rasters(self, parameters, context)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Check numbers and note what is read, that no output replaces it; each calls it first.

        Main thread only.
        """
        open_rasters(self, parameters, context)  # a model checks nothing before
        check_numbers(self, parameters, context)
        self.sources = sources_given(self, parameters, context)
        return True

    def name(self) -> str:
        """The second half of the id."""
        return self.NAME

    def displayName(self) -> str:
        """What the toolbox shows."""
        return tr(self.TITLE)

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        picture = HELP_FOLDER / f"{self.NAME}.jpg"
        shown = f'<p><img src="{picture.as_uri()}" width="240"></p>' if picture.is_file() else ""
        return self.whole_help() + shown

    def whole_help(self) -> str:
        """Return the help text, and what holds of all algorithms that run a model: for the dialog and the page."""
        return self.help_text() + (model_help() if self.parameterDefinition(MODEL_SETTINGS) else "")

    def helpUrl(self) -> str:
        """Where the dialog's Help button leads: the page that comes along, in the user's language if it can be."""
        pages = [folder / f"{self.NAME}.html" for folder in (HELP_FOLDER / user_language(), HELP_FOLDER)]
        return next((page.as_uri() for page in pages if page.is_file()), "")

    def page_headings(self) -> tuple[str, str]:
        """Return what stands over the two tables of the page."""
        return tr("Parameters"), tr("Results")

    def help_text(self) -> str:
        """Return what the algorithm does, its parameters and its result, in a few paragraphs of HTML."""
        raise NotImplementedError

    def icon(self) -> QIcon:
        """The plugin's icon."""
        from .provider import ICON_PATH

        return QIcon(str(ICON_PATH))

    @staticmethod
    def tell_notes(session: OnnxSession, feedback: QgsProcessingFeedback) -> None:
        """Hand on what the session has to say and has not said yet."""
        while session.notes:
            feedback.pushWarning(session.notes.pop(0))
        while session.advice:
            feedback.pushInfo(session.advice.pop(0))

    @staticmethod
    def ran_on(session: OnnxSession, report: ClassifyReport) -> str:
        """Return the log line that says what ran where."""
        if report.tiles_skipped:
            text = tr("Ran {tiles} tile(s) on {device} in {seconds:.1f} s; skipped {skipped} without valid pixels.")
        else:
            text = tr("Ran {tiles} tile(s) on {device} in {seconds:.1f} s.")
        return text.format(
            tiles=report.tiles_run, device=session.device.name, seconds=report.seconds, skipped=report.tiles_skipped
        )
