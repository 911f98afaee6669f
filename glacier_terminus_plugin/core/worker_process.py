"""A network in a process of its own: what goes wrong in there, a crash included, costs a message, not the session."""

from __future__ import annotations

import dataclasses
import functools
import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import weakref
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYetError
from contextlib import suppress
from typing import Any, Callable

import numpy as np

from .errors import CancelledError, ModelFileError
from .onnx_runtime import Device, GraphInfo
from .python_interpreter import Interpreter, background_settings, find_interpreter
from .worker_main import receive, send, to_array, to_bytes

# the worker's own libraries first, then what this process has found elsewhere, such as the folder with onnxruntime
_BOOT = (
    "import sys, json; sys.path += [p for p in json.loads(sys.argv[1]) if p not in sys.path]; "
    f"from {__package__}.worker_main import serve; serve()"
)
_FAREWELL_S = 0.5
_POLL_S = 0.1  # how long a cancel may go unnoticed


class WorkerNetwork:
    """See onnx_runtime.Network. Raises InstallationError where no Python program is found to run it.

    The process ends with this object, and with the process that made it, however that ends. is_unwanted: asked while an
    answer takes its time; the process is ended then. Raises CancelledError.
    """

    def __init__(
        self, model: bytes, device: Device, threads: int, is_unwanted: Callable[[], bool] = lambda: False
    ) -> None:
        self._is_unwanted = is_unwanted
        interpreter = _interpreter()
        self._process: Any = subprocess.Popen(  # noqa: S603 (our own interpreter and code)
            interpreter.command("-c", _BOOT, json.dumps([os.path.abspath(p) for p in sys.path])),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=interpreter.environment,
            **background_settings(interpreter.program),
        )
        weakref.finalize(self, _end, self._process)
        self._pending: dict[int, Future[tuple[dict[str, Any], bytes]]] = {}
        self._ids = itertools.count()
        self._lock = threading.Lock()  # one question at a time
        threading.Thread(target=_listen, args=(self._process, self._pending), daemon=True).start()
        told, _ = self._ask("open", {"device": dataclasses.asdict(device), "threads": threads}, model)
        inputs, outputs = (tuple((kind, tuple(shape)) for kind, shape in told[key]) for key in ("inputs", "outputs"))
        self.graph = GraphInfo(inputs, outputs)

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def run(self, batch: np.ndarray) -> np.ndarray:
        """See Network. Raises ModelFileError where the process has ended."""
        return to_array(*self._ask("run", {"shape": batch.shape}, to_bytes(batch)))

    def bytes_taken(self, batch: np.ndarray) -> int | None:
        """See Network."""
        return self._ask("bytes_taken", {"shape": batch.shape}, to_bytes(batch))[0]["bytes"]

    def rest(self) -> None:
        """See Network."""
        with suppress(ModelFileError, RuntimeError):  # it has ended, and its memory is free
            self._ask("rest", {}, b"")

    def stop(self) -> None:
        """See Network; what is under way ends at once."""
        self._process.kill()

    def close(self) -> None:
        """See Network."""
        _end(self._process)

    def _ask(self, kind: str, header: dict[str, Any], payload: bytes | memoryview) -> tuple[dict[str, Any], bytes]:
        answer: Future[tuple[dict[str, Any], bytes]] = Future()
        number = next(self._ids)
        self._pending[number] = answer
        try:
            with self._lock:
                send(self._process.stdin, {**header, "kind": kind, "id": number}, payload)
        except (OSError, ValueError):  # it has ended before it was asked
            self._pending.pop(number, None)
            self._process.wait()
            raise _ended(self._process) from None
        told, content = self._awaited(answer)
        if "error" in told:
            raise MemoryError(told["error"]) if told["memory"] else RuntimeError(told["error"])
        return told, content

    def _awaited(self, answer: Future[tuple[dict[str, Any], bytes]]) -> tuple[dict[str, Any], bytes]:
        while True:
            try:
                return answer.result(_POLL_S)
            except NotYetError:
                if self._is_unwanted():
                    self.stop()
                    raise CancelledError from None


def _listen(process: Any, pending: dict[int, Future[tuple[dict[str, Any], bytes]]]) -> None:
    """Hand each answer to who waits for it, until the process ends."""
    try:
        while True:
            told, content = receive(process.stdout)
            pending.pop(told["id"]).set_result((told, content))
    except (EOFError, OSError, ValueError):
        process.wait()
        for number in list(pending):
            pending.pop(number).set_exception(_ended(process))


def _end(process: Any) -> None:
    """Let a process end by itself, which it does when nobody asks any more; else end it."""
    try:
        process.stdin.close()
        process.wait(_FAREWELL_S)
    except (OSError, subprocess.TimeoutExpired):
        process.kill()
        process.wait()


def _ended(process: Any) -> ModelFileError:
    code = process.returncode or 0
    how = f"exit status {code}"
    if code < 0:
        how = f"signal {-code}, {signal.strsignal(-code) or 'unknown'}"
    return ModelFileError(
        f"The process that ran the network ended ({how}): onnxruntime or a driver crashed, or memory ran out. QGIS "
        "itself is not harmed. Try a smaller tile, or the CPU as device."
    )


@functools.cache
def _interpreter() -> Interpreter:
    return find_interpreter()
