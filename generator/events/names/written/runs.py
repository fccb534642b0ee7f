"""Stretches of words that are written as names: which tokens belong together, before anybody asks whose name it is.

A run starts at a capital and goes on over capitals, hyphens, particles (`van der Leyen`), initials, and the little words
inside an organisation's name (`Bank of England`, `Food and Drug Administration`). Months and weekdays cut it.
"""

from collections.abc import Iterator, Sequence

from generator.events.grammar.labels import HYPHENS
from generator.events.names.lists.gazetteer import by_adjective, by_capital, by_name, key
from generator.events.names.lists.lexicon import FAMILY_FIRST, HYPHEN_TAILS, PARTICLES, TAKES_FOR, TAKES_OF, TAKES_ON
from generator.events.names.written.capitals import is_name_word, starts_name
from generator.events.names.written.firms import firm_after, is_suffix
from generator.events.names.written.joints import is_joint, is_land
from generator.events.names.written.words import Word, is_date, without_dates
from generator.records import Sentence, Token


def runs(sentence: Sentence) -> Iterator[tuple[Word, ...]]:
    """The runs of a sentence, in reading order."""
    tokens = sentence.tokens
    done = 0
    for at in range(len(tokens)):
        if at >= done and starts_name(tokens, at):
            words = _run(tokens, at)
            done = words[-1].last
            yield from without_dates(words, tokens)


def _run(tokens: Sequence[Token], at: int, joins: bool = True) -> list[Word]:
    """The words from a capital on; with `joins` off, `and` ends the run, so that a long list is read only once."""
    words = [_word(tokens, at, None)]
    while (start := words[-1].last) < len(tokens):
        if is_name_word(tokens, start) and not _is_demonym_start(tokens, start):
            words.append(_word(tokens, start, words[-1]))
        elif link := _link(tokens, start, words, joins):
            words += [Word(token.text, start + n, start + n + 1) for n, token in enumerate(tokens[start : start + link])]
            words.append(_word(tokens, start + link, words[-1]))
        elif ends := firm_after(tokens, start):
            words[-1] = Word("".join(token.text for token in tokens[words[-1].first : start + 1]), words[-1].first, start + 1)
            words += [Word(tokens[n].text, n, n + 1) for n in range(start + 1, ends)]
        elif is_suffix(tokens, start):
            words.append(Word(tokens[start + 1].text, start, start + 2))
        elif tokens[start].tag == "CD" and tokens[start].text.isdigit() and _belongs(tokens, start, words):
            words.append(Word(tokens[start].text, start, start + 1))
        else:
            break
    return words


def _is_demonym_start(tokens: Sequence[Token], at: int) -> bool:
    """A nationality after a finished name begins its own: `Putin Chinese President Xi`, but not `the Free Norwegian Army`."""
    token, before = tokens[at], tokens[at - 1]
    is_within = before.dep == "amod" and before.head == token.head > at
    return token.tag == "JJ" and token.text.casefold() in by_adjective() and not is_within


def _word(tokens: Sequence[Token], at: int, before: Word | None) -> Word:
    """The token with what hyphens glue to it: `Ki-moon`, `al-Assad`, `Jean-Claude`; not `Moscow-led`, `China-Russia`."""
    last = at + 1
    while last + 1 < len(tokens) and tokens[last].text in HYPHENS and _is_glued(tokens, last):
        left, right = tokens[last - 1].text, tokens[last + 1]
        if not _joins(left, right, before if last == at + 1 else None):
            break
        last += 2
    text = "".join(token.text for token in tokens[at:last])
    return Word(text, at, last)


def _is_glued(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def _joins(left: str, right: Token, before: Word | None) -> bool:
    low = left.casefold()
    if low in by_name() or low in by_capital() or low in by_adjective():
        return False
    if right.text[0].isupper():
        return low in PARTICLES or (right.text.casefold() not in by_name() and right.text.casefold() not in by_adjective())
    if right.text.casefold() in HYPHEN_TAILS or right.tag[:2] in ("VB", "CD"):
        return False
    return left[0].isupper() and len(left) < 8 and before is not None and before.low in FAMILY_FIRST


def _link(tokens: Sequence[Token], at: int, words: Sequence[Word], joins: bool) -> int:
    """How many little words join the run to the capital after them; 0 for none."""
    low = tokens[at].text.casefold()
    if at + 1 >= len(tokens):
        return 0
    if low in PARTICLES:
        count = 1 + (at + 2 < len(tokens) and tokens[at + 1].text in PARTICLES) + (tokens[at + 1].text in HYPHENS)
        following = at + count
        return count if following < len(tokens) and is_name_word(tokens, following) else 0
    if tokens[at].text == "Without":
        return int(is_name_word(tokens, at + 1))
    if low in ("&", "amp"):
        return int(is_name_word(tokens, at + 1) and not (is_land(words[-1].text) and is_land(tokens[at + 1].text)))
    if low in ("of", "for", "on", "against"):
        return _preposition(tokens, at, low, words)
    if low == "and" and joins:
        return int(
            len(words) <= 12 and is_name_word(tokens, at + 1) and is_joint(tokens, words, _run(tokens, at + 1, joins=False))
        )
    if low == "to":  # "the Committee to Protect Wells"
        return int(words[-1].low in TAKES_FOR and tokens[at + 1].text[0].isupper() and tokens[at + 1].tag[0] in "VN")
    return 0


def _preposition(tokens: Sequence[Token], at: int, low: str, words: Sequence[Word]) -> int:
    heads = TAKES_OF if low == "of" else TAKES_ON if low in ("on", "against") else TAKES_FOR
    if not any(word.low in heads for word in words[-2:]):
        return 0
    count = 2 if tokens[at + 1].text == "the" else 1
    following = at + count
    if following >= len(tokens) or not is_name_word(tokens, following):
        return 0
    if low != "of" and (is_date(tokens[following].text) or key(tokens[following].text) in by_name()):
        return 0
    return count


def _belongs(tokens: Sequence[Token], at: int, words: Sequence[Word]) -> bool:
    """A number after a name belongs to it where the parser hangs it there: `Boeing 777`, not `in Iraq 200 men`, `Lyon 3-1`."""
    head = tokens[at].head
    if at + 2 < len(tokens) and tokens[at + 1].text in HYPHENS and tokens[at + 2].text.isdigit():
        return False
    is_year = len(tokens[at].text) == 4 and tokens[at].text[:2] in ("18", "19", "20")
    return words[0].first <= head < words[-1].last and not is_date(words[-1].text) and len(tokens[at].text) < 5 and not is_year
