"""What expressions can ask of a scene's name: glacier_scene_date('LC08_L1TP_233013_20190705_...')."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsExpression, QgsExpressionFunction
from qgis.PyQt.QtCore import QDate

from ..core.scene_name import read_scene_name
from .translation import tr

_GROUP = "Glacier Terminus"
# QGIS refers to a function without owning it
_registered: list[QgsExpressionFunction] = []


class SceneDate(QgsExpressionFunction):
    """The day on which a scene was taken, from its file or layer name; NULL where the name does not tell."""

    def __init__(self) -> None:
        super().__init__(
            "glacier_scene_date",
            1,
            _GROUP,
            tr(
                "<p>Returns the acquisition date contained in the name of a satellite scene: Landsat, Sentinel and "
                "other product names, or any plain date. NULL if there is none.</p>"
                "<p><code>glacier_scene_date(layer_property(@layer, 'name'))</code></p>"
            ),
        )

    def func(self, values: list[Any], context: Any, parent: QgsExpression, node: Any) -> Any:
        """Return the date of a name."""
        name = values[0]
        date = None if name in (None, NULL) else read_scene_name(str(name)).date
        return NULL if date is None else QDate(date.year, date.month, date.day)


def register_expressions() -> None:
    """Let expressions use the functions."""
    if not _registered:
        function = SceneDate()
        if QgsExpression.registerFunction(function):
            _registered.append(function)


def unregister_expressions() -> None:
    """Take them away again."""
    for function in _registered:  # each lives until QGIS has let go of it
        QgsExpression.unregisterFunction(function.name())
    _registered.clear()
