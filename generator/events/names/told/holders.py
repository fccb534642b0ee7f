"""Who holds an office: "the foreign minister", "Norland's chief executive"."""

from typing import Final

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.grammar import verb_above
from generator.events.names.lists.lexicon import TITLE_MODIFIERS, TITLES
from generator.events.names.lists.nouns import FEMALE_ONLY, MALE_ONLY, SAME_ROLE, TRADES, roles_of
from generator.events.names.told.scene import Bearers, Scene, only
from generator.events.names.written.kinds import gender_of

_LESSER: Final = frozenset({"vice", "deputy", "assistant", "former", "ex", "ex-", "acting", "undersecretary"})


def office_holder(scene: Scene, lemma: str, modifiers: set[str], state: str | None) -> Bearers:
    """The last one named who holds the office: its words agree, and the country where both are told."""
    role = SAME_ROLE.get(lemma, lemma)
    wanted = {word for word in modifiers if word in TITLE_MODIFIERS}

    def holds(one: Bearer) -> bool:
        roles = roles_of(one)
        return (
            role in roles and wanted <= roles and (not roles & _LESSER or bool(wanted & _LESSER))
            and not ((one.gender == "m" and lemma in FEMALE_ONLY) or (one.gender == "f" and lemma in MALE_ONLY))
            and (state is None or one.country in (None, state))
        )  # fmt: skip

    here = [one for one in scene.before(len(scene.tree.tokens)) if holds(one)]
    found = only(here) if here else only(scene.lately(holds, 40))
    return found or (_head_of_state(scene, state) if lemma == "leader" and state and not here else ())


_HEADS: Final = frozenset({"president", "minister", "premier", "king", "emir", "chancellor", "dictator", "sultan"})


def _head_of_state(scene: Scene, state: str) -> Bearers:
    """`The Norwegian leader`: the one who heads that state; where no state is told of him, the one in whose account we are."""
    named = dict.fromkeys(one for several in scene.recent[-40:] for one in several)
    heads = [one for one in named if roles_of(one) & _HEADS and not roles_of(one) & _LESSER]
    own = [one for one in heads if one.country == state]
    return only(own or [one for one in heads if one.country is None and one is scene.teller])


_LEARNED: Final = frozenset({"doctor", "physician"})
"""What the one "Dr" of an article is called."""


def of_trade(scene: Scene, at: int, lemma: str) -> Bearers:
    """`The actress`: the one person named before it in the sentence, else the one whom the sentence before was about."""
    if lemma in _LEARNED:
        named = dict.fromkeys(one for several in scene.recent for one in several)
        return only([one for one in named if one.is_learned])
    if lemma not in TRADES:
        return ()
    gender = gender_of(lemma)
    subject = scene.tree.first(verb_above(scene.tree, at), *NOUN_SUBJECTS)
    doers = scene.joined(subject) if subject != at else ()  # "Lee met the singer": another

    def is_fit(one: Bearer) -> bool:
        is_free = one.settled_kind() == "person" and not one.offices and not one.is_learned and one not in doers
        return is_free and (not gender or one.gender in ("", gender))

    here = [one for one in scene.before(at) if one.settled_kind() == "person"]
    if here:
        return only([one for one in here if is_fit(one)]) if len(here) == 1 or gender == "f" else ()
    return only([one for one in scene.subject if is_fit(one)]) or only(scene.lately(is_fit, 1))


def bodies(scene: Scene, at: int) -> set[str]:
    """The words of the bodies that an office is told to be in: `Norland's chief executive`, `head of Norland`."""
    tree = scene.tree
    near = [*tree.all(at, "poss", "compound", "nmod")]
    near += [inner for kid in tree.children[at] if tree.tokens[kid].text in ("of", "at") for inner in tree.children[kid]]
    bodies = [one for kid in near for one in scene.at(kid) if one.settled_kind() == "organisation"]
    return {word for one in bodies for word in one.name.casefold().split()}


def serves(bearer: Bearer, body: set[str]) -> bool:
    """Whether somebody's offices are in a body, or in none that they name."""
    words = (word for office in bearer.offices for word in office.replace("'s", "").replace("’s", "").split())
    named = {word.casefold() for word in words if word[0].isupper()} - TITLES - TITLE_MODIFIERS
    return not body or bool(named & body)
