"""Phrases that the source puts in quotation marks: they stay in marks, in their own words."""

from generator.events.titles.draft import Draft
from generator.events.titles.joining import in_marks

_MOST = 60


def marked_span(draft: Draft, index: int) -> tuple[int, int] | None:
    """The first and last token of the stretch in marks whose head is this token; None where the verb stands in it too."""
    if draft.level >= 2:
        return None
    tree = draft.tree
    token, sentence = tree.tokens[index], tree.sentence
    for start, end in sentence.quoted:
        if not start <= token.start < end or start < sentence.start or end > sentence.end or end - start > _MOST:
            continue
        inner = [at for at, one in enumerate(tree.tokens) if start <= one.start and one.end <= end and one.text[0].isalnum()]
        is_whole = inner and set(inner) <= set(tree.subtree(index)) and not any(tree.is_verb(at) for at in inner)
        return (inner[0], inner[-1]) if is_whole and token.head not in inner else None
    return None


def in_own_marks(draft: Draft, first: int, last: int) -> str:
    """The stretch as printed, in marks."""
    return in_marks(draft.tree.printed(first, last), _MOST)
