"""Glacier Terminus: finds calving fronts on satellite images."""


def classFactory(iface):
    """Return the plugin to QGIS; nothing else is imported until QGIS asks."""
    from .plugin import GlacierTerminusPlugin

    return GlacierTerminusPlugin(iface)
