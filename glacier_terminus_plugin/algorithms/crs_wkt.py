"""A coordinate system as text for GDAL."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """Return WKT that says all of a CRS, empty where it is not valid.

    QGIS's usual kind is silent on axes, which GDAL then takes for others in UPS and Krovak, and lacks some CRS.
    """
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
