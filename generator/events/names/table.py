"""The name table of one article: the door to this package."""

from collections.abc import Mapping, Sequence

from generator.events.names.bearers.collect import Marks, Places, collect
from generator.events.names.lists.gazetteer import by_adjective, by_name, key
from generator.events.names.lists.lexicon import VENUES
from generator.events.names.told.makers import share_maker
from generator.events.names.told.story import Voices, tell
from generator.records import Article, KnownName, Name, Sentence, Token

_NOBODY: dict[int, tuple[Name, ...]] = {}
_LED = ("-led", "-backed", "-run", "-owned", "-sponsored")


class Naming:
    """Who the tokens of one sentence stand for: called with a token, whom its phrase stands for."""

    __slots__ = ("_everybody", "_own", "_speaker", "_tokens", "_voices", "position")

    def __init__(self, own: Mapping[int, tuple[Name, ...]], position: int, tokens: Sequence[Token], voices: Voices,
                 everybody: tuple[Name, ...]) -> None:  # fmt: skip
        self._own, self.position, self._tokens, self._voices, self._everybody = own, position, tokens, voices, everybody
        self._speaker: tuple[Name, ...] | None = None

    def __call__(self, token: int) -> tuple[Name, ...]:
        """The names that the phrase around a token stands for; empty where it names nobody known."""
        return self._own.get(token, ())

    def marked(self) -> Mapping[int, tuple[Name, ...]]:
        """The tokens that stand for somebody, and for whom."""
        return self._own

    def speaker(self) -> tuple[Name, ...]:
        """Who is named in the sentence as its speaker: the one meant by "we"."""
        if self._speaker is None:
            found = self.teller()
            is_here = found and any(found in known for known in self._own.values())
            self._speaker = (found,) if found and is_here else ()
        return self._speaker

    def teller(self) -> Name | None:
        """In whose words or account the sentence stands."""
        bearer = self._voices.speakers[self.position]
        return bearer.finish() if bearer else None

    def is_told(self) -> bool:
        """Whether the sentence itself tells its speaker, and does not go on with another's words."""
        return self.position in self._voices.told

    def going_on(self) -> tuple[Name, ...]:
        """Whom the sentences before were last about, where that is one; a sentence without a name does not end it."""
        bearer = self._voices.subjects[self.position]
        return (bearer.finish(),) if bearer else ()

    def everybody(self) -> tuple[Name, ...]:
        """All whom the article names."""
        return self._everybody

    def nation(self, token: int) -> tuple[Name, ...]:
        """The country that an adjective tells, by itself or before `led`: `Norwegian`, `U.S.-led`."""
        written = self._tokens[token].text
        text = written.casefold()
        is_led = text.endswith(_LED)
        word = text.rpartition("-")[0] if is_led else text
        return _state(by_adjective().get(word) or (word if is_led else "")) if written[0].isupper() else ()

    def nations(self, token: int) -> tuple[Name, ...]:
        """The countries that an adjective or a short name tells, by itself or tied to another: `Norwegian`, `U.S.-Iraqi`."""
        words = self._tokens[token].text.split("-")
        found = [_state(by_adjective().get(word.casefold(), word)) for word in words if word[:1].isupper()]
        return tuple(name for names in found for name in names) if all(found) and len(found) == len(words) else ()


def _state(form: str) -> tuple[Name, ...]:
    """The country or body of countries of a form of its name; empty of any other."""
    row = by_name().get(key(form))
    return (Name(row.name, row.kind, (), row.name if row.kind == "country" else None),) if row else ()


class NameTable:
    """Who every token of an article stands for, and in whose account each sentence is. One `Name` object per bearer."""

    __slots__ = ("_everybody", "_located", "_names", "_places", "_voices", "_within")

    def __init__(self, marks: Marks, places: Places, voices: Voices) -> None:
        self._names: dict[int, dict[int, tuple[Name, ...]]] = {}
        for (position, token), bearers in marks.items():
            self._names.setdefault(position, {})[token] = tuple([bearer.finish() for bearer in bearers])
        self._everybody = tuple(dict.fromkeys(name for own in self._names.values() for names in own.values() for name in names))
        self._places = places
        self._voices = voices
        self._within: dict[int, Naming] = {}
        self._located: dict[int, list[int]] | None = None

    def at(self, position: int, token: int) -> tuple[Name, ...]:
        """The names that the noun phrase with this token stands for; empty where it names nobody known.

        `position` is the index of the sentence in the tuple given to `read_names`, `token` that of the word in it.
        """
        return self.marked(position).get(token, ())

    def marked(self, position: int) -> Mapping[int, tuple[Name, ...]]:
        """The tokens of a sentence that stand for somebody, and for whom."""
        return self._names.get(position, _NOBODY)

    def within(self, position: int, sentence: Sentence) -> Naming:
        """The names of one sentence by its tokens alone, the same object each time."""
        if (found := self._within.get(position)) is None:
            own = self.marked(position)
            found = self._within[position] = Naming(own, position, sentence.tokens, self._voices, self._everybody)
        return found

    def place_of(self, position: int, token: int) -> str | None:
        """The place that a token names: a town, a country, under "in" or "at" a hospital or a court too; None for all else."""
        names = self.at(position, token)
        if not names:
            return self._places.get((position, token))
        found = names[0]
        is_venue = (position, token) in self._places and bool(VENUES & set(found.name.casefold().split()))
        return found.name if found.kind in ("place", "country") or is_venue else None

    def located(self, position: int) -> Sequence[int]:
        """The tokens of a sentence that stand as places, in reading order."""
        if self._located is None:
            self._located = {}
            for at, token in sorted(self._places):
                self._located.setdefault(at, []).append(token)
        return self._located.get(position, ())

    def names(self) -> tuple[Name, ...]:
        """All names of the article, in the order in which they are first met."""
        return self._everybody


def read_names(article: Article, sentences: tuple[Sentence, ...], known: Sequence[KnownName] | None = None) -> NameTable:
    """The name table of an article.

    Parameters:
        article: The article, for its author, who is nobody in it.
        sentences: Its sentences, parsed; `NameTable.at` counts in them.
        known: What the editor's names file says; it overrides what the text seems to say.
    """
    book, marks, places = collect(sentences, known or (), article.author)
    voices = tell(sentences, marks, book.countries())
    share_maker(book.bearers)
    return NameTable(marks, places, voices)
