"""Events: what an article tells of, who took part, when, and who says so.

`mentions` walks an article. `repairs` mends its parses, `names` says who is meant, `acts` finds what is told by the words of
`triggers` and, where no row knows one, of `kinds`; `standing` says whether it came to pass, `people` who took part,
`whereabouts` where, `dating` when; `titles` puts it into a headline. All of them ask a sentence by `grammar`.
"""

from generator.events.mentions import extract

__all__ = ["extract"]
