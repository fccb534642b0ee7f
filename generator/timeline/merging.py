"""The door of this step: articles and their mentions in, the timeline out. The order of what is given does not matter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.records import Article, Event, EventMention, KnownName, Timeline
from generator.timeline.acts import Act, acts_of, order_of
from generator.timeline.assembling import Holdings, events_of
from generator.timeline.boilerplate import without_boilerplate
from generator.timeline.clusters import Join, Log, silent
from generator.timeline.copies import copy_groups
from generator.timeline.corrections import taken_back
from generator.timeline.differences import tolls_of
from generator.timeline.entities import Cast, cast_of
from generator.timeline.identity import mention_ids
from generator.timeline.linking import link
from generator.timeline.scene import scene_of


@dataclass(frozen=True, slots=True)
class Explained:
    """A pair of mentions that were compared, and what was made of it."""

    first: EventMention
    second: EventMention
    is_joined: bool
    reason: str
    points: float


def merge(articles: Sequence[Article], mentions: Sequence[EventMention], known: Sequence[KnownName] = ()) -> Timeline:
    """The timeline of a corpus: mentions of one event joined, names resolved, copies found.

    Mentions of articles that are not given are a mistake of the caller and raise KeyError.
    """
    ordered = _in_order(articles)
    cast, acts = _acts(ordered, mentions, known)
    clusters = _clusters(ordered, acts, cast, silent)
    copies = copy_groups(ordered)
    place = {article.id: number for number, article in enumerate(ordered)}
    groups = {place[one]: place[group[0]] for group in copies for one in group}
    ids = mention_ids([act.mention for act in acts])
    holdings = Holdings(ordered, groups, ids, cast.entities, tolls_of(acts))
    events = events_of(clusters, holdings)
    dated = sorted((event for event in events if event.when), key=_place_of)
    undated = sorted((event for event in events if not event.when), key=_place_of)
    return Timeline(ordered, tuple(dated), tuple(undated), copies)


def why(
    articles: Sequence[Article], mentions: Sequence[EventMention], event: str, known: Sequence[KnownName] = ()
) -> tuple[Explained, ...]:
    """All comparisons that touched an event, by any of its addresses: the joins first, then the refusals nearest to one."""
    ordered = _in_order(articles)
    cast, acts = _acts(ordered, mentions, known)
    ids = mention_ids([act.mention for act in acts])
    log: list[Join] = []
    clusters = _clusters(ordered, acts, cast, log.append)
    home = {act.number for cluster in clusters if event in {ids[act.number] for act in cluster} for act in cluster}
    touched = {join for join in log if {join.first, join.second} & home}
    ranked = sorted(touched, key=lambda join: (not join.is_joined, -join.points, join.first, join.second, join.reason))
    return tuple(Explained(acts[j.first].mention, acts[j.second].mention, j.is_joined, j.reason, j.points) for j in ranked)


def _in_order(articles: Sequence[Article]) -> tuple[Article, ...]:
    """By publication, then id; those without a date last."""

    def key(article: Article) -> tuple[date, str]:
        return (article.published.first if article.published and article.published.first else date.max), article.id

    return tuple(sorted(articles, key=key))


def _acts(articles: Sequence[Article], mentions: Sequence[EventMention], known: Sequence[KnownName]) -> tuple[Cast, list[Act]]:
    place = {article.id: (number, article) for number, article in enumerate(articles)}
    told = without_boilerplate(articles, mentions)
    ordered = sorted(set(map(taken_back, told)), key=lambda mention: (place[mention.article][0], *order_of(mention)))
    cast = cast_of(ordered, known)
    return cast, acts_of(ordered, place, cast)


def _clusters(articles: Sequence[Article], acts: Sequence[Act], cast: Cast, log: Log) -> list[list[Act]]:
    return link(acts, scene_of(articles, acts, cast), log)


def _place_of(event: Event) -> tuple[object, ...]:
    when = event.when or event.bounds
    first = (when.first if when else None) or (when.last if when else None) or date.max
    last = (when.last if when else None) or date.max
    return first, last, -event.weight, event.id
