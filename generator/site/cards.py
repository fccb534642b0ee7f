"""An event as its card shows it: every word and link worked out, nothing left to the template but its place."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from math import ceil

from generator.records import Entity, Event, is_printed

from .accounts import Account, Quote, accounts, lead
from .certainty import Certainty, certainty, status_word
from .cite import Citation, citation
from .comparison import Comparison, comparison
from .edition import Edition
from .kinds import KINDS, KindRow
from .reading import Reading, readings
from .ruler import Ruler, ruler
from .words import count

_SHOWN = {"event": 2, "statement": 1}
"""Quotes of each account that are not folded away."""
_ARTICLES = 6
"""Articles whose quotes are not folded away."""
_LETTERS_A_LINE = 32
"""On a phone, measured on two hundred cards; the other figures of `Card.lines` too."""
_UNNAMED = 4
"""Of those without a name whom it tells."""
_LAID_OUT = 40
"""Cards of a page that are laid out at once."""


@dataclass(frozen=True, slots=True)
class NameLink:
    """Somebody or somewhere, and where the site tells more."""

    name: str
    note: str
    """Office or country, in the words of the sources; may be empty."""
    target: str


@dataclass(frozen=True, slots=True)
class Card:
    """An event, ready to be shown."""

    id: str
    title: str
    kind: KindRow
    kind_target: str
    tier: str
    status: str
    certainty: Certainty
    ruler: Ruler | None
    people: tuple[NameLink, ...]
    unnamed: tuple[str, ...]
    places: tuple[NameLink, ...]
    sources: str
    """`2 independent sources`."""
    copies: int
    """Articles beyond the independent sources: printings of one wire story."""
    accounts: tuple[Account, ...]
    lead: tuple[Account, Quote]
    """The one sentence to show where there is room for one, and whose it is."""
    readings: tuple[Reading, ...]
    comparison: Comparison | None
    cite: Citation
    target: str
    """Its place on its page."""
    added: date
    is_far: bool = False
    """True far down a long page: it is laid out when it comes near."""

    @property
    def stub(self) -> str:
        """Its permanent address, as a target."""
        return f"e/{self.id}/index.html"

    @property
    def shown(self) -> int:
        """How many quotes of each account it shows unfolded."""
        return _SHOWN[self.tier]

    @property
    def most(self) -> int:
        """How many of its accounts it shows unfolded."""
        return _ARTICLES

    @property
    def lines(self) -> int:
        """Its height in lines on a phone, rather too many than too few: the room kept for it until it comes into view."""
        beside = self.accounts[: self.most]
        quotes = [quote for told in beside for quote in told.quotes[: self.shown]]
        letters = sum(map(len, (self.title, *self.unnamed)))
        letters += sum(len(name.name) + len(name.note) for name in self.people + self.places)
        letters += sum(len(piece.text) for quote in quotes for piece in quote.pieces)
        return ceil(letters / _LETTERS_A_LINE) + 2 * len(quotes) + 3 * len(beside) + (2 if self.ruler else 0)


def below(cards: Iterable[Card], above: int = 0) -> tuple[Card, ...]:
    """The cards as they stand on a page below so many others: from the forty-first on they wait until they come near."""
    return tuple(replace(card, is_far=True) if at >= _LAID_OUT else card for at, card in enumerate(cards, above))


def card(event: Event, site: Edition) -> Card:
    """The card of an event."""
    told = accounts(event, site.articles)
    return Card(
        id=event.id,
        title=event.title,
        kind=KINDS[event.kind],
        kind_target=site.targets["kinds", event.kind],
        tier=event.tier,
        status=status_word(event),
        certainty=certainty(event),
        ruler=ruler(event.when),
        people=tuple(_participant(entity, site) for entity in event.participants),
        unnamed=_unnamed(event),
        places=tuple(_place(place, site) for place in event.places),
        sources=count(event.sources, "source") if event.sources == 1 else count(event.sources, "independent source"),
        copies=len(told) - event.sources,
        accounts=told,
        lead=lead(event, told),
        readings=readings(event, site.articles),
        comparison=comparison(event, told),
        cite=citation(event, site.settings),
        target=site.shelf.targets[event.id],
        added=site.added(event),
    )


def _unnamed(event: Event) -> tuple[str, ...]:
    """Who takes part without a name, as far as the title does not tell it: it has no link that would add to it."""
    return tuple(one for one in event.unnamed if not is_printed(one, event.title))[:_UNNAMED]


def _participant(entity: Entity, site: Edition) -> NameLink:
    shelf = "people" if entity.kind in ("person", "organisation") else "places"
    note = entity.offices[0] if entity.offices else (entity.country or "") if entity.kind == "person" else ""
    return NameLink(entity.name, note, site.targets[shelf, entity.id])


def _place(place: str, site: Edition) -> NameLink:
    return NameLink(place, "", site.targets["places", site.place_ids[place]])
