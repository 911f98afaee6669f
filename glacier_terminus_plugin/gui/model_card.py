"""A model in a few lines: what it sees, at what cell size, how good it was measured to be, and whose it is."""

from __future__ import annotations

import html
from collections.abc import Sequence

from ..algorithms.translation import Local, tr
from ..core.json_reader import MAX_TEXT
from ..core.model_definition import Metric, ModelDefinition

_MEAN = "symmetric mean distance"


def card_of(definition: ModelDefinition, notes: Sequence[str] = ()) -> str:
    """Return the card as rich text, in the palette's own colours but for those of the classes."""
    lines = [
        f"<b>{html.escape(definition.title)}</b> \N{CHECK MARK} {html.escape(tr('checksum'))}",
        " &nbsp;".join(
            f'<span style="color: rgb{c.color}">\N{BLACK SQUARE}</span>&nbsp;{html.escape(c.name)}'
            for c in definition.classes
        ),
        html.escape(_reads(definition)),
        html.escape(_error(definition.metrics)),
        html.escape(tr("Licence: {licence}").format(licence=definition.license or tr("not stated"))),
        *(f"<i>{html.escape(note)}</i>" for note in notes),
    ]
    return "<br>".join(line for line in lines if line)


def details_of(definition: ModelDefinition) -> str:
    """Return all that the model says of itself, as plain text."""
    metrics = [
        f"{m.name}: {Local(m.value):g} {m.unit} ({', '.join(t for t in (m.data, m.split) if t)})"
        for m in definition.metrics
    ]
    texts = (
        definition.description,
        definition.architecture,
        definition.training_data,
        "\n".join(metrics),
        definition.citation,
        definition.model_file_checksum,
    )
    text = "\n\n".join(text for text in texts if text)
    return text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + "..."


def _reads(definition: ModelDefinition) -> str:
    size, count = definition.cell_size, len(definition.extract_bands)
    cells = tr("any cell size") if size.takes_any else tr("cells of {least:.0f} to {most:.0f} m")
    return tr("{bands}, {cells}, {orientation}").format(
        bands=tr("1 band") if count == 1 else tr("{count} bands").format(count=count),
        cells=cells.format(least=size.trained_m / size.tolerance, most=size.trained_m * size.tolerance),
        orientation=tr("rotated along the flow") if definition.orientation == "flow_up" else tr("any orientation"),
    )


def _error(metrics: tuple[Metric, ...]) -> str:
    means = [m for m in metrics if m.name == _MEAN]
    if not means:
        return tr("Error: not measured")
    values = sorted(m.value for m in means)
    span = "\N{EN DASH}".join(f"{Local(value):.1f}" for value in sorted({values[0], values[-1]}))
    return tr("Error: {span} {unit} on glaciers held out of training").format(span=span, unit=means[0].unit)
