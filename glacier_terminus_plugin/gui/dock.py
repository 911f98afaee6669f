"""The dock: fills the parameters of `mapterminus`, says what a run would do, runs it and shows the line."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessing,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsDockWidget, QgsScrollArea
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from qgis.PyQt.QtWidgets import QFileDialog, QFrame, QPushButton, QShortcut

from ..algorithms.crs_wkt import wkt_of
from ..algorithms.parameters import BUNDLED_MODEL, model_file_filter
from ..algorithms.private_packages import how_to_install
from ..algorithms.styling import RESULT
from ..algorithms.translation import tr
from ..core.device_choice import devices_for
from ..core.errors import RuntimeMissingError
from ..core.model_definition import ModelDefinition
from ..core.model_package import OpenedModel, open_model
from ..core.onnx_session import AUTO, available_devices
from .algorithm_dialog import AlgorithmDialog
from .background_run import BackgroundRun
from .background_work import BackgroundWork
from .dock_form import BAD, HINT, DockForm
from .edited_lines import edit_lines
from .explanation import Explanation, ExplanationDialog, command_of
from .first_steps import SHOWN_MS, FirstSteps
from .gathered_lines import can_take_lines
from .known_models import dropped_models, known_models
from .map_area import MapArea
from .model_check import ModelCheck
from .plan_words import words_of_plan
from .preview import Preview
from .result_layers import ResultLayers, add_results
from .run_planner import RunPlanner

ALGORITHM = "glacierterminus:mapterminus"
WALLS_ALGORITHM = "glacierterminus:fjordwalls"
COMPARE_KEY = "Ctrl+Alt+B"
_SETTINGS = "glacier_terminus/"
_LINES_TO = "glacier_terminus", "lines_to"  # kept with a project: the layer that gathers its lines


class GlacierTerminusDock(QgsDockWidget):
    """What the user sees of the plugin beside the toolbox; it holds no logic of its own."""

    packages_wanted = pyqtSignal()
    models_wanted = pyqtSignal()
    models_changed = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Glacier Terminus"), iface.mainWindow())
        self.setObjectName("GlacierTerminusDock")
        self.setAcceptDrops(True)
        self._iface = iface
        self._run: BackgroundRun | None = None
        self._opening: BackgroundWork | None = None
        self._check = ModelCheck(self)
        self._definition: ModelDefinition | None = None
        self._shown_image = ""  # whose flow and bands the form shows
        self._waiting_image = ""  # to be shown when the run has ended
        self._opened_model: tuple[str, tuple[int, ...]] = "", ()  # its path, and what changes with the file
        self._scene = self._source = self._gathered = ""
        self._command = ""
        self._said: list[str] = []
        self._model_of_run: ModelDefinition | None = None
        self._results = ResultLayers()
        self._adding: Iterator[ResultLayers] | None = None
        self._explanation: Explanation | None = None
        self._walls_dialog = AlgorithmDialog(WALLS_ALGORITHM, iface)
        self.form = DockForm(self)
        scroll = QgsScrollArea(self)
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(scroll)
        self.first_steps = FirstSteps(self.form, iface)
        self.form.put_on_top(self.first_steps)
        self._area = MapArea(self.form, iface.mapCanvas(), self)
        self.planner = RunPlanner(self._parameters, self)
        self.preview = Preview(iface.mapCanvas(), lambda: self._parameters(of_a_tile=True), self)
        self._compare = QShortcut(QKeySequence(COMPARE_KEY), iface.mainWindow())
        self._connect()
        self._restore()
        self._layers_changed()
        self.follow(iface.activeLayer())
        self.show_devices()
        self._open_model()

    @property
    def is_running(self) -> bool:
        """Whether a run is under way, or its results are being added."""
        return self._run is not None or self._adding is not None

    @property
    def is_settled(self) -> bool:
        """Whether models are checked and open and the plan is told."""
        return self._opening is None and not self._check.is_busy and not self.planner.is_busy

    def close_for_good(self) -> None:
        """Stop all work, give the map back its tool and let go of QGIS's signals; the dock is deleted next."""
        for work in (self._run, self._opening):
            if work is not None:
                work.stop_and_wait()
        self._run = self._opening = self._adding = None
        self._check.stop()
        self.planner.stop()
        self.preview.remove()
        self._iface.currentLayerChanged.disconnect(self.follow)
        self._iface.mapCanvas().extentsChanged.disconnect(self._map_moved)
        QgsProject.instance().cleared.disconnect(self._project_cleared)
        QgsProject.instance().layersAdded.disconnect(self._layers_changed)
        QgsProject.instance().layersRemoved.disconnect(self._layers_changed)
        self._forget_image()
        self._area.remove()
        self._compare.setParent(None)
        self._compare.deleteLater()

    def show_devices(self) -> None:
        """List the devices that run the model; without onnxruntime say how to come by it."""
        try:
            devices = devices_for(self._definition) if self._definition else available_devices()
            self.form.show_devices([(d.id, d.name) for d in devices], QgsSettings().value(_SETTINGS + "device", AUTO))
        except RuntimeMissingError as error:
            self.form.show_devices([], AUTO)
            self.form.say("error", f"{error} {how_to_install()}")
            self.form.missing.setVisible(True)
        else:
            self.form.missing.setVisible(False)
        self.planner.ask()

    def show_models(self, chosen: Path | None = None) -> None:
        """List the models anew, and choose one."""
        path = str(chosen or self.form.model.currentData() or BUNDLED_MODEL)
        self.form.show_models([(_model_name(p), str(p)) for p in known_models()], path)
        if self._opened_model != _version_of(Path(self.form.model.currentData())):  # else all choices stay as they are
            self._open_model()

    def add_model(self, path: Path) -> None:
        """Check a model's file in the background; offer it from then on, or say why not. Ask for settings it lacks."""
        self._check.add(path)

    def _model_checked(self, path: Path, problem: str) -> None:
        self.form.step.clear()
        if problem:
            self.form.say("error", problem)
            self._tell(problem, Qgis.MessageLevel.Warning)
        else:
            self.show_models(path)
            self.models_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing on the map that could not be switched off any more."""
        self.form.preview.setChecked(False)
        self._area.stop_drawing()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that may be models."""
        if dropped_models(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the models that were dropped."""
        for path in dropped_models(event):
            self.add_model(path)
        event.acceptProposedAction()

    def _connect(self) -> None:
        form = self.form
        form.image.layerChanged.connect(self._image_changed)
        form.open_image.clicked.connect(self._choose_image)
        form.model.currentIndexChanged.connect(self._open_model)
        form.model_menu.menu().addAction(tr("Add a model's &file..."), self._choose_model)
        form.model_menu.menu().addAction(tr("&All models..."), self.models_wanted.emit)
        form.run.clicked.connect(self._start)
        form.preview.toggled.connect(self.preview.switch)
        form.cancel.clicked.connect(self._cancel)
        form.install.clicked.connect(self.packages_wanted)
        form.resample.clicked.connect(lambda: form.cell_size.setCurrentIndex(0))
        form.find_walls.clicked.connect(self._find_walls)
        form.lines_to.activated.connect(self._keep_lines_to)
        form.explain.clicked.connect(self._explain)
        form.edit.clicked.connect(self._edit)
        form.compare.clicked.connect(self._toggle_results)
        self._compare.activated.connect(self._toggle_results)
        self._check.began.connect(lambda path: form.step.setText(tr("Checking {name}...").format(name=path.name)))
        self._check.ended.connect(self._model_checked)
        self._check.cancelled.connect(lambda path: form.step.clear())
        self._area.changed.connect(self._changed)
        self._area.drawn_for_run.connect(self._start)
        form.bands_changed.connect(self._changed)
        for box in (form.device, form.cell_size, form.stretch):
            box.currentIndexChanged.connect(self._changed)
        self.planner.planned.connect(self._planned)
        self.planner.refused.connect(lambda problem: form.show_plan(BAD, problem))
        self.preview.said.connect(form.step.setText)
        self._iface.currentLayerChanged.connect(self.follow)
        self._iface.mapCanvas().extentsChanged.connect(self._map_moved)
        QgsProject.instance().cleared.connect(self._project_cleared)
        QgsProject.instance().layersAdded.connect(self._layers_changed)
        QgsProject.instance().layersRemoved.connect(self._layers_changed)

    # what the user chose

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Take the layer that became active, where it is an image; one that does during a run is taken afterwards."""
        if isinstance(layer, QgsRasterLayer) and not layer.customProperty(RESULT):
            if self.is_running:
                self._waiting_image = layer.id()
            else:
                self.form.image.setLayer(layer)
        self._image_changed(self.form.image.currentLayer())

    def _layers_changed(self, *_: Any) -> None:
        """Offer no results as images; the list of images says nothing when its image goes."""
        project, form = QgsProject.instance(), self.form
        layers = project.mapLayers().values()
        form.image.setExceptedLayerList([layer for layer in layers if layer.customProperty(RESULT)])
        form.lines_to.setExceptedLayerList([layer for layer in layers if not can_take_lines(layer)])
        form.lines_to.setLayer(project.mapLayer(project.readEntry(*_LINES_TO)[0]))  # when it is gone, no other
        if not self.is_running:
            self._image_changed(self.form.image.currentLayer())

    def _image_changed(self, layer: QgsMapLayer | None) -> None:
        is_there = layer is not None and layer.isValid()
        self.form.run.setEnabled(is_there and not self.is_running)
        self.form.preview.setEnabled(is_there)
        is_another = self._shown_image != (layer.id() if layer is not None else "")
        if is_another:
            self._forget_image()
            if layer is not None:
                self._shown_image = layer.id()
                layer.dataSourceChanged.connect(self._source_changed)
                layer.crsChanged.connect(self._changed)
        if layer is None:
            self.form.preview.setChecked(False)
            self.planner.drop()
            self.form.show_plan(
                HINT,
                tr("To begin, open a satellite image: press the folder beside Image, or drop its file on the map."),
            )
            return
        self.first_steps.withdraw()
        if is_another:
            self._area.show_layer(layer)
            self.form.show_bands(self._bands_for(layer), layer)
        if not is_there:
            self.form.preview.setChecked(False)
            self.planner.drop()
            text = tr("The file of {name} can't be opened. It may have been moved: repair the layer's data source.")
            self.form.show_plan(BAD, text.format(name=layer.name()))
            return
        self._changed()

    def _keep_lines_to(self, *_: Any) -> None:
        """Keep with the project which layer gathers its lines."""
        chosen = self.form.lines_to.currentLayer()
        QgsProject.instance().writeEntry(*_LINES_TO, "" if chosen is None else chosen.id())

    def _forget_image(self) -> None:
        """Let go of the signals of the image that was shown, where it is still there."""
        before = QgsProject.instance().mapLayer(self._shown_image)
        self._shown_image = ""
        if before is not None:
            before.dataSourceChanged.disconnect(self._source_changed)
            before.crsChanged.disconnect(self._changed)

    def _source_changed(self) -> None:
        """Take the shown image anew: its file was repaired, or is another one."""
        layer = self.form.image.currentLayer()
        if layer is not None:
            self.form.show_bands(self._bands_for(layer), layer)
        self._image_changed(layer)

    def _changed(self, *_: Any) -> None:
        self.planner.ask()
        self.preview.refresh()

    def _map_moved(self) -> None:
        if self.form.area.currentData() == "canvas" and self.isVisible():
            self.planner.ask()

    def _open_model(self, *_: Any) -> None:
        """Read and check the chosen model in the background: a large file's checksum takes a while."""
        if self._opening is not None:
            self._opening.drop()
        path = Path(self.form.model.currentData() or BUNDLED_MODEL)
        self._opened_model = _version_of(path)
        opening = BackgroundWork(lambda progress, tell: open_model(path))
        opening.ended.connect(self._model_opened)
        self._opening = opening
        opening.start()

    def _model_opened(self, opened: OpenedModel | None, problem: str) -> None:
        self._opening = None
        self._definition = definition = None if opened is None else opened.definition
        layer = self.form.image.currentLayer()
        if opened is None or definition is None:
            self.form.show_wrong_model(problem)
            self._changed()
            return
        self.form.show_model(definition, opened.notes, layer)
        self.show_devices()
        self._restore_for_model()
        self._changed()

    def _bands_of_model(self) -> list[int]:
        return [band + 1 for band in self._definition.extract_bands] if self._definition else []

    def _bands_for(self, layer: QgsMapLayer) -> list[int]:
        """Return the bands that are chosen, where an image has as many as the one before, else those kept for it."""
        boxes = self.form.bands
        is_alike = bool(boxes) and isinstance(layer, QgsRasterLayer) and boxes[0].count() == layer.bandCount()
        return self.form.chosen_bands() if is_alike else self._kept_bands(layer)

    def _kept_bands(self, layer: QgsMapLayer | None) -> list[int]:
        """Return the bands of the model's last run on an image of as many bands, else the model's own."""
        kept, own = QgsSettings().value(self._bands_key(layer), []), self._bands_of_model()
        bands = [int(band) for band in ([kept] if isinstance(kept, str) else kept or []) if band.isdigit()]
        return bands if len(bands) == len(own) else own

    def _choose_image(self) -> None:
        kinds = QgsProviderRegistry.instance().fileRasterFilters()
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Open a satellite image"), "", kinds)
        if not chosen:
            return
        self._iface.layerTreeView().setCurrentLayer(None)  # not into the group of the results that are active
        layer = self._iface.addRasterLayer(chosen, Path(chosen).stem)
        if layer is not None:
            self._iface.setActiveLayer(layer)
            QTimer.singleShot(SHOWN_MS, self._iface.zoomToActiveLayer)

    def _choose_model(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Add a model"), "", model_file_filter())
        if chosen:
            self.add_model(Path(chosen))

    def _parameters(self, of_a_tile: bool = False) -> dict[str, Any] | None:
        """Return what the algorithm is to run with, on all or on a tile, or None without an image."""
        layer, form = self.form.image.currentLayer(), self.form
        if layer is None or not layer.isValid():
            return None
        model = form.model.currentData()
        bands = form.chosen_bands()
        return {
            "INPUT": layer.id(),
            "MODEL": None if model in (None, str(BUNDLED_MODEL)) else model,
            "BANDS": bands if bands and min(bands) > 0 and bands != self._bands_of_model() else None,
            **self._area.parameters(layer),
            "STRETCH_EXTENT": self._area.stretch(layer, of_a_tile) if layer.providerType() == "gdal" else None,
            "CELL_SIZE": form.cell_size.currentIndex(),
            "DEVICE": form.device.currentData(),
        }

    def _planned(self, plan: dict[str, Any]) -> None:
        self.form.show_plan(*words_of_plan(plan))

    def _find_walls(self) -> None:
        """Open the dialog of the algorithm that finds walls in images of several dates."""
        chosen = {"MODEL": self.form.model.currentData(), "FLOW_DIRECTION": self.form.flow_direction()}
        known = {name: value for name, value in chosen.items() if value not in (None, str(BUNDLED_MODEL))}
        self._walls_dialog.open(known)

    # the run

    def _start(self) -> None:
        layer, chosen = self.form.image.currentLayer(), self._parameters()
        if layer is None or chosen is None or self.is_running:
            return
        if self._area.lacks_drawing(layer):
            self._area.start_drawing(for_run=True)
            return
        if self._area.lacks_layer(layer):
            self._warn(tr("No layer is chosen under Where. Choose one, or look elsewhere, such as in the whole image."))
            return
        self._scene, self._source = layer.name(), layer.source()
        self._remember()
        self.form.preview.setChecked(False)
        self.planner.drop()
        self.form.show_started()
        self._said = []
        self._model_of_run = self._definition
        temporary, gathered = QgsProcessing.TEMPORARY_OUTPUT, self.form.lines_to.currentLayer()
        self._gathered = "" if gathered is None else gathered.id()
        lines_crs = None
        if gathered is not None and layer.crs().isValid() and gathered.crs() != layer.crs():
            lines_crs = gathered.crs().authid() or f"WKT:{wkt_of(gathered.crs())}"
        wishes = {
            **chosen,
            "LINES_CRS": lines_crs,
            "OUTPUT": temporary,
            "OUTPUT_RASTER": temporary if self.form.classes.isChecked() else None,
        }
        self._command = command_of(ALGORITHM, wishes)  # while all of its layers are there
        self._run = BackgroundRun(ALGORITHM, wishes)
        self._run.progressed.connect(self.form.show_progress)
        self._run.said.connect(self._hear)
        self._run.ended.connect(self._ended)
        self._run.start()

    def _hear(self, kind: str, text: str) -> None:
        self.form.say(kind, text)
        if kind in ("info", "warning"):
            self._said.append(text)

    def _cancel(self) -> None:
        if self._run is not None:
            self.form.step.setText(tr("Stopping..."))
            self._run.cancel()

    def _project_cleared(self) -> None:
        self._cancel()
        if self._adding is not None:  # what is left of the results does not belong into the next project
            self._adding = None
            self._make_ready()
        self.form.forget_run()
        self.first_steps.start_over()

    def _ended(self, succeeded: bool, results: dict[str, Any]) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        if succeeded and not run.was_cancelled():
            self._adding = add_results(self._scene, self._source, results, run.context, self._gathered)
            self._show_results(run, results)
            return
        self._make_ready()
        if run.was_cancelled():
            self.form.result.setText(tr("Cancelled. Nothing was added."))
        else:
            self.form.result.setText(tr("The run failed. The log below says why."))
            self._tell(self.form.last_error or tr("The run failed."), Qgis.MessageLevel.Critical)

    def _show_results(self, run: BackgroundRun, results: dict[str, Any]) -> None:
        """Take one step of adding the layers at each turn of the event loop, which never waits long that way."""
        added = None if self._adding is None else next(self._adding, None)
        if added is not None:
            self._results = added
            QTimer.singleShot(0, lambda: self._show_results(run, results))
        elif self._adding is not None:
            self._adding = None
            self._make_ready()
            self._tell_result(results)

    def _make_ready(self) -> None:
        self.form.show_ended()
        waiting, self._waiting_image = QgsProject.instance().mapLayer(self._waiting_image), ""
        self.follow(waiting)

    def _tell_result(self, results: dict[str, Any]) -> None:
        line = self._results.line()
        if results.get("OUTPUT_RASTER") and not self._results.raster_id:
            self._warn(tr("The classified raster could not be opened: {path}").format(path=results["OUTPUT_RASTER"]))
        self.form.show_result(self._scene, results, self._results.lines)
        if self._results.problem:
            self._warn(self._results.problem)
        if self._results.replaced:
            told = tr("{count} earlier line(s) of the same front are marked as rejected.")
            self.form.say("info", told.format(count=self._results.replaced))
        ran = self._model_of_run or self._definition  # another may have been chosen meanwhile
        label = f"{ran.title}, {ran.model_file_checksum}" if ran is not None else "-"
        self._explanation = Explanation(self._scene, label, self._command, results, tuple(self._said))
        self.form.show_actions(ran=True, lines=bool(results.get("COUNT")))
        if line is not None:
            self.first_steps.advance_to_result()
            active = self._iface.activeLayer()
            if not (isinstance(active, QgsVectorLayer) and active.isEditable()):  # it would end what is being drawn
                self._iface.setActiveLayer(line)

    def _warn(self, text: str) -> None:
        self.form.say("warning", text)
        self._tell(text, Qgis.MessageLevel.Warning)

    def _tell(self, text: str, level: Any) -> None:
        """Say something in the message bar, with the one thing to do about it."""
        bar = self._iface.messageBar()
        # the bar takes it for HTML, and opens what links in it lead to
        item = bar.createMessage(tr("Glacier Terminus"), html.escape(text.split("\n", 1)[0]))
        missing = self.form.missing.isVisibleTo(self.form)
        button = QPushButton(tr("Install...") if missing else tr("Show log"), item)
        button.setObjectName("glacierTerminus_messageAction")
        button.clicked.connect(self.packages_wanted if missing else self._show_log)
        item.layout().addWidget(button)
        bar.pushWidget(item, level)

    def _show_log(self) -> None:
        self.show()
        self.raise_()
        self.form.show_log()

    # what can be done with a result

    def _explain(self) -> None:
        if self._explanation is not None:
            dialog = ExplanationDialog(self._explanation, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

    def _edit(self) -> None:
        line = self._results.line()
        if line is None:
            self.form.result.setText(tr("The line is no longer in the project."))
            return
        edit_lines(line, self._iface)

    def _toggle_results(self) -> None:
        self._results.toggle()

    # what stays between sessions

    def _remember(self) -> None:
        """Keep the choices of a run, each model's apart."""
        form, settings = self.form, QgsSettings()
        settings.setValue(_SETTINGS + "model", form.model.currentData())
        settings.setValue(_SETTINGS + "device", form.device.currentData())
        for name, value in (
            ("cell_size", form.cell_size.currentIndex()),
            ("device", form.device.currentData()),
            ("stretch", form.stretch.currentData()),
            ("classes", form.classes.isChecked()),
            ("area", form.area.currentData()),
        ):
            settings.setValue(self._key(name), value)
        settings.setValue(self._bands_key(form.image.currentLayer()), [str(band) for band in form.chosen_bands()])

    def _restore(self) -> None:
        chosen = Path(QgsSettings().value(_SETTINGS + "model", "") or BUNDLED_MODEL)
        models = known_models()
        path = chosen if chosen in models else BUNDLED_MODEL
        self.form.show_models([(_model_name(p), str(p)) for p in models], str(path))
        self.form.classes.setChecked(True)

    def _restore_for_model(self) -> None:
        settings, form = QgsSettings(), self.form
        if not settings.contains(self._key("classes")):
            return
        form.cell_size.setCurrentIndex(settings.value(self._key("cell_size"), 0, type=int))
        form.device.setCurrentIndex(
            max(
                0, form.device.findData(settings.value(self._key("device"), settings.value(_SETTINGS + "device", AUTO)))
            )
        )
        form.stretch.setCurrentIndex(max(0, form.stretch.findData(settings.value(self._key("stretch"), ""))))
        form.show_bands(self._kept_bands(form.image.currentLayer()), form.image.currentLayer())
        form.classes.setChecked(settings.value(self._key("classes"), True, type=bool))
        kind = settings.value(self._key("area"), "image")
        if kind not in ("box", "ends"):  # they belong to an image, not to a model
            form.area.setCurrentIndex(max(0, form.area.findData(kind)))

    def _bands_key(self, layer: QgsMapLayer | None) -> str:
        return self._key(f"bands_of_{layer.bandCount() if isinstance(layer, QgsRasterLayer) else 0}")

    def _key(self, name: str) -> str:
        checksum = self._definition.model_file_checksum if self._definition else ""
        return f"{_SETTINGS}of_model/{checksum[-16:]}/{name}"


def _version_of(path: Path) -> tuple[str, tuple[int, ...]]:
    """Return a file's path, and what changes with its content."""
    try:
        state = path.stat()
    except OSError:
        return str(path), ()
    return str(path), (state.st_mtime_ns, state.st_size)


def _model_name(path: Path) -> str:
    return tr("{name} (bundled)").format(name=path.stem) if path == BUNDLED_MODEL else path.stem
