"""Formats of tools that read along while one writes: style checkers and spelling checkers."""
