"""A model says of itself what its makers said, and nothing of data that it never saw."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from glacier_terminus_plugin.core.errors import ModelDefinitionError
from tests.conftest import ROOT
from training.config import TrainingConfig
from training.model_facts import IMAGENET, UNSTATED, facts_of


@pytest.mark.parametrize("task", ["front", "classes"])
def test_a_network_claims_no_data_that_nobody_has_named(task: str):
    facts = facts_of(TrainingConfig.for_task(task))
    assert facts.training_data.removesuffix(IMAGENET) == UNSTATED
    assert (facts.license, facts.citation, facts.limits) == (UNSTATED,) * 3


def test_where_weights_began_is_said_of_any_network():
    assert "EfficientNet-Lite0" in facts_of(TrainingConfig()).training_data
    plain = TrainingConfig(network="w18-small-v1")
    assert facts_of(plain).training_data == UNSTATED


def test_the_bundled_model_is_described_by_its_own_file():
    facts = facts_of(TrainingConfig(), ROOT / "training" / "greenland-landsat.json")
    (definition,) = (ROOT / "glacier_terminus_plugin" / "models").glob("*.json")
    told = json.loads(definition.read_text(encoding="utf-8"))
    assert (facts.description, facts.training_data) == (told["Description"], told["TrainingData"])
    assert (facts.license, facts.citation) == (told["License"], told["Citation"])
    assert facts.limits in definition.with_suffix(".md").read_text(encoding="utf-8")


def test_a_file_says_what_it_says_and_no_more(tmp_path: Path):
    path = tmp_path / "about.json"
    path.write_text(json.dumps({"License": "CC0"}))
    facts = facts_of(TrainingConfig(), path)
    assert (facts.license, facts.citation) == ("CC0", UNSTATED)
    path.write_text(json.dumps({"Licence": "CC0", "Citation": 5}))
    with pytest.raises(ModelDefinitionError, match=r"Citation: found 5(.|\n)*Licence: unknown key"):
        facts_of(TrainingConfig(), path)
