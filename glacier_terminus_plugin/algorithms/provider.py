"""The Processing provider: one place from which toolbox, models, batch, qgis_process and the window run everything."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .class_polygons import ClassPolygons
from .classify_raster import ClassifyRaster
from .classify_rasters import ClassifyRasters
from .compare_termini import CompareTermini
from .export_training_data import ExportTrainingData
from .extract_terminus import ExtractTerminus
from .fjord_walls import FjordWalls
from .map_series import MapSeries
from .map_terminus import MapTerminus
from .plan_run import PlanRun
from .private_packages import use_private_packages
from .terminus_change import TerminusChange

PROVIDER_ID = "glacierterminus"
ICON_PATH = Path(__file__).parent.parent / "icons" / "glacier_terminus.svg"


class GlacierTerminusProvider(QgsProcessingProvider):
    """Lists the algorithms under "Glacier Terminus"."""

    def __init__(self) -> None:
        super().__init__()
        use_private_packages()

    def loadAlgorithms(self) -> None:
        """Called by QGIS whenever it wants the list anew."""
        for kind in (
            MapTerminus,
            MapSeries,
            ClassifyRaster,
            ClassifyRasters,
            ExtractTerminus,
            FjordWalls,
            ClassPolygons,
            TerminusChange,
            CompareTermini,
            ExportTrainingData,
            PlanRun,
        ):
            self.addAlgorithm(kind())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Only GeoTIFF is written."""
        return ["tif"]

    def defaultRasterFileExtension(self) -> str:
        """See supportedOutputRasterLayerExtensions."""
        return "tif"

    def id(self) -> str:
        """The first half of every algorithm's id."""
        return PROVIDER_ID

    def name(self) -> str:
        """What the toolbox shows."""
        return "Glacier Terminus"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(ICON_PATH))
