"""Formats of search engines, taggers and knowledge graphs."""
