"""glacierterminus:exporttrainingdata: an image and what was drawn on it, as tiles that a network learns from."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.classified_tiles import IGNORE
from ..core.classified_tiles_writer import FORMATS
from ..core.export_training_data import ExportOptions, cells_note, export_training_data
from ..core.glacier_id import glacier_id_text
from ..core.label_classes import classes_of, with_front
from ..core.label_raster import LabelRaster
from ..core.label_shapes import LabelShape, LabelShapes
from ..core.line_matching import read_date
from ..core.line_origin import DATE, IMAGE_PATH, of_day, other_images
from ..core.model_definition import ModelClass
from ..core.raster_source import RasterSource, band_count, grid_of
from ..core.rpc_heights import height_note
from ..core.scene_record import scene_day
from . import parameters as p
from .algorithm import GlacierTerminusAlgorithm
from .comparison_layers import python_date
from .feedback import FeedbackProgress, told_to_processing
from .terminus_layer import is_rejected, rejected_help, rejected_left_out
from .translation import tr
from .valid_features import AS_THEY_ARE, features_of

LABELS, CLASS_FIELD, NAME_FIELD = "LABELS", "CLASS_FIELD", "NAME_FIELD"
FRONTS, FRONT_WIDTH, LABEL_RASTER, MASKS = "FRONTS", "FRONT_WIDTH", "LABEL_RASTER", "MASKS"
TILE_WIDTH, TILE_HEIGHT, STRIDE_X, STRIDE_Y = "TILE_WIDTH", "TILE_HEIGHT", "STRIDE_X", "STRIDE_Y"
ROTATION, ALL_TILES, MIN_OVERLAP, FORMAT = "ROTATION", "ALL_TILES", "MIN_OVERLAP", "FORMAT"
UNLABELLED, SCENE_NAME, GLACIER = "UNLABELLED", "SCENE_NAME", "GLACIER"
_UNLABELLED_VALUES = (0, IGNORE)


class ExportTrainingData(GlacierTerminusAlgorithm):
    """Cuts tiles as Esri's Export Training Data For Deep Learning does for Classified_Tiles, and keeps more."""

    NAME = "exporttrainingdata"
    TITLE = "Export training data"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self._add_inputs()
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        for name, text, default, least in (
            (TILE_WIDTH, tr("Tile width in pixels"), 256, 16),
            (TILE_HEIGHT, tr("Tile height in pixels"), 256, 16),
            (STRIDE_X, tr("Horizontal stride in pixels"), 128, 1),
            (STRIDE_Y, tr("Vertical stride in pixels"), 128, 1),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, text, whole, default, minValue=least, maxValue=8192))
        self.addParameter(
            QgsProcessingParameterNumber(
                FRONT_WIDTH,
                tr("Width of a front in the label raster, in pixels"),
                real,
                5.0,
                minValue=0.1,
                maxValue=1000,
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                UNLABELLED,
                tr("Unlabelled pixels are"),
                [tr("background (0)"), tr("unknown (255): ignored in training")],
                defaultValue=0,
            )
        )
        p.add_flow_parameters(self, found_out=False)
        helps = {
            ROTATION: tr("Adds tiles rotated by multiples of this angle."),
            MIN_OVERLAP: tr("A polygon of which less lies in a tile is not labelled there."),
        }
        for parameter in (
            QgsProcessingParameterBand(
                p.BANDS, tr("Bands (empty: all)"), None, p.INPUT, optional=True, allowMultiple=True
            ),
            QgsProcessingParameterExtent(p.EXTENT, tr("Extent (empty: the whole image)"), optional=True),
            QgsProcessingParameterFeatureSource(
                MASKS,
                tr("Mask polygons: keep only tiles fully inside"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            QgsProcessingParameterNumber(
                ROTATION,
                tr("Rotation angle in degrees (0: none)"),
                real,
                0.0,
                minValue=0,
                maxValue=359.9,
            ),
            QgsProcessingParameterBoolean(ALL_TILES, tr("Keep tiles without any labelled feature"), False),
            QgsProcessingParameterNumber(
                MIN_OVERLAP,
                tr("Minimum share of a polygon in a tile (0 to 1)"),
                real,
                0.0,
                minValue=0,
                maxValue=1,
            ),
            QgsProcessingParameterEnum(FORMAT, tr("Image format"), list(FORMATS), defaultValue=0),
            QgsProcessingParameterString(SCENE_NAME, tr("Scene name (empty: the file name)"), optional=True),
            QgsProcessingParameterString(
                GLACIER, tr("Glacier id, where the labels have no GlacierID field"), optional=True
            ),
        ):
            self.addParameter(p.advanced(p.explained(parameter, helps.get(parameter.name(), ""))))
        self.addParameter(QgsProcessingParameterFolderDestination(p.OUTPUT, tr("Folder of tiles")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of tiles")))

    def _add_inputs(self) -> None:
        """Declare the image and the three kinds of labels."""
        polygon, line = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorLine
        self.addParameter(QgsProcessingParameterRasterLayer(p.INPUT, tr("Satellite image")))
        self.addParameter(
            QgsProcessingParameterFeatureSource(LABELS, tr("Labels: class polygons"), [polygon], optional=True)
        )
        for name, text in (
            (CLASS_FIELD, tr("Field of the class value or name (empty: class 1)")),
            (NAME_FIELD, tr("Field of the class name")),
        ):
            self.addParameter(QgsProcessingParameterField(name, text, parentLayerParameterName=LABELS, optional=True))
        self.addParameter(
            QgsProcessingParameterFeatureSource(FRONTS, tr("Labels: calving fronts as lines"), [line], optional=True)
        )
        self.addParameter(
            QgsProcessingParameterRasterLayer(LABEL_RASTER, tr("Or labels: a classified raster"), optional=True)
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what the worker needs from the layers; main thread only."""
        super().prepareAlgorithm(parameters, context, feedback)
        with told_to_processing(feedback):
            self._scene = p.read_scene(self, parameters, context)
            self._flow = p.read_flow(self, parameters, context)
            self._day = scene_day(self.parameterAsString(parameters, SCENE_NAME, context), self._scene.path)
            self._label_raster = p.raster_given(self, parameters, context, LABEL_RASTER)
            if self._label_raster[0] and (parameters.get(LABELS) or parameters.get(FRONTS)):
                raise QgsProcessingException(
                    tr(
                        "Both a classified raster and drawn labels are given; expected only one of the two. Leave "
                        "one out."
                    )
                )
            self._classes, self._shapes = self._labels(parameters, context, feedback)
            self._masks = [LabelShape(wkb, 1) for wkb, _ in self._features(parameters, context, feedback, MASKS, [])]
            if parameters.get(MASKS) and not self._masks:
                raise QgsProcessingException(tr("The mask layer contains no polygon. Draw one, or leave it out."))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Cut and write the tiles."""
        folder = self.parameterAsString(parameters, p.OUTPUT, context)
        progress = FeedbackProgress(feedback)
        with told_to_processing(feedback):
            bands = self._scene.bands or tuple(range(band_count(self._scene.path)))
            source = RasterSource(self._scene.path, bands, self._scene.extent, self._scene.crs)
            for note in filter(None, (height_note(self._scene.path), cells_note(source.grid))):
                feedback.pushWarning(note)
            labels, classes = self._drawn(parameters, context), self._classes
            if self._label_raster[0]:
                labels = LabelRaster(*self._label_raster)
                classes = labels.classes(progress)
            count = export_training_data(
                source,
                labels,
                classes,
                folder,
                self._options(parameters, context),
                masks=self._masks,
                name=self.parameterAsString(parameters, SCENE_NAME, context) or Path(self._scene.path).stem,
                glacier=self.parameterAsString(parameters, GLACIER, context),
                progress=progress,
            )
        listed = ", ".join(f"{c.value} {c.name}" for c in classes)
        feedback.pushInfo(tr("Wrote {count} tile(s) with the classes {names}.").format(count=count, names=listed))
        return {p.OUTPUT: folder, "COUNT": count}

    def _drawn(self, parameters: dict[str, Any], context: QgsProcessingContext) -> LabelShapes | LabelRaster:
        if not self._shapes and not self._label_raster[0]:
            raise QgsProcessingException(
                tr(
                    "The label layers contain no features. Draw polygons or lines on the image first, or give a "
                    "classified raster."
                )
            )
        return LabelShapes(
            self._shapes,
            self.parameterAsDouble(parameters, FRONT_WIDTH, context),
            self.parameterAsDouble(parameters, MIN_OVERLAP, context),
        )

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ExportOptions:
        def whole(name: str) -> int:
            return self.parameterAsInt(parameters, name, context)

        return ExportOptions(
            tile_px=(whole(TILE_HEIGHT), whole(TILE_WIDTH)),
            stride_px=(whole(STRIDE_Y), whole(STRIDE_X)),
            rotation_deg=self.parameterAsDouble(parameters, ROTATION, context),
            only_with_features=not self.parameterAsBool(parameters, ALL_TILES, context),
            image_format=FORMATS[self.parameterAsEnum(parameters, FORMAT, context)],
            unlabelled=_UNLABELLED_VALUES[self.parameterAsEnum(parameters, UNLABELLED, context)],
            flow_deg=self._flow,
        )

    def _labels(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[tuple[ModelClass, ...], list[LabelShape]]:
        """Return the classes, and the shapes of both layers."""
        class_field = self.parameterAsString(parameters, CLASS_FIELD, context)
        name_field = self.parameterAsString(parameters, NAME_FIELD, context)
        polygons = self._features(parameters, context, feedback, LABELS, [class_field, name_field])
        contents = [(1 if not class_field else fields[0], str(fields[1] or "")) for _, fields in polygons]
        empty = sum(content in (None, NULL) for content, _ in contents)
        if empty:
            feedback.pushWarning(tr("{count} polygon(s) without a class are skipped.").format(count=empty))
        classes, value_of = classes_of(pair for pair in contents if pair[0] not in (None, NULL))
        shapes = [
            LabelShape(wkb, value_of[content], fields[2])
            for (wkb, fields), (content, _) in zip(polygons, contents)
            if content not in (None, NULL)
        ]
        lines = self._features(parameters, context, feedback, FRONTS, ["", ""])
        if lines:
            classes, value = with_front(classes)
            shapes += [LabelShape(wkb, value, fields[2]) for wkb, fields in lines]
        return classes, shapes

    def _features(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        name: str,
        fields: Sequence[str],
    ) -> list[tuple[bytes, list[Any]]]:
        """Return each feature's geometry in the raster's CRS, with those fields ("": None) and its GlacierID.

        Lines that a review has rejected are left out, and those of other images and days.
        """
        source = p.source_given(self, parameters, context, name)
        if source is None:
            return []
        lacking = [field for field in fields if field and source.fields().lookupField(field) < 0]
        if lacking:
            raise QgsProcessingException(
                tr("{layer} has no field {field}; its fields are {found}. Choose one of them.").format(
                    layer=source.sourceName(), field=", ".join(lacking), found=", ".join(source.fields().names())
                )
            )
        crs = self.parameterAsRasterLayer(parameters, p.INPUT, context).crs()
        # QGIS's extent goes around the earth where control points lie on both sides of the 180th meridian
        middle = float(grid_of(self._scene.path).corners.mean(axis=0)[0])
        has_id = source.fields().lookupField(p.GLACIER_ID) >= 0
        found, rejected = [], 0
        is_of_image = self._is_of_image(source, feedback)
        for feature in features_of(parameters, context, name, source):
            if is_rejected(feature):
                rejected += 1
                continue
            if not is_of_image(feature):
                continue
            geometry = p.geometry_in(self, context, name, source, feature, crs)
            if geometry.isEmpty():
                continue
            if crs.isGeographic():  # whose longitudes may run from 0 to 360
                geometry.translate(360 * round((middle - geometry.boundingBox().center().x()) / 360), 0)
            glacier = feature[p.GLACIER_ID] if has_id else None
            values = [feature[field] if field else None for field in fields]
            found.append((bytes(geometry.asWkb()), [*values, glacier_id_text(None if glacier == NULL else glacier)]))
        if rejected:
            feedback.pushInfo(rejected_left_out(source.sourceName(), rejected))
        return found

    def _is_of_image(
        self, source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback
    ) -> Callable[[QgsFeature], bool]:
        """Return what tells a feature of this image, or of none, from those of others, by their ImagePath and Date."""
        places = [source.fields().lookupField(name) for name in (IMAGE_PATH, DATE)]

        def origin_of(feature: QgsFeature) -> tuple[str, datetime.date | None]:
            path, day = (NULL if place < 0 else feature.attributes()[place] for place in places)
            return "" if path == NULL else str(path), None if day == NULL else read_date(python_date(day))

        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        features = source.getFeatures(request, AS_THEY_ARE)
        origins = [origin_of(f) for f in features if not is_rejected(f)] if max(places) >= 0 else []
        paths = [path for path, _ in origins]
        named, others = set(filter(None, paths)), other_images(paths, self._scene.path)
        if others is None and len(named) > 1:
            feedback.pushWarning(
                tr(
                    "{layer}: the lines come from {count} images, none of which has the name of this one. All of them "
                    "are taken for fronts of this image: select or filter those that are."
                ).format(layer=source.sourceName(), count=len(named))
            )
        others = others or set()
        if others:
            feedback.pushInfo(
                tr("{layer}: {count} line(s) of other images are left out (field ImagePath).").format(
                    layer=source.sourceName(), count=sum(path in others for path in paths)
                )
            )
        days, note = of_day([day for path, day in origins if path not in others], self._day)
        if note:
            tell = feedback.pushInfo if self._day in days else feedback.pushWarning
            tell(f"{source.sourceName()}: {note}.")

        def is_of_image(feature: QgsFeature) -> bool:
            path, day = origin_of(feature)
            return path not in others and day in days

        return is_of_image

    def help_text(self) -> str:
        """See GlacierTerminusAlgorithm."""
        what = tr(
            "<p>Cuts a satellite image and its labels into small tiles for training a network: the folder layout "
            "that Esri calls <i>Classified_Tiles</i>, which <code>python -m training</code> and Esri's own tools "
            "read.</p>"
            "<p><b>Labels</b> are polygons with a class field (whole numbers from 0 to 255, or names), calving "
            "fronts as lines, or both: lines are burned over the polygons with the given width, and are also kept as "
            "lines. Alternatively, a classified raster provides the labels. The value 255 means unknown: tiles have "
            "it where the image has no valid data and, if you choose so, wherever nothing was drawn. It is not the "
            "same as background, which is 0.</p>"
            "<p><b>Flow direction</b> determines which end of a front is the left one, and is stored with each tile. "
            "<b>Rotation angle</b>: 90 yields each tile four times. <b>Mask polygons</b>: only tiles that lie fully "
            "inside them are kept. A field <i>GlacierID</i> tells glaciers apart, so that a network can be tested on "
            "a glacier that it has never seen. Date and sensor are read from the scene name where possible.</p>"
            "<p>PNG holds 1 or 3 bands of 8 or 16 bits, JPEG 1 or 3 bands of 8 bits, TIFF any number and type. All "
            "are georeferenced. The output folder must be new or empty; it appears only when it is complete.</p>"
        )
        others = tr(
            "<p>Of lines that name their images in a field <i>ImagePath</i>, as those of <i>Map a series</i> do, only "
            "those of this image are taken.</p>"
        )
        days = tr(
            "<p>Of lines with a field <i>Date</i> only those of the image's day are taken, where there are any.</p>"
        )
        return what + others + days + rejected_help()
