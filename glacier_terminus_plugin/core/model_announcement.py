"""What a model's definition says of its network before that is there: for models that are fetched from afar."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .json_reader import is_object, parse_json
from .model_definition import ModelDefinition
from .model_package import is_foreign, network_parts


@dataclass(frozen=True)
class Announcement:
    """A model by what is known of it; texts are empty where a foreign definition says nothing."""

    name: str
    network: tuple[str, ...]  # its path from the definition's folder, part by part
    licence: str = ""
    checksum: str = ""  # "sha256:..."


def read_announcement(content: bytes, file_name: str) -> Announcement:
    """Read a definition, ours or Esri's. Raises ModelDefinitionError, ModelFileError; the network is vetted later."""
    data = parse_json(content, file_name)
    if is_object(data) and is_foreign(Path(file_name), data):
        return Announcement(Path(file_name).stem, network_parts(file_name, data.get("ModelFile")))
    d = ModelDefinition.from_dict(data, file_name)
    return Announcement(d.title, (d.model_file,), d.license, d.model_file_checksum)
