"""From an article's sentences and times to its event mentions: find the acts, date them in reading order, title them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from generator.events.acts import Act, find_acts
from generator.events.casting import Known, parties, unnamed_in, with_company
from generator.events.dating.account import Account, Dated, lies_ahead, open_account, remember
from generator.events.dating.bounds import announced_on, is_plan, left_open, open_from, plan_of
from generator.events.dating.cascade import date_act
from generator.events.grammar.tree import forget
from generator.events.kinds.firms import firms_of, is_of_firm, kind_with_firms
from generator.events.kinds.spheres import shown_kind
from generator.events.kinds.themes import in_theme, shares_of
from generator.events.matter import numbers_of, objects_of
from generator.events.names import NameTable, read_names
from generator.events.people.in_title import named
from generator.events.people.resumed import Parties, without_extras
from generator.events.repairs import parted, repaired
from generator.events.standing.governors import FIXING
from generator.events.stories import in_its_story, story_of
from generator.events.titles import name_of, telling_of, title
from generator.events.titles.context.recalling import recalling
from generator.records import (
    DATELINE,
    Article,
    EventMention,
    Kind,
    KnownName,
    Sentence,
    Span,
    Status,
    Tier,
    TimeMention,
    When,
)  # fmt: skip


def extract(article: Article, sentences: tuple[Sentence, ...], times: tuple[TimeMention, ...],
            known: tuple[KnownName, ...] = (), has_lead: bool = True) -> tuple[EventMention, ...]:  # fmt: skip
    """The event mentions of one article, in reading order.

    Args:
        article: the article; without a publication day nothing is dated by it.
        sentences: its parsed prose and headings, in reading order.
        times: its time expressions, in reading order.
        known: what the editor's names file settles.
        has_lead: whether the sentences begin with the article's first; False for a later part of a very long one.
    """
    sentences = tuple(map(repaired, sentences))
    names = read_names(article, sentences, known)
    sentences = tuple(parted(one, partial(_is_named, names, i)) for i, one in enumerate(sentences))
    acts = tuple(find_acts(sentences, times, names))
    lead = next((i for i, s in enumerate(sentences) if not s.is_heading), 0) if has_lead else -1
    written = next((time.when for time in times if time.rule == DATELINE), article.published)
    account = open_account(written, lead, acts)
    story = story_of(article, sentences, acts, names, has_lead)
    told = Known(sentences, names, recalling(sentences, names.at, story.powers), firms_of(names.names()), story,
                   shares_of(acts), Parties())  # fmt: skip
    mentions = tuple(mention for found in acts for mention in _mentions(article, found, account, told))
    forget()
    return mentions


def _is_named(names: NameTable, position: int, token: int) -> bool:
    return bool(names.at(position, token))


def _mentions(article: Article, acts: tuple[Act, ...], account: Account, told: Known) -> Iterator[EventMention]:
    """The mentions of one sentence. What is said is dated after the saying, and participles after their main verbs."""
    account.sentence = {}
    account.acts = {act.index: act for act in acts}
    for act in sorted(acts, key=lambda act: (act.main is not None, act.governor is not None)):
        if not act.sentence.is_heading and (dated := date_act(act, account)):
            account.sentence[act.index] = dated
            remember(act, dated, account)
    shown = [act for act in acts if act.standing != "unreal" and not act.sentence.is_heading]
    found = [(act, _mention(article, act, acts, account, told)) for act in shown]
    for act, mention in found:
        if mention.title:  # without one it is the stamp or the byline of a page
            if not mention.participants and (resumed := told.parties.resumed(act)):
                mention = replace(mention, participants=resumed)
            told.parties.remember(act, mention)
            yield in_its_story(act, _renamed(act, mention, found, told), told.story)


def _renamed(act: Act, mention: EventMention, beside: list[tuple[Act, EventMention]], told: Known) -> EventMention:
    """The mention; an event noun under its own name where the title is that of a verb of another time.

    "Walsh was charged with the 1998 slaying" is of the day of the charge.
    """
    if mention.when is None or not act.tree.is_noun(act.index):
        return mention
    is_lent = any(
        other.title == mention.title and verb.tree.is_verb(verb.index) and not _is_at_once(act, verb.index)
        and not (other.when and other.when.meets(mention.when))
        for verb, other in beside
    )  # fmt: skip
    if not is_lent:
        return mention
    naming = told.names.within(act.position, act.sentence)
    line = name_of(act.sentence, act.index, naming, told.recall(act.position))
    own = tuple(p for p in mention.participants if p in act.participants or p.name.name in line)
    others = tuple(one for one in mention.unnamed if one.role != "other")  # no more than the grammar tells
    return replace(mention, title=line, telling="label", participants=own, unnamed=others) if line else mention


def _is_at_once(act: Act, verb: int) -> bool:
    """Whether an event noun is of a verb's own time: "posted a third-quarter loss", "was named at Friday's meeting"."""
    head = act.tree.tokens[act.index].head
    if act.tree.tokens[verb].lemma in FIXING:
        return False
    return head == verb or (act.tree.tokens[head].head == verb and act.tree.tokens[head].text.lower() in ("at", "in", "during"))


def _mention(article: Article, act: Act, acts: tuple[Act, ...], account: Account, told: Known) -> EventMention:
    dated, sentence, token = account.sentence.get(act.index), act.sentence, act.tree.tokens[act.index]
    status = _status(act, dated, article.published)
    kind, tier = _kind(act, dated, acts)
    announced = announced_on(act, account) if status == "planned" and tier == "event" and _is_promise(act, kind) else None
    when = dated.when if dated else open_from(act, announced) if announced else None
    naming = told.names.within(act.position, sentence)
    line = title(sentence, act.index, naming, status, told.recall(act.position))
    if status == "happened" and is_plan(act):
        status = "planned"
        if dated:
            plan = plan_of(dated, account.published)
            when, announced = plan.when, plan.announced
    own = with_company(parties(act, kind, acts, told), dated.company if dated else ())
    return EventMention(
        article=article.id, sentence=sentence.index,
        trigger=Span(token.start, token.end, token.text),
        lemma=act.trigger.lemma, kind=kind, tier=tier, status=status,
        quote=Span(sentence.start, sentence.end, sentence.text),
        participants=without_extras(named(act.tree, act.index, line, naming, own)),
        places=act.places, speaker=act.speaker,
        time=dated.time if dated else None,
        when=when, bounds=None if when else left_open(act, account.published),
        basis=dated.basis if dated else "announced" if when else "none",
        announced=announced, title=line, telling=telling_of(sentence, act.index, line),
        objects=objects_of(act, naming), numbers=numbers_of(act),
        steps=_steps(act, dated, announced),
        shown=shown if (shown := _shown(act, kind, acts, told)) != kind else None,
        unnamed=unnamed_in(act, line, own, tier, told),
    )  # fmt: skip


def _shown(act: Act, kind: Kind, acts: tuple[Act, ...], told: Known) -> Kind:
    """The kind to tell readers of: its own, or that of what the article is about."""
    greater = _greater(act, acts)
    if greater and not (act.trigger.kind == "other" and greater.trigger.kind == "protest"):  # "marched, waving flags"
        kind = act.trigger.kind  # "denounced the vote, calling it a farce" is a denunciation; to call it so is a saying
    own = shown_kind(act, kind_with_firms(act, kind, told.firms), acts)
    shown = in_theme(act, own, acts, told.shares)
    is_trade = own == "other" and shown not in ("assault", "disaster", "sport") and is_of_firm(act, told.firms)
    return "business" if is_trade else shown


def _status(act: Act, dated: Dated | None, published: When | None) -> Status:
    status: Status = "happened" if act.standing == "unreal" else act.standing
    if status == "happened" and dated and lies_ahead(dated.when, published):
        return "planned"  # "the mission runs out on Friday", "next week's election"
    return status


def _is_promise(act: Act, kind: Kind) -> bool:
    """Whether a plan is one of somebody told, and of a known kind or with an end."""
    has_limit = any(a.relation in ("until", "before") for a in act.attached)
    return bool(act.participants) and (kind != "other" or has_limit)


_WORDS = frozenset({"statement", "support", "accuse", "request", "other"})
"""Kinds of act that are done in words, or known no better."""


_OF_PERSONS: dict[str, Kind] = {"release": "concede", "free": "concede"}
"""Kinds of acts that are others when they are done to a person: a film is released, and a prisoner."""


def _kind(act: Act, dated: Dated | None, acts: tuple[Act, ...]) -> tuple[Kind, Tier]:
    """Its trigger's, but: a saying in a talk is part of the talk, and words beside a main verb are part of its act."""
    if dated and dated.kind == "consult" and (act.trigger.is_reporting or act.trigger.tier == "statement"):
        return "consult", "event"
    if act.trigger.lemma in _OF_PERSONS and any(p.role == "patient" and p.name.kind == "person" for p in act.participants):
        return _OF_PERSONS[act.trigger.lemma], "event"
    telling = (_greater(act, acts) or act).trigger
    return telling.kind, telling.tier


def _greater(act: Act, acts: tuple[Act, ...]) -> Act | None:
    """The act of the main verb that words beside it are part of: "criticised the mayor, saying that he lied"."""
    if act.clause.tense not in ("gerund", "participle") or act.trigger.kind not in _WORDS:
        return None
    main = next((other for other in acts if other.index == act.main), None)
    if main is None or main.trigger.kind == "other" or not act.names <= main.names:
        return None
    is_word = act.trigger.kind != "other" or main.trigger.tier == "event"
    return main if is_word else None  # "he said, groaning" is no saying twice


def _steps(act: Act, dated: Dated | None, announced: date | None) -> tuple[str, ...]:
    steps = [f"“{act.tree.tokens[act.index].text}” tells of {act.trigger.kind}", f"{act.standing}: {act.why}"]
    if dated:
        steps.append(dated.step)
    elif announced:
        steps.append(f"no date of its own: announced on {announced}")
    else:
        steps.append("undated: no row of the cascade answers")
    return tuple(steps)
