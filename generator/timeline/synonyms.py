"""Words that papers use for one and the same deed: who is murdered in one is killed in the next, a blaze here is a fire there.

Each row is a deed, its words, and the kinds of act in which they mean it: a fire that burns is a blaze, a clerk who is fired is
dismissed. Two acts of one row are compared as if their words were the same. To teach two words, add them to a row; a word that
means the deed with a particle alone is written with it: who is gunned down is killed, an engine that is gunned is not. So is
one that needs a phrase of `_PHRASE`: who is taken to safety is rescued.
"""

import re
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
    _deed("killing", "kill murder slay slaying gun_down claim_life execute assassinate assassination die death drown",
          "assault", "death", "disaster", "other"),
    _deed("shooting", "shoot shooting gunfire open_fire", "assault", "death", "other"),
    _deed("wounding", "wound injure injury hurt", "assault", "disaster", "death", "other", "health"),
    _deed("fire", "fire blaze inferno burn_down", "disaster"),
    _deed("flood", "flood inundate overflow burst_banks", "disaster", "other"),
    _deed("destroying", "destroy gut raze destruction", "disaster", "assault", "other"),
    _deed("quake", "quake earthquake tremor temblor", "disaster", "other"),
    _deed("hitting", "hit strike jolt rock shake rattle mow_down run_down run_over knock_down", "disaster", "other"),
    _deed("hitting", "mow_down run_down run_over knock_down", "assault", "death"),
    _deed("explosion", "explode explosion blast detonate detonation", "assault", "disaster", "other"),
    _deed("crash", "crash collide collision accident wreck", "disaster", "death", "other"),
    _deed("rescue", "rescue save take_safety bring_safety carry_safety lead_safety pull_safety", "aid", "disaster", "other"),
    _deed("arrest", "arrest apprehend detain detention nab take_custody", "legal", "coerce", "other"),
    _deed("arrest", "capture", "legal", "coerce", "assault", "mobilize"),
    _deed("arrest", "nab", "assault", "mobilize"),
    _deed("indictment", "charge indict indictment", "legal"),
    _deed("plea", "plead_not deny_charge deny_count", "legal", "reject"),
    _deed("conviction", "convict conviction verdict find_guilty", "legal"),
    _deed("sentence", "sentence jail imprison", "legal", "coerce"),
    _deed("trial", "trial try", "legal"),
    _deed("lawsuit", "sue suit lawsuit", "legal"),
    _deed("settlement", "settle settlement", "agree", "legal", "business"),
    _deed("search", "search raid", "legal", "coerce", "other"),
    _deed("seizure", "seize confiscate seizure impound", "coerce", "legal", "other", "assault"),
    _deed("escape", "escape flee drive_off drive_away speed_off speed_away", "retreat", "coerce", "legal", "other"),
    _deed("theft", "steal theft rob robbery heist burgle burglary", "coerce", "legal", "assault", "other"),
    _deed("abduction", "kidnap abduct abduction kidnapping", "coerce", "assault", "legal", "other"),
    _deed("attack", "attack assault raid", "assault"),
    _deed("foiling", "foil thwart repel repulse avert", "assault", "disaster", "reject", "coerce", "other"),
    _deed("truce", "truce ceasefire armistice", "agree", "retreat", "cooperate"),
    _deed("agreement", "agreement deal accord pact", "agree", "cooperate", "business"),
    _deed("protest", "protest demonstrate demonstration rally march", "protest"),
    _deed("walkout", "strike walkout walk-out walk_out walk_off stop_work down_tools", "protest"),
    _deed("walkout", "walkout walk-out walk_out walk_off stop_work down_tools", "other"),
    _deed("naming", "name appoint appointment pick choose select tap hire", "appoint", "other"),
    _deed("resigning", "resign resignation quit step_down stand_down", "appoint", "retreat", "other"),
    _deed("dismissal", "fire dismiss dismissal sack axe terminate relieve_duty let_go", "appoint", "other"),
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


_PHRASE = re.compile(
    r" (?:(down|up|out|off|away|over|fire)\b|(?:[\w'’,-]+ ){0,6}?(?:to (safety)|into (custody))\b|(?:its|their|the) (banks)\b"
    r"|(?:[\w'’-]+ ){0,3}?(?:of (?:his|her|their) (duties)|(go))\b|(?:the )?(?:[\w-]+ ){0,2}(li[fv]es?)\b"
    r"|(guilty|not(?= guilty)|work|tools)\b|(?:[\w-]+ ){0,2}(charge|count)s?\b)"
)
"""What behind a verb may make another deed of it: the word that stands for it in a row is the group."""


def turn_of(behind: str) -> str:
    """The particle, or the word of a phrase, behind a trigger that may make another deed of it; empty if there is none."""
    found = _PHRASE.match(behind)
    return stem(next(filter(None, found.groups()))) if found else ""


@lru_cache(maxsize=65536)
def deed_of(word_stem: str, kind: Kind, following: str = "") -> str:
    """The deed that a stem names in an act of a kind, with the word that follows; a stem of no row is a deed of its own."""
    return _NAMES.get((f"{word_stem}_{following}", kind)) or _NAMES.get((word_stem, kind), word_stem)
