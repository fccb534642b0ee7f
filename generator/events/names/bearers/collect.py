"""All names of an article, each token of theirs with its bearer: the first of two readings of the text."""

from collections.abc import Sequence
from dataclasses import replace

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer, Use
from generator.events.names.bearers.book import Book
from generator.events.names.grammar import LOCATIVE, is_located, is_one_of_many
from generator.events.names.lists.gazetteer import by_name, key
from generator.events.names.lists.lexicon import PLACES, STATES
from generator.events.names.lists.nouns import KIN
from generator.events.names.lists.verbs import BEING, CITY_NOUNS, GOING, PERSONAL
from generator.events.names.written.kinds import is_known
from generator.events.names.written.offices import Marks, with_office
from generator.events.names.written.reading import Reading
from generator.events.names.written.sentences import is_byline, readings_of, shouts
from generator.records import KnownName, Sentence, Token

Places = dict[tuple[int, int], str]


class _Collector:
    """The book and the marks while the article is being read."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.marks: Marks = {}
        self.places: Places = {}

    def enter(self, position: int, readings: Sequence[Reading], tokens: Sequence[Token]) -> None:
        """Give every name of a sentence its bearer."""
        last: tuple[Reading, Bearer] | None = None
        for reading in readings:
            if not reading.words or _is_make(tokens, reading):
                continue
            if reading.kind == "capital" and not _governs(tokens, reading):
                self.places.update({(position, at): reading.text for at in range(reading.first, reading.last)})
                continue
            if last is not None and _is_acronym_of(tokens, reading, last[0]):
                self.book.call(reading.text, last[1])
            last = self._name(position, reading, tokens) or last

    def _name(self, position: int, reading: Reading, tokens: Sequence[Token]) -> tuple[Reading, Bearer] | None:
        is_plural = tokens[reading.last - 1].tag == "NNPS" and reading.kind == "open"
        reading = reading if reading.is_plural == is_plural else replace(reading, is_plural=is_plural)
        reading = with_office(reading, tokens, self.marks, position)
        before = tokens[reading.first - 1].text.casefold() if reading.first else ""
        is_placed = is_located(tokens, reading.words[0].first, reading.last)
        living = _acts(tokens, reading, PERSONAL)
        is_town, is_kin = _is_town(tokens, reading), _is_kin(tokens, reading)
        use = Use(is_placed and before != "at", _acts(tokens, reading), before == "the", living, is_town, is_kin)
        bearer = self.book.enter(reading, use)
        if bearer is None:
            return None
        self.mark(position, reading, bearer)
        if is_placed:
            self.places.update({(position, at): bearer.name for at in range(reading.first, reading.last)})
        return reading, bearer

    def heading(self, position: int, readings: Sequence[Reading]) -> None:
        """In a heading every word has a capital: only names that the text below knows count."""
        for reading in readings:
            if reading.words and (found := self.book.find(reading.text)):
                self.mark(position, reading, found)

    def mark(self, position: int, reading: Reading, bearer: Bearer) -> None:
        """Let the tokens of title and name stand for the bearer."""
        for at in range(reading.first, reading.last):
            self.marks[position, at] = (bearer,)


def collect(sentences: Sequence[Sentence], known: Sequence[KnownName], author: str | None) -> tuple[Book, Marks, Places]:
    """The book of names, the bearers by (position, token), and places by the same for tokens that stand for places."""
    readings = readings_of(sentences, {key(form) for name in known for form in (name.name, *name.aliases)})
    is_loud = [sentence.is_heading or shouts(sentence) for sentence in sentences]
    calm = [reading for found, loud in zip(readings, is_loud, strict=True) if not loud for reading in found]
    collector = _Collector(Book(calm or [reading for found in readings for reading in found], known))
    for position, sentence in enumerate(sentences):
        if not (calm and is_loud[position]) and not is_byline(sentence, author):
            collector.enter(position, readings[position], sentence.tokens)
    for position in range(len(sentences)):
        if calm and is_loud[position]:
            collector.heading(position, readings[position])
    return collector.book, collector.marks, collector.places


def _is_make(tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether a name with `a` before it is that of a make: `hit by a silver Vega Comet`."""
    own = range(reading.words[0].first, reading.last) if reading.words else range(0)
    head = next((at for at in own if tokens[at].head not in own), reading.last - 1)  # "a Department of Trade official"
    if reading.kind not in ("open", "organisation") or tokens[head].dep in ("compound", "nmod", "poss", "amod"):
        return False
    return is_one_of_many(tokens, reading.first, reading.last)


def _acts(tokens: Sequence[Token], reading: Reading, verbs: frozenset[str] | None = None) -> bool:
    """Whether a name is a subject, of one of the verbs where any are given."""
    subjects = (tokens[at] for at in range(reading.words[0].first, reading.last) if tokens[at].dep in NOUN_SUBJECTS)
    return any(verbs is None or tokens[subject.head].lemma in verbs for subject in subjects)


def _is_kin(tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether a full name is that of somebody's kin: `his brother Tom Reed`, `Mr Reed's sister-in-law, Ann Reed`."""
    before = [token for token in tokens[max(0, reading.first - 8) : reading.first] if token.text != ","]
    if [token.text for token in before[-4:]] == ["-", "in", "-", "law"]:
        before = before[:-4]
    is_kin = len(reading.words) > 1 and bool(before) and before[-1].lemma.casefold() in KIN
    return is_kin and any(token.tag in ("PRP$", "POS") for token in before[-3:-1])


_LAND = frozenset(
    """
    town city village region area district province neighborhood neighbourhood quarter suburb county street shipyard plain
    valley reservoir lake river canal bay forest beach coast peninsula island airport harbour harbor estuary
    """.split()
)
"""What a place is called behind its name, or before it: `the Houla region`, `the town of Houla`."""


_SITES = frozenset("factory plant mill mine refinery depot warehouse office branch site store shop campus base yard".split())
"""What somebody has in a place: `its Grimsby factory`."""


def _is_land(tokens: Sequence[Token], reading: Reading) -> bool:
    token, first = tokens[reading.last - 1], reading.words[0].first
    is_of = first > 1 and tokens[first - 1].text == "of" and tokens[first - 2].lemma in _LAND
    if is_of or token.dep not in ("compound", "nmod", "poss"):
        return is_of or (token.dep == "conj" and _is_known_place(tokens, tokens[token.head]))
    has_owner = first > 0 and tokens[first - 1].tag in ("PRP$", "POS")
    return tokens[token.head].lemma in (_LAND | _SITES if has_owner else _LAND)


def _is_known_place(tokens: Sequence[Token], token: Token) -> bool:
    is_way = token.dep == "pobj" and tokens[token.head].text.casefold() in (*LOCATIVE, "from", "to")
    return is_way and is_known(key(token.text))


def _is_town(tokens: Sequence[Token], reading: Reading) -> bool:
    """`Peoria, Ill.` and `Aqaba, Jordan,`: a comma, then a state or a country, then the name is over; `the Houla region`."""
    at = reading.last
    if reading.kind == "open" and _is_land(tokens, reading):
        return True
    if reading.kind != "open" or at + 1 >= len(tokens) or tokens[at].text != ",":
        return False
    told = tokens[at + 1].text.removesuffix("-based")
    low = key(told)
    if low in STATES and told[-1:] == ".":
        return True
    is_over = at + 2 >= len(tokens) or tokens[at + 2].text in (",", ".", ";", ")", "(", "--", "-", ":")
    return is_over and (low in by_name() or low in PLACES)


def _is_acronym_of(tokens: Sequence[Token], reading: Reading, name: Reading) -> bool:
    """`World Health Organization (WHO)`: a short form in brackets right after a name, with one of its initials."""
    first = reading.first
    if first < 2 or tokens[first - 1].text != "(" or len(reading.words) != 1:
        return False
    if reading.words[0].low[0] not in {word[0] for word in name.text.casefold().split()}:
        return False
    return name.last in (first - 1, first - 2) and reading.last < len(tokens) and tokens[reading.last].text == ")"


def _governs(tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether a capital stands for its government: it acts, is addressed, or owns an act; not where it is a town."""
    at = reading.last - 1
    token = tokens[at]
    head = tokens[token.head]
    while token.dep == "conj" and head is not token:
        token, head = head, tokens[head.head]
    if token.dep in NOUN_SUBJECTS:
        return head.lemma not in BEING
    if token.dep == "poss":
        return head.lemma not in CITY_NOUNS and head.tag in ("NN", "NNS")
    if token.dep in ("dobj", "dative"):
        return head.lemma not in GOING
    if token.dep == "pobj":
        return head.text.casefold() in ("with", "against", "between", "toward", "towards", "on", "by") and not _is_trip(
            tokens, head
        )
    return False


def _is_trip(tokens: Sequence[Token], preposition: Token) -> bool:
    return tokens[preposition.head].lemma in ("march", "close", "advance", "fly", "travel", "converge", "descend")


__all__ = ["Marks", "Places", "collect"]
