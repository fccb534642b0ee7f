"""From the mentions of many articles to the timeline: one event for what happened once, with all its sources.

`merge` gives the timeline; `why` says of one event which mentions were joined to it, which were not, and for what reason.
"""

from generator.timeline.merging import Explained, merge, why

__all__ = ["Explained", "merge", "why"]
