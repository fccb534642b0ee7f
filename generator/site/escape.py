"""Text of articles as plain characters, whatever markup it holds.

One filter serves both Markdown and raw HTML: every character that could mean something to Markdown, its extensions,
HTML, Jinja or a macro plugin becomes a numeric character reference, which all of them leave alone.
"""

import re
from urllib.parse import quote

_SPACE = re.compile(r"\s+")
_MEANINGFUL = re.compile(
    r"""
    ^[-+]                        # a list item, a rule, a front matter fence
    | ^\d+(?=[.)])               # a numbered list
    | [&<>"`*_{}\[\]\\|~^=$\#@%:!]
    | --+                        # rules, dashes, snippets
    """,
    re.VERBOSE,
)


def md_escape(text: str) -> str:
    """The text in one line, every meaningful character made a reference (`*` gives `&#42;`); edges keep their space."""
    return _MEANINGFUL.sub(_references, _SPACE.sub(" ", text))


def preformatted(text: str) -> str:
    """The text for `<pre>`: escaped line by line, line ends and runs of spaces kept as references."""
    return "&#10;".join(re.sub(r"  +|^ ", _references, _MEANINGFUL.sub(_references, line)) for line in text.split("\n"))


def outward(address: str) -> str:
    """A web address safe in an attribute, what Markdown could read in it percent-encoded; empty unless it is http(s)."""
    if not address.startswith(("http://", "https://")) or any(letter.isspace() for letter in address):
        return ""
    return quote(address, safe="/:?#=&%~+,;@!$.-_").replace("&", "&amp;")


def _references(found: re.Match[str]) -> str:
    return "".join(f"&#{ord(letter)};" for letter in found.group())
