from typing import Any

from qgis.gui import QgisInterface

iface: QgisInterface
plugins: dict[str, Any]

def __getattr__(name: str) -> Any: ...
