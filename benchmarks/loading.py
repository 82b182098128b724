"""Wall time of loading the glossary: in a process of its own against ``python -c pass``, and again in one process."""

import statistics
import sys
import time

import glossary

from .startup import report

STEPS = {
    "import glossary": "import glossary",
    "load": "import glossary; glossary.load()",
    "load, one entry by its id": "import glossary; glossary.load()['kim-jong-un']",
    "load, every entry": "import glossary; list(glossary.load())",
    "load, look up a form": "import glossary; glossary.load().lookup('Kim Jong Un')",
}
RUNS = 15


def main() -> None:
    print(f"{len(glossary.load())} entries; each in a process of its own:")
    commands = {name: [sys.executable, "-c", code] for name, code in STEPS.items()}
    report({"python -c pass": [sys.executable, "-c", "pass"], **commands})
    print("again in one process:")
    for name, step in (("load", lambda g: g), ("load, every entry", list), ("load, look up a form", look)):
        print(f"{name:32} {statistics.median(timed(step) for _ in range(RUNS)) * 1000:7.1f} ms")


def look(loaded: glossary.Glossary) -> object:
    return loaded.lookup("Kim Jong Un")


def timed(step: object) -> float:
    began = time.perf_counter()
    step(glossary.load())
    return time.perf_counter() - began
