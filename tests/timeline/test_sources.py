"""How many independent sources tell of an event."""

from __future__ import annotations

from generator.timeline import merge
from tests.timeline.make import LAVROV, WANG, article, day, mention, single


def test_one_sentence_in_two_papers_is_one_source() -> None:
    """A sentence that is copied word for word has one author."""
    story, other = article("a", "2022-02-24", source="Daily"), article("b", "2022-02-25", source="Courier")
    same = [mention(name, "Wang Yi told Lavrov so.", "told", "consult", WANG, LAVROV, when=day("2022-02-24")) for name in "ab"]
    assert single(merge((story, other), same)).sources == 1


def test_an_agency_story_in_five_papers_is_one_source() -> None:
    """Copies of a wire story are all listed and count once."""
    words = " ".join(f"word{n} stands here" for n in range(40))
    papers = tuple(article(f"paper{n}", "2022-02-25", f"Paper {n}. {words}", f"Paper {n}") for n in range(5))
    told = [
        mention(paper.id, "Wang Yi told Lavrov on Thursday.", "told", "consult", WANG, LAVROV, when=day("2022-02-24"))
        for paper in papers
    ]
    timeline = merge(papers, told)
    assert timeline.copies == (("paper0", "paper1", "paper2", "paper3", "paper4"),)
    assert (single(timeline).sources, len(single(timeline).mentions)) == (1, 5)
