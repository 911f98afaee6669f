"""The same network in fewer bits, and what that costs on real images: fp16 files and static int8 ones."""

from __future__ import annotations

import contextlib
import io
import logging
import math
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median_high
from typing import Any

import numpy as np

from glacier_terminus_plugin.core.errors import GlacierTerminusError
from glacier_terminus_plugin.core.model_definition import Metric, ModelDefinition, ModelVariant, file_checksum
from glacier_terminus_plugin.core.model_package import OpenedModel
from glacier_terminus_plugin.core.model_self_test import read_test_tensors
from glacier_terminus_plugin.core.onnx_session import OnnxSession
from training.chips import IGNORE, Chip, as_read
from training.evaluate import ALL, evaluate, summarise
from training.export import STRIPS
from training.network_cuts import mark_cuts, marked_cells
from training.predict import chip_probability, network_input

MAX_GROWTH_PX = 0.1  # of the front distance: a variant that costs more is refused
MAX_MIOU_LOSS = 0.01  # of models without fronts to measure by
PERCENTILE = 99.99  # of the activations that int8 keeps whole; the full range cost 0.3 px once
MAX_CALIBRATION_CHIPS = 32  # more changed nothing, and take memory
_QUANTISED = ["Conv", "Add", "Relu", "Clip"]  # all but the classifier's upsampling
# what sees the image first and what tells the classes: in 8 bits they gain no time, and moved made fronts by 0.075 px
# where 0.036 do without
_KEPT_WHOLE = ("/decode_head", "/trunk/_conv_stem", "/trunk/_blocks.0/")


class VariantRefusedError(GlacierTerminusError):
    """A variant costs too much accuracy; it was not kept."""


@dataclass(frozen=True)
class MeasuredOn:
    """The chips that variants are measured on, how a reader can do it again, and those that int8 is calibrated by."""

    chips: Sequence[Chip]
    split: str
    command: str
    calibration: Sequence[Chip] = ()  # the measured ones where there are no others


@dataclass(frozen=True)
class Accuracy:
    """What a network reaches on some chips: the lines' distance where they have fronts, else the mean IoU."""

    distance_px: float | None
    missed: int
    miou: float | None


def make_variant(opened: OpenedModel, precision: str, measured_on: MeasuredOn) -> ModelVariant:
    """Write the network's fp16 or int8 file beside it and return it with its measured loss.

    int8 is calibrated by every n-th of the calibration chips. Raises VariantRefusedError, and leaves
    no file, where the front distance grows by more than 0.1 px, more images are without a line, or the mean IoU falls
    by more than 0.01.
    """
    name = f"{Path(opened.definition.model_file).stem}-{precision}.onnx"
    part = opened.folder / f"{Path(name).stem}.part.onnx"  # the session wants an .onnx
    try:
        if precision == "fp16":
            write_fp16(opened.onnx_path, part)
        else:
            write_int8(
                opened.onnx_path, part, _calibration(measured_on.calibration or measured_on.chips, opened.definition)
            )
        before, after = (measured(file, opened, measured_on.chips) for file in (opened.onnx_path, part))
        refuse_losses(precision, before, after)
        loss = _losses(before, after, measured_on)
        difference = _test_difference(part, opened)
        part.replace(opened.folder / name)
    finally:
        part.unlink(missing_ok=True)
    return ModelVariant(precision, name, file_checksum(opened.folder / name), loss, difference)


def write_fp16(source: Path, target: Path) -> None:
    """Write the network with weights and arithmetic of 16 bits; what goes in and comes out stays float32."""
    import onnx
    from onnxruntime.transformers.float16 import convert_float_to_float16

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of each weight too small for 16 bits; the loss is measured instead
        model = convert_float_to_float16(onnx.load(str(source)), keep_io_types=True, op_block_list=[])
    onnx.save(model, str(target))


def write_int8(source: Path, target: Path, images: Sequence[np.ndarray]) -> None:
    """Write the network with 8-bit weights and activations (QDQ), calibrated by what it answers on images.

    images: (1, C, H, W) float32 each, of one size, as the network reads them.
    """
    import onnx

    with tempfile.TemporaryDirectory() as folder, _quiet():
        from onnxruntime.quantization import CalibrationMethod, QuantFormat, QuantType, quantize_static
        from onnxruntime.quantization.shape_inference import quant_pre_process

        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
        quantize_static(
            str(prepared),
            str(target),
            _reader(images, _input_name(source)),  # type: ignore[arg-type]
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.Percentile,
            op_types_to_quantize=_QUANTISED,
            nodes_to_exclude=_not_in_8_bits(onnx.load(str(prepared))),
            extra_options={"CalibPercentile": PERCENTILE},
        )
    cells = marked_cells(source)  # the quantiser has taken the marks out
    if cells:
        mark_cuts(target, cells)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Silence the quantiser, which prints, tells the log each tensor, and sets its level when it is imported."""
    log = logging.getLogger()
    level = log.level
    logging.disable(logging.INFO)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    finally:
        logging.disable(logging.NOTSET)
        log.setLevel(level)


def _not_in_8_bits(model: Any) -> list[str]:
    """Return the names of nodes that stay whole: _KEPT_WHOLE, and what local contrast divides by before the weights."""
    enlarged = {node.input[0] for node in model.graph.node if node.op_type == "DepthToSpace"}  # by fixed numbers
    weighed: set[str] = set()  # tensors that a convolution with weights had a part in
    for node in model.graph.node:  # in the order in which they run
        if (node.op_type == "Conv" and node.output[0] not in enlarged) or weighed & set(node.input):
            weighed.update(node.output)
    return [
        node.name
        for node in model.graph.node
        if not weighed & set(node.output) or any(part in node.name for part in _KEPT_WHOLE)
    ]


def measured(file: Path, opened: OpenedModel, chips: Sequence[Chip]) -> Accuracy:
    """Return what a file of the model reaches on chips, run by the plugin's own session on the CPU."""
    session = session_of(file, opened)
    definition = opened.definition
    chips = as_read(chips, definition.orientation == "flow_up")
    if any(len(chip.front) for chip in chips) and "front" in definition.roles:
        fronts = [chip for chip in chips if len(chip.front)]
        summary = summarise(evaluate(session.run, fronts, definition.roles, definition.normalisation))
        figures = summary[ALL] if ALL in summary else next(iter(summary.values()))
        return Accuracy(figures["symmetric_mean_px"], int(figures["missed"]), None)
    return Accuracy(None, 0, mean_iou(session, definition, chips))


def mean_iou(session: OnnxSession, definition: ModelDefinition, chips: Sequence[Chip]) -> float:
    """Return the mean over classes of intersection / union, summed over all chips' labelled pixels."""
    values = [c.value for c in definition.classes]
    both, either = np.zeros(len(values)), np.zeros(len(values))
    for chip in chips:
        if chip.labels is None:
            continue
        found = np.array(values)[chip_probability(session.run, chip, definition.normalisation).argmax(axis=0)]
        known = chip.valid & (chip.labels != IGNORE)
        for i, value in enumerate(values):
            ours, theirs = (found == value) & known, (chip.labels == value) & known
            both[i] += (ours & theirs).sum()
            either[i] += (ours | theirs).sum()
    return float((both[either > 0] / either[either > 0]).mean()) if either.any() else float("nan")


def session_of(file: Path, opened: OpenedModel) -> OnnxSession:
    """Return a session of one file of the model, on the CPU, as the plugin would open it."""
    definition = replace(opened.definition, model_file=file.name, model_file_checksum=file_checksum(file))
    return OnnxSession(definition, file.parent, "cpu")


def _losses(before: Accuracy, after: Accuracy, on: MeasuredOn) -> tuple[Metric, ...]:
    about = {"data": on.split, "split": "the same images as the full network's", "command": on.command}
    if before.distance_px is not None and after.distance_px is not None:
        return (
            Metric(
                "growth of the symmetric mean distance", _round(after.distance_px - before.distance_px), "px", **about
            ),
            Metric("symmetric mean distance", _round(after.distance_px), "px", **about),
            Metric(
                "images without a front, more than the full network", after.missed - before.missed, "images", **about
            ),
        )
    return (Metric("loss of mean IoU", _round((before.miou or 0.0) - (after.miou or 0.0)), "", **about),)


def refuse_losses(precision: str, before: Accuracy, after: Accuracy) -> None:
    """Raise VariantRefusedError where a variant loses more accuracy than it may, or it can't be told."""
    reason = ""
    if before.distance_px is not None and after.distance_px is not None:
        growth = after.distance_px - before.distance_px
        if math.isnan(growth):
            reason = "no line is found on the images, by which it could be measured"
        elif growth > MAX_GROWTH_PX:
            reason = f"the front distance grows by {growth:.3f} px; at most {MAX_GROWTH_PX:g} px may be lost"
    elif before.miou is None or after.miou is None or math.isnan(before.miou - after.miou):
        reason = "the images have neither fronts nor labels, by which it could be measured"
    elif before.miou - after.miou > MAX_MIOU_LOSS:
        reason = f"the mean IoU falls by {before.miou - after.miou:.3f}; at most {MAX_MIOU_LOSS:g} may be lost"
    if after.missed > before.missed:
        reason = f"{after.missed} images are without a line, {before.missed} with the full network"
    if reason:
        raise VariantRefusedError(
            f"{precision} is not kept: {reason}. Use the full network, or other calibration chips."
        )


def _test_difference(file: Path, opened: OpenedModel) -> float:
    """Return the largest difference of a probability on the model's own test tensors, 1 where there are none."""
    tensors = read_test_tensors(opened.definition, opened.folder)
    if tensors is None:
        return 1.0
    image, expected = tensors
    return round(float(np.abs(session_of(file, opened).run(image) - expected).max()), 4)


def _calibration(chips: Sequence[Chip], definition: ModelDefinition) -> list[np.ndarray]:
    """Return every n-th chip as the network reads it, all of the chips' median size, as the quantiser wants them.

    Each is rolled by another quarter of its height: of a trunk that computes in strips each sees all parts of images.
    """
    step = -(-len(chips) // MAX_CALIBRATION_CHIPS)
    chosen = as_read(chips[::step], definition.orientation == "flow_up")
    images = [network_input(chip, definition.normalisation) for chip in chosen]
    size = [median_high(image.shape[axis] for image in images) for axis in (2, 3)]  # of multiples of the stride
    return [np.roll(_of_size(image, size), i * size[0] // STRIPS, axis=2) for i, image in enumerate(images)]


def _of_size(image: np.ndarray, size: Sequence[int]) -> np.ndarray:
    """Return the middle of an image (1, C, H, W), mirrored beyond its end where it is smaller than size (H, W)."""
    missing = [(0, max(0, wanted - own)) for wanted, own in zip(size, image.shape[2:], strict=True)]
    image = np.pad(image, [(0, 0), (0, 0), *missing], mode="reflect")
    top, left = ((own - wanted) // 2 for wanted, own in zip(size, image.shape[2:], strict=True))
    return image[:, :, top : top + size[0], left : left + size[1]]


def _reader(images: Sequence[np.ndarray], name: str) -> object:
    """Return what the quantiser takes its images from."""
    from onnxruntime.quantization import CalibrationDataReader

    class Reader(CalibrationDataReader):
        def __init__(self) -> None:
            self._images: Iterator[np.ndarray] = iter(images)

        def get_next(self) -> dict[str, np.ndarray] | None:  # type: ignore[override]
            image = next(self._images, None)
            return None if image is None else {name: image}

    return Reader()


def _input_name(source: Path) -> str:
    import onnx

    return onnx.load(str(source), load_external_data=False).graph.input[0].name


def _round(value: float) -> float:
    return round(float(value), 4)
