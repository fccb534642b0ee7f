"""Somebody dies but once: whatever tells of the death of one and the same person tells of one event.

Papers come back to a death for years, in a few words and without its day, and each such mention shares too little with the
next. Only full names of persons count, only where nobody else is said to have died in the same breath, and only where the name
stands beside the word: whose "his death" is may be misread. A title that begins with who dies is as good; and "she died" in an
article that so names who is dead joins that death.
"""

import re
from collections import defaultdict

from generator.timeline.acts import Act
from generator.timeline.clusters import Clusters, Join, share_forbidden
from generator.timeline.families import HARMS, stem
from generator.timeline.folding import plain

KILLING = "killing"
"""The deed of all words for it, as the table of synonyms calls it."""
DYING = frozenset(map(stem, ("die", "death", "drown")))
"""Stems whose subject is the dead; those of other words have killed."""
_BETWEEN = (
    r"(?:,? (?!(?:he|she|his|her|who|whom|the|a|an|that|which|whose|when|before|after|and|of|in|brother|sister|son|daughter"
    r"|wife|husband|father|mother)\b)[\w.,’'-]+){0,4}"
)
_PRONOUN = re.compile(r"\b[Ss]?[Hh]e (?:had |has )?$")
"""Before the word: somebody whom the article must name elsewhere."""
FORBIDDEN = 0.2
"""Share of the pairs of two clusters between which gates may speak: papers err."""


def join_deaths(clusters: Clusters) -> None:
    """Unites what tells of the death of one person, the biggest cluster first."""
    told: dict[str, list[Act]] = defaultdict(list)
    for act in clusters.acts:
        victim = victim_of(act)
        if victim in clusters.scene.persons:
            told[victim].append(act)
    articles = {(victim, act.article) for victim, acts in told.items() for act in acts}
    for act in clusters.acts:
        if _PRONOUN.search(act.mention.before) and act.stem in DYING and act.mention.status == "happened":
            for victim in act.people if len(act.people) == 1 else ():
                if (victim, act.article) in articles:
                    told[victim].append(act)
    for _, acts in sorted(told.items()):
        _unite(clusters, acts)


def victim_of(act: Act) -> str:
    """The only one said to have died, or nobody."""
    mention = act.mention
    if act.deed != KILLING or act.is_saying or mention.kind not in HARMS or mention.status != "happened":
        return ""
    victims = act.people if act.stem in DYING else act.others
    return next((one for one in victims if len(victims) == 1 and _is_beside(one, act)), "")


def _is_beside(person: str, act: Act) -> bool:
    """Whether a last name stands just before the word, or just behind it, with no pronoun or other noun's article between.

    Else the title must begin with who dies, for a long clause may stand between.
    """
    name = re.escape(re.sub(r"-\d+$", "", person).split("-")[-1])
    before, behind = plain(act.mention.before[-60:]), plain(act.mention.behind[:60])
    told_behind = re.match(rf"(?:of )?(?:[\w.’'-]+ ){{0,4}}{name}\b(?!['’]s)", behind)
    is_told = bool(told_behind or re.search(rf"\b{name}(?:['’]?s)?{_BETWEEN}$", before))
    return is_told or (act.stem in DYING and not _PRONOUN.search(act.mention.before) and _is_first(act))


def _is_first(act: Act) -> bool:
    """Whether the title begins with who died: "Ann Lee, whose novels sold widely, has died"."""
    return any(act.mention.title.startswith(f"{one.name.name} dies") for one in act.mention.participants)


def _unite(clusters: Clusters, acts: list[Act]) -> None:
    homes = sorted({clusters.home(act) for act in acts}, key=lambda home: (-len(clusters.members(home)), home))
    whole = homes[0]
    for home in homes[1:]:
        first, second = clusters.members(whole)[0], clusters.members(home)[0]
        # a lead's "has died" has the publication day, and the day told below it is no other death's
        is_one_article = len({act.article for at in (whole, home) for act in clusters.members(at)}) == 1
        is_lead = is_one_article and not (first.is_certain and second.is_certain)
        clash = not is_lead and share_forbidden(clusters.members(whole), clusters.members(home), clusters.scene) > FORBIDDEN
        reason = "gates speak between many members" if clash else "the death of one person"
        clusters.log(Join(first.number, second.number, not clash, reason))
        if not clash:
            whole = clusters.unite(whole, home)
