"""The dictionary form of a word, from the tables that come with the language model.

The model's own lemmatizer costs as much time as its parser; asking its tables once per word form costs next to nothing.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

_CLASS = {"V": "verb", "N": "noun", "J": "adj", "R": "adv"}
_IRREGULAR = {
    "'s": "be",
    "'re": "be",
    "'m": "be",
    "'ve": "have",
    "'d": "have",
    "'ll": "will",
    "ca": "can",
    "wo": "will",
    "n't": "not",
}
# the tables take these for past forms of rarer verbs
_OURS = {
    (form, "verb"): lemma
    for form, lemma in (
        row.split()
        for row in """
        raging rage; waging wage; staging stage; found find; founded found; fell fall; felled fell; left leave; lay lie;
        laid lay; saw see; wound wound; ground grind; bore bear; shot shoot; rose rise; installed install;
        installing install; axed axe; axing axe; premiered premiere""".split(";")
    )
}

Lemmatize = Callable[[str, str], str]


def lemmatizer(exceptions: Mapping[str, Mapping[str, Sequence[str]]], rules: Mapping[str, Sequence[tuple[str, str]]],
               index: Mapping[str, Sequence[str]]) -> Lemmatize:  # fmt: skip
    """A function from (word, Penn tag) to lemma, lower case; proper nouns keep their form."""
    known = {word_class: frozenset(index.get(word_class, ())) for word_class in _CLASS.values()}

    @lru_cache(maxsize=100_000)
    def lemma(text: str, tag: str) -> str:
        if tag.startswith("NNP"):
            return text
        word = text.lower().replace("’", "'")
        word_class = _CLASS.get(tag[:1], "")
        if not word_class or (tag == "MD"):
            return _IRREGULAR.get(word, word)
        if (word, word_class) in _OURS and tag not in ("VB", "VBP"):
            return _OURS[word, word_class]
        if tag in ("VB", "VBP", "NN", "JJ", "RB"):
            return _IRREGULAR.get(word, {"are": "be", "am": "be"}.get(word, word)) if tag == "VBP" else word
        if word in _IRREGULAR:
            return _IRREGULAR[word]
        if found := exceptions.get(word_class, {}).get(word):
            return found[0]
        return _by_rule(word, rules.get(word_class, ()), known[word_class])

    return lemma


def _by_rule(word: str, rules: Sequence[tuple[str, str]], known: frozenset[str]) -> str:
    """The likeliest rewriting that the index knows; else the likeliest; else the word itself."""
    forms = [word[: len(word) - len(old)] + new for old, new in rules if word.endswith(old) and len(word) > len(old) + 1]
    if word.endswith(("ed", "ing")):
        forms = _by_ending(forms, word.endswith("ing"))
    return next((form for form in forms if form in known), forms[0] if forms else word)


_DOUBLED = re.compile(r".*[aeiou]([bdgkmnprt])\1")
_MUTE = re.compile(r"(?:.*[^aeiou])?[aeiouy][^aeiouwxy]|.*(?:[cgsvz]|[^aeiou]l|u|[iu]at|out)")
"""Stems that are seldom written without a last `e`: `hop(e)`, `rais(e)`, `settl(e)`; not `text`, `refill`."""
_BARE = re.compile(r".*(?:ss|[aeiou](?:en|er|on|el|it|et))")
"""Those that are: `pass`, `widen`, `cover`, `visit`."""


def _by_ending(forms: Sequence[str], goes_on: bool) -> list[str]:
    """The rewritings of a form in `-ed`, or in `-ing` if it `goes_on`, the likeliest by its letters first."""
    stem = next((form for form in forms if form + "e" in forms), "")
    if not stem:
        return list(forms)
    if _DOUBLED.fullmatch(stem):
        return [stem[:-1], stem, stem + "e"]
    if stem.endswith("i"):
        return [stem[:-1] + "y", stem + "e", stem]
    is_bare = _BARE.fullmatch(stem) or (goes_on and stem.endswith("ng"))  # "singing"; but "tinged"
    return [stem + "e", stem] if _MUTE.fullmatch(stem) and not is_bare else [stem, stem + "e"]
