"""How to cite an event: in plain words, in BibTeX and in CSL-JSON."""

import json
import re
from dataclasses import dataclass

from generator.records import Event, When

from .settings import SiteSettings
from .words import in_words

_BIBTEX_SPECIAL = re.compile(r"([&%$#_{}])")


@dataclass(frozen=True, slots=True)
class Citation:
    """An event's permanent address, and three ways to cite it."""

    url: str
    plain: str
    bibtex: str
    csl: str


def citation(event: Event, settings: SiteSettings) -> Citation:
    """The citations of an event. No day of access is given: that is the reader's to write."""
    url = permanent(event.id, settings)
    when = in_words(event.when) if event.when else "no date"
    plain = f"“{event.title}” ({when}). {settings.title}. {url}"
    return Citation(url, plain, _bibtex(event, settings, url), _csl(event, settings, url))


def permanent(identity: str, settings: SiteSettings) -> str:
    """An event's address for good."""
    return f"{settings.url}e/{identity}/"


def _bibtex(event: Event, settings: SiteSettings, url: str) -> str:
    note = f"Event of {in_words(event.when)}" if event.when else "Event without a date"
    fields = {"title": f"{{{_plain(event.title)}}}", "howpublished": _plain(settings.title), "note": _plain(note), "url": url}
    lines = ",\n".join(f"  {key} = {{{value}}}" for key, value in fields.items())
    return f"@misc{{dateline-{event.id},\n{lines}\n}}"


def _plain(text: str) -> str:
    return _BIBTEX_SPECIAL.sub(r"\\\1", text.replace("\\", "/"))


def _csl(event: Event, settings: SiteSettings, url: str) -> str:
    item: dict[str, object] = {
        "id": f"dateline-{event.id}",
        "type": "webpage",
        "title": event.title,
        "container-title": settings.title,
        "URL": url,
    }
    if dates := _event_date(event.when):
        item["event-date"] = {"date-parts": dates}
    return json.dumps([item], ensure_ascii=False, sort_keys=True)


def _event_date(when: When | None) -> list[list[int]]:
    ends = [day for day in (when.first, when.last) if day] if when else []
    return [[day.year, day.month, day.day] for day in dict.fromkeys(ends)]
