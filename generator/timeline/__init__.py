"""From the mentions of many articles to the timeline: one event for what happened once, with all its sources.

`merge` gives the timeline; `why` says of one event which mentions were joined to it, which were not, and for
what reason; `names_alike` which names might be one person's.
"""

from generator.timeline.alike import names_alike
from generator.timeline.merging import Explained, merge, why
from generator.timeline.persons import NamePair

__all__ = ["Explained", "NamePair", "merge", "names_alike", "why"]
