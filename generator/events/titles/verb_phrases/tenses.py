"""What was said in the past as a headline has it: "said it would sell" is "says it will sell", "was planning" is planning."""

from generator.events.grammar.clauses import has_condition
from generator.events.grammar.labels import SUBJECTS
from generator.events.titles.calendar import is_calendar_word
from generator.events.titles.draft import Draft, Word
from generator.events.titles.verb_phrases.inflect import present

_MILD = frozenset("appear seem like love prefer welcome suggest rather have".split())
"""Verbs whose "would" is manners or a guess, and no future: "It would appear that …"."""


_MINDS = frozenset("hope believe think want expect plan intend feel know need doubt fear support oppose favor favour".split())


def shifted(draft: Draft, at: int, is_many: bool) -> Word:
    """A word of what was said as a headline has it: "would" is "will", "had closed" has closed, "was planning" is planning."""
    tree, token = draft.tree, draft.tree.tokens[at]
    low, is_helping = token.text.lower(), token.dep in ("aux", "auxpass")
    verb = token.head if is_helping else at
    if low == "would":
        return at if has_condition(tree, verb) else "will"
    if low == "had" and token.dep == "aux":
        return at if has_condition(tree, verb) else present("have", is_many)
    if low == "could" and is_helping and tree.tokens[verb].lemma in _VOICING and _is_of_speaker(draft, verb):
        return "can"
    if token.tag == "VBD" and token.lemma in _MINDS and not is_helping:
        return present(token.lemma, is_many)
    if low == "did" and is_helping and tree.tokens[token.head].lemma in _MINDS:
        return present("do", is_many)
    if low == "had" and not is_helping and _is_lasting(draft, at):
        return present("have", is_many)
    if low in ("was", "were") and _is_lasting(draft, verb):
        return "are" if low == "were" else "is"
    return at


def _is_of_speaker(draft: Draft, verb: int) -> bool:
    """Whether who does it is a pronoun behind the saying: "Costa said she was ready"."""
    subject = draft.tree.first(verb, *SUBJECTS)
    is_pronoun = subject is not None and draft.tree.tokens[subject].text.lower() in ("it", "they", "he", "she")
    return is_pronoun and 0 <= draft.told < verb


_VOICING = frozenset(
    """
    guarantee predict estimate comment confirm say discuss speculate promise rule accept support agree afford elaborate verify
    provide disclose tell
    """.split()
)
_OF_OLD = frozenset("admit confess recall remember testify recount".split())
_SCENES = frozenset("wear carry drive ride travel walk stand sit lie sleep go".split())
"""What somebody is doing when something befalls him: told afterwards."""
_TIMES = frozenset("when while as before after until since once during at by".split())


def _is_lasting(draft: Draft, verb: int) -> bool:
    """Whether what is told holds as it is told: "said the mill was losing money", "said she was proud", "were no plans"."""
    tree, token = draft.tree, draft.tree.tokens[verb]
    above = tree.tokens[token.head]
    is_under = 0 <= draft.told < verb and (token.head == draft.told or above.lemma in _MINDS)
    if not is_under or tree.tokens[draft.told].lemma in _OF_OLD or token.lemma in _SCENES:
        return False
    is_own = _is_of_speaker(draft, verb)
    is_none = any("no" in tree.words(thing, "det") for thing in tree.all(verb, "attr", "dobj"))
    is_felt = any(is_own or tree.all(at, "xcomp", "prep", "ccomp") for at in tree.all(verb, "acomp"))
    is_under_way = token.tag == "VBG" or "being" in tree.words(verb, "auxpass")
    is_had = is_none if token.lemma == "have" else is_none and bool(tree.all(verb, "expl"))
    is_aim = token.lemma == "be" and any("TO" in tree.tags(at, "aux") for at in tree.all(verb, "xcomp"))  # "the plan was to"
    is_state = is_under_way or is_felt or is_had or is_aim
    if any(tree.tokens[at].tag == "VBD" and tree.tokens[at].lemma != "be" for at in tree.all(verb, "conj")):
        return False  # "said she was kind and helped them"
    own = (at for kid in tree.children[verb] for at in (kid, *tree.children[kid]))
    return is_state and not any(tree.tokens[at].text.lower() in _TIMES or is_calendar_word(tree, at) for at in own)


def is_shifted(draft: Draft, verb: int) -> bool:
    """Whether what was said is told in the past: "would" for the future; not in the speaker's own words."""
    tree = draft.tree
    is_perfect = bool(tree.words(verb, "aux") & {"have", "'ve"})
    is_told = draft.told >= 0 and tree.tokens[draft.told].tag in ("VBD", "VBN", "VBG")
    is_mild = tree.tokens[verb].lemma in _MILD and bool(tree.all(verb, "aux"))
    return not is_mild and not tree.is_quoted(verb) and not is_perfect and is_told
