from typing import Any

QTest: Any  # PyQt5's stubs forget that its methods are static
