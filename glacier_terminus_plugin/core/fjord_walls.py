"""The walls of a fjord from images of several dates: rock stays where it is, while ice and water come and go."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .errors import NoTerminusError
from .line_distance import densify, line_length, nearest_distances
from .line_sampling import contours_of, image_filters, kept_runs, simplified, smoothed

# a wall is where a fifth of all dates' answers say rock. Fronts that people drew end there: lines between such walls
# were 1.84 px from them, the mean over three glaciers, each unseen by its network; with 0.1 2.02, 0.35 1.94, 0.5 2.13
_ROCK_SHARE = 0.2
_BLUR_PX = 1.0
_REACH_SHARE = 0.5  # of the front's width: so far beyond the fronts that were seen walls go on, up and down the fjord
_TOLERANCE_PX = 0.3  # of walls, which people may want to correct: a vertex for each pixel is in their way
_NEAR_PX = 10.0  # a front that ends this near to a wall speaks for it
FEW_DATES = 6  # from fewer, walls of glaciers that the network had not seen were off now and then
SIDES = ("left", "right")  # of one who looks downstream


class RockSeries:
    """What a network says of one place at several dates, all on the same grid: rock on average, and where fronts end.

    Memory does not depend on the number of dates.
    """

    def __init__(self, shape: tuple[int, int]) -> None:
        self._rock = np.zeros(shape, np.float32)
        self._dates = np.zeros(shape, np.int32)
        self._ends: list[np.ndarray] = []
        self.count = 0

    def state(self) -> dict[str, np.ndarray]:
        """Return what all dates so far come to."""
        return {"rock": self._rock, "dates": self._dates, "ends": np.array(self._ends), "count": np.array(self.count)}

    def take_up(self, state: dict[str, np.ndarray]) -> None:
        """Go on from what dates came to before."""
        self._rock, self._dates, self._ends = state["rock"], state["dates"], list(state["ends"])
        self.count = int(state["count"])

    @property
    def fronts(self) -> int:
        """In how many of the dates a front was found."""
        return len(self._ends)

    def add(
        self, probability: np.ndarray, roles: Sequence[str], valid: np.ndarray, line: np.ndarray | None = None
    ) -> None:
        """Add a date: probabilities (K, H, W), what each channel means, (H, W) bool of what was seen, and its front.

        line: (n, 2) row, col, from left to right for one who looks downstream; None where no front was found.
        """
        rock = probability[[role == "other" for role in roles]].sum(axis=0, dtype=np.float32)
        self._rock += np.where(valid, rock, 0)
        self._dates += valid
        self.count += 1
        if line is not None:
            self._ends.append(line[[0, -1]])

    def walls(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the left and the right wall, (n, 2) row, col each, from upstream to downstream.

        They reach from the farthest upstream of the fronts' ends to the farthest downstream, and half of a front's
        width beyond. Raises NoTerminusError where no date shows a front, or no rock is seen beside its ends.
        """
        if not self._ends:
            raise NoTerminusError(
                f"In none of the {self.count} image(s) a front was found, so nothing tells where its walls are. Limit "
                "the extent to the glacier, or give its flow direction."
            )
        ends = np.array(self._ends)
        chord = np.median(ends[:, 1] - ends[:, 0], axis=0)
        width = float(np.hypot(*chord))
        downstream = np.array([-chord[1], chord[0]]) / max(width, 1e-9)  # rows grow downwards
        places = ends @ downstream
        reach = _REACH_SHARE * width
        seen = self._dates > 0
        share = self._rock / np.maximum(self._dates, 1)
        share = image_filters().gaussian_filter(share, _BLUR_PX)
        contours = contours_of(share, _ROCK_SHARE, seen)
        return tuple(  # type: ignore[return-value]  # two sides
            self._wall(side, contours, ends, downstream, (places.min() - reach, places.max() + reach))
            for side in (0, 1)
        )

    def agreeing(self, wall: np.ndarray, side: int) -> int:
        """Return how many of the fronts end within 10 px of a wall; side: 0 for the left one, 1 for the right one."""
        ends = np.array([pair[side] for pair in self._ends])
        return int((nearest_distances(ends, densify(wall, 1.0)) <= _NEAR_PX).sum())

    def _wall(
        self,
        side: int,
        contours: Sequence[np.ndarray],
        ends: np.ndarray,
        downstream: np.ndarray,
        limits: tuple[float, float],
    ) -> np.ndarray:
        """Return the rock's edge that lies at most fronts' ends on a side, the longest of those."""
        pieces = []
        for contour in contours:
            along = contour @ downstream
            is_ours = nearest_distances(contour, ends[:, side]) < nearest_distances(contour, ends[:, 1 - side])
            pieces += kept_runs(contour, is_ours & (along >= limits[0]) & (along <= limits[1]))
        if not pieces:
            raise NoTerminusError(
                f"No rock is seen near the {SIDES[side]} ends of the {self.fronts} front(s) found in {self.count} "
                "image(s). Give images of more dates, or draw the walls by hand."
            )
        nearest = np.argmin([nearest_distances(ends[:, side], piece) for piece in pieces], axis=0)
        votes = np.bincount(nearest, minlength=len(pieces))
        best = max(range(len(pieces)), key=lambda i: (votes[i], line_length(pieces[i])))
        wall = simplified(smoothed(pieces[best]), _TOLERANCE_PX)
        return wall if (wall[-1] - wall[0]) @ downstream > 0 else wall[::-1]
