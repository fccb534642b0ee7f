"""Whether a title prints a name, a short form of it, or the adjective of a country: `Holm`, `NRO`, `the US government`."""

from generator.events.names.lists.gazetteer import by_adjective, by_name, key
from generator.events.names.lists.lexicon import GENERIC_FIRST, TITLES
from generator.events.names.written.fullnames import parts
from generator.records import Name


def prints_adjective(line: str, name: Name, head: str) -> bool:
    """Whether a title prints the adjective or the short form of a country, and what it stands before: `the US government`."""
    is_here = name.kind == "country" and head in line
    return is_here and any(land_of(word) == name.name for word in line.replace("’s", "").split())


def land_of(word: str) -> str | None:
    """The country that a word of a title names or makes an adjective of."""
    low = word.casefold()
    row = by_name().get(key(by_adjective().get(low, low))) if word[0].isupper() else None
    return row.name if row else None


def prints_word(line: str, head: str) -> bool:
    """Whether a title prints the word that names somebody as its sentence does, and as no part of another's name."""
    at = _place(line, head) if head[0].isupper() else -1
    before = line[: at - 1].rpartition(" ")[2] if at > 0 and line[at - 1] == " " else ""
    return at >= 0 and not _is_name_word(before)


def _place(line: str, words: str) -> int:
    """Where a title prints words whole, with no capital behind them that makes another's name of them; -1 for nowhere.

    By its letters, for a pattern would have to be made anew for each name.
    """
    at = line.find(words)
    while at >= 0:
        end = at + len(words)
        is_part = _is_letter(line[at - 1 : at]) or _is_letter(line[end : end + 1])
        if not is_part and not _goes_on(line, end):
            break
        at = line.find(words, at + 1)
    return at


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _goes_on(line: str, end: int) -> bool:
    """Whether a word with a capital follows."""
    return line[end : end + 1] == " " and "A" <= line[end + 1 : end + 2] <= "Z"


_LISTS = frozenset({"and", "of", "for"})
"""Words in the names of bodies that are told by what they do: no fire is the `Fire and Flood Agency`."""


def prints_name(line: str, name: Name) -> bool:
    """Whether a title prints a name, or the word by which it shortens it, and that is no part of another's name."""
    if name.name in line:
        return True
    short = _short(name)
    is_short = name.kind == "person" or not (short.casefold() in GENERIC_FIRST or _LISTS.intersection(name.name.split()))
    initials = "".join(word[0] for word in name.name.split() if word[0].isupper()) if name.kind == "organisation" else ""
    return (is_short and prints_word(line, short)) or (len(initials) > 1 and prints_word(line, initials))


def _is_name_word(word: str) -> bool:
    """Whether the word before a name makes it another's: `Karl Holm` is not Ann Holm, `Ms Holm` may be."""
    return word[:1].isupper() and word[-1].isalpha() and word.casefold() not in TITLES and word.casefold() not in by_adjective()


def prints_full(line: str, name: Name) -> bool:
    """Whether a title prints a person's full name, wherever it stands or was told: `John Holm’s trial` for `the trial`."""
    return name.kind == "person" and " " in name.name and _place(line, name.name) >= 0


def begins_with(line: str, name: Name) -> bool:
    """Whether a title begins with a name or its short form."""
    short = _short(name)
    return line.startswith(f"{name.name} ") or (line.startswith(f"{short} ") and not _goes_on(line, len(short)))


def _short(name: Name) -> str:
    words = name.name.split()
    if name.kind != "person":
        return words[0]
    is_first = len(words) > 1 and parts([word.casefold() for word in words])[1] == words[0].casefold()
    return words[0] if is_first else words[-1]
