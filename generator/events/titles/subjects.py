"""The subject of a title's verb, and whether it is one or many."""

from __future__ import annotations

from generator.events.titles import words
from generator.events.tree import Tree
from generator.events.triggers import tree as walks

FINITE = ("nsubj", "nsubjpass")
_PERSONAL = frozenset({"he", "she"})


def find_subject(tree: Tree, index: int) -> int | None:
    """The token of the subject: the verb's own, or that of the verb that rules it; None where nobody is told."""
    is_aside = tree.tokens[index].dep == "advcl"
    at = index
    for _ in range(8):
        own = tree.first(at, *FINITE)
        if own is not None and (at == index or _agrees(tree, walks.antecedent(tree.sentence, own), index)):
            return _itself(tree, walks.antecedent(tree.sentence, own))
        token = tree.tokens[at]
        if token.head == at:
            return None
        if token.dep in ("acl", "relcl") and tree.is_noun(token.head) and token.tag != "VB":
            # "walked a line calling for talks while refusing": what stands aside is not the line's
            if not (is_aside and at != index) and _agrees(tree, token.head, index):
                return _itself(tree, _sayer(tree, token.head) if token.tag == "VBG" else token.head)
        elif token.dep == "acl" and tree.is_noun(token.head):
            # "the decision to close": whose decision it is; of a decision alone, nobody's
            if (owner := tree.first(token.head, "poss")) is not None:
                return owner
            if tree.tokens[token.head].dep in FINITE:
                return None
        elif token.dep == "ccomp" and token.tag in ("VBD", "VBZ", "VBP"):
            return _sister(tree, at)
        elif (theme := _ruled_object(tree, at)) is not None:
            return theme
        at = token.head
    return None


def _sayer(tree: Tree, noun: int) -> int:
    """In "walked a line calling for talks" whoever walked it; papers and crowds speak for themselves."""
    token = tree.tokens[noun]
    if token.dep != "dobj" or token.tag != "NN" or token.lemma in words.SPEAKING or not tree.is_verb(token.head):
        return noun
    subject = tree.first(token.head, "nsubj")
    return noun if subject is None or not tree.tokens[subject].tag.startswith("NNP") else subject


def _sister(tree: Tree, clause: int) -> int | None:
    """The subject of the clause before: "He said the union kept growing, refused to talk" is all of the union."""
    for at in reversed(tree.all(tree.tokens[clause].head, "ccomp")):
        if at < clause and (subject := tree.first(at, *FINITE)) is not None:
            return walks.antecedent(tree.sentence, subject)
    return None


def _ruled_object(tree: Tree, at: int) -> int | None:
    """The object that does the act: "ordered troops to leave", "accused Peru of stalling"."""
    token = tree.tokens[at]
    if token.dep in ("xcomp", "ccomp", "advcl") and token.tag == "VB":
        ruler = token.head
        return tree.first(ruler, "dobj") if tree.tokens[ruler].lemma in words.OBJECT_CONTROL else None
    if token.dep == "pcomp" and tree.tokens[token.head].text.lower() in ("of", "from", "for", "with"):
        ruler = tree.tokens[token.head].head
        return tree.first(ruler, "dobj", "nsubjpass") if tree.tokens[ruler].lemma in words.ACCUSING else None
    return None


def _agrees(tree: Tree, subject: int, verb: int) -> bool:
    """Whether a verb may share the subject of the verb above it: "welcomes" is not what "efforts" do."""
    tags = {"VBZ": ("NNS", "NNPS"), "VBP": ("NN", "NNP")}.get(tree.tokens[verb].tag, ())
    return tree.tokens[subject].tag not in tags or len(tree.joined(subject)) > 1


def _itself(tree: Tree, subject: int) -> int:
    """In "China is the only country that abstained", China rather than the only country."""
    token = tree.tokens[subject]
    if token.dep == "attr" and tree.tokens[token.head].lemma == "be":
        own = tree.first(token.head, *FINITE)
        return subject if own is None or tree.tokens[own].tag in ("PRP", "EX", "DT") else walks.antecedent(tree.sentence, own)
    return subject


def ruling_subject(tree: Tree, pronoun: int, verb: int) -> int | None:
    """For a pronoun that the article's names do not settle: the subject of the clause above, where number and sort agree."""
    for at in tree.ancestors(verb):
        if tree.is_verb(at) and (subject := tree.first(at, *FINITE)) not in (None, pronoun):
            token, word = tree.tokens[subject], tree.tokens[pronoun].text.lower()
            if not tree.is_noun(subject) or subject > pronoun or word not in ("he", "she", "it", "they"):
                return None
            is_many = is_plural(tree, subject, at)
            agrees = is_many if word == "they" else not is_many and (word in _PERSONAL) == _is_person(tree, subject)
            return subject if agrees and token.tag != "WP" else None
    return None


def _is_person(tree: Tree, subject: int) -> bool:
    return tree.tokens[subject].lemma.lower() in words.OFFICES | words.PEOPLE


def is_plural(tree: Tree, subject: int, verb: int) -> bool:
    """Whether the verb agrees with many: told by the source's own verb form where it shows."""
    forms = [tree.tokens[at].text.lower() for at in (*tree.all(verb, "aux", "auxpass"), verb)]
    if any(form in ("was", "is", "has", "does", "'s") for form in forms):
        return False
    if any(form in ("were", "are", "have") for form in forms[:-1]) or tree.tokens[verb].tag == "VBP":
        return True
    if tree.tokens[verb].tag == "VBZ":
        return False
    token = tree.tokens[subject]
    if any(tree.tokens[at].text.lower() == "and" for at in tree.all(subject, "cc")):
        return True
    if token.tag == "NNPS" and token.text in words.SINGULAR_NAMES:
        return False
    is_word = token.lemma in words.PLURAL_NOUNS or token.text.lower() in ("they", "both", "many")
    return is_word or token.tag in ("NNS", "NNPS") or _many(tree, subject)


def _many(tree: Tree, subject: int) -> bool:
    return tree.tokens[subject].tag == "CD" and tree.tokens[subject].text.lower() not in ("one", "1")
