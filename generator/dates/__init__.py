"""Time expressions: what an article's words say about when.

`tag` finds every time expression of a body and says what days it stands for, counting from the article's publication
date. Rules are rows (`english/`), each with a name, a pattern, a resolver and examples that run as tests.
"""

from generator.dates.tagger import tag

__all__ = ["tag"]
