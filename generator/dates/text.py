"""The text as rules see it: plain quotes, hyphens and blanks, nothing invisible, and the way back to the body's offsets."""

import re
from dataclasses import dataclass

_PLAIN = str.maketrans(
    {**dict.fromkeys("‘’‚‛′ʼ`´", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑‒–−", "-"),
     **dict.fromkeys("\u00a0\u202f\u2007\u2009\u2002\u2003\u2008\u200a\u3000\u2004\u2005\u2006", " ")}
)  # fmt: skip
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a-\u202e]")


@dataclass(frozen=True, slots=True)
class Text:
    """A body made plain. `shown` keeps capitals, `lower` has the same length."""

    body: str
    shown: str
    lower: str
    origin: tuple[int, ...] | None
    """For each character of `shown` its place in the body; None where nothing was left out."""

    def in_body(self, start: int, end: int) -> tuple[int, int]:
        """Body offsets of a stretch of `shown`."""
        if self.origin is None:
            return start, end
        return self.origin[start], self.origin[end - 1] + 1


def plain(body: str) -> Text:
    """The body with quotes, dashes and blanks made plain, and soft hyphens and other invisible marks left out."""
    shown, origin = body.translate(_PLAIN), None
    if _INVISIBLE.search(shown):
        origin = tuple(i for i, c in enumerate(shown) if not _INVISIBLE.match(c))
        shown = _INVISIBLE.sub("", shown)
    lower = shown.lower()
    if len(lower) != len(shown):  # a few letters grow when made small
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in shown)
    return Text(body, shown, lower, origin)
