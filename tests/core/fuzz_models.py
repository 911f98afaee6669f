"""Mutated models of all kinds: each ends in a model or in one of our own messages, soon, and nothing else is touched.

    python -m tests.core.fuzz_models --count 10000      # some minutes; --seed for others

A worker opens each case as the plugin does, and what is accepted is loaded into onnxruntime and run. It is watched
from outside: a case that takes longer than the limit, or ends the worker, is a failure like any exception but our own,
and so is each file that Python opens, writes or removes outside the case's folder, and each program that it starts.
"""

from __future__ import annotations

import argparse
import copy
import io
import json
import os
import random
import select
import shutil
import subprocess
import sys
import tempfile
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

LIMIT_S = 20  # on a busy machine; the slowest case takes a tenth
MAX_FAILURES = 20  # then it is clear enough
STRANGE = (
    *(None, True, False, -1, 0, 1, 3, 1.5, 1e300, -1e300, 2**31, 2**63, 10**300, "", "x", "..", "\0", "é\ud800", "NaN"),
    *([], [1], [[]], {}, {"x": 1}, [None], [1, 2], [0] * 1000, "a" * 5000, "../../etc/passwd", "C:\\x.onnx"),
)
WATCHED = ("open", "os.", "shutil.", "subprocess.", "socket.", "tempfile.", "ctypes.", "pickle.", "exec", "glob.")
FILE_EVENTS = ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "os.utime")
HARMLESS = ("os.listdir", "os.scandir", "os.putenv", "os.walk", "os.fwalk", "glob.", "tempfile.")


def main() -> int:
    """Run the cases in a worker and say which failed; returns the number of failures, at most 1."""
    parser = argparse.ArgumentParser("python -m tests.core.fuzz_models", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)  # the first case to run
    options = parser.parse_args()
    if options.worker is not None:
        return _work(options.worker, options.count, options.seed)
    accepted, failures = watch(options.count, options.seed)
    for failure in failures:
        print(failure)
    print(f"{options.count} cases: {accepted} accepted, {len(failures)} failures, all others refused in words")
    return min(1, len(failures))


def watch(count: int, seed: int) -> tuple[int, list[str]]:
    """Run the cases; return how many were accepted, and a sentence for each failure.

    A worker that hangs or dies is followed by another.
    """
    failures: list[str] = []
    following = accepted = 0
    while following < count and len(failures) < MAX_FAILURES:
        command = [sys.executable, "-m", "tests.core.fuzz_models", "--count", str(count), "--seed", str(seed)]
        with subprocess.Popen([*command, "--worker", str(following)], stdout=subprocess.PIPE) as worker:
            said = _listen(worker, failures, following)
            following, accepted = following + len(said), accepted + said.count("accepted")
        if following < count:  # it hung or died on the next case
            failures.append(f"case {following}: not done after {LIMIT_S} s, or the worker died ({worker.returncode})")
            following += 1
    return accepted, failures


def _listen(worker: subprocess.Popen[bytes], failures: list[str], case: int) -> list[str]:
    """Return what a worker says of each case that it finished, until it ends or a case takes too long."""
    assert worker.stdout is not None
    said: list[str] = []
    rest = b""
    while select.select([worker.stdout], [], [], LIMIT_S)[0]:
        block = os.read(worker.stdout.fileno(), 1 << 16)
        if not block:
            break
        *lines, rest = (rest + block).split(b"\n")
        for line in lines:
            word = line.decode(errors="replace")
            if word in ("accepted", "refused"):
                said.append(word)
            else:
                failures.append(f"case {case + len(said)}: {word}")
    worker.kill()
    return said


def _work(first: int, count: int, seed: int) -> int:
    """Run cases one after the other, each in an empty folder, and say after each that it is done."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    try:
        cases = Cases(folder)
        for kind in range(len(cases.kinds)):  # what is imported late is imported now
            if cases.run(kind, random.Random(0), untouched=True) != "accepted":
                raise SystemExit(f"{cases.kinds[kind].__name__} is refused as it is: nothing would be tried")
        os.chdir(folder)  # a plain name is then one inside it
        touched: list[str] = []
        sys.addaudithook(auditor(folder, touched))
        for case in range(first, count):
            outcome = "refused"
            try:
                outcome = cases.run(case % len(cases.kinds), random.Random(f"{seed}-{case}"))
            except Exception:  # noqa: BLE001 (that is what is looked for)
                print("failed", json.dumps(traceback.format_exc()[-1500:]), flush=True)
            for what in touched:
                print("touched", json.dumps(what), flush=True)
            touched.clear()
            print(outcome, flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def auditor(folder: Path, touched: list[str]) -> Callable[[str, tuple[Any, ...]], None]:
    """Return a hook that notes every file outside the folder, and all that starts programs or connections."""
    inside = str(folder)

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if not event.startswith(WATCHED) or event.startswith(HARMLESS):
            return
        if event == "exec" and getattr(arguments[0], "co_filename", "").startswith(("<frozen", sys.prefix, "/usr/lib")):
            return  # a module of Python's own
        paths = [str(a) for a in arguments if isinstance(a, (str, bytes)) or hasattr(a, "__fspath__")]
        if event == "open" and paths[:1] and paths[0].startswith((sys.prefix, "/usr/lib/python", sys.base_prefix)):
            return
        files = event in FILE_EVENTS or event.startswith("shutil.")
        if files and all(".." not in p and (p.startswith(inside) or not p.startswith("/")) for p in paths):
            return
        touched.append(f"{event} {arguments!r}"[:300])

    return audit


class Cases:
    """Sound models of each kind, and what is done to them."""

    def __init__(self, folder: Path) -> None:
        from tests.core import foreign_files, networks

        self._folder = folder
        self._onnx = networks.pointwise_model().SerializeToString()
        deepness = foreign_files.network(last="Softmax")
        for key, value in foreign_files.DEEPNESS.items():
            deepness.metadata_props.add(key=key, value=value)
        self._deepness = deepness.SerializeToString()
        self._foreign = foreign_files.network().SerializeToString()
        self._nested = _nested_model().SerializeToString()
        self.kinds = (
            self._definition,
            self._emd,
            self._header,
            self._metadata,
            self._graph,
            self._package,
            self._tensors,
        )

    def run(self, kind: int, rng: random.Random, untouched: bool = False) -> str:
        """Make one case, open it as the plugin does, and return whether it was accepted or refused."""
        self._outcome = "refused"
        shutil.rmtree(self._folder / "case", ignore_errors=True)
        (self._folder / "case").mkdir()
        self._rng, self._untouched = rng, untouched
        self.kinds[kind]()
        return self._outcome

    def _definition(self) -> None:
        from tests.core.definitions import definition_data

        self._write("test.onnx", self._onnx)
        data = definition_data(ModelFileChecksum=_checksum(self._onnx), Bands=[{"Name": "Red"}])
        self._open(self._write("test.json", self._json(data)))

    def _emd(self) -> None:
        from tests.core.foreign_files import EMD

        self._write("hrnet.onnx", self._foreign)
        self._open(self._write("hrnet.emd", self._json(EMD)))

    def _header(self) -> None:
        settings = {"Classes": ["Ice", "Ocean", "x"], "CellSize": 30, "Normalization": "0-255"}
        said = self._json(settings) if self._rng.random() < 0.3 else json.dumps(settings).encode()
        self._open(self._write("bare.onnx", self._bytes(self._foreign, 200)), said)

    def _metadata(self) -> None:
        self._open(self._write("deepness.onnx", self._bytes(self._deepness, len(self._deepness))))

    def _graph(self) -> None:
        model = self._bytes(self._nested, len(self._nested))
        self._open(
            self._write("nested.onnx", model), b'{"Classes": ["a", "b", "c"], "CellSize": 30, "Normalization": "none"}'
        )

    def _package(self) -> None:
        from tests.core.foreign_files import EMD

        content = io.BytesIO()
        with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("hrnet.emd", self._json(EMD) if self._rng.random() < 0.3 else json.dumps(EMD))
            name = self._rng.choice(["hrnet.onnx"] * 6 + ["../hrnet.onnx", "a/hrnet.onnx"])
            archive.writestr("hrnet.onnx" if self._untouched else name, self._foreign)
        whole = content.getvalue()
        self._open(self._write("m.dlpk", self._bytes(whole, len(whole)) if self._rng.random() < 0.8 else whole))

    def _tensors(self) -> None:
        import numpy as np

        from tests.core.definitions import definition_data

        content = io.BytesIO()
        image, answer = np.zeros((1, 1, 16, 16), np.float16), np.full((1, 3, 16, 16), 21845, np.uint16)
        np.savez(content, image=image, probability=answer)
        tensors = self._bytes(content.getvalue(), len(content.getvalue()))
        self._write("test.onnx", self._onnx)
        self._write("t.npz", tensors)
        named = {"File": "t.npz", "Checksum": _checksum(tensors)}
        data = definition_data(ModelFileChecksum=_checksum(self._onnx), TestTensors=named)
        self._open(self._write("test.json", json.dumps(data).encode()))

    def _open(self, path: Path, settings: bytes = b"") -> None:
        from glacier_terminus_plugin.core.errors import GlacierTerminusError
        from glacier_terminus_plugin.core.model_package import open_model, read_settings
        from glacier_terminus_plugin.core.model_self_test import self_test
        from glacier_terminus_plugin.core.onnx_session import OnnxSession

        try:
            said = read_settings(settings.decode("utf-8", "replace"))
            opened = open_model(path, said, cache=self._folder / "case" / "cache")
            session = OnnxSession(opened.definition, opened.folder, "cpu")
            self_test(session, opened)
            self._outcome = "accepted"
        except GlacierTerminusError as error:
            if not str(error).strip():
                raise ValueError("a refusal without a word") from error

    def _json(self, data: dict[str, Any]) -> bytes:
        """Return a JSON object with some of it exchanged, taken out or added, or its text damaged."""
        if self._untouched:
            return json.dumps(data).encode()
        rng = self._rng
        data = copy.deepcopy(data)
        for _ in range(rng.choice([1, 1, 1, 2, 3])):
            places = _places(data)
            if not places:
                break
            holder, key = rng.choice(places)
            kind = rng.randint(0, 3)
            if kind == 0:
                del holder[key]
            elif kind == 1 and isinstance(holder, dict):
                holder[rng.choice(["Extra", "modelfile", "Padding", "DataRange"])] = copy.deepcopy(rng.choice(STRANGE))
            else:
                holder[key] = copy.deepcopy(rng.choice(STRANGE))
        text = json.dumps(data).encode("utf-8", "replace")
        trick = rng.random()
        if trick < 0.1:
            return self._bytes(text, len(text))
        if trick < 0.13:
            return text[:-1] + b', "x": ' + b"[" * 100_000 + b"}"
        if trick < 0.16:
            return text.replace(b"1", rng.choice([b"NaN", b"1e999", b"9" * 100_000, b"-Infinity"]), 1)
        return text

    def _bytes(self, content: bytes, reach: int) -> bytes:
        """Return content with some bytes exchanged, put in, taken out or repeated, in its first `reach` bytes."""
        if self._untouched:
            return content
        rng, changed = self._rng, bytearray(content)
        for _ in range(rng.choice([1, 1, 1, 2, 5])):
            place = rng.randrange(max(1, min(reach, len(changed))))
            trick = rng.randint(0, 6)
            if trick == 0:
                changed[place : place + rng.randint(0, 8)] = rng.randbytes(rng.randint(0, 8))
            elif trick == 1:
                changed[place : place + 1] = bytes([rng.randrange(256)])
            elif trick == 2:
                changed[place:place] = b"\xff" * rng.choice([1, 5, 9, 12]) + bytes([rng.randrange(128)])  # huge numbers
            elif trick == 3:
                del changed[place + rng.randint(0, len(changed)) :]
            elif trick == 4:
                changed[place:place] = bytes(changed[place : place + rng.randint(1, 60)]) * rng.randint(1, 50)
            elif trick == 5:
                changed[place : place + 1] = bytes([changed[place] ^ (1 << rng.randrange(8))]) if changed else b""
            else:
                field = bytes([rng.randrange(1, 31) << 3 & 0x78 | rng.choice([0, 2])])
                changed[place:place] = field + bytes([rng.randrange(128)])
        return bytes(changed)

    def _write(self, name: str, content: bytes) -> Path:
        path = self._folder / "case" / name
        path.write_bytes(content)
        return path


def _nested_model() -> Any:
    """A network with a branch, a function of its own, constants that are sizes, and a sparse constant."""
    import onnx
    from onnx import TensorProto, helper

    from tests.core.networks import OPSET, make_model, weight

    shape = helper.make_tensor("shape", TensorProto.INT64, [4], [1, 3, 1, 1])
    branch = helper.make_graph(
        [helper.make_node("ConstantOfShape", ["shape"], ["v"])],
        "branch",
        [],
        [helper.make_tensor_value_info("v", TensorProto.FLOAT, [1, 3, 1, 1])],
    )
    function = helper.make_function(
        "own", "Trick", ["a"], ["b"], [helper.make_node("Relu", ["a"], ["b"])], [helper.make_opsetid("", OPSET)]
    )
    truth = helper.make_tensor("yes", TensorProto.BOOL, [], [True])
    nodes = [
        helper.make_node("Constant", [], ["condition"], value=truth),
        helper.make_node("If", ["condition"], ["zero"], then_branch=branch, else_branch=branch),
        helper.make_node("Conv", ["x", "weights"], ["w"]),
        helper.make_node("Add", ["w", "zero"], ["u"]),
        helper.make_node("Trick", ["u"], ["t"], domain="own"),
        helper.make_node("Resize", ["t", "", "scales"], ["y"], mode="linear"),
    ]
    tensors = [weight("weights", (3, 1, 1, 1), (1, 2, 3)), weight("scales", (4,), (1, 1, 1, 1)), shape]
    model: onnx.ModelProto = make_model(nodes, tensors, opsets=[("", OPSET), ("own", 1)], functions=[function])
    return model


def _places(data: Any) -> list[tuple[Any, Any]]:
    """Return every key and index in a JSON value, with what holds it."""
    items = list(data.items()) if isinstance(data, dict) else list(enumerate(data)) if isinstance(data, list) else []
    return [place for key, value in items for place in ((data, key), *_places(value))]


def _checksum(content: bytes) -> str:
    import hashlib

    return "sha256:" + hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
