"""Runs one benchmark by its name."""

import importlib
import sys

NAMES = ("startup", "loading", "hostile", "figures", "verdicts", "romanization", "unlisted", "hanja", "coverage")


def main() -> int:
    if sys.argv[1:2] and sys.argv[1] in NAMES:
        importlib.import_module(f"benchmarks.{sys.argv[1]}").main()
        return 0
    print(f"usage: python -m benchmarks {' | '.join(NAMES)}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main())
