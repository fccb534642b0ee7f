"""What a reader knows at one point of an article: who was spoken of last, who speaks, which two were together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from generator.events.grammar.tree import Tree
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.bearers.collect import Marks
from generator.events.names.lists.lexicon import FEMALE, MAKERS, MALE, NOBODY, ORGANISATION_HEADS, TITLES

_PEOPLE = frozenset(
    """
    person someone somebody employee worker client defendant child teen youth customer passenger neighbour neighbor
    patient plaintiff attacker bomber hijacker robber burglar thief official immigrant refugee prisoner inmate guard baby
    infant toddler daughter member bystander hostage assailant shooter caller visitor tourist driver pensioner clerk
    bookkeeper cashier plumber electrician carpenter mechanic waiter bartender nanny carer caretaker cleaner volunteer
    trainee apprentice pupil astronomer understudy soprano tenor baritone pianist violinist cellist sculptor sailor diver
    climber mountaineer skier cyclist swimmer batsman bowler wrestler surfer hiker trucker janitor librarian gardener
    barber tailor baker dentist pharmacist missionary orphan retiree lifeguard postman trawlerman angler beekeeper
    shepherd rancher welder roofer bricklayer inventor dancer schoolboy schoolgirl intern gymnast skater rower canoeist
    landlord tenant squatter gambler smuggler trafficker fraudster hacker pirate kidnapper poacher arsonist vandal rapist
    stalker whistleblower informant juror financier philanthropist heir
    """.split()
)
_HUMAN = TITLES | MALE | FEMALE | _PEOPLE
_IMPERSONAL = MAKERS | NOBODY | ORGANISATION_HEADS
"""Words in the names of things and bodies."""
MOST = 24
"""Joined names that are read as one subject; a longer list is no party to anything."""
Bearers = tuple[Bearer, ...]


@dataclass(slots=True, eq=False)
class Scene:
    """The state of the second reading; one sentence at a time is in `tree`."""

    marks: Marks
    countries: dict[str, Bearer]
    """The countries that the article names, by name."""
    position: int = 0
    tree: Tree = field(default=None)  # type: ignore[assignment]
    teller: Bearer | None = None
    """The person whose account the text is in; bodies that speak in between do not end it."""
    subject: Bearers = ()
    """The subject of the sentence before, and all joined to it."""
    agents: Bearers = ()
    """By whom something was done in the sentence before: "was filmed by Bo Berg"."""
    speaker: Bearer | None = None
    """Who speaks in the sentence before."""
    was_speech: bool = False
    """Whether the sentence before was mostly quoted."""
    was_background: bool = False
    """Whether the sentence before tells of what has been so for some time: `has ruled for years`."""
    meant: Bearers = ()
    """Whom "he" and "she" stood for in the sentence before."""
    ever_meant: set[Bearer] = field(default_factory=set)
    """Whom they stood for anywhere so far."""
    asked: Bearers = ()
    """Who was put a question in the sentence before."""
    loner: bool = False
    """Whether one person without a name speaks in the present sentence: `the source said`."""
    stranger: bool = False
    """Whether that subject was somebody without a name: `a man`."""
    strange_sex: str = ""
    """What its noun tells of that stranger's sex: `m` for `father`."""
    masters: Bearers = ()
    """For whom that stranger acts: of `Cole's lawyer` Cole; nobody of `Cole's killer` or `aide`."""
    was_crowd: bool = False
    """Whether that subject was several without a name: none of them is "he"."""
    recent: list[Bearers] = field(default_factory=list)
    """The bearers of each sentence so far, in order, each once."""
    pair: Bearers = ()
    """The last two that were joined, or met each other."""
    pair_at: int = -9
    pair_met: bool = False
    """Whether they met, agreed or fought, and were not only named together."""
    strangers: set[int] = field(default_factory=set)
    """The sentences that somebody without a known name speaks."""
    loners: set[str] = field(default_factory=set)
    """What people without a name were called so far."""
    was_beside_one: bool = False
    """Whether the sentence before tells of one of them."""
    was_crowded: bool = False
    """Whether the sentence before tells of people without a name."""
    ages: dict[str, Bearer] = field(default_factory=dict)
    """Who is how many years old, by the figure."""
    kin: dict[tuple[Bearer | None, str], Bearer] = field(default_factory=dict)
    """Who is whose father, wife, son; under nobody, the article's one boy or girl."""
    called: dict[str, Bearers] = field(default_factory=dict)
    """What bodies were called beside their names: `Norland, a research firm`."""
    described: tuple[int, int, str, str, str] | None = None
    """The last one told of by what he is alone, `a Ulm man`: position, token, noun, sex, and what befell him."""
    accused: dict[Bearer, None] = field(default_factory=dict)
    """With whom the law deals."""
    suspects: list[tuple[int, int]] = field(default_factory=list)
    """Where "the suspect" stands for nobody yet."""
    harmed: set[Bearer] = field(default_factory=set)
    """Who was shot, robbed or the like."""
    has_suspects: bool = False
    """Whether the article tells of more than one."""
    unnamed: tuple[int, int, str, str | None] | None = None
    """A holder of an office whom the lead leaves without a name: position, token, office, country."""

    def at(self, token: int) -> Bearers:
        """Whom a token of the present sentence stands for."""
        return self.marks.get((self.position, token), ())

    def joined(self, token: int | None) -> Bearers:
        """Whom a token stands for, and all that is joined to it by `and`, in reading order."""
        found: dict[Bearer, None] = {}
        row = [] if token is None else [token]
        while row and len(found) < MOST:
            first = row.pop(0)
            found.update(dict.fromkeys(self.at(first)))
            row += self.tree.all(first, "conj")
        return tuple(found)

    def before(self, token: int) -> Bearers:
        """All bearers named in the present sentence before a token, each once, in order."""
        known, position = self.marks, self.position
        return tuple(dict.fromkeys([one for at in range(token) for one in known.get((position, at), ())]))

    def country(self, name: str) -> Bearers:
        """A country, whether or not the article has named it so far."""
        if name not in self.countries:
            self.countries[name] = Bearer(name, "country", country=name, is_settled=True)
        return (self.countries[name],)

    def by_whom(self) -> Bearers:
        """By whom something is done in the present sentence: "was filmed by Bo Berg"."""
        tokens = self.tree.tokens
        return tuple(one for at, token in self.tree.having("pobj") if tokens[token.head].text == "by" for one in self.at(at))

    def is_strange(self, gender: str) -> bool:
        """Whether the sentence before was about somebody without a name who may be "he" (`m`) or "she" (`f`)."""
        return self.stranger and self.strange_sex in ("", gender)

    def lately(self, test: Callable[[Bearer], bool], sentences: int) -> Bearers:
        """Those of the nearest earlier sentence that has any who pass the test."""
        for named in reversed(self.recent[-sentences:] if sentences else []):
            if found := tuple(one for one in named if test(one)):
                return found
        return ()


def only(bearers: Sequence[Bearer]) -> Bearers:
    """The one bearer, where there is just one."""
    distinct = tuple(dict.fromkeys(bearers))
    return distinct if len(distinct) == 1 else ()


def fits(bearer: Bearer, gender: str) -> bool:
    """Whether "he" (`m`) or "she" (`f`) may be this bearer."""
    return bearer.gender in ("", gender) and bearer.settled_kind() == "person"


def may_fit(bearer: Bearer, gender: str) -> bool:
    """Whether "he" may show that a name nobody explained is a person's: `Obama said he`."""
    is_open = bearer.kind is None and not bearer.is_thing and bearer.located * 2 < bearer.met
    words = set(bearer.name.casefold().split())
    return is_open and bearer.gender in ("", gender) and not (len(words) > 1 and words & _IMPERSONAL)


def is_body(bearer: Bearer) -> bool:
    """Whether "it" may be this bearer."""
    return bearer.settled_kind() in ("country", "organisation")


def is_human(lemma: str) -> bool:
    """Whether a common noun is a person's: `the judge`, `a woman`."""
    return lemma in _HUMAN
