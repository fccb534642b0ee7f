"""The article's book of names: who bears which name, in reading order.

A full name enters its bearer; a surname, an acronym or a shorter form finds the one it was last given to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.events.names.bearer import Bearer
from generator.events.names.fullnames import agrees, fits, parts, surname
from generator.events.names.gazetteer import STANDS_FOR, by_capital, by_name, key
from generator.events.names.kinds import as_name_kind, head_of, is_known, joined
from generator.events.names.lexicon import COMPANY_SUFFIXES, PARTICLES, STATES
from generator.events.names.reading import Reading
from generator.events.names.runs import Word
from generator.records import KnownName

_SMALL = frozenset({"of", "the", "for", "and", "on", "in", "&", "against"})


class Book:
    """Bearers by the forms their article uses. Later full names take a surname over from earlier ones."""

    def __init__(self, ahead: Iterable[Reading], known: Sequence[KnownName] = ()) -> None:
        """Open the book.

        `ahead` are the readings of the whole article, for surnames that come before their full names; `known` is what the
        editor says, which settles every doubt.
        """
        self.bearers: list[Bearer] = []
        self._forms: dict[str, Bearer] = {}
        self._surnames: dict[str, list[Bearer]] = {}
        self._acronyms: dict[str, Bearer] = {}
        self._endings: dict[str, Bearer] = {}
        self._beginnings: dict[str, Bearer] = {}
        self._heads: dict[str, Bearer] = {}
        self._ahead: dict[str, Reading] = {}
        self._bare: set[str] = set()
        self._known = {key(form): name for name in known for form in (name.name, *name.aliases)}
        self._apart = {frozenset((key(name.name), key(other))) for name in known for other in name.different}
        for reading in ahead:
            if len(reading.words) == 1:
                self._bare.add(reading.words[0].low)
            elif reading.kind in ("person", "open") and len(reading.words) < 5:
                self._ahead.setdefault(surname(reading.words), reading)

    def enter(self, reading: Reading, is_located: bool, is_acting: bool, has_article: bool) -> Bearer | None:
        """The bearer of a name met in the text; None for what is no name of anybody."""
        if not reading.words:
            return None
        if key(reading.text) not in self._known and (reading.kind in ("nothing", "thing") or (reading.kind == "short" and not self._longer(reading))):
            return None
        bearer = self._find(reading, is_located, is_acting, has_article)
        if bearer is None:
            return None
        bearer.met += 1
        bearer.is_thing = bearer.is_thing or has_article or reading.is_plural
        bearer.located += is_located
        bearer.acted += is_acting
        if bearer.is_person:
            bearer.add_office(reading.office)
            bearer.gender = bearer.gender or reading.gender
            bearer.country = bearer.country or reading.country
        return bearer

    def call(self, form: str, bearer: Bearer) -> None:
        """Let a form, an acronym as a rule, stand for a bearer from here on."""
        self._forms[key(form)] = bearer

    def find(self, form: str) -> Bearer | None:
        """The bearer of exactly this form, if the article has met it."""
        return self._forms.get(key(form))

    def countries(self) -> dict[str, Bearer]:
        """The countries and world bodies met, by their usual names."""
        return {bearer.name: bearer for bearer in self.bearers if bearer.is_settled and bearer.kind != "person"}

    def find_surname(self, low: str) -> Bearer | None:
        """The last person with this surname."""
        named = self._surnames.get(low)
        return named[-1] if named else None

    def _editors(self, reading: Reading) -> Bearer | None:
        """The bearer that the editor's file gives to this very form, however it was read."""
        name = self._known.get(key(reading.text))
        if name is None:
            return None
        found = self._forms.get(key(name.name))
        if found is None or not found.is_settled:
            found = self._new(name.name, name.kind)
            found.is_settled, found.country, found.has_full_name = True, name.country, True
            for form in (name.name, *name.aliases):
                self._forms[key(form)] = found
        if name.kind == "person":
            self._give_surname(parts(name.name.casefold().split())[1], found)
        return found

    def _find(self, reading: Reading, is_located: bool, is_acting: bool, has_article: bool) -> Bearer | None:
        if self._known and (found := self._editors(reading)):
            return found
        is_family = len(reading.words) == 1 or (len(reading.words) < 4 and reading.words[0].low in PARTICLES)
        if is_family and (found := self._by_surname(reading, is_located)):
            return found
        if reading.kind in ("country", "capital") or (reading.kind == "organisation" and key(reading.text) in by_name()):
            return self._from_gazetteer(reading)
        if reading.kind == "place" and key(reading.text) in STATES:
            return self._state(reading)
        if reading.kind in ("open", "person") and not reading.office and (body := self._shortened(reading)):
            return body
        if reading.kind == "person" or (reading.kind == "open" and self._looks_personal(reading, has_article, is_located)):
            return self._person(reading)
        return self._body(reading, is_acting)

    def _by_surname(self, reading: Reading, is_located: bool) -> Bearer | None:
        low = surname(reading.words)
        if is_located and reading.kind in ("country", "capital", "place"):
            return None
        if reading.kind in ("organisation", "place") and not reading.office and low not in self._surnames:
            return None
        named = [bearer for bearer in self._surnames.get(low, ()) if agrees(bearer.gender, reading.gender)]
        if named:
            return named[-1]
        given = self._forms.get(low)
        if given and given.is_person and reading.kind in ("open", "person") and not reading.office and not is_located:
            return given
        later = self._ahead.get(low)
        if later and reading.kind in ("open", "person") and not is_located and self._is_person(later):
            return self._person(later)
        return None

    def _is_person(self, later: Reading) -> bool:
        return later.kind == "person" or self._looks_personal(later, False, False)

    def _shortened(self, reading: Reading) -> Bearer | None:
        """The body whose name begins with this: `Poughkeepsie Savings` after `Poughkeepsie Savings Bank`."""
        return None if reading.gender or len(reading.words) < 2 else self._beginnings.get(key(reading.text))

    def _looks_personal(self, reading: Reading, has_article: bool, is_located: bool) -> bool:
        """Whether an open name of two or three words is a person's: the article comes back to its last word alone."""
        words = [word for word in reading.words if word.low not in PARTICLES]
        if has_article or is_located or not 2 <= len(words) <= 4 or any(not word.text[0].isupper() for word in words):
            return False
        return surname(reading.words) in self._bare and words[0].low not in self._bare

    def _state(self, reading: Reading) -> Bearer:
        name = STATES.get(key(reading.text), reading.text)
        found = self._forms.get(key(name)) or self._new(name, "place")
        self._forms[key(name)] = found
        return found

    def _from_gazetteer(self, reading: Reading) -> Bearer:
        row = by_name().get(key(reading.text)) or by_capital()[key(reading.text)]
        found = self._forms.get(key(row.name))
        if found is None:
            found = self._new(row.name, row.kind)
            found.is_settled = True
            found.country = row.name if row.kind == "country" else None
            self._forms[key(row.name)] = found
        return found

    def _person(self, reading: Reading) -> Bearer:
        words = reading.words
        form = key(reading.text)
        found = self._forms.get(form) or self._same_person(words, reading.gender)
        if found is None:
            found = self._new(reading.text, "person")
            found.gender = reading.gender
        found.kind = "person"
        self._forms[form] = found
        if len(words) > 1:
            found.has_full_name = True
            if not found.is_settled and (len(reading.text) > len(found.name) or " " not in found.name):
                found.name = reading.text
            self._give_surname(surname(words), found)
            if not is_known(words[0].low) and surname(words) != words[0].low:
                self._forms.setdefault(words[0].low, found)
        else:
            self._give_surname(words[0].low, found)
        return found

    def _give_surname(self, low: str, bearer: Bearer) -> None:
        """The last bearer named in full answers to the surname; with a particle, to the part after it too."""
        for form in dict.fromkeys((low, low.split()[-1], low.rpartition("-")[2] if low.split("-")[0] in PARTICLES else low)):
            named = self._surnames.setdefault(form, [])
            if bearer in named:
                named.remove(bearer)
            named.append(bearer)

    def _same_person(self, words: Sequence[Word], gender: str) -> Bearer | None:
        for bearer in reversed(self._surnames.get(surname(words), ())):
            if frozenset((key(bearer.name), key(joined(words)))) in self._apart:
                continue
            if agrees(bearer.gender, gender) and fits(bearer.name, [word.low for word in words]):
                return bearer
        return None

    def _body(self, reading: Reading, is_acting: bool) -> Bearer | None:
        form = key(reading.text)
        found = self._forms.get(form) or self._by_acronym(reading) or self._longer(reading)
        if found is None:
            found = self._new(reading.text, as_name_kind(reading.kind))
            found.country = reading.country or STANDS_FOR.get(form)
        elif not found.is_settled and len(reading.text) > len(found.name) and not found.is_person:
            found.name = reading.text
        found.kind = found.kind or as_name_kind(reading.kind)
        self._register(reading, found)
        return found

    def _register(self, reading: Reading, bearer: Bearer) -> None:
        words = [word.low for word in reading.words]
        self._forms[key(reading.text)] = bearer
        if len(words) < 2:
            return
        while len(words) > 1 and words[-1] in COMPANY_SUFFIXES:
            words.pop()
            self._forms.setdefault(key(" ".join(words)), bearer)
        initials = "".join(word[0] for word in words if word not in _SMALL)
        if len(initials) > 2 and bearer.kind != "place":
            self._acronyms.setdefault(initials, bearer)
        if bearer.kind == "organisation":
            self._heads[head_of(reading.words)] = bearer
            for end in range(2, len(words)):
                self._beginnings.setdefault(" ".join(words[:end]), bearer)
            for start in range(1, len(words)):
                self._endings[" ".join(words[start:])] = bearer
            if words[0] not in _GENERIC_FIRST and len(words[0]) > 2:
                self._endings.setdefault(f"{words[0]}…", bearer)

    def _by_acronym(self, reading: Reading) -> Bearer | None:
        text = reading.text.replace(".", "").replace("&", "")
        return self._acronyms.get(text.casefold()) if len(reading.words) == 1 and text.isupper() else None

    def _longer(self, reading: Reading) -> Bearer | None:
        """An earlier, longer form of the same body: `Foreign Ministry` after `Chinese Foreign Ministry`, `Apple` after `Apple Inc`."""
        low = key(reading.text)
        if reading.kind == "short":
            return self._endings.get(low) or self._heads.get(low)
        if found := self._endings.get(low):
            return found if reading.kind == "organisation" else None
        return self._endings.get(f"{low}…") if len(reading.words) == 1 and reading.kind in ("open", "organisation") else None

    def _new(self, name: str, kind: object) -> Bearer:
        bearer = Bearer(name, kind)  # type: ignore[arg-type]
        self.bearers.append(bearer)
        return bearer


_GENERIC_FIRST = frozenset("foreign supreme federal national state high central united new general international royal first north south "
                           "east west american british chinese russian european world human people's democratic republican social "
                           "defence defense interior justice health public local civil city police bank university department ministry "
                           "house security district court national ministry committee council institute association union los san "
                           "santa las saint st st. el la le de mount lake port fort great grand big old red white black blue green".split())  # fmt: skip
