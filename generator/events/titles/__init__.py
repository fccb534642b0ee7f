"""The title of an act: neutral, short, in the headline's present, made by rule from the parse of its clause.

Ways are tried in order, each from most words to fewest, and the first title that fits is taken: the clause of the verb,
the clause turned passive, the noun phrase of an event noun, the trimmed words of the sentence.

`verb_phrases` makes the clause, `noun_phrases` its nouns, `said` what somebody says; `context` takes from other sentences what
a pronoun or "the ruling" stands for, and `length` tells which draft is taken and what it loses to fit its line.
"""

from collections.abc import Callable
from itertools import chain

from generator.events.grammar.labels import ARGUMENTS
from generator.events.grammar.timewords import TIME_PREPOSITIONS
from generator.events.grammar.tree import Tree, tree_of
from generator.events.titles.draft import Draft, Names, Word
from generator.events.titles.fitness import ends_loose
from generator.events.titles.joining import LONGEST, shortened, tidied
from generator.events.titles.length.brief import once, shorter, shortest
from generator.events.titles.length.choosing import FULL, Graded, first_whole, least_lacking
from generator.events.titles.mending import mended
from generator.events.titles.noun_phrases.phrases import noun_phrase
from generator.events.titles.noun_phrases.unnamed import unnamed_one
from generator.events.titles.own_words import last_resort
from generator.events.titles.restricting import is_open
from generator.events.titles.said.occasions import saying_at, speaks_at
from generator.events.titles.verb_phrases.clauses import clause, turned
from generator.events.titles.verb_phrases.governing import is_deed, is_told, verb_of
from generator.events.titles.verb_phrases.inflect import present
from generator.events.triggers import find_trigger
from generator.records import Role, Sentence, Status, Telling, Unnamed

__all__ = ["LONGEST", "name_of", "telling_of", "title", "words_for"]


def title(sentence: Sentence, trigger: int, names: Names, status: Status, recall: Callable[[int], str] | None = None) -> str:
    """A title of at most `LONGEST` characters for the act that the token at `trigger` tells; empty where none is told.

    Args:
        sentence: the parsed sentence.
        trigger: the index of the verb or event noun.
        names: who the phrase headed by a token stands for.
        status: a planned act is "to" happen, a possible one "may", a denied one is marked so.
        recall: what the article has called the thing before that a noun with "the" stands for; empty where it has not.
    """
    draft = _draft(sentence, names, recall)
    denials = _denials(draft, trigger) if status == "denied" else ()
    drafts, put_in = chain(denials, _drafts(draft, trigger, status)), set[str]()
    lack, line = least_lacking(draft, _noted(drafts, put_in))
    for brief in (shorter, shortest):
        is_wanting = lack and line and (brief is shorter or "…" in line)
        if is_wanting and (spare := brief(draft, put_in)) is not None:
            less, other = least_lacking(spare, _drafts(spare, trigger, status))
            lack, line = (less, other) if less < lack else (lack, line)
    return _marked(once(draft, line or last_resort(draft, trigger, status)), status)


def _noted(drafts: Graded, put_in: set[str]) -> Graded:
    """The drafts, with a note of the names and phrases that they put in place of the source's words."""
    for level, words in drafts:
        put_in.update([word for word in words if isinstance(word, str)])
        yield level, words


def name_of(sentence: Sentence, noun: int, names: Names, recall: Callable[[int], str]) -> str:
    """What an event noun is called, where the clause around it tells another act; empty where it has no words of its own."""
    draft = _draft(sentence, names, recall)
    fuller = _recalled(draft, noun)
    return tidied(first_whole(draft, chain([(0, [*fuller])], _nominals(draft, noun, 1, 0))))


def telling_of(sentence: Sentence, trigger: int, line: str) -> Telling:
    """By what a title tells its act."""
    if sentence.tokens[trigger].tag[:2] != "NN":
        return "clause"
    verbs = {"be", *(token.lemma for token in sentence.tokens if token.tag[0] == "V")}
    forms = {"to", *(present(verb, many) for verb in verbs for many in (True, False))}
    return "label" if forms.isdisjoint(line.lower().replace(",", "").split()[1:]) else "noun"


def words_for(sentence: Sentence, nouns: list[tuple[int, Role]], names: Names) -> tuple[Unnamed, ...]:
    """What those without a name are called who take part; without kin and aides of nobody known."""
    if not nouns:
        return ()
    draft = _draft(sentence, names)
    return tuple(Unnamed(words, role) for at, role in nouns if (words := unnamed_one(draft, at)))


def _draft(sentence: Sentence, names: Names, recall: Callable[[int], str] | None = None) -> Draft:
    return Draft(tree_of(mended(sentence, lambda at: bool(names(at)))), names, recall=recall)


_DENIES = frozenset(
    "rejects dismisses refutes disputes rebuts reject dismiss refute dispute rebut acquits acquit acquitted clears clear "
    "cleared exonerates exonerate exonerated absolves absolve absolved".split()
)
"""Words of a title that say already that something was not done."""
_DENYING = frozenset("deny reject dismiss refute dispute rebut".split())


def _denials(draft: Draft, trigger: int) -> Graded:
    """The clause of whoever denies it: "Peru denies its army crossed the border"."""
    tree = draft.tree
    verb = next((at for at in (trigger, *tree.ancestors(trigger)) if tree.tokens[at].lemma in _DENYING), None)
    if verb is not None:
        yield from ((level.level, clause(level, verb, "happened")) for level in draft.levels())


def _drafts(draft: Draft, trigger: int, status: Status) -> Graded:
    tree = draft.tree
    found = find_trigger(tree, trigger)
    verb = trigger if tree.is_verb(trigger) else found.carrier if found else None
    if (said := saying_at(tree, trigger)) is not None:
        yield from ((level.level, clause(level, said, "happened")) for level in draft.levels())
    if verb is None:
        verb = verb_of(tree, trigger)
        verb = verb if verb is not None and is_told(tree, verb, status) else None
        is_weak = _is_weak(draft, trigger)
        if is_weak and _is_under(tree, trigger, _DURING) and len(noun_phrase(draft.at(1), trigger)) < 3:
            yield 0, _beside(draft, trigger, status)
        if is_weak and verb is not None:
            yield from ((level.level, clause(level, verb, status)) for level in draft.levels())
        yield 0, speaks_at(draft, trigger)
        yield from _nominals(draft, trigger, 3, 2 if is_weak else 0)
    if verb is not None and (ruler := _ruler(tree, verb, status)) is not None:
        yield from ((level, words) for level, words in _told(draft, ruler, status) if verb in words)
    if verb is not None:
        yield from _told(draft, verb, status)
    if tree.is_noun(trigger):
        yield from _of_noun(draft, trigger, status)


_FINDING = frozenset("find leave discover keep order see report hear declare pronounce".split())


def _ruler(tree: Tree, verb: int, status: Status) -> int | None:
    """The verb by which the act is only known: who was "found abandoned" or "ordered held" was so before, or is to be.

    Likewise "criticized how it was handled": that it was handled is no news.
    """
    token = tree.tokens[verb]
    is_part = token.tag == "VBN" and token.dep in ("xcomp", "oprd", "ccomp") and not tree.all(verb, "aux", "auxpass")
    is_found = is_part and token.head < verb and tree.tokens[token.head].lemma in _FINDING
    is_how = token.dep == "ccomp" and tree.tokens[tree.subtree(verb)[0]].text.lower() in ("how", "what")
    return token.head if (is_found or is_how) and is_told(tree, token.head, status) else None


def _of_noun(draft: Draft, noun: int, status: Status) -> Graded:
    """What an event noun is titled by where no verb tells it: its fuller name, its own words, the clause that it stands in.

    The clause before "after the vote" is another act with a time of its own; that before "during the vote" is a part of it.
    """
    tree = draft.tree
    is_apart = _is_under(tree, noun, TIME_PREPOSITIONS) and not _is_under(tree, noun, _DURING)
    fuller = _recalled(draft, noun)
    yield 0, [phrase for phrase in fuller if len(phrase.split()) > 2 or phrase != phrase.lower()]
    if is_apart:
        yield from _nominals(draft, noun, 2, 0)
        yield 0, _beside(draft, noun, status)
    else:
        above = [at for at in tree.ancestors(noun) if is_deed(tree, at) and is_told(tree, at, status)]
        yield from ((level.level, clause(level, at, status)) for at in above[:1] for level in draft.levels())
    yield 2, [*fuller]
    yield from _nominals(draft, noun, 2, 2)


_DURING = frozenset({"during", "amid"})


def _is_under(tree: Tree, noun: int, prepositions: frozenset[str]) -> bool:
    return tree.tokens[noun].dep == "pobj" and tree.tokens[tree.tokens[noun].head].text.lower() in prepositions


def _told(draft: Draft, verb: int, status: Status) -> Graded:
    """The clause; turned passive only where none can be made, not where it is long."""
    has_one = False
    yield FULL, clause(draft.full(), verb, status)
    for level in draft.levels():
        words = clause(level, verb, status)
        has_one = has_one or bool(words and not ends_loose(level.tree, words))
        yield level.level, words
    if not has_one:
        yield from ((level.level, turned(level, verb, status)) for level in draft.levels())


def _recalled(draft: Draft, noun: int) -> list[str]:
    """What the article has called the act before."""
    phrase = draft.recall(noun) if draft.recall is not None and is_open(draft.tree, noun) else ""
    return [phrase] if phrase else []


def _nominals(draft: Draft, noun: int, least: int, grade: int) -> Graded:
    """The noun phrase of an event noun, of so many words or with a name: that of "one" in "one of the worst floods"."""
    tree = draft.tree
    one = tree.tokens[tree.tokens[noun].head].head
    is_one = tree.tokens[noun].dep == "pobj" and tree.tokens[one].text.lower() == "one"
    for level in (draft.full(), *draft.levels()):
        words = noun_phrase(level.about(noun), one if is_one else noun)
        if len(words) >= least or any(isinstance(word, str) for word in words):
            yield FULL if level.is_full and not grade else max(level.level, grade), words


def _is_weak(draft: Draft, noun: int) -> bool:
    """Whether an event noun alone would say too little: no owner, no "of" or "with", no name before it."""
    tree = draft.tree
    is_owned = any(draft.names(at) or tree.tokens[at].tag.startswith("NNP") for at in tree.all(noun, "poss"))
    if tree.tokens[noun].dep not in (*ARGUMENTS, "pobj") or is_owned:
        return False
    if any(draft.names(at) for at in tree.all(noun, "compound", "nmod", "amod")):
        return False
    kept = noun_phrase(draft.at(1), noun)
    if not any(isinstance(word, int) and tree.tokens[word].dep == "prep" for word in kept):
        return True
    # "a fall in profits": better with whoever has it, unless it names somebody
    is_part = tree.tokens[noun].dep in ARGUMENTS and is_deed(tree, tree.tokens[noun].head)
    return is_part and not any(isinstance(word, str) and word[:1].isupper() for word in kept)


def _beside(draft: Draft, noun: int, status: Status) -> list[Word]:
    """For a bare noun behind "after" or "during": the clause that it stands beside."""
    tree, token = draft.tree, draft.tree.tokens[noun]
    verb = next((at for at in tree.ancestors(noun) if tree.is_verb(at)), None)
    before = tree.tokens[token.head]
    if verb is None or token.dep != "pobj" or not is_told(tree, verb, status) or before.text.lower() not in TIME_PREPOSITIONS:
        return []
    phrase = clause(draft.at(2), verb, "happened")
    if noun in phrase:
        return phrase
    return [*phrase, before.text.lower(), *noun_phrase(draft.at(2), noun)] if phrase else []


def _marked(text: str, status: Status) -> str:
    text = tidied(text)
    if status != "denied" or any(word.startswith("den") or word in _DENIES for word in text.split()):
        return text
    return f"Denied: {shortened(text, LONGEST - 8)}"
