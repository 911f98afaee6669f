# QGIS's Plugin Manager, which lies outside Python's search path.
from typing import Any

def instance() -> Any: ...
