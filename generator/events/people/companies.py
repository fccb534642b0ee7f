"""Whose business an act is that names nobody: that of the one company its article is about, or of the company that tells it.

"Net income rose", "the split will be payable" and "analysts had predicted more" are Acme's in a story about Acme, as long as
their sentence names no other body.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.events.acts import Act
from generator.events.grammar.subjects import find_subject
from generator.events.names import NameTable
from generator.events.names.lists.lexicon import COMPANY_WORDS
from generator.events.names.lists.nouns import COMPANIES, NAMED_IN, TEAMS
from generator.events.names.written.firms import is_firm
from generator.records import Kind, Name, Participant, Sentence

Called = tuple[Name, frozenset[str]]
"""A body and the nouns that stand for it."""
_TRADE: frozenset[Kind] = frozenset({"business"})
_ANY: frozenset[Kind] = frozenset({"other", "agree", "appoint", "statement", "request", "vote", "reject"})
"""Kinds that tell of business where a thing or somebody of a company has a part in them."""
_THEIRS = frozenset(
    """
    company firm management executive shareholder stockholder share stock profit income revenue sale earnings loss dividend
    charge asset debt result split stake offer bid merger takeover acquisition transaction purchase spinoff offering unit
    subsidiary division plant factory product production output shipment order traffic expenditure expense cost margin
    spokesman spokeswoman spokesperson engineer technician worker employee staff customer booking
    restructuring layoff payout buyback buyout note bond debenture
    """.split()
)
"""Words for what a company has, does and is made of."""
_OUTSIDERS = frozenset(
    """
    mayor governor minister president senator lawmaker council parliament government regulator judge jury court police
    officer prosecutor visitor tourist resident voter neighbour neighbor protester
    """.split()
)
"""Whose deeds are not a company's, though they be about its offer."""
_LEAST, _TIMES = 2, 2
"""In how many sentences a story names its own body, and how much oftener than any other; a country may stand beside it."""


def company_of(sentences: Sequence[Sentence], names: NameTable) -> tuple[Name | None, Called | None]:
    """The company that an article is about, or another body that it is about, with what it is called: `the club`."""
    found = _foremost(sentences, names)
    if found is None or _is_company(found, sentences, names):
        return found, None
    called = {*_called(found, NAMED_IN, sentences, names)} | (NAMED_IN & set(found.name.casefold().split()))
    return None, (found, frozenset(called | TEAMS if called & TEAMS else called))


def _foremost(sentences: Sequence[Sentence], names: NameTable) -> Name | None:
    """The body of the lead that is named in far more sentences than any other."""
    lead = next((at for at, sentence in enumerate(sentences) if not sentence.is_heading), None)
    if lead is None:
        return None
    often = Counter(name for at in range(len(sentences)) for name in _bodies(names, at))
    found = next((name for name, _ in often.most_common() if name.kind == "organisation"), None)
    if found is None or found not in _bodies(names, lead):
        return None
    others = (count * (1 if name.kind == "country" else _TIMES) for name, count in often.items() if name != found)
    return found if often[found] >= max((_LEAST, *others)) else None


def called_so(act: Act, line: str, called: Called | None, names: NameTable) -> tuple[Participant, ...]:
    """The body of its story where a title begins with what it is called: `Club posts loss`; nobody beside another body."""
    if called is None or line.partition(" ")[0].removesuffix("’s").lower() not in called[1]:
        return ()
    return (Participant(called[0], "other"),) if _bodies(names, act.position).keys() <= {called[0]} else ()


def owners(act: Act, line: str, company: Name | None, names: NameTable) -> tuple[Participant, ...]:
    """Whose business an act is that names nobody, as one beside it; empty where it is none, or may be another's."""
    subject = find_subject(act.tree, act.index) if act.tree.is_verb(act.index) else None
    if subject is not None and act.tree.tokens[subject].lemma.lower() in _OUTSIDERS:
        return ()
    teller = act.speaker
    is_of_company = teller is not None and teller == company
    if not (act.trigger.kind in _TRADE or (act.trigger.kind in _ANY and (is_of_company or _is_theirs(line)))):
        return ()
    owner = teller if teller is not None and is_firm(teller.name) else company
    if owner is None or not _bodies(names, act.position).keys() <= {owner}:
        return ()
    return (Participant(owner, "other"),)


def _is_theirs(line: str) -> bool:
    words = {word.strip(",.“”").removesuffix("’s").casefold() for word in line.split()}
    return not _THEIRS.isdisjoint(words | {word.removesuffix("s") for word in words})


def _bodies(names: NameTable, position: int) -> dict[Name, None]:
    """The companies and other bodies that a sentence names, each once, states among them, but no products."""
    told = (name for named in names.marked(position).values() for name in named)
    return dict.fromkeys(name for name in told if name.kind in ("organisation", "country") and not name.is_product)


def _is_company(name: Name, sentences: Sequence[Sentence], names: NameTable) -> bool:
    """Whether it has a company's name or officers, or is called a company."""
    if not _NAMES.isdisjoint(name.name.casefold().split()[1:]):
        return True
    if any(
        name.name in office and not _OFFICERS.isdisjoint(office.casefold().split())
        for one in names.names()
        for office in one.offices
    ):
        return True
    return any(_called(name, COMPANIES, sentences, names))


def _called(name: Name, nouns: frozenset[str], sentences: Sequence[Sentence], names: NameTable) -> Iterator[str]:
    """Which of these nouns stand for a body."""
    words = ((at, token, word.lemma) for at, one in enumerate(sentences) for token, word in enumerate(one.tokens))
    return (lemma for at, token, lemma in words if lemma in nouns and names.at(at, token) == (name,))


_NAMES = (COMPANY_WORDS - {"group", "bank", "partners"}) | {"savings", "loan"}
"""Words that end a company's name."""
_OFFICERS = frozenset({"ceo", "cfo", "executive"})
"""Who only companies have: `Norland CEO`, `chief executive of Norland`."""
