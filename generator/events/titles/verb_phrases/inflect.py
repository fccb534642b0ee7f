"""Forms of English verbs that headlines need: the third person, the base, the participle of the passive."""

import re

_THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes", "demo": "demos", "solo": "solos"}
# only verbs whose participle differs from their past tense: for all others the past form will do
_PARTICIPLES = dict(
    pair.split(":")
    for pair in """
    arise:arisen bear:borne beat:beaten become:become begin:begun bite:bitten blow:blown break:broken choose:chosen come:come
    do:done draw:drawn drink:drunk drive:driven eat:eaten fall:fallen fly:flown forbid:forbidden forget:forgotten
    forgive:forgiven freeze:frozen get:got give:given go:gone grow:grown hide:hidden know:known overcome:overcome
    overrun:overrun overtake:overtaken overthrow:overthrown ride:ridden ring:rung rise:risen run:run see:seen shake:shaken
    show:shown sing:sung sink:sunk speak:spoken spring:sprung steal:stolen strike:struck swear:sworn swim:swum take:taken
    tear:torn throw:thrown undergo:undergone undertake:undertaken wake:woken wear:worn weave:woven withdraw:withdrawn
    write:written bind:bound bleed:bled breed:bred bring:brought build:built burn:burned buy:bought catch:caught cling:clung
    creep:crept deal:dealt dig:dug feed:fed feel:felt fight:fought find:found flee:fled fling:flung grind:ground hang:hanged
    hear:heard hold:held keep:kept lay:laid lead:led leave:left lend:lent light:lit lose:lost make:made mean:meant meet:met
    pay:paid say:said seek:sought sell:sold send:sent shine:shone shoot:shot sit:sat slay:slain sleep:slept slide:slid
    spend:spent spin:spun stand:stood stick:stuck sting:stung strive:striven sweep:swept swing:swung teach:taught tell:told
    think:thought understand:understood uphold:upheld win:won wind:wound withhold:withheld wring:wrung forego:foregone
    """.split()
)
_UNCHANGED = frozenset(
    """
    bet bid broadcast burst cast cost cut hit hurt let put quit read set shed shut split spread thrust upset wed
    """.split()
)
_DOUBLED = re.compile(
    r"[^aeiou]*(?:qu)?[aeiou][bdgklmnprtz]|(?:ad|com|per|sub|e|o)mit|(?:ex|com|re|pro|dis)pel|(?:re|pre|trans|de|in|con)fer"
    r"|control|patrol|rebel|occur|regret|equip|deter|allot|abet"
)
"""Verbs that double their last letter: those of one short syllable, and some with the stress on the last."""
_VOWELS = "aeiou"


def third_person(lemma: str) -> str:
    """The present for one: `abstains`, `carries`, `has`."""
    if lemma in _THIRD:
        return _THIRD[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh")) or (lemma.endswith("o") and lemma[-2:-1] not in _VOWELS):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def present(lemma: str, is_plural: bool) -> str:
    """The present for one or for many."""
    return lemma if is_plural else third_person(lemma)


def participle(lemma: str, text: str, tag: str) -> str:
    """The participle of the passive, from the form at hand: `signed`, `broken`."""
    if tag == "VBN" or text.lower() == "born":
        return text.lower()
    if lemma in _PARTICIPLES:
        return _PARTICIPLES[lemma]
    if tag == "VBD":
        return text.lower()
    if lemma in _UNCHANGED:
        return lemma
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + lemma[-1] + "ed" if _DOUBLED.fullmatch(lemma) else lemma + "ed"
