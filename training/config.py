"""All that a training run depends on, each value with its reason; travels inside every checkpoint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

CHOICES = {
    "task": ("front", "classes"),
    "optimiser": ("adamw", "adam"),
    "precision": ("auto", "float32", "bfloat16", "float16"),
    "trunk_weights": ("imagenet", "random"),
    "monitor": ("front_distance_px", "valid_loss", "accuracy", "dice", "miou"),
}
LEAST = {
    **dict.fromkeys(("bands", "batch_size", "accumulate", "epochs", "validate_every"), 1),
    "crop_px": 32,
    "chips_per_epoch": 0,
    "cell_size_m": 0,
}
ABOVE_ZERO = {  # with what turns it off
    **dict.fromkeys(("min_zoom", "max_zoom", "max_stretch", "gamma"), "1 changes nothing"),
    **dict.fromkeys(
        ("warm_up_divisor", "final_divisor", "trunk_rate_divisor", "start_rate_divisor"), "1 for the whole rate"
    ),
    "gradient_clip": "inf for none",
}
TASK_DEFAULTS: dict[str, dict[str, Any]] = {
    "front": {},
    "classes": {  # nothing is known of the data but its masks
        "network": "w18-small-v1-split",  # which reads the bands alone: published weights fit it
        "mirrored": False,
        "chips_per_epoch": 0,
        "rotation_deg": 180.0,
        "max_stretch": 1.2,
        "warp_px": 8.0,  # more of it helps line ends, of which there are none
        "wrong_way_probability": 0.0,  # every way is right
        "pieces_share": 0.0,
        "synthetic_share": 0.0,
        "validate_every": 1,
        "monitor": "valid_loss",
    },
}


@dataclass(frozen=True)
class TrainingConfig:
    """One run, whole: the same config, data and machine give the same network."""

    task: str = "front"  # what is learnt: "front" from drawn lines, or "classes" from masks

    # the network
    # 2.1 million weights, 8 MB, of which a third were trained on ImageNet: fits the plugin's zip and runs anywhere
    network: str = "lite0-small-v1-split-contrast"
    bands: int = 1  # the public training set has one band
    mirrored: bool = (
        True  # when measured and exported, the mirror image has a say too: fewer wrong turns, twice the time
    )

    # what the network is shown
    crop_px: int = 192  # a multiple of 32; holds a whole front of this set (110 px) and its fjord walls
    chips_per_epoch: int = (
        128  # fixed, so that a schedule means the same for each left-out glacier; 0: as many as chips
    )
    rotation_deg: float = 25.0  # the flow direction is given by hand, to about 15 degrees; free rotation costs 10 px
    wrong_way_probability: float = 0.12  # crops turned far away from the flow, in which no front may be found
    min_zoom: float = 0.7  # the tolerance of the cell size that the definition states, 1.4 either way ...
    max_zoom: float = 1.4
    flip_probability: float = 0.5  # left and right only: upside down would turn the flow
    near_front_probability: float = 0.85  # the rest is cropped anywhere, so that "no front here" is seen too
    jitter_px: float = 60.0  # how far a crop's centre may lie from the front
    reflect_probability: float = 0.7  # outside the chip: its mirror image (as tiles are padded), else no data
    max_stretch: float = 1.35  # one axis against the other: wider and narrower glaciers than the three there are
    warp_px: float = 14.0  # smooth bending of the crop, standard deviation: fronts of other shapes, steeper sides
    slide_px: float = 28.0  # flow lines slid along each other, standard deviation: fronts bent up, down or not at all
    gamma: float = 1.8  # up to this power either way: 8-bit stretches of unknown kind, sun angle
    tone: float = 0.12  # how far the tone curve's inner points move, in shares of the range: no two sensors agree
    contrast: float = 0.35  # each end of the stretch moves by up to this share: a scene's range is not the fjord's
    noise: float = 0.06  # standard deviation, in shares of the range: Landsat 5 and 7, radar-like texture
    max_blur_px: float = 1.2  # resampling to the model's cell size blurs
    shading: float = 0.5  # smooth light and shade over the crop, in standard deviations: sun, haze, snow
    cloud_probability: float = 0.15  # a thin, soft white veil over parts of the crop
    retone_probability: float = 0.3  # the sea of another brightness and contrast; half as often the ice
    stripe_probability: float = 0.1  # gaps as in Landsat 7 after May 2003
    haze_probability: float = 0.0  # an even veil over the whole crop; this and the next four are for other sensors
    cloud_shadow_probability: float = 0.0  # soft dark patches
    speckle_probability: float = 0.0  # radar's noise, of 1 to 16 looks
    resample_probability: float = 0.0  # as it comes from coarser cells ...
    max_resample: float = 3.0  # ... by up to this factor
    band_dropout_probability: float = 0.0  # one band missing, where there are several

    pieces_share: float = 0.08  # of the crops: from parts of the chips that show no front
    synthetic_share: float = 0.1  # of the crops: made scenes with other fjords, some without a front; more did harm
    synthetic_chips: int = 80

    # what it is asked
    front_half_width_px: float = 2.5  # 5 px: the thinnest band that survives an output stride of 4
    side_px: float = 40.0  # how far from the front ice and ocean are known for sure ...
    corridor_px: float = 80.0  # ... and how far straight up and down from it, where the trunk and the fjord go on
    end_extension_px: float = 4.0  # lines came out short at the fjord wall; a label's end is continued by so much

    # the loss
    front_weight: float = 4.0  # the front covers 1.5 % of the pixels
    end_weight: float = 4.0  # "no front" beside a front's ends counts as much: lines ran on up the fjord wall
    dice_weight: float = 0.5  # overlap of the front band, which the cross entropy alone leaves too timid
    loss: str = "task"  # the task's own: "ce+DICE_WEIGHT*dice" for fronts, "ce" for classes; also focal and boundary
    class_weights: str = "task"  # front_weight for fronts, else all 1; "balanced", or one number a class: "1,2.5"
    focal_gamma: float = 2.0  # of Lin et al. (2017): how little a pixel counts that is right already

    # the schedule
    epochs: int = 120  # at 60 lines on unseen glaciers were shorter; 16 minutes on one core
    batch_size: int = 8  # smaller ones make batch norm noisy, larger ones give too few steps
    max_learning_rate: float = 4e-3
    optimiser: str = "adamw"  # or "adam", whose weight decay acts through the gradients
    weight_decay: float = 0.02
    momentum: float = 0.9  # beta 1 where the rate is lowest; arcgis.learn: 0.95 ...
    momentum_at_peak: float = 0.9  # ... and where it is highest; arcgis.learn: 0.85
    second_moment: float = 0.999  # beta 2; arcgis.learn: 0.99
    accumulate: int = 1  # batches whose gradients make one step: large batches on a small device
    precision: str = "auto"  # bfloat16 where the device is fast in it; or float32, bfloat16, float16
    freeze_norms: bool = False  # batch norms keep their statistics: for batches of one or two chips
    warm_up_share: float = 0.3  # one cycle: up for 30 % of the steps, then down, both along a cosine ...
    warm_up_divisor: float = 25.0  # ... from the highest rate / 25 ...
    final_divisor: float = 1000.0  # ... to the highest rate / 1000
    gradient_clip: float = 5.0  # a rare chip must not throw the weights away
    ema_decay: float = 0.99  # the averaged weights are the ones kept: about the last 100 steps
    validate_every: int = 5  # epochs; lines are traced, which takes longer than the network
    monitor: str = "front_distance_px"  # what best.pt is best in; or valid_loss, accuracy, dice, miou
    patience: int = 0  # stop after so many validations without improvement; 0: never
    min_delta: float = 0.001  # less than this is no improvement (for `patience` alone)
    save_every_min: float = 10.0  # last.pt is renewed at each epoch's end, and within longer epochs this often
    seed: int = 0

    # where a network has a trunk
    trunk_weights: str = "imagenet"  # or "random"; whoever knows what images look like errs less on a new glacier
    trunk_rate_divisor: float = 10.0  # what is known already changes at the rate / 10

    # where it starts from weights that are trained already
    start_rate_divisor: float = 10.0  # the backbone learns at the rate / 10, the head at the whole
    start_frozen_stages: int = 0  # so many of the backbone's four stages stay as they are; arcgis.learn: 2

    # what the plugin does with a scene before the network sees it: part of the exported definition
    low_percentile: float = 2.0
    high_percentile: float = 98.0
    scaled_mean: float = 0.45  # of the three glaciers' chips after that stretch
    scaled_std: float = 0.28
    cell_size_m: float = 49.0  # of the data set's paper, measured for its test glacier only; 0: not known, any is taken

    @property
    def flows_up(self) -> bool:
        """Whether the network reads images in which the glacier flows up, and no others."""
        return self.rotation_deg < 90

    def __post_init__(self) -> None:
        """Refuse what no run could use; raises ValueError that says what was expected."""
        for name, allowed in CHOICES.items():
            if getattr(self, name) not in allowed:
                raise ValueError(f"setting {name}: found {getattr(self, name)!r}, expected {' or '.join(allowed)}")
        for name, least in LEAST.items():
            if getattr(self, name) < least:
                raise ValueError(f"setting {name}: found {getattr(self, name)}, expected at least {least}")
        for name, off in ABOVE_ZERO.items():
            if not getattr(self, name) > 0:
                raise ValueError(f"setting {name}: found {getattr(self, name)}, expected a number above 0 ({off})")
        if self.min_zoom > self.max_zoom:
            raise ValueError(f"setting min_zoom: found {self.min_zoom}, expected at most max_zoom, {self.max_zoom}")
        if self.crop_px % 32:
            raise ValueError(f"setting crop_px: found {self.crop_px}, expected a multiple of 32")

    @classmethod
    def for_task(cls, task: str, **values: Any) -> TrainingConfig:
        """Return the defaults of a task, with values changed."""
        if task not in TASK_DEFAULTS:
            raise ValueError(f"unknown task {task!r}; expected {' or '.join(TASK_DEFAULTS)}")
        return cls(**{"task": task, **TASK_DEFAULTS[task], **values})

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, fit for JSON and for a checkpoint."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> TrainingConfig:
        """Return a config from plain values; raises ValueError naming unknown keys."""
        unknown = sorted(set(values) - {field.name for field in fields(cls)})
        if unknown:
            raise ValueError(f"unknown training settings: {', '.join(unknown)}")
        return cls(**dict(values))

    def with_settings(self, settings: list[str]) -> TrainingConfig:
        """Return a copy with `name=value` texts applied; raises ValueError that says what was expected."""
        kinds = {field.name: type(getattr(self, field.name)) for field in fields(self)}
        values: dict[str, Any] = {}
        for setting in settings:
            name, _, text = setting.partition("=")
            if name not in kinds:
                raise ValueError(f"unknown setting {name!r}; the settings are {', '.join(sorted(kinds))}")
            try:
                values[name] = _parsed(text, kinds[name])
            except ValueError as error:
                raise ValueError(f"setting {name}: {text!r} is not a {kinds[name].__name__}") from error
        return replace(self, **values)


def _parsed(text: str, kind: type) -> Any:
    if kind is bool:
        if text.lower() not in ("true", "false"):
            raise ValueError("expected true or false")
        return text.lower() == "true"
    return kind(text)
