"""Whether the act of a verb happened, lies ahead, is denied or possible, or is no event; and why.

Verbs that rule their complement ("refuse to", "plan to") stand in `governors.py`.
"""

from generator.events.grammar.clauses import Clause, clause_of, has_condition, is_negated
from generator.events.grammar.tree import Tree
from generator.events.standing.beliefs import hedge_of, held, is_guess, was_foreseen, wished
from generator.events.standing.governors import (
    AFTER,
    AIMS,
    ALONGSIDE,
    CLOSES,
    EFFORTS,
    GOVERNORS,
    MOVES,
    PLANS,
    SAYINGS,
    THOUGHT,
    Standing,
)  # fmt: skip
from generator.events.triggers.charges import INQUIRIES, put

_IF = frozenset({"if", "unless", "whether", "lest", "should", "until", "till", "once", "whenever"})
_ONCE = frozenset({"until", "till", "once"})
"""Conditions of what is to come; of what was, they tell when: `until his shop closed`."""
_GROUNDS = frozenset("evidence proof sign indication reason information knowledge suspicion".split())
"""What somebody may have of a deed: `if we have evidence that he hid them`."""
_MODALS: dict[str, Standing] = {"will": "planned", "shall": "planned", "'ll": "planned", "wo": "planned", "would": "planned"}


def standing(tree: Tree, index: int) -> tuple[Standing, str]:
    """Whether the act of the verb at `index` happened, lies ahead, is denied or possible, or is no event; and why."""
    clause = clause_of(tree, index)
    if clause.is_negated:
        return "unreal", "negated"
    if _is_question(tree, index):
        return "unreal", "a question"
    if _under_condition(tree, index):
        return "unreal", "under a condition"
    if hedge := hedge_of(tree, index):
        return "possible", hedge
    if clause.modal:
        made = _MODALS.get(clause.modal, "unreal")
        if clause.modal == "would" and (not _is_told(tree, index) or _is_missed(tree, index)):
            return "unreal", "would"
        if made == "planned" and (wish := wished(tree, index)):
            return "unreal", f"under “{wish}”"
        if made == "planned" and has_condition(tree, index):
            return "possible", f"{clause.modal}, under a condition"
        return made, clause.modal
    return _governed(tree, index, clause)


def _governed(tree: Tree, index: int, clause: Clause) -> tuple[Standing, str]:
    """By what it hangs on: `refused to …`, `denied that …`, `after …ing`."""
    first = index
    while tree.tokens[first].dep == "conj" and tree.is_verb(tree.tokens[first].head):
        first = tree.tokens[first].head
    dep, head = tree.tokens[first].dep, tree.tokens[first].head
    if clause.tense in ("past", "perfect", "past perfect", "present"):
        return _finite(tree, index, first, clause)
    if clause.tense == "infinitive":
        return _infinitive(tree, first, dep, head)
    is_asked = dep == "pobj" and tree.tokens[index].lemma in INQUIRIES  # "held for questioning", read as a verb
    if (is_asked or dep in ("xcomp", "pcomp", "ccomp")) and head != first:
        return _complement(tree, index, first)
    if dep == "advcl" and tree.is_verb(head):
        over = standing(tree, head)
        if over[0] in ("possible", "denied"):
            return over  # "is alleged to have opened fire, killing two"
        is_result = clause.tense == "gerund" and head < index and not _is_word_of(tree, first)
        if is_result and over[0] == "planned":
            return over  # "will close its plant, cutting 300 jobs"
        if is_result and over[0] == "unreal" and clause_of(tree, head).modal and not tree.all(index, "mark"):
            return over  # "could reach the coast, killing thousands"
    return "happened", clause.tense


def _finite(tree: Tree, index: int, first: int, clause: Clause) -> tuple[Standing, str]:
    """Of a verb in the past, the perfect or the present: what it is the content of may take it back."""
    head = tree.tokens[first].head
    governor, text = tree.tokens[head].lemma, tree.tokens[head].text
    if made := held(tree, first):
        return made, f"under “{text}”"
    if tree.tokens[first].dep == "ccomp":
        if GOVERNORS.get(governor) == "denied" and head < index:
            return "denied", f"under “{text}”"
        if governor in THOUGHT and clause.tense != "past":
            return "unreal", f"under “{text}”"
        if head < index and is_guess(tree, head):
            return "possible", f"under “{text}”"
        if governor in SAYINGS and tree.is_verb(head) and is_negated(tree, head):
            return "unreal", f"under “{text}”, which was not said"
        if governor in ("allege", "suspect") or (governor in SAYINGS and _is_of_claimant(tree, head)):
            return "possible", f"under “{text}”"
    if clause.tense == "present" and has_condition(tree, index):
        return "unreal", "what follows from a condition"
    return "happened", clause.tense


_CLAIMANTS = frozenset("plaintiff lawsuit suit complaint indictment accuser claimant".split())


def _is_of_claimant(tree: Tree, head: int) -> bool:
    """`The lawsuit says that …`: what one side of a case holds of the other."""
    return bool(tree.lemmas(head, "nsubj") & _CLAIMANTS)


def _complement(tree: Tree, index: int, first: int) -> tuple[Standing, str]:
    """Of a gerund or participle that a verb or a preposition asks for: `began closing`, `accused of bribing`."""
    head = tree.tokens[first].head
    is_behind = tree.tokens[first].dep in ("pcomp", "pobj")
    above = tree.tokens[head].head if is_behind else head
    governor = tree.tokens[above]
    over = standing(tree, above) if tree.is_verb(above) else None
    if is_behind and tree.tokens[head].text.lower() in AFTER and not clause_of(tree, above).modal:
        # "is accused of fleeing after robbing a guard": both are but alleged
        is_open = over is not None and over[0] in ("possible", "denied")
        return ("possible", f"under “{governor.text}”") if is_open else ("happened", "what came before")
    if over and over[0] == "unreal":
        return "unreal", f"under “{governor.text}”, which did not happen"
    charge = put(tree, head) if is_behind else None
    if charge == "possible" and tree.tokens[index].lemma in INQUIRIES:
        return "unreal", f"what “{governor.text}” is for"
    if over and is_behind and not charge and tree.tokens[head].lemma in ALONGSIDE:
        # "would study it before deciding"; but "tried to end it by leaving": he left
        return ("happened", "a means") if tree.tokens[governor.head].lemma in EFFORTS else over
    made = charge or GOVERNORS.get(governor.lemma, "happened")
    if made == "planned" and (tree.tokens[index].tag == "VBN" or governor.lemma == "announce"):
        made = "happened"  # "announced reaching a deal"
    return made, f"under “{governor.text}”"


_GIVING_REASONS = SAYINGS | frozenset("cite note add call blame quote follow accord".split())
_HELD = frozenset("believe say report think understand suppose rumour rumor allege know presume suspect".split())


def _is_word_of(tree: Tree, index: int) -> bool:
    """Whether a participle says or explains, now, what lies ahead: `will resign, citing his health`."""
    is_marked = bool(tree.lemmas(index, "mark", "aux", "prep") & {"after", "since", "have"})
    return is_marked or tree.tokens[index].lemma in _GIVING_REASONS


def _ruled(tree: Tree, head: int, made: Standing) -> tuple[Standing, str]:
    """What an infinitive is under a verb that makes it so: planned under "plan", but unreal under "did not plan"."""
    governor = tree.tokens[head]
    if made == "happened" and (tree.is_verb(head) and standing(tree, head)[0] != "happened"):
        return standing(tree, head)
    if governor.lemma == "be" and (state := tree.first(head, "acomp")) is not None:
        return GOVERNORS.get(tree.tokens[state].lemma, "unreal"), f"“{tree.tokens[state].text}” to"  # "it is hard to say"
    if governor.lemma == "be":
        return ("possible", "what somebody aims at") if _is_of_aim(tree, head) else ("planned", "is to")
    if governor.lemma == "have" and "yet" in tree.lemmas(head, "advmod"):
        return "unreal", "has yet to"
    if made == "planned" and was_foreseen(tree, head):
        return "unreal", f"had been under “{governor.text}”"
    over = standing(tree, head)[0] if made != "happened" and tree.is_verb(head) else "happened"
    if over == "unreal":
        return "unreal", f"under “{governor.text}”, which did not happen"
    if over == "possible" and made == "planned":
        return "possible", f"under “{governor.text}”, which may be"
    return made, f"under “{governor.text}”"


def _infinitive(tree: Tree, first: int, dep: str, head: int) -> tuple[Standing, str]:
    if head == first:
        return "unreal", "a bare infinitive"
    governor = tree.tokens[head]
    if governor.lemma == "go" and governor.tag == "VBG" and tree.all(head, "aux"):
        return ("unreal", "not going to") if is_negated(tree, head) else ("planned", "is going to")
    if governor.tag == "VBN" and governor.lemma in _HELD and "have" in tree.lemmas(first, "aux"):
        return "possible", f"is {governor.text} to have"
    if governor.lemma == "use" and is_usual(tree, head):
        return "unreal", "told of any time"
    made = GOVERNORS.get(governor.lemma)
    if dep in ("xcomp", "ccomp") and made:
        return _ruled(tree, head, made)
    if dep == "acl" and governor.lemma in PLANS and tree.tokens[max(0, head - 1)].lemma.lower() != "in":
        return "planned", f"“{governor.text}” to"
    if dep == "acl" and governor.lemma in EFFORTS:
        return "possible", f"“{governor.text}” to"
    if dep == "advcl" and _came_to(tree, first):
        return "happened", f"what “{governor.text}” came to"
    opener = tree.first(first, "aux")
    is_told_of = dep in ("acl", "relcl") and bool(tree.all(first, "auxpass"))
    if is_told_of and opener and tree.tokens[opener - 1].text == "," and standing(tree, head)[0] != "unreal":
        return "planned", "is to be done with it"  # "a hall, to be opened in May"
    return "unreal", "an infinitive"


_USUALLY = frozenset("usually normally generally typically routinely regularly traditionally sometimes often always".split())


def is_usual(tree: Tree, verb: int) -> bool:
    """Whether a verb tells of a habit: `the year normally ends in June`, `he used to describe it so`."""
    if tree.tokens[verb].text.lower() == "used" and tree.tokens[verb + 1 : verb + 2] and tree.tokens[verb + 1].text == "to":
        return tree.tokens[verb].tag == "VBD" and bool(tree.all(verb, "xcomp"))
    return bool(tree.lemmas(verb, "advmod") & _USUALLY)


def _is_of_aim(tree: Tree, head: int) -> bool:
    """Whether `is to` tells what somebody should do: `the next step is to sell it`."""
    return bool(tree.lemmas(head, "nsubj") & AIMS)


def _came_to(tree: Tree, index: int) -> bool:
    """Whether an infinitive tells what came of a move: `rose to close at 40`."""
    head = tree.tokens[tree.tokens[index].head]
    return head.tag == "VBD" and head.lemma in MOVES and tree.tokens[index].lemma in CLOSES


def _is_missed(tree: Tree, index: int) -> bool:
    """`He said he would have sold it`: what would have been was not."""
    return tree.tokens[index].tag == "VBN" and "have" in tree.lemmas(index, "aux")


def _is_told(tree: Tree, index: int) -> bool:
    """Whether `would` is the future of a saying in the past: `He said it would send aid`, and no word of the speaker's own."""
    if any(tree.is_quoted(at) for at in tree.all(index, "aux")):
        return False
    index = tree.first_joined(index)
    return tree.tokens[index].dep == "ccomp" and tree.tokens[tree.tokens[index].head].tag in ("VBD", "VBN", "VBZ")


def _is_question(tree: Tree, index: int) -> bool:
    """A direct question: a question mark ends the clause's quotation or the sentence."""
    last = tree.tokens[-1].text
    if last != "?" and not (last in "\"'”’" and len(tree.tokens) > 1 and tree.tokens[-2].text == "?"):
        return any(tree.tokens[child].text == "?" for child in tree.children[index])
    return tree.tokens[index].dep in ("ROOT", "ccomp", "conj")


def _under_condition(tree: Tree, index: int) -> bool:
    """An `if`, `unless` or `whether` on the verb or on a clause it stands in."""
    for place in (index, *tree.ancestors(index)):
        for child in tree.all(place, "mark", "advmod"):
            word = tree.tokens[child].lemma
            if word in _IF and child < index and not (word in _ONCE and tree.tokens[place].tag == "VBD"):
                return True
        if tree.tokens[place].dep == "dobj" and tree.tokens[place].lemma in _GROUNDS:
            continue
        if tree.tokens[place].dep not in ("conj", "xcomp", "acl", "relcl", "ccomp", "advcl", "pcomp"):
            return False
        if tree.tokens[place].dep == "ccomp" and place != index:
            return False
    return False
