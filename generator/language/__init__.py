"""The language parser behind one door: sentences, their trees, and what stands in quotation marks."""

from generator.language.parser import Parser

__all__ = ["Parser"]
