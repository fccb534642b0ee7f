"""A title too long for its line, cut before a phrase."""

from generator.events.grammar.labels import SUBJECTS
from generator.events.grammar.subjects import find_subject
from generator.events.grammar.tree import Tree
from generator.events.titles.draft import Word
from generator.events.titles.fitness import ends_loose, loses_point
from generator.events.titles.joining import LONGEST, in_words
from generator.events.titles.length.cutting import ENDS_BEFORE, core
from generator.events.titles.restricting import is_bound

_VERBS = ("ROOT", "ccomp", "xcomp")
_CORE = ("nsubj", "nsubjpass", "dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "ROOT", "pcomp", "aux", "dative", "csubj")


def fitted(tree: Tree, words: list[Word], is_whole: bool = False, is_firm: bool = False, is_last: bool = False) -> str:
    """The longest beginning of a title that ends before a phrase and has the room; empty where that says too little.

    With `is_whole` nothing but phrases with prepositions at its end may go; with `is_firm` none that a noun needs;
    with `is_last` more than the clause would miss elsewhere, though nothing that its words ask for.
    """
    if "it" in words[-3:]:
        return ""  # "…, it is reported" may not go
    verb = next((n for n, word in enumerate(words) if isinstance(word, int) and tree.tokens[word].dep in _VERBS), 1)
    inner = {word for word in words if isinstance(word, int)}
    heads = (tree.tokens[word].head for word in words if isinstance(word, int))
    top = next((head for head in heads if tree.is_verb(head) and head not in inner), words[min(verb, len(words) - 1)])
    least = _least(tree, words, (verb, top), is_whole, is_last)
    spare = ""
    for cut in range(len(words) - 1, max(verb, 2, least), -1):
        if not _is_edge(tree, words[cut - 1], words[cut], is_whole) or ends_loose(tree, words[:cut]):
            continue
        text = in_words(tree, words[:cut])
        if is_last and not _is_rounded(tree, words[cut - 1], words[cut]):
            continue
        if len(text) <= LONGEST and not _tears(tree, words, cut):
            if not loses_point(tree, words[:cut]):
                return text
            spare = spare or text
    return "" if is_firm else spare


def _least(tree: Tree, words: list[Word], verbs: tuple[int, Word], is_whole: bool, is_last: bool) -> int:
    """The place in a line before which nothing may go: behind the subject, and what the clause cannot do without."""
    verb, top = verbs
    if is_whole:
        least = max((n for n, word in enumerate(words) if isinstance(word, int) and tree.tokens[word].dep in _CORE), default=0)
    else:
        last = 0 if not isinstance(top, int) else _last_verb(tree, top) if is_last else core(tree, top)
        least = max((n for n, word in enumerate(words) if isinstance(word, int) and word <= last), default=verb)
    if isinstance(top, int) and (subject := find_subject(tree, top)) is not None:
        # never within the subject: the verb behind it is told in another form
        named = {word for word in tree.subtree(subject) if word < top}
        least = max([least, *(n + 1 for n, word in enumerate(words) if word in named)])
    return least


_OPTIONAL = frozenset("for by in with after before as because since while".split())


def _is_rounded(tree: Tree, last: Word, word: Word) -> bool:
    """Whether a line says something where it ends in this word, and goes on with what may be missed."""
    if not isinstance(last, int) or not isinstance(word, int):
        return False
    if tree.tokens[word].text.lower() == "of":  # "probes widespread killings | of farmers"
        return tree.tokens[last].tag in ("NN", "NNS") and bool(tree.all(last, "amod", "compound", "nmod"))
    is_done = tree.tokens[last].tag[:2] == "VB" and tree.tokens[word].head == last
    return (is_done and tree.tokens[word].text.lower() in _OPTIONAL) or tree.tokens[last].tag[:2] == "NN"


def _last_verb(tree: Tree, top: int) -> int:
    """The verb of what is said, or of what is tried: the innermost of a chain."""
    while (inner := max(tree.all(top, "ccomp", "xcomp"), default=0)) > top:
        top = inner
    return top


def _is_edge(tree: Tree, before: Word, word: Word, is_whole: bool) -> bool:
    """Whether a phrase ends before a word: not behind an adjective, nor before "of"."""
    if isinstance(before, int) and tree.tokens[before].tag[:2] in ("JJ", "DT", "PR", "RB", "CC", "HY"):
        return False
    if isinstance(before, int) and isinstance(word, int) and tree.tokens[before].end == tree.tokens[word].start:
        return False
    is_number = isinstance(before, int) and tree.tokens[before].tag == "CD"
    if word == "and" or (isinstance(word, int) and tree.tokens[word].dep == "cc"):
        heads = tree.ancestors(before) if isinstance(before, int) else ()
        if any(tree.tokens[at].text.lower() == "between" for at in heads):
            return False
    if not isinstance(word, int):
        return word in ("and", ",", *(() if is_whole else ("to", "that"))) and not is_number
    token = tree.tokens[word]
    if token.tag == "TO" and tree.tokens[token.head].dep in ("advcl", "acl") and not is_whole:
        return True
    if token.dep == "cc" and not tree.is_verb(token.head):
        return False  # "experts in retail and in loss"
    if is_whole and _is_needed(tree, word):
        return False
    if token.dep not in ENDS_BEFORE or not is_whole:
        return token.dep in ENDS_BEFORE
    # "a plan for the planting of trees": within a phrase with a preposition nothing is cut
    above = {tree.tokens[token.head].dep, *(tree.tokens[at].dep for at in tree.ancestors(token.head))}
    is_inner = tree.tokens[token.head].dep == "pobj" or not above.isdisjoint(("acl", "relcl"))
    return token.text.lower() != "of" and not is_inner


def _tears(tree: Tree, words: list[Word], cut: int) -> bool:
    """Whether what stands before a cut needs what follows: "killings blamed on", "in connection with", "as the vote passed"."""
    before, word = words[cut - 1], words[cut]
    if not isinstance(word, int):
        return False
    opening = (tree.tokens[at] for at in words[:cut] if isinstance(at, int))
    if is_bound(tree, word) or any(token.dep in SUBJECTS and token.head >= word for token in opening):
        return True
    if _is_bare(tree, before, word):
        return True
    if not isinstance(before, int) or tree.tokens[word].head != before:
        return False
    is_part = tree.tokens[before].tag in ("VBN", "VBG") and not tree.all(before, "aux", "auxpass")
    return is_part or tree.tokens[before].text == "%"


_OWN = frozenset("of to with for from on about between".split())
"""Prepositions of what a noun is of or for; others tell where and when."""


def _is_bare(tree: Tree, noun: Word, phrase: int) -> bool:
    """Whether a phrase would end in a noun that says little without its own: "on revenue | of $763 million"."""
    if not isinstance(noun, int) or tree.tokens[phrase].head != noun or tree.tokens[noun].dep != "pobj":
        return False
    if tree.tokens[phrase].dep != "acl" and tree.tokens[phrase].text.lower() not in _OWN:
        return False
    return not tree.all(noun, "amod", "compound", "nummod", "poss", "nmod") and tree.tokens[noun].tag[:3] != "NNP"


def _is_needed(tree: Tree, preposition: int) -> bool:
    """Whether a verb without an object has its first phrase here: "calls for strikes"."""
    verb = tree.tokens[preposition].head
    if tree.tokens[preposition].dep not in ("prep", "agent") or not tree.is_verb(verb):
        return False
    first = next((at for at in tree.all(verb, "prep", "agent") if at > verb), preposition)
    return first == preposition and not any(at > verb for at in tree.all(verb, "dobj", "attr", "acomp", "xcomp", "ccomp"))
