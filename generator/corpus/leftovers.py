"""What a careless copy leaves in a text: markup, marks of another encoding; and a language that nobody named.

The editor is told; the text is never changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leftover:
    """A row: what gives the copy away, and what to say of it."""

    pattern: re.Pattern[str]
    what: str
    """With a place for the words found."""
    fix: str
    examples: tuple[str, ...]
    prose: tuple[str, ...]


_TAGS = "p|div|span|a|br|img|strong|em|b|i|u|ul|ol|li|h[1-6]|table|tr|td|script|style|blockquote|figure|iframe"
LEFTOVERS = (
    Leftover(
        re.compile(rf"(?i:</?(?:{_TAGS})\b[^<>\n]*>|&(?:amp|nbsp|quot|lt|gt|apos|[lr][sd]quo|[mn]dash|hellip|#x?[0-9a-f]{{2,5}});)"),
        "this line holds HTML (`{}`), which means nothing here and hides what is told",
        "Paste the text as the browser shows it",
        ("<p>The mayor resigned.</p>", "He<br>left", 'an <a href="https://example.com">aide</a>', "Rae &amp; Co", "it&#8217;s"),
        ("Profit < 5 % and > 3 %", "AT&T; Marks & Sons;", "a <pbr> of sorts"),
    ),
    Leftover(
        re.compile(r"[\x80-\x84\x86-\x9f]"),
        "this line holds an invisible character (U+{:04X}), probably a mark that an old encoding wrote so",
        "Put the quotation mark, apostrophe or dash in its place",
        ("It\x92s over", "\x93No\x94"),
        ("It’s over", "a\x85b"),
    ),
)  # fmt: skip


def leftovers(body: str) -> Iterator[tuple[int, str, str]]:
    """For each row that fits, the first line of the body that it fits, from 0, what is wrong and what to do."""
    for row in LEFTOVERS:
        if found := row.pattern.search(body):
            words = ord(found[0]) if len(found[0]) == 1 else found[0] if len(found[0]) <= 40 else f"{found[0][:39]}…"
            yield body.count("\n", 0, found.start()), row.what.format(words), row.fix


_ENGLISH = frozenset("the of and that with from his her their its they she this which who were been said would".split())
"""Words that no English text does without for long, and none of its neighbours has; `for`, `by`, `in` they have too."""
_FEWEST = 25
"""Words below which a text, such as a headline or a list, may have none of them."""
_SHARE = 0.01
"""In 3,529 annotated English articles 2 words of a hundred at the least, 18 as a rule; in other languages none."""


def is_english(body: str) -> bool:
    """Whether a text may be English; a very short one may."""
    words = re.findall(r"[^\W\d_]+", body[:5_000].lower())
    return len(words) < _FEWEST or sum(word in _ENGLISH for word in words) >= _SHARE * len(words)
