"""What only its story tells of an act: where it took place or whose business it is, and whose troops are told of."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.events.acts import Act
from generator.events.names import NameTable
from generator.events.people.companies import Called, called_so, company_of, owners
from generator.events.people.powers import Powers, empowered, powers_of
from generator.events.titles.context.belonging import belonging
from generator.events.titles.context.placing import placed
from generator.events.whereabouts import Scenery, scenery_of, whereabouts
from generator.records import Article, EventMention, Name, Participant, Sentence


@dataclass(frozen=True, slots=True)
class Story:
    """What an article is about: its places, and its company where it is about one."""

    scenery: Scenery
    company: Name | None
    called: Called | None
    """Another body that it is about, and what it calls it."""
    names: NameTable
    powers: Powers


def story_of(
    article: Article, sentences: Sequence[Sentence], acts: Sequence[tuple[Act, ...]], names: NameTable, has_lead: bool
) -> Story:
    """What an article is about, read once for all its acts; but for its troops nothing for a part of it that lacks its lead."""
    scenery, powers = scenery_of(article, sentences, acts, names), powers_of(sentences, names)
    return (
        Story(scenery, *company_of(sentences, names), names, powers)
        if has_lead
        else Story(replace(scenery, home=""), None, None, names, powers)
    )


def _owned(mention: EventMention, company: str) -> EventMention:
    """The mention of a company's own act, with the company in its title."""
    is_named = company.split()[0] in mention.title
    return mention if is_named else replace(mention, title=belonging(mention.title, company))


def in_its_story(act: Act, mention: EventMention, story: Story) -> EventMention:
    """The mention with what its story tells of it."""
    mention = _of_its_owner(act, mention, story)
    present = {p.name for p in mention.participants}
    states = tuple(p for p in empowered(act, mention.title, story.powers) if p.name not in present)
    return replace(mention, participants=(*mention.participants, *dict.fromkeys(states))) if states else mention


def _of_its_owner(act: Act, mention: EventMention, story: Story) -> EventMention:
    """The mention, with its owner or its place in field and title where it names nobody and its story tells one."""
    if any(not p.name.is_product for p in mention.participants):
        is_its_own = all(p.name == story.company for p in mention.participants)
        return _owned(mention, story.company.name) if story.company and is_its_own else mention
    if mention.participants:  # of a product nobody has told who makes it
        maker = (Participant(story.company, "other"),) if story.company else mention.participants
        return replace(mention, participants=maker)
    line = mention.title
    if theirs := owners(act, line, story.company, story.names):
        longer = belonging(line, theirs[0].name.name) if theirs[0].name == story.company else line
        return replace(mention, participants=theirs, title=longer)
    if theirs := called_so(act, line, story.called, story.names):
        return replace(mention, participants=theirs)
    setting = () if mention.places else whereabouts(act, line, mention.when, story.scenery)
    return replace(mention, setting=setting, title=placed(line, mention.tier, setting)) if setting else mention
