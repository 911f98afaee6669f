"""Pictures for people: images stretched for the eye, classes and probabilities in colour, lines drawn over them."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from html import escape

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from glacier_terminus_plugin.core.model_definition import ModelClass
from training.chips import IGNORE

DRAWN, PREDICTED = (255, 221, 0), (226, 30, 60)  # yellow and red: seen on ice, on water and on each other
PANEL_PX = 220  # a panel's width
_GAP, _TITLE, _LINE = 6, 18, 16
_PAPER, _INK = (255, 255, 255), (40, 52, 64)
_OPACITY = 0.45  # of classes over an image
_LINE_PX = 2.0
_SMOOTHING = 2  # lines are drawn so many times larger, and then made smaller
_HEAT = np.array([(12, 7, 60), (85, 15, 109), (187, 55, 84), (249, 142, 9), (252, 255, 164)], dtype=float)

Lines = Sequence[tuple[np.ndarray, tuple[int, int, int]]]  # (n, 2) row, col, and a colour


def stretched(image: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
    """Return (H, W, 3) uint8 of (C, H, W): the first three bands as red, green, blue, or the first one in grey.

    Each band is stretched between its 2nd and 98th percentile of what is valid.
    """
    bands = image[:3] if len(image) >= 3 else image[:1].repeat(3, axis=0)
    shown = []
    for band in bands.astype(np.float64):
        known = band[valid & np.isfinite(band)] if valid is not None else band[np.isfinite(band)]
        low, high = np.percentile(known, [2, 98]) if known.size else (0.0, 1.0)
        shown.append(np.nan_to_num((band - low) / max(high - low, 1e-12)).clip(0, 1))
    return np.rint(np.stack(shown, axis=-1) * 255).astype(np.uint8)


def with_labels(picture: np.ndarray, labels: np.ndarray, classes: Sequence[ModelClass]) -> np.ndarray:
    """Return a picture with class values in their colours laid over it; nothing where they are IGNORE."""
    colours = np.zeros((256, 3))
    colours[[c.value for c in classes]] = [c.color for c in classes]
    mixed = (1 - _OPACITY) * picture + _OPACITY * colours[labels]
    return np.where((labels == IGNORE)[..., None], picture, mixed).astype(np.uint8)


def heat(share: np.ndarray) -> np.ndarray:
    """Return (H, W, 3) uint8 of (H, W) in 0..1: dark for 0, bright for 1."""
    at = np.linspace(0, 1, len(_HEAT))
    return np.stack([np.interp(share, at, _HEAT[:, i]) for i in range(3)], axis=-1).astype(np.uint8)


def panel(picture: np.ndarray, lines: Lines = (), title: str = "", smooth: bool = True) -> Image.Image:
    """Return a picture PANEL_PX wide with lines over it and a title above; smooth: false for classes."""
    height, width = picture.shape[:2]
    scale = PANEL_PX / width
    size = PANEL_PX, max(1, round(height * scale))
    method = Image.Resampling.BICUBIC if smooth else Image.Resampling.NEAREST
    drawn = _drawn_on(Image.fromarray(picture).resize(size, method), lines, scale)
    framed = Image.new("RGB", (PANEL_PX, size[1] + _TITLE), _PAPER)
    framed.paste(drawn, (0, _TITLE))
    ImageDraw.Draw(framed).text((1, 1), title, _INK, _font(12))
    return framed


def row(panels: Sequence[Image.Image], caption: str = "") -> Image.Image:
    """Return panels beside each other, a caption above them."""
    width = sum(p.width for p in panels) + _GAP * (len(panels) - 1)
    lines = textwrap.wrap(caption, width // 7) if caption else []
    top = _LINE * len(lines) + (4 if lines else 0)
    sheet = Image.new("RGB", (width, top + max(p.height for p in panels)), _PAPER)
    for number, line in enumerate(lines):
        ImageDraw.Draw(sheet).text((1, _LINE * number), line, _INK, _font(13))
    left = 0
    for one in panels:
        sheet.paste(one, (left, top))
        left += one.width + _GAP
    return sheet


def column(rows: Sequence[Image.Image], heading: str = "") -> Image.Image:
    """Return rows below each other, a heading above them."""
    gap = 14
    top = 28 if heading else 0
    sheet = Image.new(
        "RGB", (max(r.width for r in rows) + 2 * gap, sum(r.height + gap for r in rows) + gap + top), _PAPER
    )
    if heading:
        ImageDraw.Draw(sheet).text((gap, gap), heading, _INK, _font(15))
    y = gap + top
    for one in rows:
        sheet.paste(one, (gap, y))
        y += one.height + gap
    return sheet


def png_of(picture: Image.Image) -> bytes:
    """Return a picture as the bytes of a PNG file."""
    stream = io.BytesIO()
    picture.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def class_legend(classes: Sequence[ModelClass]) -> str:
    """Return the classes with their colours, as HTML."""
    swatches = [
        f'<span style="display:inline-block;width:14px;height:14px;background:rgb{tuple(c.color)};'
        f'vertical-align:-2px;margin:0 5px 0 14px"></span>{escape(c.name)}'
        for c in classes
    ]
    return "<p>" + "".join(swatches) + "</p>"


def _drawn_on(picture: Image.Image, lines: Lines, scale: float) -> Image.Image:
    if not lines:
        return picture
    large = picture.resize((picture.width * _SMOOTHING, picture.height * _SMOOTHING), Image.Resampling.BICUBIC)
    pen = ImageDraw.Draw(large)
    for line, colour in lines:
        # pixel centres lie at integers, PIL's corners do
        points = [tuple(point) for point in ((line[:, ::-1] + 0.5) * scale * _SMOOTHING).tolist()]
        if len(points) > 1:
            pen.line(points, colour, width=round(_LINE_PX * _SMOOTHING), joint="curve")
    return large.resize(picture.size, Image.Resampling.LANCZOS)


def _font(size: int) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    """Return a font that has all letters where it is installed, else Pillow's own."""
    try:
        return ImageFont.truetype("DejaVuSans.ttf", size)
    except OSError:
        return ImageFont.load_default()
