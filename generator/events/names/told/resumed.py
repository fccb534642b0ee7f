"""Whom "it" goes on about: the body that the sentence before was about."""

from generator.events.names.lists.verbs import PLAIN_SPEECH
from generator.events.names.told.scene import Bearers, Scene, is_body

_FRONT = 9
"""How far from its beginning a sentence may name its subject behind a phrase."""


def resumed(scene: Scene, at: int) -> Bearers:
    """The body that a subject "it" at a token stands for; empty where the sentence may mean one of its own."""
    if at > 2 and not _is_fronted(scene, at) and not _is_closing(scene, at):
        return ()
    return scene.subject if len(scene.subject) == 1 and is_body(scene.subject[0]) else ()


def _is_fronted(scene: Scene, at: int) -> bool:
    """Whether only a phrase stands before the main subject: `In September, it announced`; nobody is named in it."""
    tokens = scene.tree.tokens
    is_main = tokens[tokens[at].head].dep == "ROOT"
    return is_main and at < _FRONT and tokens[at - 1].text == "," and not any(map(is_body, scene.before(at)))


def _is_closing(scene: Scene, at: int) -> bool:
    """Whether "it" closes its own account: `Sales rose, it said.`."""
    tokens = scene.tree.tokens
    verb = tokens[tokens[at].head]
    return verb.dep == "ROOT" and verb.lemma in PLAIN_SPEECH and tokens[at - 1].text in (",", "''", "”", '"')
