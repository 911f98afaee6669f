"""python -m training import: public data sets, Esri's tiles, or your own raster and shapes, as a folder of chips."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from glacier_terminus_plugin.core.classified_tiles_writer import FORMATS, TIFF
from training.commands.options import Commands, add_command, new_folder
from training.importers import caffe, calfin, chip_folders, frontlearning

KINDS = "calfin, frontlearning, caffe, esri, raster"


def add_to(commands: Commands) -> None:
    """Add the command, with one form for each kind of source."""
    parser = add_command(
        commands,
        "import",
        _without_kind,
        "read a data set, say what is wrong with it, and write it as a folder of chips",
    )
    kinds = parser.add_subparsers(metavar="KIND", required=True, help=f"one of {KINDS}")
    for name, text, run, module in (
        ("calfin", "CALFIN: <name>.png with <name>_mask.png beside it", _calfin, calfin),
        ("frontlearning", "the Mohajerani set: images/ and labels_1px/", _frontlearning, frontlearning),
        ("caffe", "CaFFe: sar_images/, zones/ and fronts/, whole images or patches", _caffe, caffe),
        ("esri", "Classified_Tiles, one or several folders, as one", _esri, chip_folders),
    ):
        kind = _add_kind(kinds, name, text, run)
        kind.formatter_class = argparse.RawDescriptionHelpFormatter
        kind.description = module.__doc__  # which documents the layout
        kind.add_argument("source", type=Path, nargs="+", help="the folder, or several")
        _add_cutting(kind, whole=name == "frontlearning")
        kind.add_argument("--leave-out-bad", action="store_true", help="import what is sound and leave out the rest")
        if name == "calfin":
            kind.add_argument("--ocean", choices=("auto", "black", "white"), default="auto", help="the ocean's colour")
            kind.add_argument("--edge-is-front", action="store_true", help="keep the edge of the ocean as a front line")
    _add_raster(kinds)


def _without_kind(options: argparse.Namespace) -> None:
    raise ValueError(f"name the kind of source: {KINDS}")  # argparse asks for it before


def _add_kind(
    kinds: Commands, name: str, text: str, run: Callable[[argparse.Namespace], None]
) -> argparse.ArgumentParser:
    kind = add_command(kinds, name, run, text)
    kind.add_argument("--out", type=Path, help="the folder to write; it must not be there yet, or be empty")
    kind.add_argument("--dry-run", action="store_true", help="report only")
    kind.add_argument("--format", choices=FORMATS, default=TIFF, help="of the images (default TIFF)")
    return kind


def _add_cutting(kind: argparse.ArgumentParser, whole: bool) -> None:
    default = "whole images" if whole else "256"
    kind.add_argument(
        "--tile",
        type=int,
        default=0 if whole else 256,
        help=f"size of the chips in px, 0 for whole (default {default})",
    )
    kind.add_argument("--stride", type=int, default=128, help="from chip to chip, in px (default 128)")


def _add_raster(kinds: Commands) -> None:
    kind = _add_kind(kinds, "raster", "any raster with polygons of classes, fronts as lines, or a mask", _raster)
    kind.add_argument("source", help="the raster, anything that GDAL opens")
    kind.add_argument("--labels", default="", help="polygons: a file that OGR opens, or FILE|layername=NAME")
    kind.add_argument("--class-field", default="", help="its field of class values or names (default: all are class 1)")
    kind.add_argument("--name-field", default="", help="its field with the name of a class value")
    kind.add_argument("--fronts", default="", help="calving fronts as lines, burned as bands and kept as lines")
    kind.add_argument("--front-width", type=float, default=5.0, help="width of the band in px (default 5)")
    kind.add_argument(
        "--label-raster",
        default="",
        help="instead of both, a raster of class values: on any grid, named by its categories",
    )
    kind.add_argument("--masks", default="", help="polygons: only tiles that lie fully within them")
    kind.add_argument("--bands", type=int, nargs="+", help="bands, from 1 (default: all)")
    kind.add_argument("--tile", type=int, default=256, help="size of the chips in px (default 256)")
    kind.add_argument("--stride", type=int, default=128, help="from chip to chip, in px (default 128)")
    kind.add_argument("--rotation", type=float, default=0.0, help="more chips, turned by its multiples (degrees)")
    kind.add_argument("--min-overlap", type=float, default=0.0, help="least share of a polygon within a chip (0 to 1)")
    kind.add_argument("--all-tiles", action="store_true", help="chips without a feature as well")
    kind.add_argument("--unlabelled", choices=("background", "ignore"), default="background", help="what is not drawn")
    kind.add_argument("--flow", type=float, help="flow direction, degrees clockwise from the map's north")
    kind.add_argument("--scene", default="", help="name of the scene (default: the file's)")
    kind.add_argument("--glacier", default="", help="where no field GlacierID tells")


def _calfin(options: argparse.Namespace) -> None:
    _import(options, calfin.calfin(options.source, options.ocean, options.edge_is_front))


def _frontlearning(options: argparse.Namespace) -> None:
    _import(options, frontlearning.frontlearning(options.source))


def _caffe(options: argparse.Namespace) -> None:
    _import(options, caffe.caffe(options.source))


def _esri(options: argparse.Namespace) -> None:
    _import(options, chip_folders.chip_folders(options.source))


def _import(options: argparse.Namespace, data) -> None:
    """Inspect, report and, unless it is a dry run, write."""
    from glacier_terminus_plugin.core.classified_tiles_writer import check_new_folder
    from training.importers.data_set import Cutting, inspect, write_chips

    out = _out(options)
    if out:
        check_new_folder(out)
    report = inspect(data)
    print("\n".join(report.lines()))
    if out is None:
        return
    cutting = Cutting(options.tile or None, options.stride, options.format)
    count = write_chips(data, report, out, cutting, leave_out_bad=options.leave_out_bad)
    print(f"Wrote {count} chips to {out}")


def _raster(options: argparse.Namespace) -> None:
    from glacier_terminus_plugin.core.export_training_data import ExportOptions
    from training.chips import ChipError
    from training.importers.raster import LabelledRaster

    raster = LabelledRaster(
        options.source,
        labels=options.labels,
        fronts=options.fronts,
        masks=options.masks,
        class_field=options.class_field,
        name_field=options.name_field,
        bands=[band - 1 for band in options.bands] if options.bands else None,
        front_width_px=options.front_width,
        min_overlap=options.min_overlap,
        scene=options.scene,
        label_raster=options.label_raster,
    )
    export = ExportOptions(
        tile_px=(options.tile, options.tile),
        stride_px=(options.stride, options.stride),
        rotation_deg=options.rotation,
        only_with_features=not options.all_tiles,
        image_format=options.format,
        unlabelled=0 if options.unlabelled == "background" else 255,
        flow_deg=options.flow,
    )
    print("\n".join(raster.report(export)))
    if raster.problems():
        raise ChipError(options.source, raster.problems())
    out = _out(options)
    if out is not None:
        print(f"Wrote {raster.export(out, export, options.scene, options.glacier)} chips to {out}")


def _out(options: argparse.Namespace) -> Path | None:
    """Return the folder to write, with those above it made, None for a dry run."""
    if options.dry_run:
        return None
    if options.out is None:
        raise ValueError("name the folder to write by --out, or ask for a --dry-run")
    return new_folder(options.out)
