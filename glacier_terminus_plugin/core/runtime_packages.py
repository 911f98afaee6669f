"""Which Python packages the plugin wants beside QGIS's own, in which version, and how large they are."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

CPU, NVIDIA, DIRECTML = "cpu", "nvidia", "directml"
INDEX = "https://pypi.org/simple/"


@dataclass(frozen=True)
class Package:
    """One package in the version that is known to work; sizes are those of the larger platforms, in MB."""

    name: str
    version: str  # "" for whichever is newest: small ones of plain Python
    download_mb: float
    installed_mb: float

    @property
    def requirement(self) -> str:
        """What pip is asked for."""
        return f"{self.name}=={self.version}" if self.version else self.name


def missing_modules(private: Path | None = None) -> list[str]:
    """Return which of the two modules that run and draw this Python does not find, or only in our folder."""
    return [name for name in ("onnxruntime", "skimage") if not _is_there(name, private)]


def wanted_packages(
    modules: Sequence[str],
    kind: str = CPU,
    python: tuple[int, int] = sys.version_info[:2],
    numpy: tuple[int, int] | None = None,
) -> list[Package]:
    """Return what to install for some modules on a kind of device, for a Python and the numpy that stays.

    None of them brings dependencies along: QGIS has numpy and scipy, and what else they name is not used.
    """
    packages: list[Package] = []
    if "onnxruntime" in modules:
        packages.append(_onnxruntime(kind, python))
    if "skimage" in modules:
        version = _skimage_version(python, _numpy_version() if numpy is None else numpy)
        packages += [
            Package("scikit-image", version, 15, 35),
            Package("lazy_loader", "", 0.1, 0.1),
            Package("packaging", "", 0.2, 0.6),
        ]
    return packages


def device_kinds() -> list[str]:
    """Return the kinds of onnxruntime that make sense here: the CPU's first, then that of a GPU that was found.

    On macOS the CPU's holds Apple's CoreML as well.
    """
    kinds = [CPU]
    if sys.platform in ("linux", "win32") and _has_nvidia_driver():
        kinds.append(NVIDIA)
    if sys.platform == "win32":
        kinds.append(DIRECTML)
    return kinds


def _onnxruntime(kind: str, python: tuple[int, int]) -> Package:
    # the newest that was built for each Python; GPU kinds have other release dates
    if kind == NVIDIA:
        version = {(3, 9): "1.19.2", (3, 10): "1.23.2"}.get(python, "1.31.1")
        return Package("onnxruntime-gpu", version, 300, 650)
    if kind == DIRECTML:
        version = {(3, 9): "1.19.2", (3, 10): "1.23.0"}.get(python, "1.24.4")
        return Package("onnxruntime-directml", version, 25, 70)
    newest = "1.23.2" if _is_older_mac() else "1.32.0"
    return Package("onnxruntime", {(3, 9): "1.19.2", (3, 10): "1.23.2"}.get(python, newest), 35, 80)


def cuda_version(python: tuple[int, int]) -> int:
    """Return the release of CUDA that onnxruntime for NVIDIA was built with, in the version that is installed."""
    return 12 if python <= (3, 10) else 13


def _skimage_version(python: tuple[int, int], numpy: tuple[int, int]) -> str:
    if numpy < (1, 23):
        return "0.19.3"
    return {(3, 9): "0.24.0"}.get(python, "0.26.0" if python >= (3, 14) else "0.25.2")


def _is_older_mac() -> bool:
    """Whether this is macOS before 14 or for Intel, QGIS for Intel on Apple's processors included."""
    if sys.platform != "darwin":
        return False
    release = platform.mac_ver()[0].partition(".")[0]
    return platform.machine() != "arm64" or not release.isdigit() or int(release) < 14


def _numpy_version() -> tuple[int, int]:
    import numpy as np

    major, minor = np.__version__.split(".")[:2]
    return int(major), int(minor)


def _is_there(module: str, private: Path | None) -> bool:
    """Whether a module is found; a folder without code, left behind by an uninstallation, is none."""
    try:
        spec = find_spec(module)
    except (ImportError, ValueError):  # one that failed half-way or was taken out on purpose
        return False
    if spec is None or spec.origin is None:
        return False
    return private is None or private not in Path(spec.origin).parents


def _has_nvidia_driver() -> bool:
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32"
        return (system / "nvcuda.dll").exists()
    return Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None
