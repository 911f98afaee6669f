"""The parameters by which an algorithm takes many rasters, and what is read of each."""

from __future__ import annotations

import fnmatch
from functools import partial
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..core.progress import check_cancelled
from ..core.raster_sink import place_of
from ..core.run_record import is_result
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .feedback import FeedbackProgress
from .outputs import Source, gdal_source
from .translation import tr

FOLDER, PATTERN = "FOLDER", "PATTERN"
_USUAL_PATTERN = "*.tif *.tiff *.jp2 *.vrt *.img"


def add_rasters(algorithm: QgsProcessingAlgorithm) -> None:
    """Add a selection of rasters and a folder of them, of which one at least is to be given."""
    algorithm.addParameter(
        QgsProcessingParameterMultipleLayers(
            p.INPUT, tr("Satellite images"), QgsProcessing.SourceType.TypeRaster, optional=True
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterFile(
            FOLDER,
            tr("Folder: use all its images as well"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
    )
    algorithm.addParameter(
        p.advanced(
            QgsProcessingParameterString(
                PATTERN, tr("File name patterns in the folder, separated by spaces"), _USUAL_PATTERN
            )
        )
    )


def read_rasters(
    algorithm: GlacierTerminusAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[list[p.SceneRequest], list[str]]:
    """Return what is asked of each raster, and a line for each that can't be read; main thread only.

    They join the algorithm's `sources`. Results of earlier runs in the folder are no images; images of the selection
    that lie in it count once. Raises CancelledError.
    """
    scenes: list[p.SceneRequest] = []
    failures: list[str] = []
    layers = _layers_given(algorithm, parameters, context, feedback, failures)
    files = _files_in(algorithm, parameters, context)
    in_folder = []
    for path in files:
        _tell_opening(path.name, feedback)
        if not is_result(path):
            in_folder.append(path)
    if len(in_folder) < len(files):
        feedback.pushInfo(
            tr("{count} file(s) of the folder are results of this plugin and no images: they are left out.").format(
                count=len(files) - len(in_folder)
            )
        )
    chosen = {place_of(gdal_source(layer)) for layer in layers}
    in_folder = [path for path in in_folder if place_of(path) not in chosen]
    # one after the other: systems allow a thousand files to be open, or fewer
    readers: list[tuple[str, Callable[[], p.SceneRequest]]] = [
        (layer.name(), partial(_scene_of_layer, algorithm, parameters, context, layer)) for layer in layers
    ]
    readers += [(path.stem, partial(p.scene_of_file, algorithm, parameters, context, path)) for path in in_folder]
    for name, read in readers:
        _tell_opening(name, feedback)
        try:
            scenes.append(read())
        except QgsProcessingException as error:
            failures.append(f"{name}: {one_line(error)}")
    algorithm.sources += [Source(scene.path) for scene in scenes if scene.path]
    return scenes, failures


def _scene_of_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layer: QgsRasterLayer,
) -> p.SceneRequest:
    if not layer.isValid():
        raise QgsProcessingException(p.why_invalid(layer))
    return p.scene_of_layer(algorithm, parameters, context, layer, may_fetch=True)


def _tell_opening(name: str, feedback: QgsProcessingFeedback) -> None:
    """Say what is opened, which lets a dialog live meanwhile. Raises CancelledError."""
    feedback.setProgressText(tr("Opening {name}...").format(name=name))
    check_cancelled(FeedbackProgress(feedback))


def _layers_given(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    failures: list[str],
) -> list[QgsRasterLayer]:
    """Return the layers of the selection; one that can't be opened joins the failures: QGIS would leave it out.

    Raises CancelledError.
    """
    given = parameters.get(p.INPUT)
    entries = given if isinstance(given, (list, tuple)) else given.split(";") if isinstance(given, str) else [given]
    layers: list[QgsRasterLayer] = []
    for entry in entries:
        if entry in (None, NULL, ""):
            continue
        _tell_opening(Path(entry).stem if isinstance(entry, str) else "", feedback)
        found = algorithm.parameterAsLayerList({p.INPUT: [entry]}, p.INPUT, context) or []
        rasters = [layer for layer in found if isinstance(layer, QgsRasterLayer)]
        layers += rasters
        if not rasters and isinstance(entry, str):
            reason = tr("It can't be opened as a raster.")
            failures.append(f"{Path(entry).stem}: {reason}")
    return layers


def read_series(
    algorithm: GlacierTerminusAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[list[p.SceneRequest], list[str]]:
    """Return the same for images whose places are compared: where some have a CRS, those without one fail."""
    scenes, failures = read_rasters(algorithm, parameters, context, feedback)
    placed = [scene for scene in scenes if scene.crs]
    if not placed:
        return scenes, failures
    reason = tr("It has no coordinate system and other images have one: its place is unknown. Set its CRS.")
    return placed, failures + [f"{scene.name}: {reason}" for scene in scenes if not scene.crs]


def goes_on() -> str:
    """Return what is said where a run over many was cut short."""
    return tr("Run this again with the same settings, and it goes on from there.")


def one_line(reason: object) -> str:
    """Return a reason, which may have several lines, as one."""
    return " ".join(str(reason).split())


def _files_in(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[Path]:
    """Return the files of the folder that is given whose names fit, in alphabetical order."""
    chosen = p.read_path(algorithm, parameters, context, FOLDER)
    if not chosen:
        return []
    folder = Path(chosen)
    if not folder.is_dir():
        raise QgsProcessingException(tr("The folder {folder} does not exist.").format(folder=folder))
    patterns = algorithm.parameterAsString(parameters, PATTERN, context).lower().split()
    return sorted(
        path
        for path in folder.iterdir()
        if path.is_file() and any(fnmatch.fnmatchcase(path.name.lower(), pattern) for pattern in patterns)
    )
