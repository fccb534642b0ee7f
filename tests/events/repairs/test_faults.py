"""Links that mend a parse leave a tree behind."""

from __future__ import annotations

from collections.abc import Callable

from generator.events.repairs import repaired
from generator.events.repairs.faults import linked
from generator.language import Parser
from generator.records import Article


def test_no_links_make_a_circle(parser: Parser, make_article: Callable[..., Article]) -> None:
    """Links by which two words would hang on each other are not made."""
    (sentence,) = parser.parse(make_article("Lee left."))
    assert linked(sentence, {0: (1, "nsubj"), 1: (0, "acl")}) is sentence


def test_what_hangs_on_itself_is_a_root(parser: Parser, make_article: Callable[..., Article]) -> None:
    """Whatever relation a link gives it: all that climb a tree end at a root."""
    (sentence,) = parser.parse(make_article("Lee left."))
    assert linked(sentence, {1: (1, "advcl")}).tokens[1].dep == "ROOT"


def test_what_a_participle_had_in_front_goes_to_the_main_verb(parser: Parser, make_article: Callable[..., Article]) -> None:
    """A participle that is given to the noun before it does not keep the phrase that this noun stands in."""
    text = "But under the rules of the accord, announced Monday, Halden Motors would receive a fee."
    tokens = repaired(parser.parse(make_article(text))[0]).tokens
    heads = {token.text: tokens[token.head].text for token in tokens}
    assert (heads["announced"], heads["under"], heads["receive"]) == ("accord", "receive", "receive")


def test_who_is_based_in_a_town_acts_and_not_the_town(parser: Parser, make_article: Callable[..., Article]) -> None:
    """A town in front of its state and "-based" is not the subject."""
    text = "The Halden, N.J.-based seller of garden chairs said it raised its prices."
    tokens = repaired(parser.parse(make_article(text))[0]).tokens
    heads = {token.text: tokens[token.head].text for token in tokens}
    assert (heads["seller"], heads["Halden"]) == ("said", "N.J.-based")
