"""Short forms of organisations: `WHO`, `Apple` for `Apple Inc.`, `the Court`, `Foreign Ministry`, in reading order."""

from collections.abc import Mapping

from generator.events.names.bearers.bearer import Bearer
from generator.events.names.lists.gazetteer import key
from generator.events.names.lists.lexicon import COMPANY_SUFFIXES, GENERIC_FIRST
from generator.events.names.written.firms import without_suffix
from generator.events.names.written.kinds import head_of, is_team_name
from generator.events.names.written.reading import Reading

_SMALL = frozenset({"of", "the", "for", "and", "on", "in", "&", "against"})


_OWNED = frozenset("conference store stores awards award cup festival summit convention championship expo".split())
"""Last words of what a body holds or runs: `the Norland Developers Conference` is not Norland."""


_FIRMS = COMPANY_SUFFIXES | frozenset({"bank", "association", "savings", "stores", "industries", "airlines"})


class Bodies:
    """Which body a short form was last, or first, a part of."""

    def __init__(self) -> None:
        self._acronyms: dict[str, Bearer] = {}
        self._beginnings: dict[str, Bearer] = {}
        self._endings: dict[str, Bearer] = {}
        self._firsts: dict[str, Bearer] = {}
        self._heads: dict[str, Bearer] = {}
        self._companies: set[str] = set()
        self._teams: set[str] = set()

    def register(self, reading: Reading, bearer: Bearer) -> tuple[str, ...]:
        """Keep the short forms of a name; gives those that are its full equals: the name without `Inc.`, `Co.`."""
        words = [word.low for word in reading.words]
        equals: list[str] = []
        while len(words) > 1 and words[-1] in COMPANY_SUFFIXES:
            words.pop()
            equals.append(key(" ".join(words)))
        initials = "".join(word[0] for word in words if word not in _SMALL)
        # "GM" is General Motors Corp.: of a company two letters do
        if len(initials) > 2 - bool(equals) and bearer.kind != "place":
            self._acronyms.setdefault(initials, bearer)
        if bearer.kind == "organisation" and len(reading.words) > 1:
            self._parts(words, reading, bearer)
        return tuple(equals)

    def _parts(self, words: list[str], reading: Reading, bearer: Bearer) -> None:
        self._heads[head_of(reading.words)] = bearer
        if is_team_name(reading.words):
            self._teams.add(words[-1])  # "the Hawks" of Portland
        for end in range(2, len(words)):
            self._beginnings.setdefault(" ".join(words[:end]), bearer)
        is_company = len(words) < len(reading.words)
        for start in range(1, len(words)):
            self._endings[" ".join(words[start:])] = bearer
        if words[0] not in GENERIC_FIRST and len(words[0]) > 2:
            if is_company:
                # "Apple" is Apple Inc. before it is an Apple Store, "Lee" is Lee-Berg Co., "Berg" may be Berg's Inc.
                for first in {words[0], words[0].split("-")[0], words[0].removesuffix("'s")} - self._companies:
                    self._companies.add(first)
                    self._firsts[first] = bearer
            if words[-1] not in _OWNED:
                self._firsts.setdefault(words[0], bearer)

    def by_acronym(self, reading: Reading) -> Bearer | None:
        """The body whose initials a word in capitals spells."""
        text = reading.text.replace(".", "").replace("&", "")
        return self._acronyms.get(text.casefold()) if len(reading.words) == 1 and text.isupper() else None

    def longer(self, reading: Reading) -> Bearer | None:
        """An earlier, longer form: `Chinese Foreign Ministry` for `Foreign Ministry`, the last court for `Court`."""
        low = key(reading.text)
        if reading.kind == "short":
            return self._endings.get(low) or self._heads.get(low) or self._firsts.get(low)
        if found := self._endings.get(low):
            return found if reading.kind == "organisation" or low in self._teams else None
        return self._firsts.get(low) if len(reading.words) == 1 and reading.kind in ("open", "organisation") else None

    def shortened(self, reading: Reading, is_alone: bool) -> Bearer | None:
        """The body whose name begins with these words: `Poughkeepsie Savings` after `Poughkeepsie Savings Bank`.

        Somebody's name is that of his firm where the article never calls him by his last name (`is_alone`): `Anna Lee Inc.`
        """
        found = None if len(reading.words) < 2 else self._beginnings.get(key(reading.text))
        if found is None or not reading.gender:
            return found
        is_firm = found.name.casefold().split()[-1] in _FIRMS
        return found if is_alone and is_firm else None


def met_before(reading: Reading, forms: Mapping[str, Bearer]) -> Bearer | None:
    """The bearer that was met as `Norland` before it is called `Norland Inc.`; None where that is another's short form."""
    whole = " ".join([word.low for word in reading.words])
    plain = without_suffix(whole)
    found = forms.get(key(plain)) if plain != whole else None
    is_same = found and not found.is_settled and found.kind in (None, "organisation") and key(found.name) == key(plain)
    return found if is_same else None
