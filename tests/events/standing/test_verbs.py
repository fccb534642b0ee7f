"""Whether an act happened, is to come, is denied, possible, or no event at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events.grammar.tree import tree_of
from generator.events.standing.verbs import standing
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        pytest.param("The court jailed him.", "jailed", "happened", id="simple past"),
        pytest.param("The firm has sold the plant.", "sold", "happened", id="perfect"),
        pytest.param("The ministers will meet on Friday.", "meet", "planned", id="will"),
        pytest.param(
            "The council will build a new hall, to be opened in May.", "opened", "planned", id="what is to be done with a thing"
        ),
        pytest.param("She said it would send aid.", "send", "planned", id="the future of a saying in the past"),
        pytest.param("She said she would have sold the firm.", "sold", "unreal", id="what would have been"),
        pytest.param("“The court would jail him,” she said.", "jail", "unreal", id="what would be, in somebody's words"),
        pytest.param("She never dreamed that it would sell.", "sell", "unreal", id="what is only dreamed of"),
        pytest.param("The shop closed last year allegedly due to debts.", "closed", "happened", id="a reason that is alleged"),
        pytest.param(
            "It may open soon, perhaps on Monday, Lee said.", "said", "happened", id="a guess at a day, in what is said"
        ),
        pytest.param("Lee is wanted for questioning in two raids.", "questioning", "unreal", id="what he is wanted for"),
        pytest.param("Lee was held for questioning on Friday.", "questioning", "unreal", id="what he is held for"),
        pytest.param("Since taking power in 2000, the mayor has sought to ban bars.", "taking", "happened", id="since doing"),
        pytest.param("After meeting in May, the firms agreed to merge.", "meeting", "happened", id="after doing"),
        pytest.param("Analysts had expected the firm to post a profit.", "post", "unreal", id="what had been expected"),
        pytest.param("He took a bribe, allegedly", "took", "possible", id="an adverb at the very end"),
        pytest.param("He was accused of fleeing after robbing a guard.", "robbing", "possible", id="after what is but alleged"),
        pytest.param("She fled after robbing a guard.", "robbing", "happened", id="after what is told"),
        pytest.param("Police believe the sniper fled.", "fled", "possible", id="what somebody believes"),
        pytest.param("The jury heard that he robbed a bank.", "robbed", "possible", id="what a court hears"),
        pytest.param("We heard that the bank closed.", "closed", "happened", id="what others hear"),
        pytest.param("It is feared that two sailors drowned.", "drowned", "possible", id="what is feared"),
        pytest.param("“I think the mayor resigned,” she said.", "resigned", "happened", id="what the speaker thinks is said"),
        pytest.param("She raised accusations that he had robbed a bank.", "robbed", "possible", id="what he is accused of"),
        pytest.param("It rests on the belief that the guard fled.", "fled", "possible", id="the content of a belief"),
        pytest.param("The theory that he fled is weak.", "fled", "possible", id="the content of a theory"),
        pytest.param("There is no doubt that the guard fled.", "fled", "happened", id="no doubt that"),
        pytest.param("His denial that the bank closed surprised many.", "closed", "denied", id="the content of a denial"),
        pytest.param("Traders lost hope that the mill will open.", "open", "unreal", id="what is hoped for"),
        pytest.param("We will act if we have evidence that he robbed a bank.", "robbed", "unreal", id="evidence, if there is"),
        pytest.param("We have evidence that he robbed a bank.", "robbed", "happened", id="evidence that there is"),
        pytest.param("It is unlikely that the case will end.", "end", "unreal", id="what is unlikely"),
        pytest.param("He is not going to sell the mill.", "sell", "unreal", id="is not going to"),
        pytest.param("They cut jobs in order to save money.", "save", "unreal", id="in order to"),
        pytest.param("The storm could reach the coast, killing thousands.", "killing", "unreal", id="what could come of it"),
        pytest.param("She could see the coast while passing over it.", "passing", "happened", id="what was done meanwhile"),
        pytest.param("They plan to close the mine.", "close", "planned", id="plan to"),
        pytest.param("The union agreed to end the strike.", "end", "planned", id="agree to"),
        pytest.param("The bank is expected to cut rates.", "cut", "planned", id="is expected to"),
        pytest.param("A decision to build the dam angered villagers.", "build", "planned", id="a decision to"),
        pytest.param("It is hard to say what failed.", "say", "unreal", id="hard to say"),
        pytest.param("The talks are to resume in May.", "resume", "planned", id="is to"),
        pytest.param("The next step is to sell the mill.", "sell", "possible", id="what somebody aims at"),
        pytest.param("The firm announced reaching a deal.", "reaching", "happened", id="announced doing"),
        pytest.param("Lee has yet to sign the deal.", "sign", "unreal", id="has yet to"),
        pytest.param("Lee will be arrested if he leaves the clinic.", "arrested", "possible", id="will, under a condition"),
        pytest.param("They want to help Peru prepare to sell it.", "sell", "possible", id="a plan that is only wished for"),
        pytest.param("Many worried that the plan would fail.", "fail", "unreal", id="worried that"),
        pytest.param("The lawsuit says that he hid the flaw.", "hid", "possible", id="what a plaintiff says"),
        pytest.param("He sought peace by freeing two men.", "freeing", "happened", id="the means of what somebody seeks"),
        pytest.param("He tried to end it by freeing two men.", "freeing", "happened", id="the means of what somebody tried"),
        pytest.param("He will study it before selling it.", "selling", "planned", id="what goes with a plan"),
        pytest.param("He was not arrested.", "arrested", "unreal", id="negated"),
        pytest.param("He never signed it.", "signed", "unreal", id="never"),
        pytest.param("If he is arrested, he will appeal.", "arrested", "unreal", id="under a condition"),
        pytest.param("If the harvest fails, we close the mill.", "close", "unreal", id="what follows from a condition"),
        pytest.param("He did not say that it was sold.", "sold", "unreal", id="what was not said"),
        pytest.param("He did not know that it was sold.", "sold", "happened", id="what was not known"),
        pytest.param("Police allege that he shot a guard.", "shot", "possible", id="what is alleged"),
        pytest.param("Police allege that he opened fire, killing a guard.", "killing", "possible", id="what goes with it"),
        pytest.param("He probably died in prison.", "died", "possible", id="what was probably so"),
        pytest.param("He could be arrested.", "arrested", "unreal", id="could"),
        pytest.param("Have they persuaded others?", "persuaded", "unreal", id="a question"),
        pytest.param("She refused to resign.", "resign", "unreal", id="refused to"),
        pytest.param("They used to travel by night.", "travel", "unreal", id="used to"),
        pytest.param("They used a boat to cross the river.", "cross", "happened", id="used something to"),
        pytest.param("He urged them to leave.", "leave", "unreal", id="urged to"),
        pytest.param("They tried to escape.", "escape", "possible", id="tried to"),
        pytest.param("The army began to shell the town.", "shell", "happened", id="began to"),
        pytest.param("They managed to escape.", "escape", "happened", id="managed to"),
        pytest.param("The ministry denied that troops had crossed the border.", "crossed", "denied", id="denied that"),
        pytest.param("The firm was accused of bribing officials.", "bribing", "possible", id="accused of"),
        pytest.param("They are going to close the mine.", "close", "planned", id="is going to"),
        pytest.param("He sold bread until his shop closed.", "closed", "happened", id="until, of the past"),
        pytest.param("He is believed to have fled.", "fled", "possible", id="is believed to have"),
        pytest.param("Their attempt to rob the bank failed.", "rob", "possible", id="an attempt to"),
        pytest.param("Acme shares rose 50 cents to close at 40 dollars.", "close", "happened", id="what a rise came to"),
        pytest.param("He rose to pray.", "pray", "unreal", id="what somebody rose for"),
        pytest.param("Nobody was injured.", "injured", "unreal", id="nobody"),
        pytest.param("After meeting the mayor, he left.", "meeting", "happened", id="after …ing"),
        pytest.param(
            "The firm said it would close the plant by May and shed 900 jobs.", "shed", "planned", id="would close and shed"
        ),
        pytest.param("The firm will close the plant, cutting 300 jobs.", "cutting", "planned", id="will close, cutting"),
        pytest.param(
            "The board will study the ruling before deciding.", "deciding", "planned", id="will study before deciding"
        ),
        pytest.param("The mayor will resign after losing the vote.", "losing", "happened", id="will resign after losing"),
        pytest.param("The mayor will resign, citing his health.", "citing", "happened", id="will resign, citing"),
    ],
)
def test_standing(parser: Parser, make_article: Callable[..., Article], text: str, verb: str, expected: str) -> None:
    """What is negated, conditional, wished for or asked is no event; what is promised is planned."""
    (sentence,) = parser.parse(make_article(text))
    index = next(i for i, token in enumerate(sentence.tokens) if token.text == verb)
    assert standing(tree_of(sentence), index)[0] == expected
