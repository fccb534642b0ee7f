"""Numbers and ordinals as news writes them: "2.5", "1,200", "twenty-one", "a dozen", "two and a half", "21st"."""

import re

from generator.dates.words import LARGE, ORDINALS, SMALL, TENS

_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def number(text: str) -> float | None:
    """The number a phrase stands for; "a" and "the" are one, "half a" is a half. None where it is no number."""
    text = re.sub(r"(?:\+|[- ]plus)$", "", text.replace(",", "").strip())
    if text in {"a", "an", "the", "one"}:
        return 1
    if text.replace("-", " ") in {"half dozen", "half a dozen"}:
        return 6
    if text in {"half a", "half an", "half"}:
        return 0.5
    if text[-1:] in _SIGNS:
        return float(text[:-1] or 0) + _SIGNS[text[-1]]
    if fraction := re.fullmatch(r"(\d+)[ -](\d)/(\d)", text):
        return int(fraction[1]) + int(fraction[2]) / int(fraction[3] or 1) if fraction[3] != "0" else None
    total = 0.0
    for word in re.split(r"[ -]", text):
        if word in LARGE:
            total = (total or 1) * LARGE[word]
        elif word in SMALL or word in TENS:
            total += SMALL.get(word, TENS.get(word, 0))
        elif re.fullmatch(r"\d+(\.\d+)?", word):
            total += float(word)
        elif word not in {"a", "an", "and"}:
            return None
    return total


def whole(text: str) -> int | None:
    """The same, only where it is a whole number small enough for the calendar."""
    found = number(text)
    return int(found) if found is not None and found == int(found) and found < 10**6 else None


def ordinal(text: str) -> int | None:
    """1 for "first" or "1st"."""
    if text in ORDINALS:
        return ORDINALS[text]
    digits = re.match(r"\d+", text)
    return int(digits[0]) if digits else None


def written(value: float) -> str:
    """A number as TIMEX3 writes it: no trailing zero."""
    return f"{value:g}" if value < 10**6 else str(int(value))
