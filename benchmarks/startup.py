"""Wall time of whole commands against ``python -c pass``, in turn, medians of 15.

Bytecode is written and used, as it is where the package is installed.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "data" / "samples" / "aid.en.txt"
HANGLOSS = str(Path(sys.executable).with_name("hangloss"))
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "python -c 'import normalizer'": [sys.executable, "-c", "import normalizer"],
    "hangloss --version": [HANGLOSS, "--version"],
    "hangloss lookup Putin": [HANGLOSS, "lookup", "Putin"],
    "hangloss check, undated": [HANGLOSS, "check", str(SAMPLE)],
    "hangloss check --date": [HANGLOSS, "check", "--date", "2023-09-12", str(SAMPLE)],
}
RUNS = 15
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def main() -> None:
    report(COMMANDS)


def report(commands: dict[str, list[str]]) -> None:
    """The commands in turn, each with its ratio to the first."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS + 1):
        for name, command in commands.items():
            began = time.perf_counter()
            subprocess.run(command, capture_output=True, check=False, env=ENVIRONMENT)
            times[name].append(time.perf_counter() - began)
    base = statistics.median(next(iter(times.values()))[1:])
    for name, taken in times.items():
        median = statistics.median(taken[1:])
        print(f"{name:32} {median * 1000:7.1f} ms  x{median / base:.1f}")
