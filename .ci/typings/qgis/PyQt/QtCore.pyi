from PyQt5.QtCore import *
from typing import Any

NULL: Any
