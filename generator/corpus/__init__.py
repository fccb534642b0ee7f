"""Reading articles: a folder of Markdown files with front matter becomes `Article` records."""

from generator.corpus.names import read_names
from generator.corpus.reading import Reading, read, read_article
from generator.corpus.watch import Stamps, stamps

__all__ = ["Reading", "Stamps", "read", "read_article", "read_names", "stamps"]
