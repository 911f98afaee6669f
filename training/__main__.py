"""The command line of the training package: python -m training COMMAND."""

from __future__ import annotations

import argparse
import sys

from glacier_terminus_plugin.core.errors import GlacierTerminusError
from training.commands import (
    augmentations,
    download,
    evaluate,
    export,
    fit,
    holdout,
    import_data,
    inspect,
    lr_find,
    package,
    params,
    prepare,
    robustness,
    show_batch,
    show_results,
    synthesise,
)

COMMANDS = (
    download,
    import_data,
    synthesise,
    prepare,
    augmentations,
    inspect,
    params,
    show_batch,
    lr_find,
    fit,
    holdout,
    evaluate,
    show_results,
    robustness,
    export,
    package,
)
DESCRIPTION = """\
Train a network that finds calving fronts, measure it on glaciers it never saw, and export it for the plugin.

From your own data to a split of it:
  python -m training import calfin DATA --dry-run     what is in it, and what is wrong with it?
  python -m training import calfin DATA --out chips   a folder of chips that Esri's tools read as well
  python -m training prepare chips --out split.json   by glacier; every later step takes --split split.json

From data to a bundled model:
  python -m training inspect                          is the data sound?
  python -m training holdout kangerlussuaq            train on the other glaciers, measure on this one
  python -m training holdout all                      the same for each glacier in turn
  python -m training show-batch                       what does a network get to see?
  python -m training evaluate build/holdout/sverdrup/last.pt --glacier sverdrup        all figures, and a report
  python -m training show-results build/holdout/sverdrup/last.pt --worst 12            look at the worst
  python -m training fit --out build/final            train on all glaciers
  python -m training export build/final/last.pt --out build/final --name greenland-landsat \\
                            --about training/greenland-landsat.json
  python -m training package build/final/greenland-landsat.json --variants int8 fp16 --dlpk build/final/model.dlpk
"""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status. Failures that a user can mend are one message, not a traceback."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (GlacierTerminusError, ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(
            "\nStopped. Where a last.pt was written, the same command with --resume goes on from it.", file=sys.stderr
        )
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m training", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_to(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
