"""The scenes of the demo: an embedded one with a known front, a real front where the data is, or the user's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from glacier_terminus_plugin.core.raster_grid import RasterGrid
from training.line_tracing import trace_line
from training.synthetic import SceneParameters, make_scene, write_scene

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

# The glacier flows towards the east-south-east, so that a run that ignores the flow direction is found out.
EMBEDDED = SceneParameters(
    height_px=420,
    width_px=420,
    seed=21,
    flow_direction_deg=118.0,
    front_shape="concave",
    front_depth_m=700,
    moraines=3,
    melange_extent_m=6500,
    sun_azimuth_deg=165,
)

REAL_NAME = "LE07_L1TP_231012_20010726_20170204_01_T1_B8"
REAL_CELL_SIZE_M = 49.0  # nominal: the set does not publish it for this glacier
DATA_BESIDE_THE_PROJECT = Path(__file__).resolve().parents[3] / "shared" / "data" / "frontlearning"


@dataclass(frozen=True)
class DemoScene:
    """A georeferenced scene to map, and what is known about it.

    truth: (n, 2) float64 (row, col) of the known front, None where none is known.
    """

    name: str
    path: Path
    title: str
    flow_direction_deg: float | None
    truth: np.ndarray | None
    note: str = ""

    @property
    def grid(self) -> RasterGrid:
        """The scene's own grid."""
        dataset = gdal.Open(str(self.path))
        transform = dataset.GetGeoTransform()
        return RasterGrid(dataset.RasterXSize, dataset.RasterYSize, transform, dataset.GetProjection())


def embedded_scene(out: Path) -> DemoScene:
    """Make the embedded synthetic scene; its front is known exactly."""
    scene = make_scene(EMBEDDED)
    path = out / "synthetic_scene.tif"
    write_scene(scene, path)
    (front,) = scene.fronts
    return DemoScene("synthetic", path, "Synthetic scene", EMBEDDED.flow_direction_deg, front)


def real_scene(out: Path, data: Path | None) -> DemoScene | None:
    """Georeference one Landsat front of Mohajerani et al. (2019), None where the set is not there.

    Raises FileNotFoundError when a folder was asked for and lacks it.
    """
    folder = data or DATA_BESIDE_THE_PROJECT
    image, label = folder / "images" / f"{REAL_NAME}_Subset.png", folder / "labels_1px" / f"{REAL_NAME}_Front.png"
    if not (image.is_file() and label.is_file()):
        if data:
            raise FileNotFoundError(f"no {image} with {label.relative_to(folder)}; DATA names the set's folder")
        return None
    path = out / f"{REAL_NAME}_Subset.tif"
    corner = (483_000.0, -2_283_000.0)
    pixels = gdal.Open(str(image))
    east, south = pixels.RasterXSize * REAL_CELL_SIZE_M, pixels.RasterYSize * REAL_CELL_SIZE_M
    bounds = [corner[0], corner[1], corner[0] + east, corner[1] - south]
    gdal.Translate(str(path), pixels, bandList=[1], outputSRS="EPSG:3413", outputBounds=bounds)
    front = trace_line(gdal.Open(str(label)).ReadAsArray()[0] < 128)
    note = (
        "Landsat 7, 26 July 2001, from the set of Mohajerani et al. 2019 (CC BY 4.0); its place on the map and its "
        f"cell size of {REAL_CELL_SIZE_M:g} m are nominal, and the bundled model was trained on it"
    )
    return DemoScene("kangerlussuaq", path, "Kangerlussuaq Gletsjer, Landsat", 0.0, front, note)


def own_scene(scene: Path, flow_direction_deg: float | None) -> DemoScene:
    """Take the user's raster as it is; raises FileNotFoundError when GDAL cannot open it."""
    try:
        gdal.Open(str(scene))
    except RuntimeError as error:
        raise FileNotFoundError(f"SCENE={scene} cannot be opened as a raster ({error}); name a GeoTIFF") from None
    return DemoScene(scene.stem, scene.resolve(), scene.name, flow_direction_deg, None)


def write_line(path: Path, line: np.ndarray, crs: str) -> None:
    """Write one (n, 2) line of x, y as GeoPackage."""
    path.unlink(missing_ok=True)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    layer = dataset.CreateLayer(path.stem, reference, ogr.wkbLineString)
    feature = ogr.Feature(layer.GetLayerDefn())
    geometry = ogr.Geometry(ogr.wkbLineString)
    for x, y in line:
        geometry.AddPoint_2D(x, y)
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)


def read_lines(path: Path) -> list[np.ndarray]:
    """Return the lines of the first layer of a vector file, each (n, 2) of x, y; parts of multi-lines one by one."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)  # the layer lives only as long as this is referred to
    lines = []
    for feature in dataset.GetLayer(0):
        parts = ogr.ForceToMultiLineString(feature.GetGeometryRef().Clone())
        lines += [np.array(part.GetPoints())[:, :2] for part in parts]
    return lines
