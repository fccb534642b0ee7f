"""What somebody says, in all the words of the source that a title has room for: what it can spare goes first."""

from collections.abc import Sequence
from functools import partial

from generator.events.grammar.labels import FINITE_TAGS, SUBJECTS
from generator.events.grammar.subjects import find_subject
from generator.events.grammar.tree import Tree, kept
from generator.events.names.told.scene import is_human
from generator.events.titles import words
from generator.events.titles.calendar import is_calendar, is_calendar_word
from generator.events.titles.draft import Draft, Word
from generator.events.titles.joining import in_marks, in_words
from generator.events.titles.length.plain import Line, headline
from generator.events.titles.length.pruning import pieces
from generator.events.titles.length.sparing import spared
from generator.events.titles.noun_phrases.members import KINDS
from generator.events.titles.objects import own_object
from generator.events.titles.said.sayings import has_hearers, hears, is_dangling, is_own_voice, may_stay
from generator.events.titles.said.spoken import stretch
from generator.events.titles.verb_phrases.agreement import is_plural
from generator.events.titles.verb_phrases.tenses import is_shifted, shifted
from generator.events.triggers import is_saying

_LONGEST, _LEAST = 80, 30
"""Words of the longest stretch that is weighed, and characters that what is said has at the least."""
_DROPPED = words.LOADED | words.STALE | words.POINTERS


def whole(draft: Draft, verb: int, top: int, last: int = -1) -> list[Word]:
    """The clause of `top` that `verb` brings, but for what it can spare; empty where it does not fit or is not clear.

    Args:
        draft: what the title is made with.
        verb: the saying that the title tells of.
        top: the verb of what is said.
        last: the last of several clauses, where the parse has torn one apart.
    """
    tree = draft.tree
    subject, is_told = tree.first(top, *SUBJECTS), is_saying(tree, verb) or hears(tree, verb)
    is_told = is_told or tree.tokens[verb].lemma in words.SPEAKING
    if draft.level not in (0, 3) or draft.told != verb or not is_told or subject is None:
        return []
    if tree.tokens[subject].tag in ("WDT", "WP") and tree.tokens[verb].dep == "relcl":
        return []  # "the trawler that Costa said was sunk"
    if top in tree.ancestors(verb) and tree.tokens[verb].tag not in FINITE_TAGS:
        return []  # "she heard Lee talk": no saying in its midst
    run = stretch(tree, verb, top, last)
    if not 2 < len(run) <= _LONGEST or is_dangling(draft, top) or is_own_voice(draft, top):
        return []
    if any(is_open(draft, at, run, top) for at in run):
        return []
    room = max(draft.room, _LEAST) - _spent(draft, verb)
    return _fitting(draft._replace(is_full=False), tuple(run), top, room)


@kept
def _fitting(draft: Draft, run: tuple[int, ...], top: int, room: int) -> list[Word]:
    """The run but for what it can spare: kept, for a full draft asks the same as the next."""
    line = _rearranged(draft.tree, _line(draft, run, top), top)
    return spared(draft.tree, line, partial(pieces, draft.tree, run, top, draft.level > 0), room)


def _spent(draft: Draft, verb: int) -> int:
    """How many characters an audience takes, "tells reporters", and "says" for the colon that the room is reckoned with."""
    heard = (own_object(draft, at) for at in draft.tree.all(verb, "dobj", "dative") if at > verb)
    subject = find_subject(draft.tree, verb)
    is_many = draft.is_many or (subject is not None and is_plural(draft.tree, subject, verb))
    says = (3 if is_many else 4) if draft.tree.tokens[verb].lemma == "say" else 0
    return says + sum(len(in_words(draft.tree, phrase)) + 1 for phrase in heard if phrase)


def _line(draft: Draft, run: Sequence[int], top: int) -> Line:
    """What a headline has for each word, before anything is spared."""
    tree = draft.tree
    line = headline(draft, run)
    inside = set(run)
    for at in line:
        is_link = tree.tokens[at].dep == "cc" and _next_word(tree, at) in inside
        if at not in inside and tree.tokens[at].dep != "punct" and not is_link:
            line[at] = []  # the saying itself, in the midst of what is said
        elif line[at] == [at] and _is_idle(tree, at, run[-1]):
            line |= {kid: [] for kid in tree.subtree(at) if kid in line}
        if tree.tokens[at].tag == "POS" and line[at] == [at] and line.get(at - 1) and tree.tokens[at].text == "'s":
            line[at] = ["’s"]
    for verb in run:
        if verb == top or (tree.is_verb(verb) and tree.tokens[verb].dep in ("ccomp", "conj")):
            _shift(draft, line, verb)
    put_in_marks(draft, line, run)
    return line


def _next_word(tree: Tree, at: int) -> int:
    """The next token that is no article."""
    return next((one for one in range(at + 1, len(tree.tokens)) if tree.tokens[one].dep not in ("det", "punct")), at)


_LINKS = frozenset(
    """
    also however meanwhile moreover furthermore therefore thus here additionally consequently nevertheless nonetheless
    accordingly
    """.split()
)
_LINKING = frozenset("addition instance example course fact contrast short turn".split())


def _is_link(tree: Tree, preposition: int) -> bool:
    """Whether a phrase only leads over: "in addition", "for instance"."""
    kids = tree.children[preposition]
    return len(kids) == 1 and not tree.children[kids[0]] and tree.tokens[kids[0]].lemma in _LINKING


_OF_DAYS = ("compound", "nmod", "poss", "amod", "npadvmod", "nummod")
_ENCLOSED = ("prep", "advcl", "advmod", "acl", "relcl", "appos", "npadvmod", "parataxis")
_BOUND = frozenset("if unless until because without except".split())


def _is_enclosed(tree: Tree, at: int, end: int) -> bool:
    """Whether commas stand on both sides of an aside: "the port, though safe, may close"."""
    inner = tree.subtree(at)
    first, last = inner[0], inner[-1]
    if first == 0 or last + 2 > end or len(inner) != last - first + 1:
        return False
    marks = {tree.tokens[first].text.lower(), *tree.words(at, "mark")}
    return tree.tokens[first - 1].text == "," and tree.tokens[last + 1].text == "," and not marks & _BOUND


def _is_idle(tree: Tree, at: int, end: int) -> bool:
    """Whether a word, with all below it, is nothing for a title: a day, a link, a loaded or pointing adjective."""
    token = tree.tokens[at]
    low = token.text.lower()
    if token.dep in _ENCLOSED and _is_enclosed(tree, at, end):
        return True
    if token.dep == "prep" and tree.is_noun(token.head):
        return is_calendar(tree, at)
    if token.dep == "npadvmod" and tree.is_noun(token.head) and is_calendar(tree, at):
        return True  # "the attacks this month on the port"
    if token.dep in _OF_DAYS and tree.is_noun(token.head) and token.tag != "CD" and is_calendar_word(tree, at):
        return True  # "the 1991 accord" keeps its year
    if token.dep == "prep" and (low in words.ASIDES or _is_link(tree, at)):
        return True
    is_date = token.tag in ("VBG", "VBN") and all(is_calendar(tree, kid) for kid in tree.children[at]) and tree.children[at]
    if token.dep in ("acl", "advcl", "xcomp") and is_date:
        return True
    if token.dep == "advmod":
        return low in _LINKS and not tree.children[at]
    is_such_as = low == "such" and (tree.tokens[at + 1].text == "as" or tree.tokens[token.head].lemma in KINDS)
    return token.dep == "amod" and low in _DROPPED and not is_such_as and not tree.is_quoted(at)


def _shift(draft: Draft, line: Line, verb: int) -> None:
    """The future as told in the past becomes the future."""
    tree, subject = draft.tree, draft.tree.first(verb, *SUBJECTS)
    if not is_shifted(draft, verb):
        return
    many = subject is not None and is_plural(tree, subject, verb)
    for at in (*tree.all(verb, "aux", "auxpass"), verb):
        if line.get(at) == [at]:
            line[at] = [shifted(draft, at, many)]


def put_in_marks(draft: Draft, line: Line, run: Sequence[int]) -> None:
    """What the source has in quotation marks within the line stays in marks, in its own words; other marks go."""
    tree = draft.tree
    for start, end in tree.sentence.quoted:
        inner = [at for at in range(run[0], run[-1] + 1) if start <= tree.tokens[at].start and tree.tokens[at].end <= end]
        letters = [at for at in inner if tree.tokens[at].text[0].isalnum()]
        is_part = letters and letters[0] > run[0] and end <= tree.tokens[run[-1]].end + 2
        if not is_part or any(not line[at] and tree.tokens[at].dep != "det" for at in letters):
            continue
        text = tree.printed(letters[0], letters[-1])
        if _MARKS & set(text):
            continue
        line |= {at: [] for at in inner}
        top = next((at for at in letters if tree.tokens[at].head not in letters), letters[0])
        line[top] = [in_marks(text, 90)]
    line |= {
        at: [] for at in line if line[at] == [at] and tree.tokens[at].text in _MARKS | {"’"} and tree.tokens[at].tag != "POS"
    }


_MARKS = frozenset({'"', "“", "”", "‘", "``", "''", "`", "'"})


_FRONTED = frozenset("for on at with by after before under without despite during".split())


def _opens(tree: Tree, at: int) -> bool:
    """Whether a clause or phrase before the subject may as well stand behind all: not "of the ten, three died"."""
    if tree.tokens[at].dep == "advcl":
        return bool(tree.all(at, "mark", "advmod"))
    is_last = not any(tree.is_verb(kid) for kid in tree.all(tree.tokens[at].head, "conj"))
    start, end = tree.subtree(at)[0], tree.subtree(at)[-1] + 1
    is_bare = start == 0 or tree.tokens[start - 1].tag[:2] != "NN"  # not "hours after the blast"
    is_parted = end < len(tree.tokens) and tree.tokens[end].text == ","
    return is_last and is_bare and is_parted and tree.tokens[at].text.lower() in _FRONTED


def _rearranged(tree: Tree, line: Line, top: int) -> Line:
    """The line with what opens it put to its end: "if the talks fail, they will strike", "for both sides, it is a test"."""
    subject = tree.first(top, *SUBJECTS)
    front = [at for kid in tree.all(top, "advcl", "prep") if subject is not None and kid < subject and _opens(tree, kid)
             for at in tree.subtree(kid) if at in line]  # fmt: skip
    commas = [at + 1 for at in front if tree.tokens[min(at + 1, len(tree.tokens) - 1)].text == "," and at + 1 not in front]
    rest = {at: words_ for at, words_ in line.items() if at not in front and at not in commas}
    return rest | {at: line[at] for at in front}


def is_open(draft: Draft, at: int, run: list[int], top: int) -> bool:
    """Whether a pronoun stands for nobody whom the title names: such a clause is told in another way."""
    tree, token = draft.tree, draft.tree.tokens[at]
    low = token.text.lower()
    if token.tag == "WDT" and at == run[0]:
        return tree.tokens[draft.told].dep == "relcl"  # "its bid, which Acme says it will withdraw"
    if token.tag == "DT" and low in words.POINTERS and token.dep in (*SUBJECTS, "dobj", "pobj"):
        return low == "this" or not tree.children[at]
    if token.tag[:3] != "PRP" or token.dep == "expl" or low.endswith(("self", "selves")):
        return False
    if low in words.FIRST_PERSON or low in ("you", "your", "yours"):
        return True
    if draft.names(at):
        return False
    if tree.tokens[at].head == top and token.dep in SUBJECTS:
        return not may_stay(draft, low)
    return low not in ("it", "its") and not _has_ground(draft, at, run)


def _has_ground(draft: Draft, pronoun: int, run: list[int]) -> bool:
    """Whether the speaker, or a noun before it in what is said, may be meant by a pronoun."""
    tree, low = draft.tree, draft.tree.tokens[pronoun].text.lower()
    if low in ("they", "them", "their", "theirs"):
        many = (tree.tokens[at].tag in ("NNS", "NNPS") or tree.all(at, "conj") for at in run if at < pronoun)
        return draft.is_many or has_hearers(draft) or any(many)
    before = (at for at in run if at < pronoun)
    people = (
        any(name.kind == "person" for name in draft.names(at)) or is_human(tree.tokens[at].lemma.lower()) for at in before
    )
    return bool(draft.subject) or any(people)
