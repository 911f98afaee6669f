"""What runs in the worker process: one network, asked over its standard input; it ends when that does.

A message, either way, is two lengths, a JSON object and the bytes of a float32 array.
"""

from __future__ import annotations

import json
import os
import struct
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

_LENGTHS = struct.Struct("<IQ")


def send(stream: BinaryIO, header: dict[str, Any], payload: bytes | memoryview = b"") -> None:
    """Write one message. Raises OSError where nobody reads any more."""
    text = json.dumps(header).encode()
    stream.write(_LENGTHS.pack(len(text), len(payload)) + text)
    stream.write(payload)
    stream.flush()


def receive(stream: BinaryIO) -> tuple[dict[str, Any], bytes]:
    """Read one message. Raises EOFError where the other side has ended."""
    text_size, payload_size = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    return json.loads(_exactly(stream, text_size)), _exactly(stream, payload_size)


def to_array(header: dict[str, Any], payload: bytes) -> np.ndarray:
    """Return the array that a message carries."""
    return np.frombuffer(payload, np.float32).reshape(header["shape"])


def to_bytes(array: np.ndarray) -> memoryview:
    """Return an array's bytes without copying them where they lie in one piece."""
    return np.ascontiguousarray(array, dtype=np.float32).data.cast("B")


def serve() -> None:
    """Answer until standard input ends, then end at once, whatever the network is doing."""
    with suppress(OSError):  # when memory runs out the system is to end this process, not QGIS
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print must not fall among the messages
    _Worker(sys.stdin.buffer, answers).serve()


class _Worker:
    """The network and the two ends of the pipes."""

    def __init__(self, questions: BinaryIO, answers: BinaryIO) -> None:
        self._questions, self._answers = questions, answers
        self._lock = threading.Lock()  # one answer at a time
        self._network: Any = None

    def serve(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                header, payload = receive(self._questions)
                threading.Thread(target=self._answer, args=(header, payload), daemon=True).start()
        os._exit(0)

    def _answer(self, header: dict[str, Any], payload: bytes) -> None:
        try:
            told, array = getattr(self, "_" + header["kind"])(header, payload)
        except BaseException as error:  # noqa: BLE001 (told to the other side)
            told, array = {"error": str(error), "memory": isinstance(error, MemoryError)}, b""
        with self._lock, suppress(OSError):
            send(self._answers, {**told, "id": header["id"]}, array)

    def _open(self, header: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], memoryview | bytes]:
        from .onnx_runtime import Device, open_network

        self._network = open_network(payload, Device(**header["device"]), header["threads"])
        return {"inputs": self._network.graph.inputs, "outputs": self._network.graph.outputs}, b""

    def _run(self, header: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], memoryview | bytes]:
        answer = self._network.run(to_array(header, payload))
        return {"shape": answer.shape}, to_bytes(answer)

    def _bytes_taken(self, header: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], memoryview | bytes]:
        return {"bytes": self._network.bytes_taken(to_array(header, payload))}, b""

    def _rest(self, header: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], memoryview | bytes]:
        self._network.rest()
        return {}, b""


def _exactly(stream: BinaryIO, size: int) -> bytes:
    content = stream.read(size)
    if len(content) < size:
        raise EOFError
    return content
