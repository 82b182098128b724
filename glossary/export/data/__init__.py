"""Formats that hold whole entries or plain tables."""
