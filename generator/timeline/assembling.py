"""From a cluster of acts to the event that is shown: its title, kind, status, date, people, places, sources and address."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.records import Article, Entity, Event, EventMention, Kind, Status, is_printed
from generator.timeline.acts import Act
from generator.timeline.dating import date_of
from generator.timeline.differences import Tolls, differences
from generator.timeline.titles import best_of, title_of
from generator.timeline.union import Union
from generator.timeline.weight import weights_of

_STATUS: tuple[Status, ...] = ("happened", "planned", "possible", "denied")
"""An event has the first of these that any mention has: a plan and its deed are one that happened."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """What assembling looks up: all by number, of articles or of mentions."""

    articles: Sequence[Article]
    copies: Mapping[int, int]
    """Article to its group of copies; articles without a copy are left out."""
    ids: Sequence[str]
    """Mention ids."""
    entities: Mapping[str, Entity]
    tolls: Tolls


def events_of(clusters: Sequence[Sequence[Act]], holdings: Holdings) -> list[Event]:
    """The events of all clusters, weighed against each other."""
    events = [event_of(cluster, holdings) for cluster in clusters]
    weights = weights_of(clusters, [_days(event, number) for number, event in enumerate(events)], holdings.copies)
    return [replace(event, weight=weight) for event, weight in zip(events, weights, strict=True)]


def _days(event: Event, number: int) -> tuple[int, ...]:
    """The event's days, by which articles vote; an event without both ends has its votes to itself."""
    first, last = (event.when.first, event.when.last) if event.when else (None, None)
    return (first.toordinal(), last.toordinal()) if first and last else (-number - 1,)


def event_of(cluster: Sequence[Act], holdings: Holdings) -> Event:
    """The event that a cluster tells of; the acts are in the timeline's order, so that the first is the founding one."""
    mentions = tuple(act.mention for act in cluster)
    dated = date_of(mentions)
    status = status_of(mentions)
    deeds = [mention for mention in mentions if mention.tier == "event"]
    ids = [holdings.ids[act.number] for act in cluster]
    announced = [mention.announced for mention in mentions if mention.announced]
    best = best_of(cluster, dated, status)
    people = _people(cluster, best, holdings.entities)
    return Event(
        ids[0], title_of(best, people), _kind(deeds or list(mentions)),
        "event" if deeds else "statement", status, dated.when, mentions, dated.bounds, dated.basis, dated.agreed,
        min(announced) if announced and status == "planned" else None,
        0.0, people, _unnamed(cluster, best), _places(mentions),
        independent_sources(cluster, holdings), tuple(sorted(set(ids[1:]) - {ids[0]})),
        differences(cluster, holdings.copies, holdings.tolls),
    )  # fmt: skip


def status_of(mentions: Sequence[EventMention]) -> Status:
    """The event's standing."""
    return next(status for status in _STATUS if any(mention.status == status for mention in mentions))


def independent_sources(cluster: Sequence[Act], holdings: Holdings) -> int:
    """How many independent sources tell it: copies of a story or of a sentence, and articles of one paper, count once."""
    articles = sorted({act.article for act in cluster})
    stories = Union(len(articles))
    first: dict[object, int] = {}
    for act in cluster:
        at = articles.index(act.article)
        for key in (holdings.copies.get(act.article, act.article), act.mention.quote.text):
            stories.join(first.setdefault(key, at), at)
    papers = {holdings.articles[number].source or number for number in articles}
    return min(len({stories.root(at) for at in range(len(articles))}), len(papers))


def _kind(mentions: Sequence[EventMention]) -> Kind:
    """The commonest kind of those who tell of one, else what the rest is shown as; `other` and `statement` yield to any."""
    telling = [mention for mention in mentions if mention.kind not in {"other", "statement"}]
    counts = Counter(mention.shown or mention.kind for mention in telling or mentions)
    return min(counts, key=lambda kind: (kind in {"other", "statement"}, -counts[kind]))  # of equals the first told


FEW = 0.08
"""Share of the articles that name anybody for an event: whom fewer name takes part by a slip, as a rule. Of all 36 whom this
left out in seven development sets, three took part by eye."""


def _people(cluster: Sequence[Act], best: Act, entities: Mapping[str, Entity]) -> tuple[Entity, ...]:
    """Both sides, those that act first, then those named in most mentions; of those told of, whom the title tells of.

    Without those whom hardly any article names.
    """
    sides = [act.people | act.rest | (act.topics if act is best else frozenset()) for act in cluster]
    counts = Counter(one for side in sides for one in side)
    agents = Counter(one for act in cluster for one in act.agents)
    told = {(one, act.article) for act, side in zip(cluster, sides, strict=True) for one in side}
    articles = Counter(one for one, _ in told)
    least = FEW * len({article for _, article in told})
    found = sorted(counts, key=lambda one: (-agents[one], -counts[one], one))
    return tuple(entities[one] for one in found if articles[one] >= least)


def _unnamed(cluster: Sequence[Act], best: Act) -> tuple[str, ...]:
    """Who else takes part, as the title's mention has it, then the earlier ones: of each part those of one mention.

    Nobody of a part for which another mention has a name: "a man is arrested" elsewhere is Max Cole here. Of what the
    title's own sentence tells by other words only whom the title prints: "who stole it from a widow was jailed".
    """
    found: dict[str, None] = {}
    parts: set[str] = set()
    place = (best.article, best.mention.sentence)
    for act in (best, *cluster):
        mention, is_beside = act.mention, act is not best and (act.article, act.mention.sentence) == place
        own = {one.role for one in mention.participants}
        named = {one.role for other in cluster if other is not act for one in other.mention.participants} - own
        fresh = [one for one in mention.unnamed if one.role not in parts | named]
        fresh = [one for one in fresh if not is_beside or is_printed(one.words, best.mention.title)]
        parts |= {one.role for one in fresh}
        found.update(dict.fromkeys(one.words for one in fresh))
    return tuple(found)


def _places(mentions: Sequence[EventMention]) -> tuple[str, ...]:
    """Where it took place, the most told first; where no mention tells, the place of its story."""
    counts = Counter(place for mention in mentions for place in mention.places)
    counts = counts or Counter(place for mention in mentions for place in mention.setting)
    return tuple(sorted(counts, key=lambda place: (-counts[place], place)))
