"""What the files of data/ may hold: pydantic models, and the JSON Schemas made of them.

Imported only where YAML is read: at a build, and for a glossary of one's own.
"""
