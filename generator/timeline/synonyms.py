"""Words that papers use for one and the same deed: who is murdered in one is killed in the next, a blaze here is a fire there.

Each row is a deed, its words, and the kinds of act in which they mean it: a fire that burns is a blaze, a clerk who is fired is
dismissed. Two acts of one row are compared as if their words were the same. To teach two words, add them to a row; a word that
means the deed with a particle alone is written with it: who is gunned down is killed, an engine that is gunned is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from generator.records import Kind
from generator.timeline.families import stem


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed, the words for it, and the kinds of act that its words may have been read as."""

    name: str
    words: tuple[str, ...]
    kinds: frozenset[Kind]


def _deed(name: str, words: str, *kinds: Kind) -> Deed:
    return Deed(name, tuple(words.split()), frozenset(kinds))


DEEDS: tuple[Deed, ...] = (
    _deed("killing", "kill murder slay slaying gun_down execute assassinate assassination die death",
          "assault", "death", "disaster", "other"),
    _deed("shooting", "shoot shooting gunfire", "assault", "death", "other"),
    _deed("wounding", "wound injure injury hurt", "assault", "disaster", "death", "other", "health"),
    _deed("fire", "fire blaze inferno", "disaster"),
    _deed("destroying", "destroy gut raze destruction", "disaster", "assault", "other"),
    _deed("quake", "quake earthquake tremor temblor", "disaster", "other"),
    _deed("hitting", "hit strike jolt rock shake rattle", "disaster", "other"),
    _deed("explosion", "explode explosion blast detonate detonation", "assault", "disaster", "other"),
    _deed("crash", "crash collide collision", "disaster", "death", "other"),
    _deed("rescue", "rescue save", "aid", "other"),
    _deed("arrest", "arrest apprehend detain detention nab", "legal", "coerce", "other"),
    _deed("indictment", "charge indict indictment", "legal"),
    _deed("conviction", "convict conviction verdict", "legal"),
    _deed("sentence", "sentence jail imprison", "legal", "coerce"),
    _deed("trial", "trial try", "legal"),
    _deed("search", "search raid", "legal", "coerce", "other"),
    _deed("escape", "escape flee", "retreat", "coerce", "legal", "other"),
    _deed("theft", "steal theft rob robbery heist burgle burglary", "coerce", "legal", "assault", "other"),
    _deed("abduction", "kidnap abduct abduction kidnapping", "coerce", "assault", "legal", "other"),
    _deed("attack", "attack assault raid", "assault"),
    _deed("truce", "truce ceasefire armistice", "agree", "retreat", "cooperate"),
    _deed("agreement", "agreement deal accord pact", "agree", "cooperate", "business"),
    _deed("protest", "protest demonstrate demonstration rally march", "protest"),
    _deed("naming", "name appoint appointment pick choose select tap hire", "appoint", "other"),
    _deed("resigning", "resign resignation quit step_down stand_down", "appoint", "retreat", "other"),
    _deed("dismissal", "fire dismiss dismissal sack axe", "appoint", "other"),
    _deed("overthrow", "overthrow oust ouster topple depose unseat", "appoint", "coerce", "assault", "other"),
    _deed("vanishing", "disappear disappearance vanish missing", "disaster"),
    _deed("vanishing", "disappear disappearance vanish", "other"),
    _deed("veto", "veto block", "reject", "coerce", "vote"),
    _deed("consent", "agree accept acceptance", "agree", "support"),
    _deed("purchase", "buy acquire acquisition purchase takeover", "business"),
    _deed("launch", "launch unveil introduce debut", "business", "science", "other"),
    _deed("approval", "approve approval pass adopt adoption", "vote", "agree", "support"),
    _deed("delay", "delay postpone", "other", "business", "retreat", "reject"),
    _deed("ban", "ban prohibit outlaw", "sanction", "legal", "coerce"),
    _deed("winning", "win victory triumph", "sport", "vote", "other"),
    _deed("wedding", "marry wed wedding marriage", "ceremony", "other"),
    _deed("burial", "bury burial funeral", "ceremony", "death", "other"),
    _deed("entering", "enter check", "other", "health"),
    _deed("ending", "end finish conclude conclusion", "other", "sport", "consult"),
    _deed("closing", "close shut closure", "business", "other", "coerce"),
)  # fmt: skip
"""No word stands in two deeds of one kind."""

_NAMES: dict[tuple[str, Kind], str] = {
    ("_".join(map(stem, word.split("_"))), kind): deed.name for deed in DEEDS for word in deed.words for kind in deed.kinds
}


@lru_cache(maxsize=65536)
def deed_of(word_stem: str, kind: Kind, following: str = "") -> str:
    """The deed that a stem names in an act of a kind, with the word that follows; a stem of no row is a deed of its own."""
    return _NAMES.get((f"{word_stem}_{following}", kind)) or _NAMES.get((word_stem, kind), word_stem)
