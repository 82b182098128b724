"""``python -m normalizer.cli``."""

from .main import main

main()
