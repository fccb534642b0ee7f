"""What somebody is called who was just told of, and whom "the suspect" stands for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

EPITHETS = [
    ("Ann Reed left on Sunday. The pensioner had waited for months.", "pensioner", "Ann Reed", "by what she is"),
    ("Its chairwoman, Ann Reed, wept. The retired teacher set it up.", "teacher", "Ann Reed", "by what she was"),
    ("Ann Reed beat Ida Moe on Sunday. The Norwegian saved nine points.", "Norwegian", "Ann Reed", "by her nation"),
    ("Ann Reed spoke. The 34-year-old teacher helped others.", "teacher", "Ann Reed", "by her age"),
    ("Ann Reed spoke. The mother of two was held.", "mother", "Ann Reed", "by her children"),
    ("Tom Reed spoke. The father-of-three was held.", "father", "Tom Reed", "with hyphens"),
    ("Founder Tom Reed left in June. The entrepreneur runs a fund.", "entrepreneur", "Tom Reed", "whatever his office"),
    ("Health Secretary Ann Reed spoke. The minister promised help.", "minister", "Ann Reed", "a secretary who is a minister"),
    ("Press secretary Ann Reed spoke. The minister promised help.", "minister", "", "not one who speaks for another"),
    ("The charity, Harbour House, said that it closed. The charity wept.", "charity:2", "Harbour House", "as it was called"),
    ("Combe Farm sold cheese. Ida Moe is suing the farm.", "farm", "Combe Farm", "by the last word of its name"),
    ("Supporters cheered as Tom Reed left. He waved.", "He", "Tom Reed", "none of several is he"),
    ("A visitor spoke to Tom Reed. He waved.", "He", "", "but one may be"),
    ("The patient, father-of-two Tom Reed, died in May.", "patient", "Tom Reed", "what stands before his name"),
    ("Alden Corp. hired Ann Reed from Ulm. The Swede left.", "Swede", "Ann Reed", "the one person beside a body"),
    ("Alden Airways lost. The airline fell. The planemaker said it was so.", "planemaker", "", "an airline makes no planes"),
    ("Alden Airways lost money. Its shares fell.", "Its", "Alden Airways", "what is its at the head of a sentence"),
    ("Ann Reed spoke. The father of two was held.", "father", "", "a father is no woman"),
    ("Ann Reed spoke. The mother of the boy was held.", "mother", "", "a child's mother is another"),
    ("Ann Reed spoke. The teacher helped others.", "teacher", "", "a teacher alone may be another"),
    ("Ann Reed spoke. The singer who fell was held.", "singer", "", "who is told apart is another"),
    ("Judge Ann Reed spoke. The pensioner wept.", "pensioner", "", "a judge speaks of others"),
    ("Ann Reed hit a pensioner. The pensioner wept.", "pensioner:2", "", "a pensioner without a name is another"),
    ("Ann Reed met Ida Moe. Both sang. The pensioner wept.", "pensioner", "", "not where two may be"),
    ("Norwegian singer Ann Reed sang. The Swede left.", "Swede", "", "nor one of another nation"),
    ("Tom Reed met leaders. The French rejected it.", "French", "", "a nation's people are many"),
    ("Ann Reed lost to Ida Moe. The champion wept.", "champion", "", "a champion is who won"),
    ("Ann Reed won. The pole fell.", "pole", "", "and a pole is a thing"),
    ("The Nurses' College met. The union refused it.", "union", "Nurses' College", "a body by what it is"),
    ("Rail union Holm spoke. The union warned the company.", "company", "", "a union is no company"),
    ("Acme Corp. rose. The union refused it.", "union", "", "a company is no union"),
    ("The FBI asked a man. The union refused it.", "union", "", "nor is a bureau"),
]
SUSPECTS = [
    ("Police said the suspect fled. Ivan Holm was charged on Monday.", "suspect", "Ivan Holm", "the one whom the law meets"),
    ("Ivan Holm pleaded guilty. The defendant wept.", "defendant", "Ivan Holm", "who pleads"),
    ("Ivan Holm and Max Cole were charged. The suspect fled.", "suspect", "", "not one of two"),
    ("Ivan Holm, who was convicted in 1998, was shot dead. The suspect fled.", "suspect", "", "not who was shot himself"),
    ("Police have not charged Ivan Holm. The suspect fled.", "suspect", "", "nor who was not charged"),
    ("The minister accused Ivan Holm of lying. The suspect fled.", "suspect", "", "nor whom a rival accuses"),
    ("Ivan Holm is accused of stabbing a man. The suspect fled.", "suspect", "Ivan Holm", "but who is accused"),
    ("Ivan Holm was charged. A second suspect fled.", "suspect", "", "a second one is another"),
    ("Ivan Holm was charged. The suspects fled. Police said the suspect was ill.", "suspect", "", "nor one of several"),
]


@pytest.mark.parametrize(("text", "word", "expected"), [pytest.param(*row[:3], id=row[3]) for row in EPITHETS])
def test_epithets(names_at: Callable[..., str], text: str, word: str, expected: str) -> None:
    """A word for somebody's life at the head of a sentence stands for the one person the sentence before was about."""
    assert names_at(text, word) == expected


@pytest.mark.parametrize(("text", "word", "expected"), [pytest.param(*row[:3], id=row[3]) for row in SUSPECTS])
def test_suspects(names_at: Callable[..., str], text: str, word: str, expected: str) -> None:
    """The suspect is the one person of the article with whom the law deals."""
    assert names_at(text, word) == expected
