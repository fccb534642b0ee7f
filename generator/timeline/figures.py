"""Which figures of a mention count something: a toll, a sum, a share.

Ages, years, hours and stretches of time tell no two acts apart, and no two papers disagree on a toll because one adds the
suspect's age. To leave out another use of figures, add a row to `NO_COUNTS`.
"""

import re

from generator.records import EventMention

_FIGURE = r"(?<![\d.,:])\d+(?:[.,]\d+)*"
_UNITS = r"(?:second|minute|hour|day|night|week|weekend|month|year|decade)s?"
_MONTHS = r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
NO_COUNTS = {
    "an age between commas": rf"(?<=[a-z]), {_FIGURE}(?=[,.;]|$| (?:and|was|were|is|who)\b)",
    "children of somebody": rf"\b(?:mother|father|mom|mum|dad|parent)s?[- ]of[- ]{_FIGURE}",
    "an age": rf"\b(?:aged?|ages)(?: of)? {_FIGURE}(?: and {_FIGURE})?\b",
    "a stretch of time": rf"{_FIGURE}(?: (?:to|or|and) {_FIGURE})?(?:[- ]|\s+\w+\s+){_UNITS}\b",
    "an hour of the clock": rf"{_FIGURE}\s?(?::\s?\d\d\b|[ap]\.?\s?m\b|o['’]clock)",
    "a day of a month": rf"{_MONTHS} {_FIGURE}\b|{_FIGURE}(?:st|nd|rd|th)? (?:of )?{_MONTHS}",
    "a score": rf"{_FIGURE}\s?[-–]\s?\d{{1,3}}\b(?! (?:people|dead|injured|percent|per cent))",
    "a decade": rf"{_FIGURE}s\b",
    "a year": r"(?<![\d.,:])(?:1[5-9]|20)\d\d(?![.,]?\d)",
}
"""Each use of a figure that counts nothing, and its pattern."""
_NO_COUNT = re.compile("|".join(NO_COUNTS.values()), re.IGNORECASE)


def counts_of(mention: EventMention) -> tuple[str, ...]:
    """The figures of a mention that count something, as printed; what stands there as both counts."""
    if not mention.numbers:
        return ()
    text = _NO_COUNT.sub(" ", mention.quote.text)
    return tuple(number for number in mention.numbers if not number[0].isdigit() or _stands(number, text))


def _stands(number: str, text: str) -> bool:
    return re.search(rf"(?<![\d.,]){re.escape(number)}(?!\d|[.,]\d)", text) is not None


NUMBER_WORDS = {word: str(at) for at, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty".split())}  # fmt: skip
_FEW = "|".join(word for word in NUMBER_WORDS if word != "zero")
_PEOPLE = (
    r"(?:people|persons|men|women|children|civilians|(?:soldi|work|demonstrat|protest|offic|mourn|passeng|villag|climb)[eo]rs|"
    r"troops|policemen|members|students|miners|militants|rebels|others|dead|bodies)"
)
_BEFORE = re.compile(
    rf"\b({_FEW})(?: [a-z-]+)? {_PEOPLE}((?: (?:was|were|are|is|have|has|had|been|being|also|reportedly)){{0,3}}) $",
    re.IGNORECASE,
)
_AFTER = re.compile(rf" (?:at least |about |some |nearly |up to )?({_FEW})\b(?! (?:of|more|other|{_UNITS})\b)", re.IGNORECASE)


def toll_in_words(mention: EventMention) -> tuple[str, ...]:
    """The toll that a word gives right before or behind the verb: "nine people were killed" or died, "killing six"."""
    found = _BEFORE.search(mention.before[-60:])
    if found and not found[2] and mention.lemma != "die":
        return ()
    found = found or _AFTER.match(mention.behind)
    return (found[1].casefold(),) if found else ()
