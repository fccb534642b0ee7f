"""Words for more than one: "the two ministers", "both countries", "the pair", "the two"."""

from generator.events.grammar.labels import DEFINITE, NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.lists.nouns import COMPANIES, NAMED_IN
from generator.events.names.told.scene import Bearers, Scene


def the_two(scene: Scene, at: int) -> Bearers:
    """`The two worked together`: the last pair, where the sentence names nobody before them."""
    tokens = scene.tree.tokens
    before = tokens[at - 1].text.casefold() if at else ""
    is_subject = tokens[at].dep in NOUN_SUBJECTS and tokens[at].text.casefold() == "two" and before == "the"
    if not is_subject:
        return ()
    named = any(one.settled_kind() == "person" for one in scene.before(at))
    return scene.pair if not named and len(scene.pair) == 2 and scene.position - scene.pair_at <= 2 else ()


def _those_before(scene: Scene) -> Bearers:
    """`The companies said`: the two that the sentence before was about, or named together."""
    for both in (scene.subject, scene.pair if scene.pair_at == scene.position - 1 else ()):
        if len(both) == 2 and all(one.settled_kind() == "organisation" for one in both):
            return both
    return ()


KNOWN = DEFINITE | frozenset("both our their his her its".split())
"""Words before those whom the text has told of; "two EU teams" are new."""


def several(scene: Scene, at: int, lemma: str, lows: set[str]) -> Bearers:
    """`the two ministers`, `both countries`, `the pair`: the last two of the kind that were joined, met, or named together."""
    if lows == {"the"} and lemma in COMPANIES:
        return _those_before(scene)
    if not lows & KNOWN or not (lows & {"two", "both"} or lemma in ("pair", "duo", "couple")):
        return ()
    kind = (
        "country"
        if lemma in ("country", "nation", "government", "capital", "state")
        else "organisation"
        if lemma == "side" or lemma in COMPANIES or lemma in NAMED_IN
        else "person"
    )

    def test(one: Bearer) -> bool:
        return one.settled_kind() == kind or lemma == "side"

    if lemma == "side" and not scene.pair_met:
        return ()
    if len(scene.pair) == 2 and scene.position - scene.pair_at <= 3 and all(map(test, scene.pair)):
        return scene.pair
    for named in (scene.before(at), *reversed(scene.recent[-3:])):
        found = tuple(one for one in named if test(one))
        if len(found) == 2:
            return found
        if found:
            return ()
    return ()
