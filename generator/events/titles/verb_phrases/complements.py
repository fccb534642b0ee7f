"""What a title's verb takes with it: objects, preposition phrases, infinitives, and what somebody says."""

from generator.events.grammar.arguments import antecedent
from generator.events.grammar.labels import FINITE_TAGS, SUBJECTS
from generator.events.grammar.subjects import ACCUSING
from generator.events.titles import words
from generator.events.titles.calendar import lasts
from generator.events.titles.draft import DEEPEST, Draft, Word, is_time, names_of, only_time
from generator.events.titles.fitness import is_torn
from generator.events.titles.noun_phrases.phrases import noun_phrase, prepositional, quality, subtree
from generator.events.titles.objects import GIVING, PLACES, elsewhere, is_free, lasting, measure, own_object, place_up_front
from generator.events.titles.said.occasions import when_asked
from generator.events.titles.said.sayings import is_around, is_content, is_dangling, is_own_voice, marked_words, question, says
from generator.events.titles.said.spoken import quotation, thing_said, thought, torn
from generator.events.titles.said.told import told_subject
from generator.events.titles.said.whole import whole
from generator.events.titles.verb_phrases.adverbs import adverb, turns
from generator.events.titles.verb_phrases.agreement import is_plural
from generator.events.titles.verb_phrases.aims import aim, is_made, made
from generator.events.titles.verb_phrases.tenses import is_shifted, shifted
from generator.events.triggers import is_saying

_INSERTED = ("parataxis", "ccomp", "advcl")


def complements(draft: Draft, verb: int) -> list[Word]:
    """What follows the verb: particle, objects, preposition phrases, a place told up front, and last what is said."""
    tree = draft.tree
    found: list[tuple[str, list[Word]]] = []
    told: list[Word] = []
    for child in tree.children[verb]:
        token = tree.tokens[child]
        handler = _FOLLOWERS.get(token.dep)
        if handler is None:
            continue
        if token.dep == "ccomp":
            # before the verb stands what was said; of other verbs the parse has made a mistake
            is_told = is_content(tree, verb, child)
            # "Peru has said it agreed, and Costa said Chile did not": what stands before is a saying of its own
            is_other = any(is_saying(tree, at) for at in tree.all(verb, "ccomp") if at < verb < child)
            is_marked = child > verb and "that" in tree.words(child, "mark")
            if child > verb and is_made(tree, child):
                found.append(("oprd", handler(draft, child)))
                continue
            told = ([] if is_other or is_marked else told) or (handler(draft, child) if is_told else []) or told
        elif child > verb:
            found.append((token.dep, handler(draft, child)))
    elsewhere(draft, verb, found)
    if not told and draft.told == verb and (thing := thing_said(tree, verb)) is not None:
        told = torn(draft, thing) or marked_words(draft, verb)
        return _arranged(draft, verb, [], told) if told else []
    if not told and draft.told == verb and says(tree, verb):
        told = _around(draft, verb) if tree.tokens[verb].dep in _INSERTED else []
        told = told or _fronted(draft, verb) or marked_words(draft, verb)
    return _arranged(draft, verb, found, told)


def _arranged(draft: Draft, verb: int, found: list[tuple[str, list[Word]]], told: list[Word]) -> list[Word]:
    """The parts in a headline's order: objects, preposition phrases, then whatever is said or called for."""
    lemma = draft.tree.tokens[verb].lemma
    if told and lemma == "quote":
        is_quoted = isinstance(told[0], str) and told[0].startswith("“")
        whom = [word for dep, phrase in found if dep == "dobj" for word in phrase]
        return [*whom, "as", "saying", *([] if is_quoted else ["that"]), *told]
    if told and draft.tree.all(verb, "cc") and any(dep == "xcomp" and phrase for dep, phrase in found):
        told = []  # "claims to own the name, and that it sells it": the first of two
    if told:
        # "a desire, they said, to close the port": what stands behind "said" belongs to what is said
        dropped = ("prep", "agent", "xcomp") if lemma == "say" else ("prep", "agent")
        told = told + when_asked(draft, verb, told, complements)
        return [word for dep, phrase in found if dep not in dropped for word in phrase] + told
    if sum(dep == "dobj" for dep, _ in found) == 1:
        # "injured, by all reports, eight people", "showed to the jury a box": the object comes first
        found.sort(key=lambda part: part[0] == "prep" or (part[0] == "dative" and _is_to(draft, part[1])))
    aimed = aim(draft, verb, not any(part for _, part in found), complements)
    once = [phrase for n, (_, phrase) in enumerate(found) if n == 0 or phrase != found[n - 1][1]]  # two objects, one name
    return [word for phrase in once for word in phrase] + (aimed or place_up_front(draft, verb))


def _is_to(draft: Draft, phrase: list[Word]) -> bool:
    return bool(phrase) and isinstance(phrase[0], int) and draft.tree.tokens[phrase[0]].text.lower() == "to"


def _around(draft: Draft, verb: int) -> list[Word]:
    """What is said, where the saying is put in its midst: "The border, Costa said, will stay open"."""
    tree, head = draft.tree, draft.tree.tokens[verb].head
    if not is_around(tree, verb):
        return []
    told = whole(draft, verb, thought(draft, verb, head)) or ([] if is_own_voice(draft, head) else content(draft, head))
    return told or quotation(draft, verb, head)


def _fronted(draft: Draft, verb: int) -> list[Word]:
    """What a verb of warning stands behind: "The port, though safe, may close, Costa warned"."""
    for at in draft.tree.all(verb, "advcl", "ccomp"):
        if at < verb and draft.tree.first(at, *SUBJECTS) is not None and not draft.tree.all(at, "mark"):
            return whole(draft, verb, at) or content(draft, at)
    return []


def _particle(draft: Draft, child: int) -> list[Word]:
    way = [word for at in draft.tree.all(child, "prep") if draft.level < 3 for word in prepositional(draft, at)]
    return [child, *way]  # "puts the mill up for sale"


def _phrase(draft: Draft, child: int) -> list[Word]:
    tree = draft.tree
    verb = tree.tokens[child].head
    earlier = [at for at in tree.all(verb, "prep", "agent") if verb < at < child and not is_time(tree, at)]
    if tree.tokens[verb].lemma == "quote":
        earlier = []  # by whom and as saying what
        if tree.tokens[child].dep == "agent" and draft.level > 0:
            return []
    if len(earlier) >= (3, 2, 1, 1)[draft.level]:
        return []
    is_place = tree.tokens[child].text.lower() in PLACES
    if draft.level >= 2 and is_place and tree.first(verb, "dobj") is not None:
        return []
    if tree.tokens[child].text.lower() in words.ASIDES or tree.tokens[child - 1].text.lower() in words.NOT_PHRASES:
        return []
    if not tree.children[child] and child == verb + 1:
        return [child]  # "moved in"
    if draft.level < 2 and lasts(tree, child):
        return lasting(draft, child)
    if tree.tokens[child].text.lower() == "until" and tree.tokens[verb].lemma in GIVING and tree.subtree(child)[0] == child:
        return list(tree.subtree(child))  # "gives the city until Friday to pay"
    if is_time(tree, child):
        # "on Tuesday in Oslo": the parse gives the place to the day
        days = tree.all(child, "pobj") if tree.tokens[child].text.lower() in ("on", "in", "at", "by", "for", "since") else ()
        return [word for day in days for at in tree.all(day, "prep") if is_free(tree, at) for word in prepositional(draft, at)]
    if (act := tree.first(child, "pcomp")) is not None and tree.tokens[act].tag == "VBG":
        limit = 3 if tree.tokens[verb].lemma in ACCUSING else 2
        deed = _deed(draft, act) if draft.level < limit and draft.depth < DEEPEST else []
        return [child, *deed] if deed else []
    return prepositional(draft, child)


def _deed(draft: Draft, act: int) -> list[Word]:
    """An act in its -ing form, with who does it: "of the port closing early"."""
    own, mark = draft.tree.first(act, "nsubj"), draft.tree.all(act, "neg", "auxpass")
    doer = noun_phrase(draft.at(2), own) if own is not None else []
    if own is not None and not doer and draft.tree.tokens[own].tag in ("DT", "CD"):
        return []  # "with both stressing": who does it is lost
    return [*doer, *mark, act, *complements(draft.deeper(), act)]


_IF = ("if", "unless")


def condition(draft: Draft, verb: int) -> list[Word] | None:
    """On what the clause depends: "if the child is sent back"; None where that cannot be told."""
    tree = draft.tree
    for at in tree.all(verb, "advcl"):
        marks = [mark for mark in tree.all(at, "mark") if tree.tokens[mark].text.lower() in _IF]
        if marks:
            phrase = content(draft.at(max(draft.level, 1)).deeper(), at)
            return [tree.tokens[marks[0]].text.lower(), *phrase] if phrase else None
    return []


_ASKED = ("whether", "how", "when", "where", "why")


def _infinitive(draft: Draft, child: int) -> list[Word]:
    """`to close the plant`, `selling cars`: the complement with its own objects."""
    tree, token = draft.tree, draft.tree.tokens[child]
    if draft.depth > DEEPEST:
        return []
    draft = draft.deeper()
    if token.tag in FINITE_TAGS or tree.first(child, "nsubj") is not None:
        return content(draft, child)
    if not token.tag.startswith("V"):
        return subtree(draft, child)
    if is_time(tree, child) or (token.tag == "VBG" and only_time(tree, child)):
        return []
    mark = [at for at in tree.children[child] if tree.tokens[at].dep in ("aux", "auxpass", "neg") and at < child]
    asked = [at for at in tree.all(child, "mark", "advmod") if at < child and tree.tokens[at].text.lower() in _ASKED]
    mark = [*asked, *mark]
    theme = [at for at in tree.all(token.head, "dobj") if at > child]
    return (
        [*mark, child, *complements(draft, child)]
        if not theme
        else [*mark, child, *tree.all(child, "prt"), *tree.all(child, "cc")]
    )


def content(draft: Draft, verb: int) -> list[Word]:
    """A content clause in the source's own tense, `would` read as `will`; empty where its subject is nobody known."""
    tree = draft.tree
    told = tree.tokens[draft.told]
    subjects = tree.all(verb, *SUBJECTS)
    if not subjects and draft.told >= 0 and told.dep == "relcl" and tree.is_noun(told.head) and told.head < verb:
        subjects = (told.head,)  # "the protests, which leaders said were small"
    if not subjects or draft.depth > DEEPEST or not tree.tokens[verb].tag.startswith(("V", "MD")):
        return []
    draft, subject = draft.deeper(), subjects[-1]
    # the subject of what is said is cut before what is said of it
    phrase = told_subject(draft.at(min(draft.level + 1, 3)), subject, complements)
    if not phrase or is_dangling(draft, verb) or is_time(tree, subject):
        return []
    helpers = [at for at in tree.children[verb] if tree.tokens[at].dep in ("aux", "auxpass", "neg") and at > subject]
    shift = is_shifted(draft, verb)
    names = names_of(draft, subject)
    many = len(names) > 1 or is_plural(tree, antecedent(tree, subject), verb)
    core = [shifted(draft, at, many) if shift else at for at in sorted({*helpers, verb, *turns(tree, verb)})]
    # "explained why the port had closed", "told them what the plan was"
    asked = question(tree, verb, subject)
    inner = draft.within(names) if names and phrase != [tree.tokens[subject].text.lower()] else draft
    on, rest = condition(inner, verb), complements(inner, verb)
    return [] if on is None or is_torn(tree, verb, rest) else [*asked, *phrase, *core, *rest, *on]


def _said(draft: Draft, child: int) -> list[Word]:
    tree = draft.tree
    verb = tree.tokens[child].head
    sisters = [at for at in tree.all(verb, "ccomp") if at > verb]
    if len(sisters) > 1 and is_saying(tree, verb):
        # of two clauses the parse has torn one apart
        if not any(tree.first(at, *SUBJECTS) for at in sisters[1:]):
            return whole(draft, verb, child, sisters[-1]) or quotation(draft, verb, child, sisters[-1])
        if child != sisters[0]:
            return []
    if child == draft.told:
        return []
    if is_made(tree, child):
        return made(draft, child, complements)
    if tree.tokens[verb].lemma == "ask" and tree.is_quoted(child):
        return quotation(draft, verb, child)
    if tree.tokens[verb].dep != "relcl" and "MD" in tree.tags(child, "aux") and tree.first(child, *SUBJECTS) is None:
        return quotation(draft, verb, child)
    if tree.tokens[child].tag in ("VB", "VBG") and tree.first(child, *SUBJECTS) is None:
        return _infinitive(draft, child)
    kept = ("whether", "if", "that") if tree.tokens[verb].lemma == "be" else ("whether", "if")
    mark = [tree.tokens[at].text.lower() for at in tree.all(child, "mark") if tree.tokens[at].text.lower() in kept]
    if told := whole(draft, verb, thought(draft, verb, child)):
        return told
    told = [] if is_own_voice(draft, child) else content(draft, child)
    return [*mark, *told] if told else quotation(draft, verb, child)


def adjuncts(draft: Draft, verb: int) -> list[Word]:
    """The preposition phrases behind the verb."""
    return [word for child in draft.tree.all(verb, "prep") if child > verb for word in _phrase(draft, child)]


_FOLLOWERS = {
    "prt": _particle, "dobj": own_object, "dative": own_object, "attr": own_object, "oprd": quality, "acomp": quality,
    "advmod": adverb, "prep": _phrase, "agent": _phrase, "xcomp": _infinitive, "ccomp": _said,
    "npadvmod": measure,
}  # fmt: skip
