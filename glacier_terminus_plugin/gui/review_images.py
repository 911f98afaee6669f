"""The image that a reviewed line comes from, below the line: a layer of the project, or opened for the review."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..algorithms.outputs import gdal_source
from ..algorithms.styling import RESULT
from ..algorithms.translation import tr
from ..core.line_origin import file_name, servers_in, vetted_path
from ..core.raster_source import NETWORKS
from .background_work import BackgroundWork

_OPENED = "glacier_terminus/review_images"  # a group's property: the ids of the layers that were opened for a review
_MOST = 10  # images that stay open: each holds files, of which a program may have some hundred
# what GDAL asks a server for, or reads with options: such a path, in lines that a stranger sends, can hand a file of
# this computer to the stranger's server (/vsicurl?header_file=...)
_OF_SERVERS = re.compile(
    "|".join(NETWORKS) + r"|/vsihdfs|/vsi\w+\?|://|^\s*<|^\s*(PG|EEDAI|PLMOSAIC|DODS|W[A-Z]{2,3}|HTTPS?):",
    re.IGNORECASE,
)


class ReviewImages(QObject):
    """Shows one image at a time; all is as it was before when it is closed. `said` what is done about an image."""

    said = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before: dict[str, list[tuple[str, bool]]] = {}  # by layer: names and check marks, its groups' too
        self._opening: BackgroundWork | None = None
        self._lines_id = self._wanted = ""
        self._paths: set[str] = set()
        self._moved: dict[str, str] = {}  # where an image was found that is not where it was

    def show(self, lines_id: str, path: str, paths: Iterable[str]) -> None:
        """Show the image of a line, and hide those of the layer's other lines; `paths` are all of theirs."""
        self._lines_id, self._wanted, self._paths = lines_id, path, {p for p in paths if p}
        self._restore()
        if not path:
            self.said.emit(tr("The line does not say which image it comes from."))
            return
        self._tell_moved()
        if not self._switch() and self._opening is None:
            self._open()

    def close(self) -> None:
        """Take away what was opened, and give all other layers the visibility that they had."""
        self._wanted = ""
        self._restore()
        group = _group()
        if group is None:
            return
        _keep(group, 0)
        above: Any = group.parent()
        place = above.children().index(group)
        for node in group.children():  # the user's own, who put them there
            above.insertChildNode(place, node.clone())
        above.removeChildNode(group)

    def stop(self) -> None:
        """Wait for what is being opened; the plugin goes."""
        if self._opening is not None:
            self._opening.stop_and_wait()
            self._opening = None
        self.close()

    def _switch(self) -> bool:
        """Make the wanted image visible and hide the others; returns whether the project has it."""
        root = QgsProject.instance().layerTreeRoot()
        places = {self._place(path) for path in self._paths}
        images = [node for node in _rasters() if _key(gdal_source(node.layer())) in places]
        of_line = [node for node in images if _key(gdal_source(node.layer())) == self._place(self._wanted)]
        if not of_line:
            return False
        wanted = next((node for node in of_line if node.isVisible()), of_line[0])  # one of several, in other bands
        before = _marks()
        for node in images:
            if node not in of_line:
                node.setItemVisibilityChecked(False)
        for node in filter(None, (wanted, root.findLayer(self._lines_id))):
            if not node.isVisible():
                node.setItemVisibilityCheckedParentRecursive(True)
        now = _marks()  # others may have been hidden with it, in a group that shows one layer at a time
        self._before = {**{key: before[key] for key in before if before[key] != now[key]}, **self._before}
        if not wanted.layer().isValid():
            self.said.emit(_gone(self._wanted))
        return True

    def _place(self, path: str) -> str:
        return _key(self._moved.get(path, path))

    def _tell_moved(self) -> None:
        found = self._moved.get(self._wanted)
        told = tr("The image is not where it was. Shown is {path}").format(path=found) if found else ""
        self.said.emit(told)

    def _open(self) -> None:
        """Open the wanted image in the background: a file on a network may be slow, and its range of values too."""
        path = self._wanted
        places = [*([] if self._is_refused(path) else [path]), *self._elsewhere()]
        if not places:
            self.said.emit(_refused(path))
            return
        self.said.emit(tr("Opening {name}...").format(name=file_name(path)))
        self._opening = BackgroundWork(lambda progress, tell: (path, _first_that_opens(places)))
        self._opening.ended.connect(self._add)
        self._opening.start()

    def _elsewhere(self) -> list[str]:
        """Return where the wanted image may lie now: layers of its name, beside the lines, beside the project."""
        name = file_name(self._wanted)
        if sum(file_name(path) == name for path in self._paths) > 1:  # the name does not tell which of them
            return []
        sources = [gdal_source(node.layer()) for node in _rasters()]
        files = [os.path.join(folder, name) for folder in self._folders()]
        return [*(source for source in sources if file_name(source) == name), *files]

    def _folders(self) -> list[str]:
        """Return the folders of the lines and of the project, as far as they lie in any."""
        folders = [QgsProject.instance().homePath()]
        lines: Any = QgsProject.instance().mapLayer(self._lines_id)
        if lines is not None:
            told = QgsProviderRegistry.instance().decodeUri(lines.providerType(), lines.source())
            folders.insert(0, os.path.dirname(told.get("path") or ""))
        return [folder for folder in folders if folder]

    def _is_refused(self, path: str) -> bool:
        """Return whether opening a path asks a server, other than one that the lines or the project lie on."""
        known = {server for folder in self._folders() for server in servers_in(folder)} - {"?", "."}
        return bool(_OF_SERVERS.search(vetted_path(path))) or not servers_in(path) <= known

    def _add(self, result: tuple[str, QgsRasterLayer] | None, problem: str) -> None:
        self._opening = None
        if not self._wanted:  # the review was closed meanwhile
            return
        if result is None:
            self.said.emit(problem)
            return
        path, layer = result
        if layer.isValid() and _key(layer.source()) != _key(path):
            self._moved[path] = layer.source()
        if _key(path) != _key(self._wanted):  # another line is being looked at
            if not self._switch():
                self._open()
            return
        if not layer.isValid():
            self.said.emit(_refused(path) if self._is_refused(path) else _gone(path))
            return
        self._tell_moved()
        if self._switch():  # found in the project
            return
        QgsProject.instance().addMapLayer(layer, False)
        group = _group() or self._make_group()
        group.addLayer(layer).setItemVisibilityChecked(False)
        group.setCustomProperty(_OPENED, [*(group.customProperty(_OPENED) or []), layer.id()])
        _keep(group, _MOST)
        self._switch()

    def _make_group(self) -> QgsLayerTreeGroup:
        """Put a group below the lines, so that its images lie above all others."""
        root: Any = QgsProject.instance().layerTreeRoot()
        lines = root.findLayer(self._lines_id)
        while lines is not None and lines.parent().isMutuallyExclusive():  # which shows the lines or their images
            lines = lines.parent()
        above = root if lines is None else lines.parent()
        place = 0 if lines is None else above.children().index(lines) + 1
        group = above.insertGroup(place, tr("Images under review"))
        group.setCustomProperty(_OPENED, [])
        group.setExpanded(False)
        return group

    def _restore(self) -> None:
        """Undo what was switched."""
        root = QgsProject.instance().layerTreeRoot()
        for key in self._before:
            node = root.findLayer(key)
            for above, (name, checked) in zip(_upwards(node), self._before[key]):
                if above.name() == name:  # else it was moved meanwhile
                    above.setItemVisibilityChecked(checked)
        self._before = {}


def _group() -> QgsLayerTreeGroup | None:
    """Return the group of images that were opened; one may have been saved with its project."""
    groups = QgsProject.instance().layerTreeRoot().findGroups(True)
    return next((group for group in groups if _OPENED in group.customProperties()), None)


def _marks() -> dict[str, list[tuple[str, bool]]]:
    """Return the names and check marks of each layer and of the groups that it lies in."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return {node.layerId(): [(n.name(), n.itemVisibilityChecked()) for n in _upwards(node)] for node in nodes}


def _keep(group: QgsLayerTreeGroup, count: int) -> None:
    """Take away all layers that were opened but the latest, and but those that were dragged out of the group."""
    opened = group.customProperty(_OPENED) or []
    gone = opened[: max(len(opened) - count, 0)]
    group.setCustomProperty(_OPENED, opened[len(gone) :])
    QgsProject.instance().removeMapLayers([key for key in gone if group.findLayer(key)])


def _upwards(node: QgsLayerTreeNode | None) -> Iterator[QgsLayerTreeNode]:
    """Yield a node and the groups that it lies in, without the tree's root."""
    while node is not None and node.parent() is not None:
        yield node
        node = node.parent()


def _rasters() -> list[QgsLayerTreeLayer]:
    """Return the project's rasters that are no results of this plugin."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [n for n in nodes if isinstance(n.layer(), QgsRasterLayer) and not n.layer().customProperty(RESULT)]


def _first_that_opens(paths: Sequence[str]) -> QgsRasterLayer:
    """Return a layer of the first path that can be opened; an invalid one where none can."""
    layer = QgsRasterLayer()
    for path in paths:
        layer = QgsRasterLayer(path, PurePath(path).stem, "gdal")
        if layer.isValid():
            break
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def _refused(path: str) -> str:
    return tr("Images on servers are not opened by a review. Add it as a layer to see it: {path}").format(path=path)


def _gone(path: str) -> str:
    return tr("The image can't be opened. It may have been moved: {path}").format(path=path)


def _key(path: str) -> str:
    """Return a path by which the same file is known."""
    return os.path.normcase(os.path.normpath(path))
