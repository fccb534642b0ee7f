"""Events: what an article tells of, who took part, when, and who says so.

`acts` finds the triggers and their grammar, `cascade` dates them, `names` says who is meant, `triggers` what kind of act
a word tells of, `titles` puts it into a headline; `mentions` walks an article with all of them.
"""

from generator.events.mentions import extract

__all__ = ["extract"]
