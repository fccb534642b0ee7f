"""From a timeline to every generated file of its site. Pure: the same timeline and settings give the same pages."""

from collections.abc import Callable, Iterator
from itertools import chain

from generator.records import Timeline

from .chapters import chapters
from .downloads import download_pages
from .edition import Edition, edition
from .explore import explore_pages
from .feeds import feed_pages
from .home import home_page
from .listings import listing_pages
from .page import Page
from .settings import SiteSettings
from .shelves import shelf_pages
from .sources import source_pages
from .stubs import stub_pages
from .undated import undated_page
from .years import year_pages

__all__ = ["Page", "SiteSettings", "pages"]

_SECTIONS: tuple[Callable[[Edition], Iterator[Page]], ...] = (
    home_page,
    year_pages,
    chapters,
    shelf_pages,
    source_pages,
    explore_pages,
    listing_pages,
    undated_page,
    stub_pages,
    feed_pages,
    download_pages,
)


def pages(timeline: Timeline, settings: SiteSettings) -> tuple[Page, ...]:
    """Every generated file, by path under `docs/`."""
    site = edition(timeline, settings)
    found = chain.from_iterable(section(site) for section in _SECTIONS)
    return tuple(sorted(found, key=lambda page: page.path))
