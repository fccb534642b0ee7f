"""Relative pronouns: whom "who" and "which" stand for."""

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.told.scene import Bearers, Scene


def relative(scene: Scene, at: int) -> Bearers:
    """The head of the relative clause: `Putin, who said`."""
    tokens = scene.tree.tokens
    verb = at
    for _ in range(8):
        if tokens[verb].dep == "relcl":
            return (
                scene.joined(tokens[verb].head)
                if tokens[at].dep in NOUN_SUBJECTS and _is_plural(scene, verb)
                else scene.at(tokens[verb].head)
            )
        verb = tokens[verb].head
    return ()


def _is_plural(scene: Scene, verb: int) -> bool:
    helper = scene.tree.first(verb, "aux", "auxpass")
    first = scene.tree.tokens[verb if helper is None else helper]
    return first.text.casefold() in ("are", "were", "have") or first.tag == "VBP"
