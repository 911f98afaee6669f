"""A model says of itself what its makers said, and nothing of data that it never saw."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from glacier_terminus_plugin.core.errors import ModelDefinitionError
from training.config import TrainingConfig
from training.model_facts import UNSTATED, facts_of


def test_a_network_of_classes_claims_no_data():
    facts = facts_of(TrainingConfig.for_task("classes"))
    assert (facts.training_data, facts.license, facts.citation, facts.limits) == (UNSTATED,) * 4


def test_the_default_set_is_cited():
    assert "10.3390/rs11010074" in facts_of(TrainingConfig()).citation


def test_a_file_says_what_it_says_and_no_more(tmp_path: Path):
    path = tmp_path / "about.json"
    path.write_text(json.dumps({"License": "CC0"}))
    facts = facts_of(TrainingConfig(), path)
    assert (facts.license, facts.training_data) == ("CC0", UNSTATED)
    path.write_text(json.dumps({"Licence": "CC0", "Citation": 5}))
    with pytest.raises(ModelDefinitionError, match=r"Citation: found 5(.|\n)*Licence: unknown key"):
        facts_of(TrainingConfig(), path)
