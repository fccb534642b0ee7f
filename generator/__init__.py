"""Dateline: reads news articles and publishes a timeline of what happened, when, and who says so."""

__version__ = "0.1.0"
