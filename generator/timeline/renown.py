"""What a whole story is known for: "the bombings", weeks later, in an article that gives them no day.

A deed that is called known, without a day in its article, joins the event with a day that most articles of the story tell by
the same word. Those told by half as many must be of its day; else the word may mean any, and it stays by itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import product

from generator.timeline.acts import Act
from generator.timeline.anaphora import DEEDS, STATES
from generator.timeline.clusters import Clusters, Join
from generator.timeline.evidence import ONE_STORY
from generator.timeline.gates import contradiction

FEWEST = 2
"""Articles that must tell of it: of the pairs that one alone vouched for, a reader found half wrong."""
MOST = 200
"""Acts of one word and story beyond which the word tells nothing apart."""
_KNOWN = re.compile(r"(?:\b(?:the|this|his|her|its|their)|\b[A-Z]\w+['’]s?)(?: [\w'’.-]+){0,3}\s+$", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\b(?:second|third|fourth|another|other|latest|new|previous|earlier|such|similar|future|recent|past|more|series|alleged|"
    r"two|three|four|five|six|seven|eight|nine|ten|many|several|some|all)\b",
    re.IGNORECASE,
)

Tellings = dict[tuple[str, str], list[Act]]
"""Acts with a day, by their stem and a word that marks their article's story."""


def join_renowned(clusters: Clusters) -> None:
    """Puts each known deed without a day into the event that its story tells by that word."""
    tellings = _tellings(clusters)
    for act in clusters.acts:
        if _is_known(act) and not any(_has_day(one) for one in clusters.members(clusters.home(act))):
            target = _of_story(act, tellings, clusters)
            if target:
                _join(clusters, act, target)


def _tellings(clusters: Clusters) -> Tellings:
    tellings: Tellings = defaultdict(list)
    for act in clusters.acts:
        if _has_day(act) and act.mention.kind in DEEDS and act.mention.status == "happened":
            for mark in clusters.scene.stories.marks[act.article]:
                tellings[act.stem, mark].append(act)
    return tellings


def _has_day(act: Act) -> bool:
    return act.is_sharp and act.mention.when is not None


def _is_known(act: Act) -> bool:
    """Whether an act without a day is a noun that a word before it calls known, and none another."""
    mention = act.mention
    if mention.when or mention.kind not in DEEDS or mention.status != "happened" or act.stem in STATES:
        return False
    word, lemma = mention.trigger.text.casefold().removesuffix("s"), mention.lemma.casefold().removesuffix("s")
    before = _KNOWN.search(mention.quote.text[: mention.trigger.start - mention.quote.start])
    return before is not None and (word == lemma or word.endswith("ing")) and not _ANOTHER.search(before[0])


def _of_story(act: Act, tellings: Tellings, clusters: Clusters) -> Act | None:
    """An act of the event that most articles of the story tell; nobody's where its own article gives one a day."""
    stories = clusters.scene.stories
    told: dict[int, dict[int, Act]] = defaultdict(dict)
    for mark in stories.marks[act.article]:
        block = tellings.get((act.stem, mark), [])
        for other in block if len(block) <= MOST else ():
            if other.first <= (act.published or other.first) and stories.likeness(act.article, other.article) >= ONE_STORY:
                told[clusters.home(other)].setdefault(other.article, other)
    ranked = sorted(told.items(), key=lambda item: (-len(item[1]), item[0]))
    most = len(ranked[0][1]) if ranked else 0
    if most < FEWEST or any(act.article in articles for articles in told.values()):
        return None
    days = {other.first for _, articles in ranked if len(articles) * 2 >= most for other in articles.values()}
    return next(iter(ranked[0][1].values())) if len(days) == 1 else None


def _join(clusters: Clusters, act: Act, target: Act) -> None:
    home, guest = clusters.home(target), clusters.home(act)
    members = clusters.members(home)
    clash = next(
        (why for one, other in product(members, clusters.members(guest)) if (why := contradiction(one, other, clusters.scene))),
        "",
    )
    named = act.people | act.places
    if named and not any(named & (one.people | one.places) for one in members):
        clash = clash or "none whom it names is named there"
    clusters.log(Join(target.number, act.number, not clash, clash or "what its story is known for"))
    if not clash:
        clusters.unite(home, guest)
