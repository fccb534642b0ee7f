"""What is reported by nobody in particular: "Two banks have failed, it is reported"."""

from generator.events.grammar.labels import PLAIN_SUBJECTS
from generator.events.grammar.subjects import find_subject
from generator.events.grammar.tree import Tree
from generator.events.titles import words
from generator.events.titles.draft import Draft, Word
from generator.events.titles.joining import LONGEST
from generator.events.titles.noun_phrases.phrases import noun_phrase
from generator.events.titles.said.told import STAYING
from generator.events.titles.said.whole import whole
from generator.events.titles.verb_phrases.complements import content
from generator.events.titles.verb_phrases.inflect import participle

_TOLD = ("report", "announce", "claim", "allege", "confirm", "argue", "believe", "suggest", "expect", "estimate")


def it_is_said(draft: Draft, verb: int) -> list[Word]:
    """For "It was reported that …", and for a saying of nobody known: what was reported, and that it was."""
    tree, lemma = draft.tree, draft.tree.tokens[verb].lemma
    subject = find_subject(tree, verb)
    is_open = subject is None or (tree.tokens[subject].tag == "PRP" and not draft.names(subject))
    if lemma not in words.SPEAKING or not is_open:
        return []
    told = [at for at in tree.all(verb, "ccomp") if tree.first(at, *PLAIN_SUBJECTS) is not None]
    head = tree.tokens[verb].head
    if not told and tree.tokens[verb].dep in ("parataxis", "ccomp") and tree.is_verb(head):
        told = [head]
    # the saying itself is no part of what is said
    inner = draft.about(verb, room=LONGEST - len(", it is estimated"))
    phrase = (whole(inner, verb, told[0]) or content(inner, told[0])) if told else []
    if told and (not phrase or _is_open(tree, phrase[0])):
        phrase = _suffered(draft, told[0])
    done = participle(lemma, tree.tokens[verb].text, tree.tokens[verb].tag) if lemma in _TOLD else "said"
    return [*phrase, ",", "it", "is", done] if phrase else []


def _is_open(tree: Tree, word: Word) -> bool:
    """Whether a pronoun of nobody known opens what is said; the "it" of "it rains" stands for nothing."""
    if isinstance(word, str):
        return word in STAYING
    return tree.tokens[word].text.lower() in STAYING and tree.tokens[word].dep != "expl"


def _suffered(draft: Draft, verb: int) -> list[Word]:
    """What is said of an act of nobody known, in the passive: "they will appeal the ruling" is "ruling will be appealed"."""
    tree, token = draft.tree, draft.tree.tokens[verb]
    theme, subject = tree.first(verb, "dobj"), tree.first(verb, "nsubj")
    modal = next((tree.tokens[at].text.lower() for at in tree.all(verb, "aux") if tree.tokens[at].tag == "MD"), "")
    is_plain = theme is not None and tree.is_noun(theme) and subject is not None and tree.tokens[subject].tag == "PRP"
    if not is_plain or theme is None or token.lemma in words.UNTURNED or tree.all(verb, "neg", "oprd", "xcomp", "ccomp"):
        return []
    phrase = noun_phrase(draft.at(max(draft.level, 2)), theme)
    be = [{"would": "will"}.get(modal, modal), "be"] if modal else ["were" if tree.tokens[theme].tag == "NNS" else "was"]
    return [*phrase, *be, participle(token.lemma, token.text, token.tag)] if phrase else []
