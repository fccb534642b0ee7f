"""Pronouns: whom "he", "she", "it", "they", "who" stand for, where there is one candidate."""

from collections.abc import Iterator

from generator.events.grammar.labels import ARGUMENTS, NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.grammar import subject_of, verb_above
from generator.events.names.lists.lexicon import MEDIA_NOUNS
from generator.events.names.lists.nouns import is_team
from generator.events.names.lists.verbs import PLAIN_SPEECH, SPEECH
from generator.events.names.told.neighbours import beside, besides, neighbours
from generator.events.names.told.relatives import relative
from generator.events.names.told.resumed import resumed
from generator.events.names.told.scene import Bearers, Scene, fits, is_body, is_human, may_fit, only
from generator.events.names.told.telling import answerer, is_account, teller, tells

GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_NEUTER = frozenset({"it", "its", "itself"})
_PLURAL = frozenset({"they", "them", "their", "themselves"})
_IDLE = frozenset("be seem appear rain snow happen take turn".split())
_LONG = 6
"""Sentences within which one whose sex is known goes before a newcomer whose sex is not."""
_FRONTED = frozenset({"advcl", "prep", "pcomp", "npadvmod"})


def pronoun(scene: Scene, at: int) -> Bearers:
    """Whom the pronoun at a token of the scene's sentence stands for; empty where it is not safe to say."""
    token = scene.tree.tokens[at]
    low = token.text.casefold()
    if gender := GENDERS.get(low):
        found = _personal(scene, at, gender)
        if len(found) == 1:
            found[0].gender = found[0].gender or gender
            found[0].kind = found[0].kind or "person"
        return found
    if token.tag in ("WP", "WDT", "WP$"):
        return relative(scene, at)
    if low in _NEUTER:
        found = _neuter(scene, at)
        for one in found:
            one.kind = one.kind or "organisation"
        return found
    return _plural(scene, at) if low in _PLURAL else ()


def _clauses(scene: Scene, at: int) -> Iterator[tuple[int, int, bool]]:
    """The verbs and subjects of the clauses around a token, the nearest first, and whether a fronted phrase lay on the way."""
    tokens = scene.tree.tokens
    seen, fronted = at, False
    for _ in range(14):
        step = tokens[seen]
        fronted = fronted or step.dep in _FRONTED
        if step.dep == "acl" and tokens[step.head].tag[0] == "N":
            yield seen, step.head, False
        if step.head == seen:
            return
        seen = step.head
        if tokens[seen].tag[:2] == "VB":
            subject = scene.tree.first(seen, *NOUN_SUBJECTS)
            if subject is not None and subject != at and not _holds(scene, subject, at):
                yield seen, subject, fronted


def _holds(scene: Scene, subject: int, at: int) -> bool:
    """Whether the pronoun lies within the subject itself: `his move came`."""
    tokens = scene.tree.tokens
    while tokens[at].head != at:
        at = tokens[at].head
        if at == subject:
            return True
    return False


def _in_quotation(scene: Scene, at: int, gender: str) -> Bearers:
    """Inside somebody's words "he" is another: the one person besides the speaker, here or in the two sentences before."""
    tree = scene.tree
    verbs = (
        k for k, token in enumerate(tree.tokens) if token.tag[:2] == "VB" and token.lemma in SPEECH and not tree.is_quoted(k)
    )
    subject = subject_of(tree, next(verbs, tree.root))
    told = scene.at(subject) if subject is not None and not tree.is_quoted(subject) else ()
    speakers = told or ((scene.teller,) if scene.teller else ())

    def is_other(one: Bearer) -> bool:
        return fits(one, gender) and one not in speakers

    return only([one for one in scene.before(at) if is_other(one)]) or only(scene.lately(is_other, 2))


def _personal(scene: Scene, at: int, gender: str) -> Bearers:
    token = scene.tree.tokens[at]
    if scene.tree.is_quoted(at) and not _is_fragment(scene, at):
        return _in_quotation(scene, at, gender)
    is_telling = tells(scene, at)
    if is_telling and (asked := _author(scene, at, gender) or answerer(scene, at, gender)):
        return asked
    if is_telling and (told := teller(scene, gender)) and is_account(scene, at):
        return (told,)
    passed = _passed(scene, at)
    doers = _others(scene, at, passed)
    following: Bearers = ()
    for verb, subject, fronted in (clause for clause in _clauses(scene, at) if clause[0] not in passed):
        joined = [one for one in scene.joined(subject) if one not in doers]
        named = [one for one in joined if fits(one, gender)] or [one for one in joined if may_fit(one, gender)]
        if subject < at and named:
            return only(named)
        if subject < at and ((masters := _masters(scene, subject, gender)) or _is_stranger(scene, subject, verb)):
            return masters
        if named and fronted and not following:
            following = only(named)
    near = [one for one in scene.before(at) if fits(one, gender) and one not in doers]
    if token.dep not in NOUN_SUBJECTS and near:
        return only(near)
    if others := [one for one in neighbours(scene, at) if fits(one, gender)]:
        return only(others)
    across = _across(scene, at, gender, is_telling)
    found = across or following if is_telling else following or across or only(near)
    found = found or _lately(scene, gender, is_telling, token.dep in NOUN_SUBJECTS)
    return found if doers.isdisjoint(found) else besides(scene, gender, doers)


def _others(scene: Scene, at: int, passed: tuple[int, ...]) -> set[Bearer]:
    """Who does what the passed verbs tell; in `Lee took a bag with him` he is Lee."""
    verbs = passed[scene.tree.tokens[at].dep == "pobj" :]
    return {one for verb, subject, _ in _clauses(scene, at) if verb in verbs for one in scene.joined(subject)}


def _author(scene: Scene, at: int, gender: str) -> Bearers:
    """In `Cole's speech, in which he said` he whose speech it is."""
    tree = scene.tree
    told = tree.tokens[verb_above(tree, at)]
    noun = told.head
    owner = tree.first(noun, "poss") if told.dep == "relcl" and noun < at and not is_human(tree.tokens[noun].lemma) else None
    return only([one for one in scene.at(owner) if fits(one, gender)]) if owner is not None else ()


def _passed(scene: Scene, at: int) -> tuple[int, ...]:
    """The verbs whose doers an object is not: its own and, in "Cole shot at Reyes, hitting him", the one that lends a doer."""
    token, own = scene.tree.tokens[at], verb_above(scene.tree, at)
    low, verb = token.text.casefold(), scene.tree.tokens[own]
    if low.endswith("self") or not (token.dep in ("dobj", "dative") or (token.dep == "pobj" and low in ("him", "her"))):
        return ()
    return (own, verb.head) if verb.tag == "VBG" and verb.dep == "advcl" else (own,)


def _is_fragment(scene: Scene, at: int) -> bool:
    """Whether only a part of the clause is quoted, its subject not: `Reyes called and "voiced his support"`."""
    if scene.tree.tokens[at].dep in NOUN_SUBJECTS:
        return False
    first = next((subject for _, subject, _ in _clauses(scene, at)), None)
    return first is not None and first < at and not scene.tree.is_quoted(first)


def _masters(scene: Scene, subject: int, gender: str) -> Bearers:
    """In `Cole's aides said he was ill` he whose aides they are: several cannot be "he", nor can a woman who is named."""
    owner, token = scene.tree.first(subject, "poss"), scene.tree.tokens[subject]
    is_another = token.tag == "NNS" or (is_human(token.lemma) and bool(scene.at(subject)))
    return only([one for one in scene.at(owner) if fits(one, gender)]) if owner is not None and is_another else ()


def _is_stranger(scene: Scene, at: int, above: int) -> bool:
    """Whether a subject that stands for no name is somebody all the same: `a man`, "who", or a noun that speaks."""
    subject, verb = scene.tree.tokens[at], scene.tree.tokens[above]
    speaks = verb.lemma in PLAIN_SPEECH and subject.tag == "NN" and subject.lemma not in MEDIA_NOUNS
    return not scene.at(at) and (is_human(subject.lemma) or subject.text.casefold() == "who" or speaks)


def _across(scene: Scene, at: int, gender: str, is_telling: bool) -> Bearers:
    """The one in the sentences before: their subject, else the speaker."""
    if subject := [one for one in scene.subject if fits(one, gender)]:
        known = [] if is_telling else [one for one in scene.meant if one.gender == gender]
        return only(known if known and not any(one.gender for one in subject) else subject)  # `Lee drove her home. She slept`
    if scene.is_strange(gender):  # "Cole's lawyer filed a plea. He was held": Cole
        is_own = is_telling or any(
            GENDERS.get(token.text.casefold()) == gender and token.dep in NOUN_SUBJECTS and not scene.at(k)
            for k, token in enumerate(scene.tree.tokens[:at])
        )
        return () if is_own else only([one for one in scene.masters if one.gender == gender and one.is_person])
    if subject := [one for one in scene.subject if may_fit(one, gender)]:
        return only(subject)
    if is_telling and scene.teller:
        told = teller(scene, gender)
        return (told,) if told else ()
    return ()


def _lately(scene: Scene, gender: str, is_telling: bool, is_subject: bool) -> Bearers:
    """The only person of the sentences before, but for one by whom something was done: "It was filmed by Bo Berg. She left".

    Of several, a subject is the one who has been "he" or "she" so far.
    """
    if scene.is_strange(gender) or (is_telling and scene.teller):
        return ()
    found = scene.lately(lambda one: fits(one, gender), 2)
    near = [one for one in found if one.gender or one not in scene.agents]
    earlier = scene.lately(lambda one: fits(one, gender) and one.gender == gender, _LONG) if found and not near else ()
    known = [one for one in near if is_subject and one.gender == gender and one in scene.ever_meant]
    return only(known or near) or only(earlier) or only(found)


def _neuter(scene: Scene, at: int) -> Bearers:
    tokens = scene.tree.tokens
    token = tokens[at]
    if token.dep not in (*ARGUMENTS, "poss") or _is_expletive(scene, at):
        return ()
    own = verb_above(scene.tree, at)
    for verb, subject, _ in _clauses(scene, at):
        if verb == own and token.dep == "dobj":
            continue
        if subject < at or token.dep == "poss":
            return only([one for one in scene.joined(subject) if is_body(one)])
    if body := only([one for one in beside(scene, own, at) if is_body(one)]):
        return body
    return resumed(scene, at) if token.dep in NOUN_SUBJECTS or at == 0 else ()


def _is_expletive(scene: Scene, at: int) -> bool:
    """`It is clear that`, `It was reported that`, `it rained`: stands for nothing."""
    tokens = scene.tree.tokens
    verb = tokens[at].head
    is_idle = tokens[at].dep in NOUN_SUBJECTS and tokens[verb].lemma in _IDLE
    return is_idle or (tokens[at].dep == "nsubjpass" and bool(scene.tree.all(verb, "ccomp", "csubj")))


def _plural(scene: Scene, at: int) -> Bearers:
    """Those whom "they" stands for; towns and regions never are."""
    found = _several_meant(scene, at)
    return found if not any(one.settled_kind() == "place" for one in found) else ()


def _several_meant(scene: Scene, at: int) -> Bearers:
    for _, subject, _ in _clauses(scene, at):
        if subject < at:
            found = scene.joined(subject)
            if len(found) > 1:
                return found
            is_here = found and scene.pair_at == scene.position and found[0] in scene.pair
            return scene.pair if is_here and set(scene.pair) <= set(scene.before(at)) else ()
    if scene.tree.is_quoted(at):
        return ()
    if len(scene.subject) > 1 or (len(scene.subject) == 1 and is_team(scene.subject[0]) and at < 2):
        return scene.subject
    if scene.pair_at != scene.position - 1 or scene.stranger or scene.was_crowd:
        return ()
    # those who were only spoken of do not speak next: "The exiles blame Paul Reyes and Max Cole. They said"
    is_told = bool(set(scene.pair) & set(scene.subject))
    return scene.pair if is_told or not tells(scene, at) else ()
