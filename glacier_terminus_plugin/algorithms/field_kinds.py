"""The kinds of a layer's fields, under the names that this release of QGIS knows."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

if Qgis.versionInt() >= 33800:
    _kinds: Any = QMetaType.Type
    DATE, WHOLE, NUMBER, TEXT = _kinds.QDate, _kinds.Int, _kinds.Double, _kinds.QString
else:  # older ones know only the names that Qt 6 has dropped
    DATE, WHOLE, NUMBER, TEXT = (getattr(QVariant, kind) for kind in ("Date", "Int", "Double", "String"))
