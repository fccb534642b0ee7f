"""All names of an article, each token of theirs with its bearer: the first of two readings of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.events.names.bearer import Bearer
from generator.events.names.book import Book
from generator.events.names.evidence import settle_people
from generator.events.names.gazetteer import by_capital, by_name, key
from generator.events.names.grammar import SUBJECTS, is_located
from generator.events.names.kinds import joined
from generator.events.names.lexicon import AGENCIES
from generator.events.names.offices import Marks, with_office
from generator.events.names.reading import Reading, as_known, read
from generator.events.names.runs import Word, runs
from generator.events.names.verbs import BEING, CITY_NOUNS, GOING
from generator.records import KnownName, Sentence, Token

Places = dict[tuple[int, int], str]


def collect(sentences: Sequence[Sentence], known: Sequence[KnownName] = ()) -> tuple[Book, Marks, Places]:
    """The book of names, the bearers by (position, token), places by the same, for tokens that stand for places."""
    forms = {key(form) for name in known for form in (name.name, *name.aliases)}
    readings = settle_people(_readings(sentences, forms), sentences)
    families = {r.words[-1].low for found in readings for r in found if r.kind == "person" and len(r.words) > 1}
    readings = [_with_families(found, s.tokens, families) for found, s in zip(readings, sentences, strict=True)]
    calm = [r for found, s in zip(readings, sentences, strict=True) if not s.is_heading and not _shouts(s) for r in found]
    book = Book(calm or [r for found in readings for r in found], known)
    marks: Marks = {}
    places: Places = {}
    named: list[list[tuple[Reading, Bearer]]] = [[] for _ in sentences]
    loud = [n for n, s in enumerate(sentences) if calm and (s.is_heading or _shouts(s))]
    for position, sentence in enumerate(sentences):
        if position in loud or is_byline(sentence):
            continue
        for reading in readings[position]:
            _enter(book, reading, sentence.tokens, position, marks, places, named)
    for position in loud:
        for reading in readings[position]:
            if found := _heading_name(book, reading):
                _mark(marks, position, reading, found)
                named[position].append((reading, found))
    return book, marks, places


def _readings(sentences: Sequence[Sentence], known: set[str]) -> list[list[Reading]]:
    """What every sentence's runs say by themselves; common words in capitals are left out."""
    lower = {token.text for sentence in sentences for token in sentence.tokens if token.text.islower()}
    return [
        [as_known(run) if key(joined(run)) in known else read(run, _shouts(s)) for run in runs(s) if not _is_common(run, s.tokens, lower)]
        for s in sentences
    ]


def _with_families(readings: list[Reading], tokens: Sequence[Token], families: set[str]) -> list[Reading]:
    """The readings, with capitals that are a person's last word elsewhere in the article: `King said`, `Cheeks was fired`."""
    covered = {at for reading in readings if reading.words for at in range(reading.first, reading.last)}
    more = [
        as_known((Word(token.text, at, at + 1),))
        for at, token in enumerate(tokens)
        if token.text[0].isupper() and at not in covered and token.text.casefold() in families and token.tag not in ("DT", "PRP", "IN", "MD") and token.dep not in ("aux", "auxpass")
    ]
    places = {reading.first for reading in more}
    kept = [reading for reading in readings if reading.words or reading.first not in places]
    return sorted(kept + more, key=lambda reading: reading.first) if more else readings


def _is_common(run: tuple[Word, ...], tokens: Sequence[Token], lower: set[str]) -> bool:
    """Whether a single capital is a common word after all: an adjective, or one that the article writes small elsewhere."""
    if len(run) > 1:
        return False
    word = run[0]
    if tokens[word.first].tag[:2] in ("JJ", "VB"):
        return word.low not in by_name() and word.low not in by_capital()
    return _is_shouted(word, lower)  or (word.low in lower and (
        word.first == 0 or tokens[word.first - 1].tag in ("``", ":", "-LRB-")) and not word.text.isupper())


def _is_shouted(word: Word, lower: set[str]) -> bool:
    return word.text.isupper() and len(word.text) > 3 and word.low in lower


def _shouts(sentence: Sentence) -> bool:
    return len(sentence.text) > 8 and sentence.text.isupper()


def is_byline(sentence: Sentence) -> bool:
    """`By JANE DOE | THE DAILY`: who wrote it, not whom it is about."""
    tokens = sentence.tokens
    return tokens[0].text.casefold() == "by" and len(tokens) < 16 and not any(token.tag[:2] in ("VB", "MD") for token in tokens)


def _heading_name(book: Book, reading: Reading) -> Bearer | None:
    """In a heading every word has a capital: only names that the text below knows count."""
    if not reading.words:
        return None
    return book.find(reading.text) or book.find_surname(reading.words[-1].low)


def _enter(book: Book, reading: Reading, tokens: Sequence[Token], position: int, marks: Marks, places: Places,
           named: list[list[tuple[Reading, Bearer]]]) -> None:  # fmt: skip
    if not reading.words:
        return
    located = is_located(tokens, reading.words[0].first, reading.last)
    if reading.kind == "capital" and not _governs(tokens, reading):
        places.update({(position, at): reading.text for at in range(reading.first, reading.last)})
        return
    if _is_acronym_of_last(tokens, reading, named[position]):
        book.call(reading.text, named[position][-1][1])
    acting = _acts(tokens, reading)
    has_article = reading.first > 0 and tokens[reading.first - 1].text.casefold() == "the"
    if tokens[reading.last - 1].tag == "NNPS" and reading.kind == "open":
        reading = replace(reading, is_plural=True)
    reading = with_office(reading, tokens, marks, position)
    bearer = book.enter(reading, located and tokens[max(reading.first - 1, 0)].text.casefold() != "at", acting, has_article)
    if bearer is None:
        return
    if located:
        places.update({(position, at): bearer.name for at in range(reading.first, reading.last)})
    _mark(marks, position, reading, bearer)
    named[position].append((reading, bearer))


def _mark(marks: Marks, position: int, reading: Reading, bearer: Bearer) -> None:
    for at in range(reading.first, reading.last):
        marks[position, at] = (bearer,)


def _acts(tokens: Sequence[Token], reading: Reading) -> bool:
    return any(tokens[at].dep in SUBJECTS for at in range(reading.words[0].first, reading.last))


def _is_acronym_of_last(tokens: Sequence[Token], reading: Reading, named: list[tuple[Reading, Bearer]]) -> bool:
    """`World Health Organization (WHO)`: a short form in brackets right after a name."""
    first = reading.first
    if not named or first < 2 or tokens[first - 1].text != "(" or len(reading.words) != 1:
        return False
    name = named[-1][0].text.casefold()
    if reading.words[0].low in AGENCIES or reading.words[0].low[0] not in {word[0] for word in name.split()}:
        return False
    return named[-1][0].last in (first - 1, first - 2) and reading.last < len(tokens) and tokens[reading.last].text == ")"


def _governs(tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether a capital stands for its government: it acts, is addressed, or owns an act; not where it is a town."""
    at = reading.last - 1
    token = tokens[at]
    head = tokens[token.head]
    while token.dep == "conj" and head is not token:
        token, head = head, tokens[head.head]
    if token.dep in SUBJECTS:
        return head.lemma not in BEING
    if token.dep == "poss":
        return head.lemma not in CITY_NOUNS and head.tag in ("NN", "NNS")
    if token.dep in ("dobj", "dative"):
        return head.lemma not in GOING
    if token.dep == "pobj":
        return head.text.casefold() in ("with", "against", "between", "toward", "towards", "on", "by") and not _is_trip(tokens, head)
    return False



def _is_trip(tokens: Sequence[Token], preposition: Token) -> bool:
    return tokens[preposition.head].lemma in ("march", "close", "advance", "fly", "travel", "converge", "descend")


__all__ = ["Marks", "Places", "collect"]
