"""What editors of the glossary work with: a check of its files, its statistics, the difference of two states.

Nothing here is imported when a text is read.
"""
