"""python -m tests.demo.help_pages: the algorithms' help pages in every language, and their pictures of a made scene.

Run it as the Makefile runs the demo, after a change of an algorithm's help or parameters:
`.ci/with_qgis .venv/bin/python -m tests.demo.help_pages`.
"""

from __future__ import annotations

import html
import sys
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from glacier_terminus_plugin.algorithms.algorithm import HELP_FOLDER
from glacier_terminus_plugin.algorithms.provider import GlacierTerminusProvider
from glacier_terminus_plugin.algorithms.styling import style_changes, style_classes, style_lines, style_walls
from tests.languages import in_language
from training.synthetic import SceneParameters, make_scene, write_scene

FLOW = 40.0
SIDE_PX = 420
I18N_FOLDER = HELP_FOLDER.parent / "i18n"
KNOWN = {"line_color": "255,214,10", "line_width": "1.6", "capstyle": "round"}
TILE = {"color": "0,0,0,0", "outline_color": "255,255,255", "outline_width": "0.4"}


def make_all(folder: Path) -> None:
    """Write a page and a picture for each algorithm."""
    provider = GlacierTerminusProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    algorithms = {algorithm.name(): algorithm for algorithm in provider.algorithms()}
    pictures = _pictures(folder)
    for name in algorithms:
        _render(pictures[name], HELP_FOLDER / f"{name}.jpg")
    for language in ("en", *sorted(path.stem[-2:] for path in I18N_FOLDER.glob("*.ts"))):
        write_pages(language)


def write_pages(language: str) -> None:
    """Write all pages in a language: English beside the pictures, the others in a folder each."""
    folder = HELP_FOLDER if language == "en" else HELP_FOLDER / language
    folder.mkdir(exist_ok=True)
    pictures = "" if language == "en" else "../"
    with in_language(language):
        provider = GlacierTerminusProvider()  # with its texts in this language
        provider.refreshAlgorithms()
        algorithms = {algorithm.name(): algorithm for algorithm in provider.algorithms()}
        for name, algorithm in algorithms.items():
            page = _page(algorithm, algorithms, language, pictures)
            (folder / f"{name}.html").write_text(page, encoding="utf-8")


def _pictures(folder: Path) -> dict[str, list[Any]]:
    """Return each algorithm's layers, the uppermost first."""
    scene = make_scene(SceneParameters(flow_direction_deg=FLOW, seed=4))
    path = folder / "glacier_2004-07-26.tif"
    write_scene(scene, path)
    ran = _run("mapterminus", INPUT=str(path), FLOW_DIRECTION=FLOW, OUTPUT=str(folder / "line.gpkg"),
               OUTPUT_RASTER=str(folder / "classes.tif"))  # fmt: skip
    image = QgsRasterLayer(str(path), "image")
    line = QgsVectorLayer(ran["OUTPUT"].split("|")[0], "line")
    style_lines(line)
    classes = QgsRasterLayer(ran["OUTPUT_RASTER"], "classes")
    style_classes(classes)
    outlined = _run("classpolygons", INPUT=ran["OUTPUT_RASTER"], OUTPUT=str(folder / "patches.gpkg"))
    patches = QgsVectorLayer(outlined["OUTPUT"].split("|")[0], "patches")
    patches.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(TILE)))
    dates, walls, changed = _series(folder)
    known = _drawn("LineString", [f.geometry() for f in _known_front(scene, image)], image)
    known.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(KNOWN)))
    tiles = _drawn("Polygon", _tiles(image.extent(), 4), image)
    tiles.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(TILE)))
    return {
        "mapterminus": [line, image],
        "classifyraster": [classes, image],
        "classifyrasters": [classes, image],
        "classpolygons": [patches, classes, image],
        "extractterminus": [line, classes, image],
        "fjordwalls": [walls, *dates, image],
        "mapseries": [*dates, image],
        "terminuschange": [*changed, image],
        "comparetermini": [line, known, image],
        "exporttrainingdata": [tiles, classes, image],
        "planrun": [tiles, image],
    }


def _series(folder: Path) -> tuple[list[QgsVectorLayer], QgsVectorLayer, list[QgsVectorLayer]]:
    """Return the lines of the same glacier at six dates, the walls that its images show, and the lines by date, with
    the box in which their change is measured.
    """
    dates = folder / "dates"
    dates.mkdir()
    for year, position in enumerate((-1500.0, -900.0, -300.0, 300.0, 900.0, 1500.0), start=2001):
        scene = make_scene(SceneParameters(flow_direction_deg=FLOW, seed=4, front_position_m=position))
        write_scene(scene, dates / f"glacier_{year}-07-26.tif")
    found = _run("fjordwalls", FOLDER=str(dates), FLOW_DIRECTION=FLOW, OUTPUT=str(folder / "walls.gpkg"))
    walls = QgsVectorLayer(found["OUTPUT"].split("|")[0], "walls")
    style_walls(walls)
    lines = []
    for path in sorted(dates.glob("*.tif")):
        ran = _run("mapterminus", INPUT=str(path), WALLS=walls.source(), OUTPUT=str(path.with_suffix(".gpkg")))
        lines.append(QgsVectorLayer(ran["OUTPUT"].split("|")[0], path.stem))
        style_lines(lines[-1])
    all_lines, place = str(folder / "lines.gpkg"), folder / "place.gpkg"
    _run("mapseries", FOLDER=str(dates), WALLS=walls.source(), OUTPUT=all_lines)
    measured = _run("terminuschange", INPUT=all_lines, OUTPUT=str(folder / "change.gpkg"), OUTPUT_PLACE=str(place))
    changed = [QgsVectorLayer(measured[name].split("|")[0], name) for name in ("OUTPUT", "OUTPUT_PLACE")]
    style_changes(changed[0], {})
    style_walls(changed[1])
    return lines, walls, changed


def _known_front(scene: Any, image: QgsRasterLayer) -> list[QgsFeature]:
    from glacier_terminus_plugin.core.raster_source import RasterSource

    grid = RasterSource(image.source(), [0]).grid
    features = []
    for front in scene.fronts:
        points = grid.to_map(front)
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt("LineString(" + ", ".join(f"{x} {y}" for x, y in points) + ")"))
        features.append(feature)
    return features


def _tiles(extent: QgsRectangle, count: int) -> list[QgsGeometry]:
    width, height = extent.width() / count, extent.height() / count
    corners = [
        (extent.xMinimum() + i * width, extent.yMinimum() + j * height) for i in range(count) for j in range(count)
    ]
    return [QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + height)) for x, y in corners]


def _drawn(kind: str, shapes: list[QgsGeometry], image: QgsRasterLayer) -> QgsVectorLayer:
    layer = QgsVectorLayer(kind, "drawn", "memory")
    layer.setCrs(image.crs())
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _run(name: str, **parameters: Any) -> dict[str, Any]:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"glacierterminus:{name}")
    results, succeeded = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    if not succeeded:
        raise SystemExit(f"{name} failed")
    return results


def _render(layers: list[Any], path: Path) -> None:
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setExtent(layers[-1].extent())
    settings.setOutputSize(QSize(SIDE_PX, SIDE_PX))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(str(path), "JPG", 82)


def _page(algorithm: Any, algorithms: dict[str, Any], language: str, pictures: str) -> str:
    name, title = algorithm.name(), html.escape(algorithm.displayName())
    hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
    rows = "\n".join(
        f"<tr><td><code>{d.name()}</code></td><td>{html.escape(' - '.join(filter(None, (d.description(), d.help()))))}"
        "</td></tr>"
        for d in algorithm.parameterDefinitions()
        if not d.flags() & hidden
    )
    results = "\n".join(
        f"<tr><td><code>{d.name()}</code></td><td>{html.escape(d.description())}</td></tr>"
        for d in algorithm.outputDefinitions()
    )
    others = " | ".join(
        f'<a href="{other}.html">{html.escape(a.displayName())}</a>' for other, a in sorted(algorithms.items())
    )
    picture = (
        f'<p><img src="{pictures}{name}.jpg" alt="{title}"></p>\n' if (HELP_FOLDER / f"{name}.jpg").exists() else ""
    )
    of_parameters, of_results = algorithm.page_headings()
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>{title}</title>\n'
        "<style>body { font-family: sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; line-height: 1.5 }\n"
        "td { padding: 0 1em 0.3em 0; vertical-align: top }</style></head>\n"
        f"<body>\n<h1>{title}</h1>\n{picture}{algorithm.whole_help()}\n"
        f"<h2>{of_parameters}</h2>\n<table>\n{rows}\n</table>\n<h2>{of_results}</h2>\n<table>\n{results}\n</table>\n"
        f"<p><code>qgis_process run {algorithm.id()} -- NAME=value ...</code></p>\n<p>{others}</p>\n</body>\n</html>\n"
    )


def main() -> int:
    """Make them all."""
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        make_all(Path(folder))
        QgsProject.instance().clear()
    return 0


if __name__ == "__main__":
    sys.exit(main())
