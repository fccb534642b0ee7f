"""Where readers' comments begin below an article: what follows is no story, however much it reads like one.

A page gives itself away by the stamps under or over each comment. One with a button beside it (`| Report abuse`) is enough;
of others it takes two, by different people, since a blog signs its own posts that way.
"""

import re
from collections.abc import Sequence

from generator.corpus.line_rules import DATE

_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?)?(?:\s*[A-Z]{2,4}\b)?"
_WHEN = rf"{DATE},?(?:;| at| -| @)?\s*{_TIME}"
_BUTTON = (
    r"(?:report (?:abuse|(?:this )?(?:comment|post|violation))|flag(?: (?:as |this ).{1,20})?|reply\b|recommend(?:ed)?\b|like\b"
    r"|quote\b|ignore user)"
)
_PRESSED = re.compile(
    rf"{_WHEN}\s*[|·•]\s*(?i:{_BUTTON})"
    r"|(?i:^(?:report abuse|(?:flag|report) (?:this )?(?:comment|post)?\s?as (?:inappropriate|offensive|abusive|spam|abuse)"
    r"|reply to this (?:comment|post)|report this (?:comment|post)|log ?in (?:or register )?to (?:reply|report))\W*$)"
)
"""A stamp with a button, or a comment's button alone on its line."""
_SIGNED = (
    re.compile(rf"[Pp]osted by:? ?(?P<name>[^|\n]{{1,50}}?) ?\| ?(?>{_WHEN})(?!\s*\|\s*(?i:permalink|(?:\d+ )?comments))"),
    re.compile(rf"^(?P<name>[^\s,;:][^,;:\n]{{0,38}}?) (?:wrote|says|said|commented)(?: on| at|,)? ?\(?{_WHEN}\)?:?$"),
    re.compile(rf"^[Cc]omment (?:by|from):? (?P<name>[^|\n]{{1,50}}?)(?: ?[|,—–-]| on| at) ?{_WHEN}\W*$"),
    re.compile(r"^(?P<name>[^\s,;:][^,;:\n]{0,38}?) commented on this (?:article|story|post)\W*$"),
)
"""Stamps that name the writer."""
_HEAD = re.compile(
    r"(?i:(?:\(?[\d,]+\)? )?(?:reader|user|your|view(?:er)?|all|top|latest)?[s’']* ?comments?(?: ?[(\[][\d,]+[)\]])?:?"
    r"|leave a (?:comment|reply)|(?:post|add|write) (?:a|your) comment|(?:have )?your say|join the (?:discussion|conversation)"
    r"|(?:please )?log ?in to (?:post a )?comment|sort(?:ed)? by:? .{0,40}|comments are (?:closed|not pre-screened).{0,60})\W*"
)
"""A line over the first comment."""
_SIGNATURE = re.compile(rf"By [^|\n]{{3,60}} \| ?{_WHEN}.*")
"""The one under a blog's post, which comments follow."""
_BARE = re.compile(rf"{_WHEN}\s*\|")
"""A stamp without name or button, which counts near one that has them: a live report dates its entries so."""
_LONGEST = 500
"""Characters of a line beyond which a stamp in it doesn't make it a comment as a whole."""
_FIRST = 1500
"""Characters the first comment may have, between the head and its stamp."""
_FIRST_FEW = 6000
"""Characters that comments without stamps may have, behind a signature."""


def comments_from(lines: Sequence[str]) -> int | None:
    """The index of the first line of the readers' comments, which run to the end; None where there are none.

    Never the first line: some story stands before. What precedes the first stamp is taken along only below a head, and
    where it is shorter than the story.
    """
    pressed = [at for at, line in enumerate(lines) if "|" in line or len(line) < 60 if at and _PRESSED.search(line)]
    signed = [(at, name) for at, line in enumerate(lines) if at for name in _names(line)]
    is_several = len({name for _, name in signed}) > 1
    stamped = [*pressed, *(at for at, _ in signed if is_several)]
    if not pressed and not is_several:
        return None
    first = min(stamped)
    if len(lines[first]) > _LONGEST:
        first += 1
    return _with_head(lines, first)


def _names(line: str) -> list[str]:
    """Who signs comments in a line."""
    if not any(word in line for word in ("osted by", "omment", " wrote", " says", " said")):
        return []
    return [match["name"].casefold() for pattern in _SIGNED for match in pattern.finditer(line)]


def _with_head(lines: Sequence[str], first: int) -> int:
    """The head over the first comment, the signature under the story or a bare stamp, if one stands near; else `first`."""
    found, between = first, 0
    for at in range(first - 1, 0, -1):
        near = _FIRST_FEW if _SIGNATURE.fullmatch(lines[at]) else _FIRST
        if between < near and sum(map(len, lines[:at])) > between and _is_border(lines[at]):
            found, between = at, 0
        between += len(lines[at])
        if between > _FIRST_FEW:
            break
    return found


def _is_border(line: str) -> bool:
    return bool(_HEAD.fullmatch(line) or _SIGNATURE.fullmatch(line) or (len(line) <= _LONGEST and _BARE.search(line)))
