"""Formats of translators: terminology and glossaries of translation tools."""
