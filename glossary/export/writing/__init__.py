"""Formats of tools that check what somebody writes."""
