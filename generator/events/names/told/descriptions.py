"""Nouns that stand for a name: "the foreign minister", "the company", "the two leaders"."""

from collections.abc import Callable, Sequence

from generator.events.grammar.labels import DEFINITE, NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.grammar import subject_of, verb_above
from generator.events.names.lists.gazetteer import by_adjective
from generator.events.names.lists.lexicon import BODILY, TITLES
from generator.events.names.lists.nouns import (
    ALLIANCES,
    ALSO_CALLED,
    CALLED,
    COMPANIES,
    GOVERNMENTS,
    KIN,
    NAMED_IN,
    OWN_KIND,
    TEAMS,
    TRADERS,
    is_company,
    is_team,
    may_be_company,
)
from generator.events.names.lists.verbs import SPEECH
from generator.events.names.told.described import PARTS
from generator.events.names.told.holders import bodies, of_trade, office_holder, serves
from generator.events.names.told.kin import kin_of, learn
from generator.events.names.told.scene import Bearers, Scene, is_body, only
from generator.events.names.told.several import KNOWN, several
from generator.events.names.told.states import seat_of, state_of
from generator.events.names.written.kinds import gender_of
from generator.events.names.written.offices import RELATIONS
from generator.records import Token


def description(scene: Scene, at: int) -> Bearers:
    """Whom a common noun of the scene's sentence stands for; empty where no name, or more than one, would do."""
    tokens, kids = scene.tree.tokens, scene.tree.children[at]
    lemma = tokens[at].lemma.casefold()
    if lemma == "concern" and not _is_firm(scene, at):
        return ()
    if found := _by_apposition(scene, at, lemma) or _named_so(scene, at, lemma):
        return found
    words = [tokens[kid] for kid in kids if kid < at]
    lows = {word.text.casefold() for word in words}
    owner = scene.tree.first(at, "poss")
    is_ours = lemma == "company" and tokens[at].dep == "compound" and at + 1 == tokens[at].head
    is_new = bool(lows & {"a", "an", "another"})
    if not (lows & KNOWN or is_ours or owner is not None or (any(low in by_adjective() for low in lows) and not is_new)):
        return ()
    if tokens[at].tag in ("NNS", "NNPS") or lemma in ("pair", "duo", "couple"):
        return several(scene, at, lemma, lows)
    if lemma in KIN:
        return kin_of(scene, at)
    state = state_of(scene, at)
    if lemma in GOVERNMENTS:
        state = state or (seat_of(scene, at) if "the" in lows else None)
        return scene.country(state) if state else ()
    if lemma in TITLES:
        is_plain = "the" in lows and owner is None and scene.tree.first(at, "prep", "relcl") is None
        return _holder(scene, at, words, state) or (of_trade(scene, at, lemma) if is_plain else ())
    is_known = is_ours or lows & DEFINITE
    found = (_body(scene, at, lemma) or scene.called.get(lemma, ())) if is_known else _of_officer(scene, lemma, owner)
    return _called(scene, found, lemma)


_SORTS = TRADERS | {"airline"}
"""Sorts of firms of which no firm is two."""


def _called(scene: Scene, found: Bearers, lemma: str) -> Bearers:
    """The bodies found, with what they were called kept."""
    if found and lemma in _SORTS:
        scene.called.setdefault(lemma, found)
    for one in found:
        one.kind = one.kind or "organisation"
    return found


def _by_apposition(scene: Scene, at: int, lemma: str) -> Bearers:
    """`his counterpart Sergei Lavrov`, `Jane Doe, the bank's chief executive`, `Doe is a judge`; the office is kept."""
    tokens = scene.tree.tokens
    if tokens[at].tag in ("NNS", "NNPS"):
        return ()
    named = _beside(scene, at)
    if len(named) != 1 or not _may_hold(named[0], lemma):
        return _body_beside(scene, named, lemma)
    bearer = named[0]
    if lemma in KIN:
        learn(scene, at, bearer)
    if lemma not in TITLES and lemma not in KIN:
        return ()
    bearer.kind = "person"
    bearer.gender = bearer.gender or gender_of(lemma)
    if lemma not in RELATIONS and lemma not in KIN:
        bearer.add_office(_phrase(scene, at))
    if bearer.country is None and lemma in TITLES:
        bearer.country = state_of(scene, at)
    return named


def _holder(scene: Scene, at: int, words: Sequence[Token], state: str | None) -> Bearers:
    """Who holds the office that a noun names, with the words before it, in the bodies it is told of."""
    modifiers = {word.text.casefold() for word in words if word.dep in ("compound", "amod")}
    found = office_holder(scene, scene.tree.tokens[at].lemma.casefold(), modifiers, state)
    return tuple(one for one in found if serves(one, bodies(scene, at)))


def _body_beside(scene: Scene, named: Bearers, lemma: str) -> Bearers:
    """`The carmaker Norland`: a body, and one that acts; whatever it is called beside its name, it may be called again."""
    if len(named) != 1 or named[0].settled_kind() != "organisation":
        return ()
    scene.called[lemma] = named
    if lemma not in COMPANIES:
        return ()
    named[0].kind = named[0].kind or "organisation"
    named[0].acted += 1
    return named


def _beside(scene: Scene, at: int) -> Bearers:
    """The name that a noun stands beside: its apposition, the noun it is one to, or the subject it is said of."""
    tree = scene.tree
    token = tree.tokens[at]
    if token.dep == "appos" and scene.at(token.head):
        return scene.at(token.head)
    verb = token.head
    if token.dep == "attr" and tree.tokens[verb].dep == "ROOT" and not tree.is_quoted(at):
        subject = tree.first(verb, *NOUN_SUBJECTS)
        plain = tree.first(verb, "neg", "aux") is None and tree.tokens[verb].lemma == "be"
        if plain and subject is not None and tree.tokens[subject].tag[:3] == "NNP" and scene.at(subject):
            return scene.at(subject)
    return next((named for kid in tree.all(at, "appos") if (named := scene.at(kid))), ())


def _may_hold(bearer: Bearer, lemma: str) -> bool:
    """Whether an office can be this bearer's: a person's, or that of a name nobody explained, where bodies hold none such."""
    return bearer.kind == "person" or (bearer.kind is None and not bearer.is_thing and lemma not in BODILY)


def _phrase(scene: Scene, at: int) -> str:
    """The office as printed: the noun, what stands before it, and an `of` or `at` after it."""
    tokens, kids = scene.tree.tokens, scene.tree.children[at]
    first, last = min([at, *(scene.tree.subtree(kid)[0] for kid in kids if kid < at)]), at + 1
    while first < at and tokens[first].tag in ("DT", "PRP$", "CD", ",", "POS", "VBG", "VBN", "VBD"):
        first += 1
    for kid in kids:
        if kid == last and tokens[kid].text in ("of", "at", "for") and (inside := scene.tree.first(kid, "pobj")) is not None:
            last = inside + 1
    return scene.tree.printed(first, last - 1) if last - first < 12 else tokens[at].text


def _named_so(scene: Scene, at: int, lemma: str) -> Bearers:
    """`Reuters news agency`: whoever is named before a noun of his kind; "a Norland newspaper" is a paper of Norland."""
    kids = [kid for kid in scene.tree.children[at] if kid < at]
    words = {scene.tree.tokens[kid].text.casefold() for kid in kids}
    if lemma not in OWN_KIND or "a" in words or "an" in words or (lemma == "agency" and "news" not in words):
        return ()
    found = only([one for kid in kids if scene.tree.tokens[kid].dep in ("compound", "nmod") for one in scene.at(kid)])
    if not found or found[0].settled_kind() != "organisation":
        return ()
    scene.called[lemma] = found
    return found


def unnamed(scene: Scene, at: int) -> tuple[int, int, str, str | None] | None:
    """The holder of an office who acts in the sentence without a name: `China's foreign minister said`."""
    tree = scene.tree
    lemma = tree.tokens[at].lemma
    if tree.tokens[at].dep not in NOUN_SUBJECTS or lemma not in TITLES or lemma in PARTS or tree.tokens[at].tag != "NN":
        return None
    lows = {tree.tokens[kid].text.casefold() for kid in tree.children[at] if kid < at}
    if lows & {"a", "an", "no", "another", "one"} or (tree.first(at, "poss") is None and "the" not in lows):
        return None
    return scene.position, at, _phrase(scene, at), state_of(scene, at)


def _body(scene: Scene, at: int, lemma: str) -> Bearers:
    test: Callable[[Bearer], bool]
    if lemma in COMPANIES:
        sorts = _SORTS - {lemma} if lemma in _SORTS else frozenset[str]()  # an airline is no planemaker
        apart = (called for called in scene.called if called in sorts or not (called in COMPANIES or called in CALLED))
        others = {one for called in apart for one in scene.called[called]}
        test = lambda one: is_company(one) and one not in others  # noqa: E731
    elif lemma in ("country", "nation"):
        by = scene.by_whom()  # "a text drafted by Peru demands that they leave the country": another
        test = lambda one: one.settled_kind() == "country" and one not in by  # noqa: E731
    elif lemma in ALLIANCES:
        return tuple(scene.countries[name] for name in ALLIANCES[lemma] if name in scene.countries)
    elif lemma in NAMED_IN:
        heads = {lemma} | ALSO_CALLED.get(lemma, frozenset())
        test = lambda one: is_body(one) and bool(heads & set(one.name.casefold().split()))  # noqa: E731
        found = only([one for one in scene.before(at) if test(one)]) or only(scene.lately(test, 12))
        return found or (_going_on(scene, is_team if lemma in TEAMS else is_company) if lemma in CALLED else ())
    else:
        return ()
    here = [one for one in scene.before(at) if test(one)]
    if not here and lemma in COMPANIES:
        here = [one for one in scene.before(at) if may_be_company(one)]
    if len(here) > 1:
        acting = [one for k in range(at) if scene.tree.tokens[k].dep in NOUN_SUBJECTS for one in scene.at(k) if test(one)]
        here = acting or here
    if len(here) > 1:
        here = [one for one in here if one not in _doers(scene, at)] or here
    reach = 1 if lemma in ("country", "nation") else 3
    return only(here) if here else only([one for one in scene.subject if test(one)]) or only(scene.lately(test, reach))


def _is_firm(scene: Scene, at: int) -> bool:
    """Whether a concern is a firm and no worry: `the steel concern`, `the concern said`."""
    tree = scene.tree
    speaks = tree.tokens[at].dep in NOUN_SUBJECTS and tree.tokens[tree.tokens[at].head].lemma in SPEECH
    return speaks or tree.first(at, "compound") is not None


def _doers(scene: Scene, at: int) -> Bearers:
    """Who does what the clause around an object tells: in `Vega raised its offer for the company` not the company."""
    subject = subject_of(scene.tree, verb_above(scene.tree, at))
    return () if subject in (None, at) else scene.joined(subject)


def _of_officer(scene: Scene, lemma: str, owner: int | None) -> Bearers:
    """`His company`: the one that his office names, `Norland chief executive`."""
    named = scene.at(owner) if owner is not None and (lemma in COMPANIES or lemma in TEAMS) else ()
    if len(named) != 1 or named[0].kind != "person":
        return ()
    words = {word.casefold().removesuffix("'s") for office in named[0].offices for word in office.split()}
    bodies = {one for several in scene.recent for one in several if one.settled_kind() == "organisation"}
    return only([one for one in sorted(bodies, key=lambda one: one.name) if one.name.casefold().split()[0] in words])


def _going_on(scene: Scene, test: Callable[[Bearer], bool]) -> Bearers:
    """The one body of the kind that is the subject of the sentence before, or the last that was named."""
    return only([one for one in scene.subject if test(one)]) or only(scene.lately(test, 2))
