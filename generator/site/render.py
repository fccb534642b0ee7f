"""The one door to Jinja: a template and its records become a page."""

from functools import cache, lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context, select_autoescape
from jinja2.runtime import Context

from .escape import md_escape, outward, preformatted
from .links import file_link, web_link
from .page import Page
from .words import count, in_words, long_day, short_day, weekday


def render(path: str, template: str, **records: object) -> Page:
    """The page at `path` from a template; `here` is its own path, from which `link` and `url` reckon."""
    return Page(path, environment().get_template(template).render(here=path, **records))


@cache
def environment() -> Environment:
    """Jinja with the filters that templates use. Markdown escapes by filter; HTML and XML templates escape by themselves."""
    made = Environment(
        loader=PackageLoader("generator.site", "templates"),
        autoescape=select_autoescape(enabled_extensions=("html.jinja",), default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "md": lru_cache(maxsize=65536)(md_escape),
        "link": _link,
        "url": _url,
        "pre": preformatted,
        "href": outward,
        "in_words": in_words,
        "long_day": long_day,
        "short_day": short_day,
        "weekday": weekday,
    }
    made.globals["count"] = count
    return made


@pass_context
def _link(context: Context, target: str) -> str:
    """A target as a Markdown link's goal, from the page at hand."""
    return file_link(target, str(context["here"]))


@pass_context
def _url(context: Context, target: str) -> str:
    """A target as an address in raw HTML, from the page at hand."""
    return web_link(target, str(context["here"]))
