"""Figures of money: read, paired, added up, checked. Knows nothing of names."""
