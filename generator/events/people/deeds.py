"""Who takes part in the act of an event noun: its owner, what hangs on it, and whoever does, has or suffers it.

To teach it a noun, add it to its list.
"""

from collections.abc import Iterator

from generator.events.grammar.subjects import subjects
from generator.events.grammar.tree import Tree
from generator.events.names import Naming
from generator.events.people.complements import of_aim
from generator.events.people.pairs import BILATERAL
from generator.records import Role

_ROLES: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("agent", ("by", "from")),
    ("counterpart", ("with", "between", "among")),
    ("recipient", ("to", "for")),
    ("patient", ("against", "on", "of", "over")),
)
_ACTIVE_OF = frozenset(
    """visit speech arrival departure resignation death victory defeat remark comment statement announcement decision attack
    withdrawal return collapse performance launch fall rise loss win""".split()
)
"""Event nouns whose `of` names who did it."""
_SUFFERED = frozenset(
    """
    killing murder assassination arrest detention trial conviction execution kidnapping abduction rescue release slaying
    shooting indictment extradition deportation beating case hearing sentencing capture crash fire explosion blast
    collapse sinking
    """.split()
)
"""Event nouns whose possessive names whom they befell: `Ann Lee's arrest`."""
_NATIONS = frozenset(
    """
    invasion attack raid strike airstrike offensive assault bombing bombardment shelling decision announcement embargo
    withdrawal retreat buildup deployment statement refusal rejection request demand proposal offer aid assistance sanction
    blockade visit vote ruling warrant protest condemnation test launch move response plan operation mission troop patrol
    """.split()
)
"""Event nouns whose adjective tells which state did it: `the Iraqi invasion`."""
_MATCHES = frozenset("game match loss win victory defeat final semifinal race tournament series playoff season setback".split())
"""What those who are told of in its sentence played."""
_HAD = frozenset(
    """
    loss profit gain win victory defeat decision announcement visit trip decline drop rise increase fall growth setback
    lawsuit suit complaint appeal petition claim attack raid strike search offensive investigation probe inquiry earnings
    earning charge sale revenue income turnover injury surgery operation debut appearance performance talk meeting
    conference summit debate interview briefing hearing ceremony rally protest vigil
    """.split()
)
"""What its verb's subject does or suffers itself."""
_HAVING = frozenset(
    """
    post report suffer take have make record see hear face expect absorb book incur enjoy show register score clinch seal
    earn claim secure notch announce result undergo celebrate reach win log file lodge bring launch stage mount conduct
    carry deliver give open begin withdraw drop cancel renew repeat predict forecast sustain schedule hold convene call
    attend host plan organise organize postpone
    """.split()
)
"""Verbs of having and doing."""
_BLOWS = frozenset("attack raid strike offensive".split())
_DOING = frozenset(
    "make launch stage mount conduct carry deliver begin open plan organise organize schedule call claim repeat cancel".split()
)
"""The verbs whose subject strikes a blow: who reports, expects or suffers one does not."""


_HOUSES = frozenset(
    "embassy consulate mission office headquarters plant factory store supermarket compound barracks base clinic shop".split()
)
"""Buildings that somebody has: what befalls them befalls him."""
_TALKS = frozenset(
    """
    talk meeting interview call conversation speech address conference debate visit trip letter statement briefing hearing
    testimony ceremony summit message discussion negotiation remark
    """.split()
)
"""What those take part in who speak in it: `in a speech, Ann Lee said`."""


_STRIKING = frozenset(
    """
    target hit strike kill destroy injure wound damage devastate rock ravage
    """.split()
)
"""What an attack or a disaster does of which it is told: `the bombings that targeted the embassy`."""


def of_houses(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """`Exploded outside the Norwegian embassy`: whose the buildings are at which an act took place."""
    for member in tree.objects(index, "at", "outside", "near", "inside", "in"):
        if tree.tokens[member].lemma in _HOUSES:
            yield member, "other"


def of_talks(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """`Said in an interview with the Norland Times`: with whom those speak who say it."""
    for talk in tree.objects(index, "in", "during"):
        if tree.tokens[talk].lemma in _TALKS:
            for member in tree.objects(talk, "with"):
                yield member, "counterpart"


def of_noun(tree: Tree, index: int, names: Naming) -> Iterator[tuple[int, Role]]:
    """The tokens that take part in an event noun's act, with their parts, whether or not they name anybody."""
    lemma = tree.tokens[index].lemma
    owning: Role = "patient" if lemma in _SUFFERED else "agent"
    for owner in tree.all(index, "poss"):
        for joined in tree.joined(owner):
            yield joined, owning
    for role, prepositions in _ROLES:
        for member in tree.objects(index, *prepositions):
            is_active = role == "patient" and lemma in _ACTIVE_OF and _under_of(tree, member)
            yield member, "agent" if is_active else role
    for told in tree.all(index, "acl"):
        if tree.tokens[told].tag == "VBN":  # "the accord signed by Ann Lee"
            for doer in tree.objects(told, "by"):
                yield doer, "agent"
    for told in tree.all(index, "relcl"):
        if tree.tokens[told].lemma in _STRIKING:
            for thing in tree.all(told, "dobj"):
                yield thing, "patient"
    yield from of_aim(tree, index)
    yield from _harmed(tree, index)
    yield from _right_after(tree, index)
    yield from of_houses(tree, index)
    yield from _before(tree, index, names, owning)
    if lemma in BILATERAL:
        yield index, "counterpart"


_HARMING = _STRIKING | frozenset("cost hurt harm affect cripple plague batter threaten".split())
"""The same of what an event does whose noun is the subject."""


def _harmed(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """`The delay cost Norland a million`: whom the event of a subject befalls."""
    verb = tree.tokens[index].head
    if tree.tokens[index].dep != "nsubj" or tree.tokens[verb].lemma not in _HARMING or tree.first(verb, "auxpass") is not None:
        return
    for thing in tree.all(verb, "dobj", "dative"):
        heads = (thing, *tree.all(thing, "nmod")) if tree.tokens[verb].lemma == "cost" else (thing,)
        for head in heads:
            for joined in tree.joined(head):
                yield joined, "patient"


def _right_after(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """`Get around a ruling by the court`: a preposition next to the noun is its own, whatever the parser hangs it on."""
    at = index + 1
    if at < len(tree.tokens) and tree.tokens[at].head != index and tree.tokens[at].lemma in ("by", "against"):
        for thing in tree.all(at, "pobj"):
            for joined in tree.joined(thing):
                yield joined, "agent" if tree.tokens[at].lemma == "by" else "patient"


def _under_of(tree: Tree, index: int) -> bool:
    return tree.tokens[tree.tokens[index].head].lemma == "of"


def _before(tree: Tree, index: int, names: Naming, owning: Role) -> Iterator[tuple[int, Role]]:
    """`The Norland case`, `the U.S. invasion`: a country does what states do; where it is but the scene, it is left out."""
    for child in tree.all(index, "compound", "nmod", "amod"):
        if child and tree.tokens[child - 1].text in ("``", "“", '"', "‘", "-"):
            continue  # neither is "his “Iron Gate” speech" the gate's, nor a pro-Lee rally Lee's
        kinds = {name.kind for name in names(child) or names.nation(child)}
        if kinds & {"person", "organisation"} or ("country" in kinds and tree.tokens[index].lemma in _NATIONS):
            yield child, owning


def of_speakers(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """Who speaks in a talk or speech that its sentence begins or ends with: `In talks on Monday, Ann Lee refused`."""
    token = tree.tokens[index]
    preposition = tree.tokens[token.head]
    if token.lemma not in _TALKS or token.dep != "pobj" or preposition.lemma not in ("in", "during", "at"):
        return
    if tree.is_verb(preposition.head):
        for subject in subjects(tree, preposition.head):
            yield subject, "agent"


def of_those_told(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """Who has the act of a noun that names nobody itself: `Norland posted a loss`, `Reds coach in Friday's game`."""
    token = tree.tokens[index]
    lemma, at = token.lemma, index
    is_inside = token.dep == "pobj" and tree.tokens[token.head].lemma in ("in", "during", "with", "after")
    if is_inside:
        at = token.head
    verb = tree.tokens[at].head
    if not tree.is_verb(verb):
        return
    is_had = token.dep in ("dobj", "attr") and (lemma in _HAD or lemma in _MATCHES) and tree.tokens[verb].lemma in _HAVING
    is_had = is_had and (lemma not in _BLOWS or tree.tokens[verb].lemma in _DOING)
    is_result = is_inside and tree.tokens[verb].lemma == "result" and lemma in _HAD
    is_match = is_inside and lemma in _MATCHES and tree.tokens[token.head].lemma in ("in", "during")
    if is_had or is_result or is_match:
        # "Norland said the storm would result in a loss": its own
        told = is_result and tree.tokens[verb].dep == "ccomp"
        for subject in (*subjects(tree, verb), *(subjects(tree, tree.tokens[verb].head) if told else ())):
            yield subject, "agent"
    if is_match:
        for thing in tree.all(verb, "dobj"):
            for joined in tree.joined(thing):
                yield joined, "other"
