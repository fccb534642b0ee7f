"""Titles of works in quotation marks: the "Friday" of “Friday Night Lights” is no day."""

import re

_REACH = 60
"""Characters on either side within which the marks of a title stand."""
_OPEN = re.compile(r"(?:^|[\s(\[-])(?:\"|''|')([^\s\"][^\"\n]{0,60})?$")
_CLOSE = re.compile(r"([^\"\n]{0,60}?)[,.!?]?(?:\"|''|'(?![a-z]))")
_WORD = re.compile(r"[^\s-]+")
_SMALL = frozenset(
    "a an the of in on at to for and or but with from by as is after before since until till during between into over not"
    " early late last next this that each every about around mid".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december i a.m p.m am pm".split()
)


def in_quoted_title(shown: str, start: int, end: int, *, is_name: bool) -> bool:
    """Whether a stretch stands in short quotation marks where all words have capitals that have none in prose.

    The stretch's own words count but its first, unless it is a name itself: “The Day After Tomorrow”, but not “Good Friday”.
    """
    led = _OPEN.search(shown, max(0, start - _REACH), start)
    followed = _CLOSE.match(shown, end, end + _REACH) if led else None
    if led is None or followed is None:
        return False
    before, (first, *own) = led[1] or "", shown[start:end].split()
    if before.rstrip()[-1:] in {".", "!", "?"}:
        return False
    words = [
        word.strip(",:;.!?'()") for text in (before, *(() if is_name else own), followed[1]) for word in _WORD.findall(text)
    ]
    large = [word for word in words if word[:1].isupper() and word.lower() not in _SMALL | _DAYS]
    is_large = all(word[:1].isupper() or word in _SMALL or word[:1].isdigit() or not word for word in words)
    return bool(large) and is_large and (bool(before) or first[:1].isupper() or first[:1].isdigit())
