"""Relative pronouns: whom "who" and "which" stand for."""

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.told.scene import Bearers, Scene


def relative(scene: Scene, at: int) -> Bearers:
    """The head of the relative clause: `Putin, who said`."""
    tokens = scene.tree.tokens
    verb = at
    for _ in range(8):
        if tokens[verb].dep == "relcl":
            if tokens[at].text.casefold() == "which" and any(one.kind == "person" for one in scene.at(tokens[verb].head)):
                return _thing_before(scene, at)
            return (
                scene.joined(tokens[verb].head)
                if tokens[at].dep in NOUN_SUBJECTS and _is_plural(scene, verb)
                else scene.at(tokens[verb].head)
            )
        verb = tokens[verb].head
    return ()


def _thing_before(scene: Scene, at: int) -> Bearers:
    """In `Ann Lee, head of Norland -- which was seized` Norland."""
    before = at - 1
    while before and scene.tree.tokens[before].text in (",", "--", "-", "–", "—"):
        before -= 1
    return tuple(one for one in scene.at(before) if one.settled_kind() != "person")


def _is_plural(scene: Scene, verb: int) -> bool:
    helper = scene.tree.first(verb, "aux", "auxpass")
    first = scene.tree.tokens[verb if helper is None else helper]
    return first.text.casefold() in ("are", "were", "have") or first.tag == "VBP"
