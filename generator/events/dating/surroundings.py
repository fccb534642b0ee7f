"""Rows of the cascade for acts that their sentence sets beside or within a dated one: `was hurt on Monday when a tree fell`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from generator.events.acts import Act
from generator.events.dating.account import Account, Dated, is_recent, lies_ahead, own_time
from generator.events.dating.pointing import by_noun
from generator.events.dating.retelling import BLAMES, within
from generator.events.grammar.clauses import clause_of
from generator.events.grammar.labels import SETTING
from generator.events.grammar.timewords import UNITS
from generator.events.grammar.tree import Tree
from generator.events.triggers import DEEDS, is_saying
from generator.records import Token, When

_NEXT_TO = frozenset("before while as".split())
"""`inspected the site before leaving`; `was quoted as saying`."""
_MEANWHILE = frozenset("as while when".split())


def by_setting(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `said in a statement`, `was robbed as he stood at his gate`: the day of the act it surrounds.

    On the dated events of 109 news stories 27 of 28 such acts whose very day is known were of that day.
    """
    if act.attached or act.standing not in ("happened", "planned"):
        return None
    tree, (place, is_in) = act.tree, _setting_of(act, account)
    if place is None:
        return None
    beside = account.acts.get(place)
    told = account.sentence.get(place) or (own_time(beside, account.published) if beside else None)
    if act.standing == "planned" and not (told and is_in and lies_ahead(told.when, account.published)):
        return None  # "visit Rovers in the next game on 3 May"
    if told is None or (is_in and beside and beside.trigger.kind in BLAMES):
        return None
    if told.when.days != 1:
        is_short = (told.when.days or _LONGEST) < _LONGEST and beside is not None and _is_pinned(act, beside)
        return within(told, f"when “{tree.tokens[place].text}”") if is_short else None
    if _is_soon(act, beside):
        return within(replace(told, when=_next_days(told.when, account)), f"right after “{tree.tokens[place].text}”")
    is_one = beside is not None and beside.trigger.kind == act.trigger.kind  # "said at a briefing": the briefing is the saying
    company = beside.participants if beside and is_one and not act.participants else ()
    return Dated(told.when, "occasion", told.time, f"beside “{tree.tokens[place].text}”: {told.step}", company)


def _setting_of(act: Act, account: Account) -> tuple[int | None, bool]:
    """The verb that an act surrounds or runs beside, and whether it is a noun under that verb's preposition."""
    tree, token = act.tree, act.tree.tokens[act.index]
    over = tree.tokens[token.head]
    if act.trigger.part == "noun" and token.dep == "pobj" and (over.lemma.lower() in SETTING or _is_blow(act)):
        return over.head, True
    if act.clause.tense == "gerund" and token.dep == "pcomp" and over.lemma.lower() in _NEXT_TO:
        return over.head, False
    if act.clause.tense != "past" or token.dep != "advcl":
        return None, False
    place = next((up for up in tree.ancestors(act.index) if tree.tokens[up].dep != "advcl"), token.head)
    beside = account.acts.get(place)
    is_beside = _runs_beside(act, place) or _is_pinned(act, beside) or _is_soon(act, beside)
    return (place if is_beside else None), False


_STRUCK = frozenset("kill injure wound hurt".split())


def _is_blow(act: Act) -> bool:
    """`Were injured on Monday following attacks`: what struck them did so on the day."""
    preposition = act.tree.tokens[act.index].head
    over = act.tree.tokens[act.tree.tokens[preposition].head]
    return act.trigger.kind in DEEDS and act.tree.tokens[preposition].text.lower() in _LATER and over.lemma in _STRUCK


_LONGEST = 367
"""Days: a stretch of more than a year says nothing."""
_LATER = frozenset({"after", "following"})
_NEWS = 3
"""Days before publication of what is still news."""


def by_clause(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `critics mocked them when they met in May`: the date of the clause that tells when.

    What comes after a deed is of its day or the next; what has come since, of the days from then to the publication.
    """
    if act.attached or act.standing != "happened" or act.trigger.part != "verb":
        return None
    for place, opener in (*clauses_of_time(act), *_shared_clauses(act)):
        beside = account.acts.get(place)
        dated = own_time(beside, account.published) if beside and beside.clause.tense in (*_TOLD, "none") else None
        if dated is None and beside is not None and beside.trigger.part == "noun" and opener in _LATER:
            pointed = by_noun(beside, account)  # "after the rally"
            dated = pointed if pointed and is_recent(pointed.when, account, _NEWS) else None
        if dated is None or (dated.when.days or _LONGEST) >= _LONGEST:
            continue
        if opener in _MEANWHILE and act.clause.tense == "past":
            return within(dated, f"{opener} “{act.tree.tokens[place].text}”")
        if opener in _LATER and act.clause.tense == "past" and dated.when.days == 1 and is_recent(dated.when, account):
            return within(replace(dated, when=_next_days(dated.when, account)), f"{opener} “{act.tree.tokens[place].text}”")
        if opener == "since" and act.clause.tense in ("perfect", "past perfect") and account.day and dated.when.first:
            since = When(dated.when.first, account.day, "range", lasted=act.clause.is_progressive)
            return within(replace(dated, when=since), f"since “{act.tree.tokens[place].text}”")
    return None


_TOLD = ("past", "gerund", "perfect")


def clauses_of_time(act: Act) -> Iterator[tuple[int, str]]:
    """The verbs and nouns that say when an act was done, each with the word before them: `when they met`, `after the raid`."""
    tree = act.tree
    yield from _clauses_under(tree, act.index)
    for preposition in tree.all(act.index, "prep"):
        for told in tree.all(preposition, "pobj", "pcomp"):
            yield told, tree.tokens[preposition].lemma.lower()


def _shared_clauses(act: Act) -> Iterator[tuple[int, str]]:
    """The clauses at the end of a deed that "and" joins to another: `ten were killed and four wounded when it fell`."""
    for joined in act.tree.all(act.index, "conj") if act.trigger.kind in DEEDS else ():
        if not any(token.text in (",", ";") for token in act.tree.tokens[act.index : joined]):
            yield from _clauses_under(act.tree, joined)


def _clauses_under(tree: Tree, verb: int) -> Iterator[tuple[int, str]]:
    """The clauses under a verb that a word opens, each with the word."""
    return ((clause, word) for clause in tree.all(verb, "advcl") if (word := _opening(tree, clause)))


def _opener(tree: Tree, clause: int) -> int | None:
    """The word that opens a clause: `when they met`."""
    return next((child for child in tree.all(clause, "mark", "advmod") if child < clause), None)


def _opening(tree: Tree, clause: int) -> str:
    """The same in its plain form; empty where none does."""
    opener = _opener(tree, clause)
    return tree.tokens[opener].lemma.lower() if opener is not None else ""


def _next_days(when: When, account: Account) -> When:
    """A day and the next, no later than the publication."""
    if when.first is None or account.day is None or when.first >= account.day:
        return when
    return When(when.first, when.first + timedelta(1), "range")


def is_told_otherwise(act: Act) -> bool:
    """Whether the act says of itself that it was done before something, or some time after: `weeks before the revolt`."""
    tree = act.tree
    if _is_of_old(act):
        return True
    for place, opener in clauses_of_time(act):
        if opener == "before" and tree.tokens[place].tag in ("VBD", "VBN"):
            return True
        if opener in _LATER and any(token.lemma in UNITS and token.dep == "npadvmod" for token in _before(act, place)):
            return True
    return False


_OLD = frozenset("recent previous earlier past old former prior".split())


def _is_of_old(act: Act) -> bool:
    """Whether an act is set in an occasion before the article's own: `said in a recent interview`.

    So is one told since something: `has refused all requests since the unrest`.
    """
    tree = act.tree
    is_old = any(tree.words(noun, "amod") & _OLD for noun in tree.objects(act.index, *SETTING))
    times = (noun for noun in tree.objects(act.index, "at") if tree.tokens[noun].lemma == "time" and not tree.all(noun, "amod"))
    is_then = any(tree.words(noun, "det") & {"the", "that"} for noun in times)
    return is_old or is_then or "since" in tree.lemmas(act.index, "prep")


def _before(act: Act, place: int) -> tuple[Token, ...]:
    """The two words in front of the word that opens a clause or phrase: `a day after`."""
    opener = _opener(act.tree, place)
    start = act.tree.tokens[place].head if opener is None else opener
    return act.tree.tokens[max(0, start - 2) : start]


def _runs_beside(act: Act, place: int) -> bool:
    """Whether `as`, `while` or `when` opens the clause; `when` only beside what was going on: `was flying when he fell ill`."""
    tree = act.tree
    if (word := _opening(tree, act.index)) not in _MEANWHILE:
        return False
    return word != "when" or clause_of(tree, place).is_progressive or clause_of(tree, act.index).is_progressive


def _is_soon(act: Act, beside: Act | None) -> bool:
    """Whether it came right after a deed of a day: `shot two people on Sunday before he was arrested`."""
    is_deed = beside is not None and beside.trigger.kind in DEEDS and any(a.relation == "at" for a in beside.attached)
    return is_deed and _opening(act.tree, act.index) == "before"


def _is_pinned(act: Act, beside: Act | None) -> bool:
    """Whether `when` takes up the time right before it, or the day in front: `became known in July, when he was called`."""
    tree = act.tree
    opener = _opener(tree, act.index)
    if opener is None or beside is None or tree.tokens[opener].lemma.lower() != "when":
        return False
    start, verb = tree.tokens[opener].start, tree.tokens[beside.index].start
    times = [a.time for a in beside.attached if a.relation == "at"]
    is_fronted = not beside.trigger.is_reporting and any(t.end <= verb and t.when and t.when.days == 1 for t in times)
    return is_fronted or any(0 < start - time.end <= len(", ") for time in times)


_HABIT = frozenset(
    """repeatedly often always long consistently previously already earlier later before frequently once never ever twice
    initially originally ultimately eventually subsequently famously""".split()
)


def is_habit(act: Act) -> bool:
    """Whether an adverb takes the act away from the day: `has repeatedly said`, `tried it on several occasions`."""
    tree = act.tree
    counted = (*tree.all(act.index, "npadvmod"), *tree.objects(act.index, "on"))
    return bool(tree.lemmas(act.index, "advmod", "neg") & _HABIT) or any(
        tree.tokens[noun].lemma in ("time", "occasion") and tree.tokens[noun].tag == "NNS" for noun in counted
    )


_ADDRESSING = frozenset("tell ask warn inform remind order urge assure advise promise".split())


def is_to_known(act: Act) -> bool:
    """`His boss told him that it was safe`: who is told is of the story, which has a time of its own."""
    heard = act.tree.words(act.index, "dobj", "dative")
    return act.trigger.lemma in _ADDRESSING and bool(heard & {"him", "her", "them"})


def is_of_speaker(act: Act) -> bool:
    """`“We condemn the attack”`: who speaks does it, or is spoken to."""
    return bool(act.tree.words(act.index, "nsubj") & {"i", "we", "you"})


_ANSWERS = frozenset({"respond", "react", "reply", "answer"})


def is_answer(act: Act) -> bool:
    """Whether it is a deed and not words that answers: `responded by cutting prices`, `with rubber bullets`."""
    if act.trigger.lemma not in _ANSWERS:
        return False
    tree = act.tree
    deeds = [told for place in tree.all(act.index, "prep") for told in tree.all(place, "pcomp", "pobj")
             if tree.tokens[place].lemma in ("by", "with")]  # fmt: skip
    return any(not is_saying(tree, at) for at in deeds)
