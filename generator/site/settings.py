"""What an editor may set about the site; `generator/config.py` fills it from `extra: dateline:` in mkdocs.yml."""

from dataclasses import dataclass
from typing import Literal

StatementFolding = Literal["auto", "folded", "open"]
TextPolicy = Literal["article", "quotes"]


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """The settings of a site, each with the value that serves when nothing is written."""

    title: str = "A timeline"
    about: str = ""
    """A sentence or two that say what this timeline is about; the home page opens with it."""
    url: str = ""
    """Where the site will stand, with a slash at the end. Feeds, stubs and citations need it."""
    key_events: int = 7
    """How many events the home page shows by weight."""
    latest: int = 8
    """How many the home page lists by date, and by the day they were added."""
    page_events: int = 3
    """From how many events on a person, place or kind gets a page of its own; below, the index holds its events."""
    month_limit: int = 150
    """A month with more events than this is split into day pages."""
    list_limit: int = 400
    """The longest list of events on one page; what is beyond it is counted and left to Explore."""
    feed_entries: int = 60
    """How many events a feed holds, the latest added first."""
    statements: StatementFolding = "auto"
    """Whether statements are folded under their day: `auto` folds them where they outnumber the events of the page."""
    text: TextPolicy = "article"
    """`article`: full texts where an article's front matter allows it. `quotes`: quoted sentences alone, whatever it says."""
