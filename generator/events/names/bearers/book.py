"""The article's book of names: who bears which name, in reading order.

A full name enters its bearer; a surname, an acronym or a shorter form finds the one it was last given to.
"""

from collections.abc import Iterable, Sequence

from generator.events.names.bearers.bearer import Bearer, Use
from generator.events.names.bearers.bodies import Bodies, met_before
from generator.events.names.lists.gazetteer import STANDS_FOR, by_capital, by_name, key
from generator.events.names.lists.lexicon import COMPANY_SUFFIXES, PARTICLES, ROYAL, STATES
from generator.events.names.written.fullnames import agrees, may_be_one, parts, surname
from generator.events.names.written.kinds import as_name_kind, is_known
from generator.events.names.written.reading import Reading
from generator.records import KnownName, NameKind


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
        self._bodies = Bodies()
        self._ahead: dict[str, Reading] = {}
        self._bare: set[str] = set()
        self._known = {key(form): name for name in known for form in (name.name, *name.aliases)}
        self._apart = {frozenset((key(name.name), key(other))) for name in known for other in name.different}
        for reading in ahead:
            if len(reading.words) == 1:
                self._bare.add(reading.words[0].low)
            elif reading.kind in ("person", "open") and len(reading.words) < 5:
                self._ahead.setdefault(surname(reading.words), reading)

    def enter(self, reading: Reading, use: Use) -> Bearer | None:
        """The bearer of a name met in the text; None for what is no name of anybody."""
        if not reading.words:
            return None
        if key(reading.text) not in self._known and (
            reading.kind in ("nothing", "thing") or (reading.kind == "short" and not self._bodies.longer(reading))
        ):
            return None
        bearer = self._find(reading, use)
        if bearer is None:
            return None
        bearer.met += 1
        if use.is_kin and bearer.met == 1:
            elders = self._surnames.get(surname(reading.words), ())
            bearer.is_kin = any(one is not bearer and key(one.name).split()[0] not in self._bare for one in elders)
        bearer.is_product = bearer.is_product or reading.is_product
        bearer.is_learned = bearer.is_learned or reading.is_learned
        bearer.is_thing = bearer.is_thing or use.has_article or reading.is_plural
        bearer.located += use.is_located + 2 * use.is_town
        bearer.acted += use.is_acting
        bearer.lived += use.is_living
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

    def _find(self, reading: Reading, use: Use) -> Bearer | None:
        if self._known and (found := self._editors(reading)):
            return found
        is_firm = reading.words[-1].low in COMPANY_SUFFIXES  # "Du Pont Co."
        is_family = len(reading.words) == 1 or (len(reading.words) < 4 and reading.words[0].low in PARTICLES and not is_firm)
        if is_family and (found := self._by_surname(reading, use.is_located)):
            return found
        if reading.kind in ("country", "capital") or (reading.kind == "organisation" and key(reading.text) in by_name()):
            return self._from_gazetteer(reading)
        if reading.kind == "place" and key(reading.text) in STATES:
            return self._state(reading)
        known = self._forms.get(key(reading.text))
        if known is not None and known.kind == "organisation" and not reading.office:
            return known
        is_alone = surname(reading.words) not in self._bare
        if reading.kind in ("open", "person") and not reading.office and (body := self._bodies.shortened(reading, is_alone)):
            return body
        if reading.kind == "person" or (
            reading.kind == "open" and self._looks_personal(reading, use.has_article or use.is_located)
        ):
            return self._person(reading)
        return self._body(reading)

    def _by_surname(self, reading: Reading, is_located: bool) -> Bearer | None:
        low = surname(reading.words)
        if is_located and reading.kind in ("country", "capital", "place"):
            return None
        if reading.kind in ("organisation", "place") and not reading.office and low not in self._surnames:
            return None
        named = [
            one for one in self._surnames.get(low, ()) if agrees(one.gender, reading.gender) and not _reigns_apart(one, reading)
        ]
        if named:
            return next((one for one in reversed(named) if not one.is_kin), named[-1])
        given = self._forms.get(low)
        if given and given.is_person and reading.kind in ("open", "person") and not reading.office and not is_located:
            return given
        later = None if set(reading.office.casefold().split()) & ROYAL else self._ahead.get(low)
        if later and reading.kind in ("open", "person") and not is_located and self._is_person(later):
            firm = self._forms.get(low) or self._bodies.longer(reading)
            if firm is not None and firm.kind == "organisation":
                return firm  # of "Holm Mills" and its founder, told of later, "Holm" is the one already met
            return self._person(later)
        return None

    def _is_person(self, later: Reading) -> bool:
        return later.kind == "person" or self._looks_personal(later, False)

    def _looks_personal(self, reading: Reading, is_barred: bool) -> bool:
        """Whether an open name of two or three words is a person's: the article comes back to its last word alone."""
        words = [word for word in reading.words if word.low not in PARTICLES]
        if is_barred or not 2 <= len(words) <= 4 or any(not word.text[0].isupper() for word in words):
            return False
        family = surname(reading.words)
        return not self._bare.isdisjoint((family, family.split()[-1])) and words[0].low not in self._bare

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
        found = self._forms.get(form) or self._same_person(reading)
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

    def _same_person(self, reading: Reading) -> Bearer | None:
        for bearer in reversed(self._surnames.get(surname(reading.words), ())):
            if frozenset((key(bearer.name), key(reading.text))) in self._apart:
                continue
            if (
                agrees(bearer.gender, reading.gender)
                and not _reigns_apart(bearer, reading)
                and may_be_one(bearer.name, [word.low for word in reading.words])
            ):
                return bearer
        return None

    def _body(self, reading: Reading) -> Bearer | None:
        form = key(reading.text)
        found = self._forms.get(form) or self._bodies.by_acronym(reading) or self._bodies.longer(reading)
        found = found or met_before(reading, self._forms)
        if found is None:
            found = self._new(reading.text, as_name_kind(reading.kind))
            found.country = reading.country or STANDS_FOR.get(form)
        elif not found.is_settled and len(reading.text) > len(found.name) and not found.is_person:
            found.name = reading.text
        found.kind = found.kind or as_name_kind(reading.kind)
        self._forms[form] = found
        for short in self._bodies.register(reading, found):
            self._forms.setdefault(short, found)
        return found

    def _new(self, name: str, kind: NameKind | None) -> Bearer:
        bearer = Bearer(name, kind)
        self.bearers.append(bearer)
        return bearer


def _reigns_apart(bearer: Bearer, reading: Reading) -> bool:
    """Whether a royal title makes the name another's: `King Hussein` beside `Saddam Hussein`, whichever comes first."""
    ours = ROYAL.intersection(reading.office.casefold().split())
    if not ours and (" " in bearer.name or len(reading.words) < 2):
        return False
    theirs = {word for office in bearer.offices for word in office.casefold().split()} & ROYAL
    return not ours & theirs if ours else bool(theirs)
