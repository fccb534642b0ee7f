"""Which stretches of a paragraph stand inside quotation marks.

Double marks open and close by their shape, straight ones by turns. Single marks count only where they cannot be
apostrophes: an opening one before a word, and its nearest closing one before a space or a stop. A mark that is never
closed quotes to the paragraph's end, as newspapers print speech of several paragraphs.
"""

import re
from collections.abc import Iterator

_MARK = re.compile(
    r"(?P<open>[“„«]|``)|(?P<close>[”»]|'')|(?P<straight>\")"
    r"|(?P<single>(?<![\w’'])[‘'](?=[\w$£€“\"]))|(?P<end>(?<=[\w.,!?;:)…\"”])[’'](?!\w))"
)
_ANY = re.compile(r"[“„«”»\"‘’'`]")
_YEARS = re.compile(r"[‘’']\d\ds?\b")
_DROPPED = re.compile(r"[‘’'](?:em|tis|twas|til|cause|n)\b", re.IGNORECASE)

_LEFT_OVER = re.compile(r"[\w)…](?:,\"\s+(?!I\b)|[.!?]\"(?:\s+[a-z]|\s*$))")
_NEAR = 300
"""Characters of a paragraph that may all be what such a mark closes; of a longer one it is the sentence."""
_AFTER_COLON = re.compile(r": \"(?=\w)")


def quoted_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The quoted stretches of a paragraph, marks included, in reading order and not overlapping.

    A possessive plural (`the ministers' talks`) can close a single quotation too early; it never opens one. A straight
    mark after a colon opens anew, even where the one before was never closed.
    """
    spans: list[tuple[int, int]] = []
    begin, style = -1, ""
    for mark in _marks(text):
        kind = mark.lastgroup or ""
        if begin < 0:
            if kind == "straight" and not spans and _is_left_over(text, mark.start()):
                spans.append((0 if mark.start() < _NEAR else text.rfind(". ", 0, mark.start()) + 1, mark.end()))
                continue
            if kind in ("open", "straight") or (kind == "single" and _opens(text, mark.start())):
                begin, style = mark.start(), kind
        elif style == kind == "straight" and _AFTER_COLON.match(text, mark.start() - 2):
            spans.append((begin, mark.start()))
            begin = mark.start()
        elif _closes(style, kind):
            spans.append((begin, mark.end()))
            begin = -1
    if begin >= 0 and style != "single":
        spans.append((begin, len(text)))
    return tuple(spans)


def _is_left_over(text: str, at: int) -> bool:
    """Whether a paragraph's first straight mark closes what one before it opened: `… over," she said`."""
    return at > 1 and _LEFT_OVER.match(text, at - 2) is not None


def _opens(text: str, at: int) -> bool:
    """Whether a single mark opens a quotation: not the apostrophe of '98 or 'em, and a closing mark follows somewhere."""
    if _YEARS.match(text, at) or _DROPPED.match(text, at):
        return False
    return any(m.lastgroup == "end" for m in _marks(text, at + 1))


def _marks(text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """The marks from a place on. The pattern is tried only where a sign of quotation stands."""
    for sign in _ANY.finditer(text, start):
        if sign.start() >= start and (mark := _MARK.match(text, sign.start())):
            start = mark.end()
            yield mark


def _closes(style: str, kind: str) -> bool:
    return {"open": ("close", "straight"), "straight": ("straight", "close"), "single": ("end",)}[style].count(kind) > 0
