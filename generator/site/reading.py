"""How an event's date was read, told mention by mention in the words of the rules that read it."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.records import Article, Event, EventMention

from .accounts import label
from .words import in_words

# What each row of the dating cascade means to a reader. A row that is not here is shown by its name.
BASES = {
    "stated": "a date beside the act itself",
    "coarse": "a date that names more than one day",
    "occasion": "told of the same occasion, whose day is known",
    "calendar": "reckoned from a day that the calendar of named days knows",
    "sequence": "told right after a sentence whose day is stated",
    "ongoing": "told as going on: the day of publication",
    "reporting": "a saying without a date in a news report: the day of publication",
    "lede": "told in the opening of the report: the day of publication",
    "announced": "something that lies ahead; it was announced on the day of publication",
    "none": "no rule could give a date",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One way in which a date was reached."""

    article: str
    phrase: str
    """The time words; empty where none were used."""
    steps: tuple[str, ...]
    result: str
    """The date in words; empty where none came out."""
    why: str
    rule: str


def readings(event: Event, articles: Mapping[str, Article]) -> tuple[Reading, ...]:
    """Each different reading among the mentions, in their order. Of a dated event, those that led to a date."""
    found = dict.fromkeys(_reading(mention, articles[mention.article]) for mention in event.mentions)
    return tuple(reading for reading in found if reading.result) or tuple(found)


def _reading(mention: EventMention, article: Article) -> Reading:
    time = mention.time
    return Reading(
        article=label(article),
        phrase=time.text if time else "",
        steps=time.steps if time else (),
        result=in_words(mention.when) if mention.when else "",
        why=BASES.get(mention.basis, mention.basis.replace("-", " ").replace("_", " ")),
        rule=time.rule if time else "",
    )
