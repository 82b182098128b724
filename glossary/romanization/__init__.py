"""Hangul in Latin letters and back: systems, the spellings of names, their readings."""
