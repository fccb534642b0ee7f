"""What each sentence names: its runs read, common words left out, and what the whole article settles about them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.events.names.lists.gazetteer import by_adjective, by_capital, by_name, key
from generator.events.names.lists.lexicon import (
    COMPANY_SUFFIXES,
    GENERIC_FIRST,
    GIVEN,
    ORGANISATION_HEADS,
    PARTICLES,
    STATE_NAMES,
    SUFFIXES,
    SURNAME_HEADS,
    TEAM_HEADS,
    TITLES,
)
from generator.events.names.written.evidence import settle_people
from generator.events.names.written.headlines import pieces
from generator.events.names.written.kinds import joined
from generator.events.names.written.products import settle_products
from generator.events.names.written.reading import Reading, as_known, read
from generator.events.names.written.runs import runs
from generator.events.names.written.words import Word, hushed
from generator.records import Sentence, Token

_CAUCASUS = frozenset("Tbilisi Georgian Georgians Abkhazia Ossetia Russia Russian Caucasus Armenia Azerbaijan".split())


def readings_of(sentences: Sequence[Sentence], known: set[str]) -> list[list[Reading]]:
    """What every sentence's names say: by their own words, then by the article's other sentences."""
    lower = {token.text for sentence in sentences for token in sentence.tokens if token.text.islower() and token.text.isalpha()}
    proper = {token.text for sentence in sentences for token in sentence.tokens[1:] if token.tag == "NNP"}
    found = [[_reading(run, known) for run in _names(s) if not _is_common(run, s.tokens, lower, proper)] for s in sentences]
    found = [_calm(several) if shouts(s) else several for several, s in zip(found, sentences, strict=True)]
    found = _without_namesakes(
        found, {token.text for sentence in sentences for token in sentence.tokens if token.text[0].isupper()}
    )
    found = _without_common(found, sentences)
    settled = _without_headlines(settle_products(settle_people(found, sentences), sentences))
    families = {r.words[-1].low for several in settled for r in several if r.kind == "person" and len(r.words) > 1}
    firms = {r.words[0].text for several in settled for r in several if _is_firm(r)}
    firms |= {"".join(word.text[0] for word in r.words[:2]) for several in settled for r in several if _has_initials(r)}
    firms |= _at_the_head(settled, sentences, lower)
    settled = [_with_firms(several, s.tokens, firms) for several, s in zip(settled, sentences, strict=True)]
    return [_with_families(several, s.tokens, families) for several, s in zip(settled, sentences, strict=True)]


def _at_the_head(readings: list[list[Reading]], sentences: Sequence[Sentence], lower: set[str]) -> set[str]:
    """Names of one word taken for common nouns where a capital begins the sentence: `Skywings flew again`, `Rovers won`."""
    first = {s.tokens[0].text for s in sentences if s.tokens[0].tag in ("NN", "NNS") and len(s.tokens) > 1}
    within = {
        reading.text
        for found, sentence in zip(readings, sentences, strict=True)
        for reading in found
        if len(reading.words) == 1 and reading.first and not sentence.is_heading and not shouts(sentence)
    }
    teams = {r.words[-1].text for found in readings for r in found if len(r.words) > 1 and r.words[-1].low in TEAM_HEADS}
    lows = {text: text.lower() for text in first & (within | teams)}
    plain = lower | TITLES | (ORGANISATION_HEADS - TEAM_HEADS) | {"police", "people"}
    return {text for text, low in lows.items() if not {low, low.removesuffix("s")} & plain and not _is_crowd(low)}


def _is_firm(reading: Reading) -> bool:
    words = reading.words
    return len(words) > 1 and words[-1].low in COMPANY_SUFFIXES and words[0].low not in GENERIC_FIRST and len(words[0].text) > 2


def _has_initials(reading: Reading) -> bool:
    """Whether two letters stand for a firm: `GM` is General Motors Corp. there, and a general manager elsewhere."""
    return len(reading.words) == 3 and reading.words[2].low in COMPANY_SUFFIXES


def _with_firms(readings: list[Reading], tokens: Sequence[Token], firms: set[str]) -> list[Reading]:
    """The readings, with capitals that stand for one of the article's firms: `Sun said` after `Sun Systems Inc.`."""
    if not firms:
        return readings
    bare = [r for r in readings if not (len(r.words) == 1 and r.kind in ("nothing", "thing") and r.words[0].text in firms)]
    covered = {at for r in bare for at in range(r.first, r.last)}
    more = [
        (read if token.text.casefold() in TEAM_HEADS else as_known)((Word(token.text, at, at + 1),))
        for at, token in enumerate(tokens)
        if token.text in firms
        and at not in covered
        and token.tag[:2] == "NN"
        and token.dep != "compound"
        and (at == 0 or tokens[at - 1].tag not in ("DT", "PRP$"))
    ]
    kept = [r for r in bare if r.words or r.first not in {one.first for one in more}]
    return sorted(kept + more, key=lambda reading: reading.first) if more else readings


def _without_common(readings: list[list[Reading]], sentences: Sequence[Sentence]) -> list[list[Reading]]:
    """No name of one word that nothing else explains is one where the article writes it small at least as often: `Autopsy`."""
    often = Counter(r.words[0].low for found in readings for r in found if _is_bare(r))
    small = Counter(t.text for s in sentences for t in s.tokens if t.text in often)
    longer = {word.low for found in readings for r in found if len(r.words) > 1 for word in r.words}
    common = {low for low, count in often.items() if small[low] >= count} - longer - SURNAME_HEADS
    if not common:
        return readings
    return [[r for r in found if not (_is_bare(r) and r.words[0].low in common)] for found in readings]


def _is_bare(reading: Reading) -> bool:
    return len(reading.words) == 1 and reading.kind == "open" and not reading.office and not reading.words[0].text[1:].isupper()


def _without_namesakes(readings: list[list[Reading]], capitals: set[str]) -> list[list[Reading]]:
    """Georgia is the American state where the article names others of them and nothing of the Caucasus."""
    if "Georgia" not in capitals or capitals & _CAUCASUS or not any(name.casefold() in STATE_NAMES for name in capitals):
        return readings
    return [[replace(r, kind="place") if r.text == "Georgia" else r for r in found] for found in readings]


_FIRST = GIVEN | PARTICLES
"""What opens a person's name."""


def _without_headlines(readings: list[list[Reading]]) -> list[list[Reading]]:
    """`Ann Lee Quits` and `History Ann Lee` are Ann Lee where the article has her too, and nothing of the word beside."""
    known = [reading for found in readings for reading in found if reading.words]
    everybody = {key(reading.text) for reading in known if reading.kind == "person"}
    people = {key(reading.text) for reading in known if reading.kind == "person" and len(reading.words) == 2}
    bare = {reading.words[0].low for reading in known if len(reading.words) == 1}
    often = Counter(key(reading.text) for reading in known)

    def cut(reading: Reading) -> Reading:
        words = reading.words
        is_led = bool(words) and words[0].low in _FIRST
        is_beside = len(words) == 2 and words[1].text.isupper() and not is_led
        if is_beside and often[words[1].low] > often[key(joined(words))]:
            return replace(reading, words=words[1:], kind="organisation")  # "Save NBC", "Reuters NBC"
        if len(words) > 2 and words[0].low in by_name() and key(joined(words[1:])) in everybody:
            return replace(reading, words=words[1:], kind="person")  # "to visit Syria Ann Lee will try"
        if len(words) < 3 or reading.kind not in ("person", "open") or words[-1].low in SUFFIXES:
            return reading
        if len(words) == 3 and words[2].low not in bare and is_more(words[:2], words):
            return replace(reading, words=words[:2], kind="person")
        return replace(reading, words=words[-2:], kind="person") if not is_led and is_more(words[-2:], words) else reading

    def is_more(part: tuple[Word, ...], whole: tuple[Word, ...]) -> bool:
        form = key(joined(part))
        return form in people and often[key(joined(whole))] <= often[form]

    return [[cut(reading) for reading in found] for found in readings]


def _reading(run: tuple[Word, ...], known: set[str]) -> Reading:
    return as_known(run) if key(joined(run)) in known else read(run)


def _names(sentence: Sentence) -> Iterator[tuple[Word, ...]]:
    """The runs of a sentence; in one that is all capitals only what common words leave of them."""
    for run in runs(sentence):
        if shouts(sentence):
            yield from hushed(run)
        else:
            for piece in pieces(run):
                cut = _body_end(piece)
                yield from (piece[:cut], piece[cut:]) if cut else (piece,)


def _body_end(run: tuple[Word, ...]) -> int:
    """Where a body's name ends and its officer's begins: `the European Commission | Ursula von der Leyen`; 0 for nowhere."""
    if run[-1].low in ORGANISATION_HEADS:
        return 0
    for n in range(2, len(run) - 1):
        is_given = run[n].low in GIVEN
        is_body = run[n - 1].low in ORGANISATION_HEADS and run[n - 1].low not in SURNAME_HEADS
        if is_given and (is_body or key(joined(run[:n])) in by_name()):
            return n
    return 0


def _calm(readings: list[Reading]) -> list[Reading]:
    """Of a sentence in capitals, the names whose own words tell what they are."""
    return [reading for reading in readings if reading.kind != "open"]


def _with_families(readings: list[Reading], tokens: Sequence[Token], families: set[str]) -> list[Reading]:
    """The readings, with capitals that are a person's last word elsewhere in the article: `King said`, `Cheeks was fired`."""
    if not families:
        return readings
    covered = {at for reading in readings if reading.words for at in range(reading.first, reading.last)}
    more = [
        (read if token.text.casefold() in TEAM_HEADS else as_known)((Word(token.text, at, at + 1),))
        for at, token in enumerate(tokens)
        if token.text[0].isupper()
        and at not in covered
        and token.text.casefold() in families
        and token.tag not in ("DT", "PRP", "IN", "MD")
        and token.dep not in ("aux", "auxpass")
    ]
    places = {reading.first for reading in more}
    kept = [reading for reading in readings if reading.words or reading.first not in places]
    return sorted(kept + more, key=lambda reading: reading.first) if more else readings


def _is_common(run: tuple[Word, ...], tokens: Sequence[Token], lower: set[str], proper: set[str]) -> bool:
    """Whether a single capital is a common word after all: an adjective, or one that the article writes small elsewhere.

    Not so where the tagger takes the same word for a name elsewhere: `Norland earnings`.
    """
    if len(run) > 1:
        return False
    word = run[0]
    token = tokens[word.first]
    if word.low in lower and (token.tag in ("NN", "NNS") or _is_crowd(word.low)):
        return True
    if token.tag[:2] in ("JJ", "VB"):
        is_name = word.text in proper and word.low not in lower and word.low not in by_adjective()
        return word.low not in by_name() and word.low not in by_capital() and not is_name
    is_opening = word.first == 0 or tokens[word.first - 1].tag in ("``", ":", "-LRB-")
    return word.low in lower and is_opening and not word.text.isupper()


def _is_crowd(low: str) -> bool:
    """Whether a word is a plain noun for people, which a capital begins in glued text: `… at bay Scientists said`."""
    return low.endswith("s") and low.removesuffix("s") in TITLES


def shouts(sentence: Sentence) -> bool:
    """Whether a sentence is all capitals."""
    return len(sentence.text) > 8 and sentence.text.isupper()


def is_byline(sentence: Sentence, author: str | None) -> bool:
    """`By JANE DOE | THE DAILY`: who wrote it, not whom it is about."""
    tokens = sentence.tokens
    is_opened = tokens[0].text.casefold() == "by" or (author is not None and author.casefold() in sentence.text.casefold())
    return is_opened and len(tokens) < 16 and not any(token.tag[:2] in ("VB", "MD") for token in tokens)
