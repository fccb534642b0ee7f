"""The verb of a title: with which helpers, in which form, and the verb joined to it."""

from generator.events.grammar import arguments
from generator.events.grammar.labels import HYPHENS, NOUN_SUBJECTS
from generator.events.grammar.tree import Tree, kept
from generator.events.standing.governors import FIXING
from generator.events.titles.draft import Word
from generator.events.titles.fitness import needs_object
from generator.events.titles.length.cutting import is_denied
from generator.events.titles.verb_phrases.adverbs import turning
from generator.events.titles.verb_phrases.inflect import participle, present
from generator.events.titles.verb_phrases.parted import whole_verb
from generator.records import Status, Token


def next_verb(tree: Tree, verb: int) -> int:
    """The verb that "and" joins to one without a word between, else itself: "was hit and killed by a van"."""
    following = verb + 2
    if following >= len(tree.tokens) or tree.tokens[verb + 1].text.lower() != "and":
        return verb
    token = tree.tokens[following]
    is_pair = token.dep == "conj" and token.head == verb and token.tag == tree.tokens[verb].tag and token.text.isalpha()
    is_pair = is_pair and tree.tokens[min(following + 1, len(tree.tokens) - 1)].text not in HYPHENS  # "named and re-organised"
    return following if is_pair and not tree.all(following, *NOUN_SUBJECTS, "aux", "auxpass", "conj") else verb


def likewise(tree: Tree, form: str, verbs: tuple[int, int], many: bool) -> str:
    """The second of two verbs in the form that the first has: "is hit and killed", "shoots and kills", "may shoot and kill"."""
    first, second = (tree.tokens[at] for at in verbs)
    passive = is_passive(tree, verbs[0])
    if form == present(first.lemma, many) and not passive:
        return present(second.lemma, many)
    return second.lemma if form == first.lemma and not passive else participle(second.lemma, second.text, second.tag)


_OPENING = frozenset("when if once unless until though although as than".split())
"""Words that a participle follows at once: "when asked"."""


@kept
def is_passive(tree: Tree, verb: int) -> bool:
    """As the parse has it; but "an announcement clarified" is active behind a passive, and "cases reported" is not."""
    token = tree.tokens[verb]
    if token.text.lower() == "born":
        return True
    if tree.first(verb, "nsubj") is not None and tree.first(verb, "dobj") is not None:
        return False  # "attended a rally by workers"
    following = next_verb(tree, verb)
    if following != verb and tree.all(following, "dobj") and not tree.all(verb, "auxpass"):
        return False  # "arrested and charged two men"
    if token.dep == "conj" and tree.first(verb, "nsubj") is not None:
        return _is_gapped(tree, verb)
    is_aside = token.dep in ("acl", "pcomp", "advcl") and token.tag in ("VBN", "VBD") and not tree.all(verb, "aux")
    before = tree.tokens[max(verb - 1, 0)].text
    if is_aside and before.lower() in _OPENING:
        return True  # "said nothing when asked"
    is_bare = not tree.all(verb, "aux", "dobj", "nsubj", "mark", "xcomp", "ccomp", "prt") and bool(tree.all(verb, "prep"))
    if is_aside and before == "," and is_bare:
        return True  # "Mr Reed, tapped for the post"
    if is_aside and token.lemma in ("report", "say", "allege", "believe") and not tree.all(verb, "dobj", "ccomp", "nsubj"):
        return True
    if is_aside and tree.all(verb, "oprd") and not tree.all(verb, "dobj", "nsubj"):
        return True  # "a letter made public", "left alone"
    if token.lemma in _SAID_TO and _is_said_to(tree, verb):
        return True
    is_lone = token.tag in ("VBN", "VBD") and not tree.all(verb, "dobj", "ccomp", "xcomp", "aux")
    if is_lone and token.lemma in _TOLD_OF and (subject := tree.first(verb, "nsubj")) is not None:
        return tree.tokens[subject].tag in ("NN", "NNS")
    return arguments.is_passive(tree, verb)


def _is_gapped(tree: Tree, verb: int) -> bool:
    """Whether a verb has its "were" from the one before: "two were killed and six injured in the blast"."""
    token = tree.tokens[verb]
    is_after = token.tag in ("VBN", "VBD") and bool(tree.all(token.head, "auxpass"))
    return is_after and needs_object(tree, verb) and not tree.all(verb, "aux", "auxpass", "dobj", "ccomp", "xcomp", "prt")


_TOLD_OF = ("announce", "express", "report", "issue", "publish")
"""Verbs that a bare thing before them suffers: "the arrest announced today", "views expressed here"."""


def _is_said_to(tree: Tree, verb: int) -> bool:
    """Whether an infinitive stands right behind a verb of saying without an object."""
    is_bare = tree.tokens[verb].tag in ("VBN", "VBD") and not tree.all(verb, "aux", "auxpass", "dobj")
    return is_bare and any(verb + 1 in tree.all(act, "aux") for act in tree.all(verb, "xcomp"))


_SAID_TO = ("report", "say", "believe", "think", "know", "rumour", "rumor")
"""Verbs that only those suffer who are "said to" have done something: "with ten people reported to have drowned"."""


_OF_PLANS = FIXING | {"plan", "intend", "hope", "expect", "forecast", "predict"}
"""Verbs that say by themselves that an act lies ahead: "is expected to open"."""


_AHEAD = {"would": "would", "will": "will", "wo": "will", "shall": "will", "'ll": "will", "’ll": "will"}


def _is_behind(tree: Tree, verb: int, helpers: tuple[int, ...]) -> bool:
    """Whether an act is over by its form: "stole", "have stolen", "was robbed", "of stealing", not "is stealing"."""
    lemmas, tag = {tree.tokens[at].lemma for at in helpers}, tree.tokens[verb].tag
    if any(tree.tokens[at].tag == "VBD" for at in (*helpers, *tree.all(verb, "auxpass"))):
        return True
    return (tag in ("VBG", "VBD") or "have" in lemmas) and not (tag == "VBG" and "be" in lemmas)


def is_to_come(token: Token, status: Status) -> bool:
    """Whether a planned act is "to" be done, and no verb of planning that was done: "a hearing is set"."""
    return status == "planned" and (token.lemma not in _OF_PLANS or token.tag == "VB")


_ENDS = frozenset("solution option goal aim task priority alternative".split())
"""What does nothing itself: "the only solution is drilling a well"."""


def told_verb(tree: Tree, verb: int, plural: bool, status: Status) -> list[Word]:
    """The verb with its helpers: `abstains`, `are arrested`, `is to provide`, `may resign`, `no longer sells`."""
    token = whole_verb(tree, verb)
    passive = is_passive(tree, verb)
    helpers = tree.all(verb, "aux")
    # "Nor do analysts expect"
    is_inverted = any(tree.tokens[max(at - 1, 0)].text.lower() in ("nor", "neither") for at in helpers)
    turn = turning(tree, verb)
    no: list[Word] = ["not"] if is_inverted or is_denied(tree, verb) else list(turn)
    modal = next((tree.tokens[at].text.lower() for at in helpers if tree.tokens[at].tag == "MD"), None)
    be = "are" if plural else "is"
    base: list[Word] = ["be", participle(token.lemma, token.text, token.tag)] if passive else [token.lemma]
    if is_to_come(token, status):
        return [be, *no, "to", *base]
    if status == "possible" and _is_behind(tree, verb, helpers):
        # "is accused of killing", "is believed to have fled": what lies behind is no possibility of what is to come
        done = participle(token.lemma, token.text, token.tag)
        if token.tag == "VBG" and not passive and helpers:
            return ["may have", *no, "been", token.text.lower()]
        return ["may have", *no, "been", done] if passive else ["may have", *no, done]
    if status == "possible" or modal in ("could", "may", "might", "can", "must", "should"):
        return [modal if modal in ("could", "can", "must", "should") else "may", *no, *base]
    if modal in _AHEAD:
        return [_AHEAD[modal], *no, *base]
    if passive:
        return [be, *no, base[1]]
    is_state = token.tag == "VBG" and bool(tree.lemmas(verb, "nsubj") & _ENDS and tree.all(verb, "dobj"))
    if is_state or (token.text.lower() == "missing" and not tree.all(verb, "dobj")):
        return [be, *no, token.text.lower()]  # who is missing misses nobody
    return _active(token.lemma, plural, no)


def _active(lemma: str, plural: bool, no: list[Word]) -> list[Word]:
    """The verb without helpers but those of its "no"."""
    if lemma == "be":
        return ["are" if plural else "is", *no]
    return ["do" if plural else "does", "not", lemma] if no == ["not"] else [*no, present(lemma, plural)]
