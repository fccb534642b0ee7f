"""Whether an open name of several words is a person's: what its sentences do with it, over the whole article.

"Zurana Horton" says nothing by itself; that Horton was shot, aged 34, and that nobody writes "the Zurana Horton", does.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.timewords import DATES
from generator.events.names.grammar import is_one_of_many
from generator.events.names.lists.gazetteer import by_adjective, by_name, key
from generator.events.names.lists.lexicon import MAKERS, NOBODY, ORGANISATION_HEADS, PARTICLES, PLACES, TITLES
from generator.events.names.lists.verbs import HUMAN, SPEECH
from generator.events.names.written.fullnames import surname
from generator.events.names.written.reading import Reading
from generator.records import Sentence, Token

ENOUGH = 1
"""Points from which a name is taken for a person's; read off the development articles by eye."""
Found = tuple[Reading, Sequence[Token]]


def settle_people(readings: Sequence[Sequence[Reading]], sentences: Sequence[Sentence]) -> list[list[Reading]]:
    """The readings of all sentences, those open names that are people's marked so."""
    bare = {r.words[0].low for found in readings for r in found if len(r.words) == 1}
    points: dict[str, int] = defaultdict(int)
    for found, sentence in zip(readings, sentences, strict=True):
        for reading in found:
            if _may_be_person(reading):
                points[key(reading.text)] += _points(reading, sentence.tokens)
    for form, reading in _first_of_each(readings):
        family = surname(reading.words)
        points[form] += 2 * (family in bare)
    people = {form for form, sum_ in points.items() if sum_ >= ENOUGH}
    return [
        [replace(r, kind="person") if _may_be_person(r) and key(r.text) in people else r for r in found] for found in readings
    ]


_FAMILIES = frozenset({"morgan", "ford", "price", "marshall", "stearns"})
"""Makers that are called after people: a last name where a given one goes before."""


_ESTATES = frozenset({"house", "farm", "farms", "court", "park", "lodge", "grange", "mill", "kitchen", "lane", "street"})
"""What places and firms are called by, and people only behind a given name."""


def _first_of_each(readings: Sequence[Sequence[Reading]]) -> Iterable[tuple[str, Reading]]:
    return {key(r.text): r for found in readings for r in found if _may_be_person(r)}.items()


def _may_be_person(reading: Reading) -> bool:
    if reading.kind != "open" or not 2 <= len(reading.words) <= 5:
        return False
    proper = [word for word in reading.words if word.low not in PARTICLES]
    if proper and len(proper[-1].text) > 1 and proper[-1].text.isupper():
        return False  # "Save NBC" is nobody called NBC
    if len(proper) == 2 and proper[1].low in _ESTATES and not reading.gender:
        return False  # "Harbour House"
    return len(proper) in (2, 3) and all(
        _is_personal(word.text, word.low) or (word is proper[-1] and word.low in _FAMILIES and proper[0].text[1:].islower())
        for word in proper
    )


def _is_personal(text: str, low: str) -> bool:
    if not text[0].isupper() or any(c.isdigit() for c in text) or (text.isupper() and len(text) > 3):
        return False
    if low in by_name() or low in by_adjective() or low in PLACES:
        return False
    return low not in MAKERS and low not in NOBODY and low not in ORGANISATION_HEADS


def _points(reading: Reading, tokens: Sequence[Token]) -> int:
    """What one mention says for (or against) a person."""
    first, last = reading.words[0].first, reading.last
    head = next((at for at in range(first, last) if not first <= tokens[at].head < last), last - 1)
    token = tokens[head]
    before = tokens[first - 1] if first else None
    sum_ = 0
    if before is not None and before.text.casefold() in ("the", "a", "an"):
        sum_ -= 3
    elif is_one_of_many(tokens, first, last):
        sum_ -= 2
    if token.dep in NOUN_SUBJECTS:
        lemma = tokens[token.head].lemma
        sum_ += (2 if lemma in SPEECH or lemma in HUMAN else 1) + _OF_OWN.get(_own(tokens, token.head), 0)
    elif token.dep == "compound":
        sum_ -= 3 if tokens[token.head].lemma in TITLES or tokens[token.head].tag == "NNS" else 1
    elif token.dep == "pobj":
        word = tokens[token.head].text.casefold()
        sum_ += -2 if word in ("in", "near", "outside", "across") else 1 if word in ("by", "with", "against") else 0
    elif token.dep in ("dobj", "poss", "conj", "appos", "attr", "dative"):
        sum_ += 1
    if _has_age(tokens, last) or (before is not None and before.tag == "NN" and before.lemma in TITLES):
        sum_ += 2
    behind = tokens[last : last + 2]
    if len(behind) == 2 and behind[0].text == "," and behind[1].lemma in ("who", "whose"):
        sum_ += 2
    return sum_


_OF_OWN = {"its": -3, "his": 1, "her": 1}


def _own(tokens: Sequence[Token], verb: int) -> str:
    """The pronoun that tells whose a thing is that a subject does something to: `said on Monday it would close its mill`."""
    for token in tokens[verb + 1 : verb + _NEAR]:
        if token.tag == "PRP$":
            return token.text.casefold()
        if token.tag[:2] == "NN" and token.lemma.casefold() not in DATES:
            return ""
    return ""


_NEAR = 12
"""Words in which it may follow its verb."""


def _has_age(tokens: Sequence[Token], last: int) -> bool:
    """`Horton, 34,` and `Horton (34)`."""
    return (
        last + 2 < len(tokens)
        and tokens[last].text in (",", "(")
        and tokens[last + 1].text.isdigit()
        and len(tokens[last + 1].text) < 3
        and tokens[last + 2].text in (",", ")", ".", "of", "from", "years")
    )
