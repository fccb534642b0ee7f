"""The clause of a title: subject, the verb in the headline's present, and what the verb needs."""

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.subjects import find_subject
from generator.events.grammar.tree import Tree, kept
from generator.events.names.told.scene import is_human
from generator.events.titles import words
from generator.events.titles.context.whose import whose
from generator.events.titles.draft import Draft, Word, is_time, listed, names_of
from generator.events.titles.fitness import is_bare_number, is_complete
from generator.events.titles.joining import LONGEST, in_words
from generator.events.titles.noun_phrases.phrases import noun_phrase, prepositional
from generator.events.titles.restricting import wants_more
from generator.events.titles.said.reported import it_is_said
from generator.events.titles.verb_phrases.agreement import is_plural, ruling_subject
from generator.events.titles.verb_phrases.circumstances import circumstance, is_alone, is_bare, is_vague
from generator.events.titles.verb_phrases.complements import adjuncts, complements
from generator.events.titles.verb_phrases.inflect import participle
from generator.events.titles.verb_phrases.parted import own_parts
from generator.events.titles.verb_phrases.verbs import is_passive, is_to_come, likewise, next_verb, told_verb
from generator.records import Status


@kept
def clause(draft: Draft, verb: int, status: Status) -> list[Word]:
    """The whole clause; empty where no subject can be told without a dangling pronoun."""
    tree, subject = draft.tree, _subject(draft, verb)
    phrase = [] if subject is None else _doer(draft, verb, subject)
    if subject is None or not phrase:
        return []
    names = names_of(draft, subject)
    is_one = _is_person(draft, subject) and phrase == [names[0]]  # "Jobs" looks like many; "Republicans" are many
    many = len(names) > 1 or (not is_one and is_plural(tree, subject, verb))
    owners = tuple(name.name for at in tree.all(subject, "poss") if tree.is_noun(at) for name in draft.names(at))
    has_colon, last = _has_colon(draft, verb, status), next_verb(tree, verb)
    rest = complements(draft.about(last, names, many, room := _room_beside(draft, verb, phrase, has_colon)).of(owners), last)
    others = [name for name in names if name not in rest]
    if 0 < len(others) < len(names):
        phrase, many = [listed(others)], len(others) > 1  # of "Reed and Lee, who left with Reed", the one who does it
    is_echo = rest[: len(phrase)] == phrase and tree.first(verb, *NOUN_SUBJECTS) is None
    if is_echo or not is_complete(draft, last, is_passive(tree, verb), rest):
        return []
    is_lone = is_alone(tree, rest) and not is_passive(tree, verb)
    if draft.depth == 0 and (is_lone or draft.is_full) and not _is_speech(draft, verb):
        more = _circumstance(draft, verb, names, phrase, rest)
        if is_lone and not more and is_bare(tree, phrase) and is_vague(tree, subject, verb):
            return []  # "Shares fall": whose?
        rest = [*rest, *more]
    told, own = told_verb(tree, verb, many, status), own_parts(tree, verb)
    rest = [word for word in rest if word not in own]
    told += ["and", likewise(tree, str(told[-1]), (verb, last), many)] if last != verb else []
    if has_colon and len(rest) == 1 and isinstance(rest[0], str) and len(rest[0]) > room - 5:
        told = [":"]  # for a line that "says" would make too long
    return [*phrase, *told, *rest]


def _circumstance(draft: Draft, verb: int, names: tuple[str, ...], phrase: list[Word], rest: list[Word]) -> list[Word]:
    """What an act stands beside, where that does not tell again who does it, or what the title tells anyway."""
    more = circumstance(draft, verb, lambda inner, at: clause(inner.deeper().of(names), at, "happened"))
    is_again = more[1 : len(phrase) + 1] == phrase or any(isinstance(word, int) and word in rest for word in more)
    return [] if is_again or any(isinstance(word, str) and word.startswith(name) for name in names for word in more) else more


def _is_person(draft: Draft, subject: int) -> bool:
    return bool(names_of(draft, subject)) and all(name.kind == "person" for name in draft.names(subject))


def _is_speech(draft: Draft, verb: int) -> bool:
    return draft.depth == 0 and draft.tree.tokens[verb].lemma in words.SPEAKING


def _room_beside(draft: Draft, verb: int, phrase: list[Word], has_colon: bool) -> int:
    """How many characters the subject of a saying leaves to what is said."""
    says = 2 if has_colon else len(draft.tree.tokens[verb].text) + 3
    return LONGEST - len(in_words(draft.tree, phrase)) - says if _is_speech(draft, verb) else draft.room


def _has_colon(draft: Draft, verb: int, status: Status) -> bool:
    """Whether a colon may stand for the verb."""
    return draft.depth == 0 and draft.tree.tokens[verb].lemma == "say" and status == "happened"


def _doer(draft: Draft, verb: int, subject: int) -> list[Word]:
    """The subject's words; empty for nobody. A speaker with a name needs no place: what is said needs the room."""
    is_brief = _is_speech(draft, verb) and _is_person(draft, subject)
    phrase = noun_phrase((draft.at(max(draft.level, 2)) if is_brief else draft).about(verb), subject)
    phrase = [*whose(draft, subject, phrase), *phrase]
    return [] if _is_nobody(draft, subject, verb) or is_bare_number(phrase, draft.tree) else phrase


def _subject(draft: Draft, verb: int) -> int | None:
    """The subject, or for a pronoun that the names do not settle that of the clause above."""
    tree = draft.tree
    subject = find_subject(tree, verb)
    if subject is None:
        return None
    if tree.tokens[subject].tag == "PRP" and not names_of(draft, subject):
        ruling = ruling_subject(tree, subject, verb)
        if ruling is not None and tree.tokens[subject].text.lower() == "it" and _is_person(draft, ruling):
            ruling = None  # "Lee told reporters it was stolen"
        is_own = tree.tokens[subject].head in (verb, tree.tokens[verb].head)
        return subject if ruling is None and is_own and draft.recall is not None and draft.recall(subject) else ruling
    return subject


def _is_nobody(draft: Draft, subject: int, verb: int) -> bool:
    """Whether a subject says nothing to a reader of the title alone."""
    token = draft.tree.tokens[subject]
    is_word = token.tag == "JJR" or token.text.lower().endswith(("self", "selves"))
    is_teller = is_human(token.lemma.lower()) and draft.tree.tokens[verb].lemma in words.SPEAKING  # "our correspondent"
    return is_word or (not is_teller and _is_ours(draft, subject)) or _asks(draft.tree, subject) or is_time(draft.tree, subject)


def _is_ours(draft: Draft, subject: int) -> bool:
    """`Our demands`, `your comments`, of speakers whom the article does not name."""
    owners = (draft.tree.tokens[at].text.lower() for at in draft.tree.all(subject, "poss") if not draft.names(at))
    return any(owner in ("my", "our", "your") for owner in owners)


def _asks(tree: Tree, subject: int) -> bool:
    """Whether a subject is a question word; "WHO" is a body."""
    token = tree.tokens[subject]
    if "WDT" in tree.tags(subject, "det"):
        return True  # "which one was left"
    return token.tag in ("WP", "WDT") and not token.text.isupper()


_NO_PASSIVE = words.TELLING | words.UNTURNED


def turned(draft: Draft, verb: int, status: Status, is_last: bool = False) -> list[Word]:
    """The clause in the passive, for an act whose doer is only a pronoun: "Deal is signed in Oslo"; else empty."""
    theme = draft.tree.first(verb, "dobj")
    if draft.tree.tokens[verb].dep == "csubj" or (theme is not None and not is_last and _is_lost(draft.tree, verb)):
        return []  # "attacking the port would be wrong": nobody has
    if theme is None or draft.tree.tokens[verb].lemma in _NO_PASSIVE:
        return it_is_said(draft, verb)
    if draft.tree.tokens[theme].tag.startswith(("PRP", "W", "DT")) or is_time(draft.tree, theme):
        return []
    # of a hope or an effort nothing is left out
    is_content = wants_more(draft.tree, theme)
    phrase = noun_phrase(draft if is_content else draft.at(max(draft.level, 2)), theme)
    tree, token = draft.tree, draft.tree.tokens[verb]
    plural = tree.tokens[theme].tag in ("NNS", "NNPS") or len(tree.joined(theme)) > 1
    done = participle(token.lemma, token.text, token.tag)
    modal = next((tree.tokens[at].text.lower() for at in tree.all(verb, "aux") if tree.tokens[at].tag == "MD"), "")
    if tree.all(verb, "oprd", "xcomp", "ccomp") or (len(phrase) == 1 and _is_own_deed(tree, verb)):
        return []  # "called him a traitor": nobody is called
    be = ["are" if plural else "is", "to", "be"] if is_to_come(token, status) else ["are" if plural else "is"]
    be = [modal, "be"] if status != "planned" and modal in ("would", "could", "may", "might", "can") else be
    # "signed the treaty in Oslo": the parse may give the place to the treaty
    own = [word for at in tree.all(theme, "prep") if tree.tokens[at].text.lower() != "of" for word in prepositional(draft, at)]
    own = own if draft.level < 2 and not is_content else []
    rest: list[Word] = [*tree.all(verb, "prt"), *own, *adjuncts(draft, verb)]
    return [*phrase, *be, done, *rest] if is_complete(draft, verb, True, rest) else []


def _is_own_deed(tree: Tree, verb: int) -> bool:
    """Whether speakers tell what they do themselves: "we accept the offer" is theirs, and no bare "Offer is accepted"."""
    subject = tree.first(verb, "nsubj")
    return subject is not None and tree.tokens[subject].text.lower() in ("we", "i") and tree.is_quoted(verb)


def _is_lost(tree: Tree, verb: int) -> bool:
    """Whether the parse has lost the subject: a finite verb with none, not even an act."""
    has_one = find_subject(tree, verb) is not None or tree.first(verb, "csubj", "csubjpass") is not None
    return not has_one and tree.is_finite(verb)
