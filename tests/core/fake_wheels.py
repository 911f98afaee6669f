"""Small wheels with the names of large packages, and a real one made again from what is installed."""

from __future__ import annotations

import importlib.metadata
import zipfile
from pathlib import Path

ONNXRUNTIME = """
__version__ = "{version}"
import numpy
class _Entry:
    name, shape = "input", [1, 1, 32, 32]
class InferenceSession:
    def __init__(self, model, providers): self._providers = ["CPUExecutionProvider"]
    def get_inputs(self): return [_Entry]
    def get_providers(self): return self._providers
    def run(self, names, feed): return [numpy.zeros((1, 4, 32, 32))]
"""


def write_wheel(folder: Path, name: str, version: str, files: dict[str, str]) -> Path:
    """Write a wheel of plain Python that holds some files."""
    folder.mkdir(parents=True, exist_ok=True)
    info = f"{name}-{version}.dist-info"
    content = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    content[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*content, f"{info}/RECORD"])
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in content.items():
            archive.writestr(path, text)
    return wheel


def write_onnxruntime(folder: Path, version: str, code: str = ONNXRUNTIME, **more: str) -> Path:
    """Write a wheel that stands for onnxruntime; `more` are files of other top-level packages by name."""
    files = {"onnxruntime/__init__.py": code.replace("{version}", version)}
    files.update({f"{name}/__init__.py": text for name, text in more.items()})
    return write_wheel(folder, "onnxruntime", version, files)


def pack_installed(name: str, folder: Path) -> Path:
    """Make the wheel again of a distribution that is installed here; it is for this Python and this machine."""
    distribution = importlib.metadata.distribution(name)
    tag = next(
        line.split(": ")[1] for line in (distribution.read_text("WHEEL") or "").splitlines() if line.startswith("Tag: ")
    )
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / f"{name}-{distribution.version}-{tag}.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for file in distribution.files or ():
            path = Path(str(distribution.locate_file(file)))
            if ".." not in file.parts and "__pycache__" not in file.parts and path.is_file():
                archive.write(path, str(file))
    return wheel
