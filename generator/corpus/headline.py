"""A title for an article that has none: its headline if the text begins with one, else the lead's first words."""

from generator.records import Paragraph

WORDS = 12


def make_title(body: str, stretches: tuple[Paragraph, ...]) -> str:
    """The first heading or prose in at most a dozen words; whatever there is where it is all furniture."""
    lead = next((stretch for stretch in stretches if stretch.kind in ("heading", "prose")), stretches[0])
    words = body[lead.start : lead.end].split()
    if len(words) <= WORDS:
        return " ".join(words)
    return " ".join(words[:WORDS]).rstrip(",;:–—-“‘\"'(") + "…"
