"""The last resort of a title: the clause above, or the printed clause trimmed; in marks only where somebody is quoted."""

import re
from collections.abc import Iterator
from itertools import islice

from generator.events.grammar.labels import FINITE_OR_MODAL, SUBJECTS
from generator.events.grammar.subjects import find_subject
from generator.events.grammar.tree import Tree
from generator.events.titles import words
from generator.events.titles.draft import Draft, Word, is_time
from generator.events.titles.joining import LONGEST, in_marks, in_words, paired, shortened
from generator.events.titles.length.cutting import core, cut, cut_short
from generator.events.titles.length.plain import headline, plain
from generator.events.titles.noun_phrases.phrases import noun_phrase
from generator.events.titles.said.spoken import within_marks
from generator.events.titles.said.whole import put_in_marks
from generator.events.titles.verb_phrases.adverbs import turns
from generator.events.titles.verb_phrases.agreement import is_plural
from generator.events.titles.verb_phrases.clauses import clause, turned
from generator.events.titles.verb_phrases.inflect import present
from generator.events.titles.verb_phrases.parted import own_parts
from generator.events.titles.verb_phrases.verbs import told_verb
from generator.events.triggers import is_saying
from generator.records import Status

_STAMP = re.compile(r"\W*(?:\d{1,2} \w+ \d{4} )?(?:page |originally )?(?:last )?(?:updated|posted|published)\b", re.IGNORECASE)
"""A line of a web page that tells when it was made."""
_LEADING = ("punct", "cc")
_HANGING = frozenset("if unless although though because while when as since whether".split())


def last_resort(draft: Draft, trigger: int, status: Status) -> str:
    """The clause above that holds the act; its passive; the printed clause. Empty for a stamp, a byline, a torn end."""
    if _STAMP.match(draft.tree.sentence.text) or _breaks_off(draft.tree, trigger):
        return ""
    if _is_byline(draft.tree, trigger):
        return _speaks(draft, trigger)
    spare = ""
    for words_ in _above(draft, trigger):
        text = in_words(draft.tree, words_)
        if trigger in words_:
            return text
        if draft.tree.is_noun(trigger):
            text = in_words(draft.tree, noun_phrase(draft.about(trigger), trigger))  # a bare noun is better than another act
        spare = spare or text
    text = own_words(draft, trigger)
    if "…" not in text and not text.startswith("“"):
        return text
    passive = turned(draft.at(2), trigger, status, is_last=True) if draft.tree.is_verb(trigger) else []
    return (in_words(draft.tree, passive) if passive else "") or spare or text


def _breaks_off(tree: Tree, verb: int) -> bool:
    """Whether a sentence ends before anything is said: "Lee said three of the nurses _"."""
    thing = tree.first(verb, "dobj") if tree.tokens[verb].lemma == "say" else None
    return (
        thing is not None
        and thing > verb
        and tree.tokens[thing].tag in ("CD", "NNP")
        and not any(tree.is_verb(at) or tree.is_quoted(at) for at in range(verb + 1, len(tree.tokens)))
    )


def _is_byline(tree: Tree, verb: int) -> bool:
    """Whether a sentence tells no more than who says: "Ann Lee reports from Lima.", ", police said."."""
    is_alone = not any(tree.is_verb(at) for at in range(len(tree.tokens)) if at not in (verb, *tree.all(verb, "aux")))
    has_content = tree.all(verb, "dobj", "ccomp", "xcomp", "dative") or tree.objects(verb, "about", "of", "for", "with", "to")
    return is_saying(tree, verb) and is_alone and not has_content


def _speaks(draft: Draft, verb: int) -> str:
    """That somebody speaks; empty for the byline "Ann Lee reports"."""
    tree, subject = draft.tree, find_subject(draft.tree, verb)
    if subject is None or tree.tokens[verb].lemma == "report" or not (who := noun_phrase(draft.at(2), subject)):
        return ""
    return in_words(tree, [*who, present("speak", is_plural(tree, subject, verb))])


_HIGHEST = 12
"""Words above an act that are asked for a clause: what stands higher in a sentence without an end is another story."""


def _above(draft: Draft, trigger: int) -> Iterator[list[Word]]:
    """The clauses of the finite verbs above, from the nearest, each with the most words for which there is room."""
    tree = draft.tree
    for at in islice(tree.ancestors(trigger), _HIGHEST):
        marks = tree.words(at, "mark")
        if not tree.is_verb(at) or not tree.is_finite(at) or marks & {"if", "unless", "whether"}:
            continue
        for level in range(4):
            found = clause(draft.at(level), at, "happened")
            if found and len(in_words(tree, found)) <= LONGEST:
                yield found
                break  # with fewer words it tells no more


def own_words(draft: Draft, trigger: int) -> str:
    """The clause of the trigger, as printed; where it is long, its end is left out at a phrase."""
    tree = draft.tree
    top = _clause_of(tree, trigger)
    members = tree.subtree(top)
    start = _start_of(tree, top, trigger)
    # a clause has no gaps: words of the clause around it may stand between
    run = [at for at in members if at >= start and (tree.tokens[at].dep != "punct" or at < members[-1])]
    # a title has no room for more words, and walks down a sentence without an end would take their square
    run = within_marks(tree, run) if run else run
    last = max(trigger, core(tree, top)) if len(members) <= 120 else top
    run = _dateless(tree, run, last) if len(run) <= 120 else run[:60]
    speaker = _speaker(draft, top) if any(tree.is_quoted(at) for at in run[:1]) else ""
    if speaker and len(speaker) < 40:
        longest = LONGEST - 2 - len(speaker)
        return f"{speaker}: {in_marks(_beginning(tree, run, (trigger, last), longest - 2), longest)}"
    is_free = bool(run) and not any(tree.is_quoted(at) for at in (run[0], top)) and not _is_own_voice(tree, run)
    if is_free and (text := _plain(draft, run, (top, trigger), last)):
        return text
    return in_marks(_beginning(tree, run, (trigger, last), LONGEST - 2) if run else tree.sentence.text, LONGEST)


def _beginning(tree: Tree, run: list[int], ends: tuple[int, int], longest: int) -> str:
    """The longest beginning of a quotation that ends behind its clause, or else its act; all of it where none has room."""
    act, clause_end = ends
    shorter = cut(tree, run, clause_end, longest) or cut_short(tree, run, act if act in run else 0, longest)
    return shorter or tree.printed(run[0], run[-1])


def _plain(draft: Draft, run: list[int], kept: tuple[int, int], last: int) -> str:
    """The stretch in the headline's present, cut at a phrase where it is long; empty where it says "we" outside marks."""
    tree, top = draft.tree, kept[0]
    line = headline(draft, run, kept)
    subject = tree.first(top, *SUBJECTS)
    if subject is not None and run[0] <= subject < top:
        line |= {at: [] for at in (*tree.all(top, "aux", "auxpass", "neg"), *turns(tree, top)) if subject < at < top}
        is_many = is_plural(tree, subject, top)
        line[top] = told_verb(tree, top, is_many, "happened")
        line |= {at: [] for at in own_parts(tree, top) if at in line}
        for at in tree.all(top, "conj"):
            if tree.tokens[at].tag == "VBD" and line.get(at) == [at] and not tree.all(at, "aux", "auxpass", *SUBJECTS):
                line[at] = [present(tree.tokens[at].lemma, is_many)]
    put_in_marks(draft, line, run)
    if any(found == [at] and _is_ours(tree, at) for at, found in line.items()):
        return ""
    return shortened(paired(in_words(tree, plain(draft, line, last, LONGEST))))


def _is_own_voice(tree: Tree, run: list[int]) -> bool:
    """Whether the stretch says "we" outside the marks that it has."""
    return any(_is_ours(tree, at) and not tree.is_quoted(at) for at in run)


def _is_ours(tree: Tree, at: int) -> bool:
    """Whether a word is the speaker's own: "we", "my"."""
    return tree.tokens[at].tag[:3] == "PRP" and tree.tokens[at].text.lower() in words.FIRST_PERSON


def _start_of(tree: Tree, top: int, trigger: int) -> int:
    """The first word of the clause behind what leads over to it: "but", "two weeks ago", "in a debate in Lima,"."""
    subject = tree.first(top, *SUBJECTS)
    for child in tree.children[top]:
        if child > top or child == subject:
            break
        token, inner = tree.tokens[child], tree.subtree(child)
        is_link = token.dep in ("advmod", "intj", "npadvmod") and not tree.children[child]
        is_mark = token.dep == "mark" and token.text.lower() not in _HANGING
        is_lead = token.dep in ("prep", "npadvmod", "advmod") and (subject is not None or is_time(tree, child))
        if not (token.dep in _LEADING or is_link or is_mark or (is_lead and trigger not in inner)):
            return inner[0]
    return top if subject is None or subject > top else tree.subtree(subject)[0]


def _clause_of(tree: Tree, trigger: int) -> int:
    """The nearest verb above, itself included, with a subject of its own that is no relative pronoun; else the root."""
    at = trigger
    for at in (trigger, *tree.ancestors(trigger)):
        subject = tree.first(at, *SUBJECTS)
        is_hanging = bool(tree.words(at, "mark", "advmod") & _HANGING)
        is_free = not is_hanging and tree.tokens[at].dep not in ("relcl", "acl", "pcomp", "amod", "compound")
        if not tree.is_verb(at) or not is_free or subject is None or tree.tokens[min(tree.subtree(at))].tag[0] == "W":
            continue
        helpers = tree.tags(at, "aux")
        if "TO" not in helpers and (tree.tokens[at].tag != "VB" or not helpers.isdisjoint(FINITE_OR_MODAL)):
            return at
    return at


def _dateless(tree: Tree, run: list[int], core: int) -> list[int]:
    """The clause without the dates at its end."""
    for at in reversed(run):
        is_last = at > core and tree.tokens[at].dep in ("prep", "npadvmod", "advmod") and tree.subtree(at)[-1] >= run[-1]
        if is_last and is_time(tree, at):
            run = [one for one in run if one < at]
    return run


def _speaker(draft: Draft, verb: int) -> str:
    """Whoever says the clause; empty for the newspaper's own voice."""
    tree = draft.tree
    for at in (verb, *tree.ancestors(verb)):
        subject = find_subject(tree, at) if tree.is_verb(at) and is_saying(tree, at) else None
        if subject is not None and at != verb and tree.tokens[subject].tag != "PRP":
            return in_words(tree, noun_phrase(draft.at(3), subject))
        if subject is not None and draft.names(subject):
            return " and ".join(name.name for name in draft.names(subject))
    return ""
