from qgis._gui import *
