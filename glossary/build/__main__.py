"""``python -m glossary.build``."""

import sys

from .builder import main

raise SystemExit(main(sys.argv[1:]))
