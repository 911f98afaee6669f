"""All benchmarks, each of which can also be run alone with settings of its own (`make bench`).

python -m tests.benchmarks.run_bench
"""

from __future__ import annotations

import sys

from tests.benchmarks import classification, flat_memory, map_one_scene, reduced_precision


def main() -> int:
    """Run one after the other; returns the exit status."""
    classification.main(["--sides", "2000", "4000"])
    flat_memory.main([])
    reduced_precision.main([])
    map_one_scene.main([])
    return 0


if __name__ == "__main__":
    sys.exit(main())
