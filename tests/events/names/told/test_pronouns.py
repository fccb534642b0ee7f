"""Pronouns and nouns that stand for names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

PRONOUNS = [
    ("Maria Lind wept. Her father, a baker, had left. She moved to Ulm.", "She", "Maria Lind", "a father is not she"),
    ("Anna Kohl wept. Her mother, a baker, had left. She moved to Ulm.", "She", "", "a mother may be she"),
    (
        "Maria Lind sang. She won a prize. Jorvik Ots, who gave her a medal, spoke. She never retired.",
        "She:2",
        "Maria Lind",
        "who was her in the sentence before goes on, not one whose sex nobody tells",
    ),
    (
        "Maria Lind sang. She won. Crowds met Jorvik Ots and Maria Lind. She never retired.",
        "She:2",
        "Maria Lind",
        "of two the one who has been she",
    ),
    ("While Norway wants a deal, it opposes the tax.", "it", "Norway", "it is the body of the clause in front"),
    (
        "Anna Reyes came. Judge Helen Marsh jailed Anna Reyes. She ordered her to pay.",
        "her",
        "Anna Reyes",
        "who orders her is another",
    ),
    ("Paul Reyes left. His aides said he was ill.", "he", "Paul Reyes", "he is none of several, but whose they are"),
    (
        "Ivan Zorin blamed Paul Reyes. Reyes's lawyer, Helena Marsh, said he would appeal.",
        "he",
        "Paul Reyes",
        "he is no woman, but whose lawyer she is",
    ),
    (
        "Hanna Lind wept. She left school. Her novel won a prize and was filmed by Bo Berg. She moved to Paris.",
        "She:2",
        "Hanna Lind",
        "not by whom something was done, whose sex nobody tells",
    ),
    ("Ann Reed's novel was filmed by Bo Berg. She married Sven Holm; he died.", "he", "Sven Holm", "who stands nearer"),
    ("Regina Albert spoke. Dr. Albert, who lives in Ulm, left. She wept.", "She", "Regina Albert", "a surname has no sex"),
    (
        "Ivan Zorin fled, said Max Cole. The crowd heard Paul Reyes's speech, in which he said no.",
        "he",
        "Paul Reyes",
        "he is the one whose speech it is",
    ),
    ("Helena Marsh resigned. Bishop Alder thanked her.", "her", "Helena Marsh", "whoever thanks her is not she"),
    ("Dr. Helena Marsh treated Max Cole. Police held the doctor.", "doctor", "Helena Marsh", "the doctor is the one Dr"),
    ("Dr. Helena Marsh met Dr. Max Cole. Police held the doctor.", "doctor", "", "the doctor is none of two"),
    ("Helena Marsh resigned. She said the vote was fair.", "She", "Helena Marsh", "she is the woman named before"),
    (
        "“We are ready,” said Governor Paul Reyes.\nThe port has been shut for years.\n“It will hold,” he said.",
        "he",
        "Paul Reyes",
        "he after a quotation is the one whose account it is",
    ),
    (
        "“We are ready,” said Governor Paul Reyes.\nPresident Ivan Zorin has ruled for years.\n“It will hold,” he said.",
        "he",
        "Paul Reyes",
        "he after a quotation is not whom the background is about",
    ),
    (
        "“We are ready,” said Governor Paul Reyes.\nPresident Ivan Zorin flew to the port.\n“It will hold,” he said.",
        "he",
        "Ivan Zorin",
        "he after a quotation is whom the sentence before it was about",
    ),
    (
        "“We are ready,” said Governor Paul Reyes.\nA spokesman said the port was shut.\n“It will hold,” he said.",
        "he",
        "",
        "he after a quotation is the one without a name who spoke last",
    ),
    (
        "“We are ready,” said Governor Paul Reyes.\nPolice took Ivan Zorin to the port.\nHe said it would hold.",
        "He",
        "",
        "he is nobody where two may be meant",
    ),
    (
        "Paul Reyes asked Ivan Zorin about the port.\n“It will hold,” he replied.",
        "he",
        "Ivan Zorin",
        "he who replies is the one who was asked",
    ),
    (
        "President Ivan Zorin named Paul Reyes. Reyes has a name in ports: he ran one in Ulm.",
        "he",
        "Paul Reyes",
        "he after a colon is who stands before it",
    ),
    ("Paul Reyes met Anna Kohl. She thanked him.", "She", "Anna Kohl", "gender decides"),
    ("Paul Reyes met Anna Kohl. She thanked him.", "him", "Paul Reyes", "an object is not the clause's own subject"),
    (
        "A man was arrested on Monday. Judge Paul Reyes was absent. He was charged.",
        "He",
        "Paul Reyes",
        "he is the subject of the sentence before",
    ),
    ("Paul Reyes spoke. A man shouted. He was led away.", "He", "", "he after a stranger is nobody known"),
    ("Mr Paul Reyes left. His lawyer filed a plea. He was held.", "He", "Paul Reyes", "after his lawyer he is the client"),
    ("Mr Paul Reyes left. His lawyer filed a plea. He said it rained.", "He", "", "but who speaks may be the lawyer"),
    ("Mr Paul Reyes left. His father filed a plea. He was held.", "He", "", "his father may be he as well"),
    ("Mr Paul Reyes's killer was caught. He was held.", "He", "", "whoever acts for nobody is himself"),
    ("Mr Paul Reyes's aide left. He was held.", "He", "", "an aide may be he"),
    ("Mr Paul Reyes's lawyer was beaten. He was held.", "He", "", "so may a lawyer to whom something is done"),
    ("Mr Paul Reyes left. His lawyer sued. He said the police took his car.", "his", "", "nor whose the car is that speaks of"),
    (
        "In his talks with Karl Bauer, Paul Reyes asked for help.",
        "his",
        "Paul Reyes",
        "his in a fronted phrase is the subject that follows",
    ),
    ("Defending Karl Bauer's budget, Paul Reyes smiled. He left.", "He", "Paul Reyes", "a possessor is no subject"),
    ("Sudan said it would not sign.", "it", "Sudan", "it is the body that said so"),
    ("Sudan signed. It was a cold day.", "It", "", "it of the weather is nobody"),
    (
        "Paul Reyes and Anna Kohl met on Friday. They signed a pact.",
        "They",
        "Paul Reyes+Anna Kohl",
        "they are the two joined before",
    ),
    ("Paul Reyes met Anna Kohl on Friday. They signed a pact.", "They", "Paul Reyes+Anna Kohl", "they are the two who met"),
    (
        "The exiles blame Paul Reyes and Max Cole. It is a plot, they said.",
        "they",
        "",
        "they who say so are not those who were only spoken of",
    ),
    (
        "The head of the inquiry in Lyon, Karl Bauer, said the bridge was safe. “It will hold,” he said.",
        "he",
        "Karl Bauer",
        "he is the speaker named between commas",
    ),
    ("Paul Reyes, who won the race, thanked fans.", "who", "Paul Reyes", "who is the head of its clause"),
    ("“I was wrong,” said Anna Kohl.", "I", "Anna Kohl", "I is the speaker"),
    ("“Rain will come,” said Anna Kohl.\nI saw it.", "I", "", "without quotation marks I is the writer"),
    ("Anna Kohl said rain would come.\nI saw it.", "I", "Anna Kohl", "but not where nobody's words stand in any"),
    ("“He lied,” Paul Reyes said.", "He", "", "he inside a quotation is not its speaker"),
    ("The Cavs signed Luis Ortega. They won.", "They", "Cavs", "they is the team that the sentence before is about"),
    ("Norland signed Luis Ortega. They won.", "They", "", "they is nobody where the text does not say"),
    ("Ann Kohl, head of Norland Bank -- which was seized -- left.", "which", "Norland Bank", "which is nobody who lives"),
    ("If Paul Reyes wins he will govern alone.", "he", "Paul Reyes", "he is the subject of the clause beside"),
    ("A client denied that he had paid Paul Reyes.", "he", "", "he in a stranger's clause is the stranger"),
    ("“Paul Reyes lied. He always did,” Max Cole said.", "He", "Paul Reyes", "he in a quotation is the other one"),
    ("Max Cole rose. Anna Kohl told Paul Reyes he had won.", "he", "Paul Reyes", "he is who is told so, where she tells it"),
    ("Anna Kohl told Paul Reyes he had lied as he jailed him.", "him", "", "him is not whoever does it to him"),
    ("Anna Kohl washed herself.", "herself", "Anna Kohl", "herself is the clause's own subject"),
    ("Paul Reyes and Anna Kohl said they agreed.", "they", "Paul Reyes+Anna Kohl", "they are the subject of the clause above"),
    ("Sudan and Chad, which have signed, praised it.", "which", "Sudan+Chad", "a plural which is both"),
]


@pytest.mark.parametrize(("text", "word", "expected"), [pytest.param(*row[:3], id=row[3]) for row in PRONOUNS])
def test_pronouns(names_at: Callable[..., str], text: str, word: str, expected: str) -> None:
    """A pronoun stands for the one who can be meant, else for nobody."""
    assert names_at(text, word) == expected


DESCRIPTIONS = [
    ("In Lima, the government gave in.", "government", "Peru", "a government where it sits"),
    ("The government in Oslo cut taxes.", "government", "Norway", "a government in its capital"),
    ("In Lima, the government of the town gave in.", "government", "", "but none of somebody else"),
    (
        "Foreign Minister Lu Feng met Finance Minister Bo Qi. The foreign minister spoke first.",
        "minister",
        "Lu Feng",
        "an office's words decide",
    ),
    ("Spokeswoman Ines Rocha spoke. The spokeswoman gave no date.", "spokeswoman", "Ines Rocha", "a spokeswoman named before"),
    ("A spokesman for the ministry spoke.", "spokesman", "", "one without a name is nobody"),
    (
        "Norland Motors Corp. closed a plant. The company blamed costs.",
        "company",
        "Norland Motors Corp.",
        "the company named before",
    ),
    ("Harlow Savings Bank lost money. The bank blamed costs.", "bank", "Harlow Savings Bank", "a bank by its name"),
    (
        "Lu Feng called his Dutch counterpart Jan Bakker. The two ministers spoke for an hour.",
        "ministers",
        "Lu Feng+Jan Bakker",
        "the two who spoke",
    ),
    ("Peru and Chile signed a treaty. Both countries praised it.", "countries", "Peru+Chile", "both countries joined before"),
    ("Envoys from Peru, Chile and Cuba met. The two countries left.", "countries", "", "two of three is nobody"),
    ("The Chinese side asked for time.", "side", "China", "a side is its country"),
    ("A text drafted by Peru asks troops to leave the country.", "country", "", "a country is not the one that drafts a text"),
    ("The harbour master, Ines Rocha, said so.", "master", "Ines Rocha", "whoever speaks and stands between commas"),
    ("The mayor wept. The harbour master, Ines Rocha, said so.", "mayor", "", "nor is she of another office too"),
    ("The Italian government resigned.", "government", "Italy", "a government is its country"),
    ("Lu Feng telephoned his counterpart Jan Bakker.", "counterpart", "Jan Bakker", "a noun beside a name"),
    (
        "The country's health minister said schools would close.\nMira Costa also promised masks.",
        "minister",
        "Mira Costa",
        "an office in the lead, its name in the next sentence",
    ),
    ("Spokesman Carl Dunn spoke. The spokeswoman left.", "spokeswoman", "", "a man is no spokeswoman"),
    (
        "President Ana Ruiz met Vice President Leo Sanz. The vice president left.",
        "president",
        "Leo Sanz",
        "vice is part of the office",
    ),
    ("Peru won. The country celebrated.", "country", "Peru", "the country that was the subject"),
    (
        "Peru met Chile, Cuba and Brazil. Fans of four teams cheered. The country celebrated.",
        "country",
        "",
        "the country of nobody",
    ),
    ("The Supreme Court ruled. The court gave no reason.", "court", "Supreme Court", "a court by its name"),
]


@pytest.mark.parametrize(("text", "word", "expected"), [pytest.param(*row[:3], id=row[3]) for row in DESCRIPTIONS])
def test_descriptions(names_at: Callable[..., str], text: str, word: str, expected: str) -> None:
    """A noun with "the" stands for the one name that fits, else for nobody."""
    assert names_at(text, word) == expected


SPEAKERS = [
    ("Anna Kohl said rain would come.", 0, "Anna Kohl", "a leading attribution"),
    ("“Rain is near,” Anna Kohl said.", 0, "Anna Kohl", "a trailing attribution"),
    ("Rain was near, Anna Kohl told reporters, state-run CGTN reported.", 0, "Anna Kohl", "an agency comes last"),
    ("Rain fell in Ulm.", 0, None, "the paper's own voice"),
    ("“Rain is near. Stay at home,” Anna Kohl said.", 0, "Anna Kohl", "a quotation's speaker comes after its first sentence"),
    ("“Rain is near,” Anna Kohl said. “Stay at home.”", 1, "Anna Kohl", "a quotation goes on"),
    ("Anna Kohl said rain would come.\n“I saw it,” a farmer said.", 1, None, "a stranger's words are not the last speaker's"),
    ("According to Anna Kohl, rain fell.", 0, "Anna Kohl", "according to"),
    ("Kenya accused Sudan of lying.", 0, None, "an accusation without a quotation is the paper's report"),
]


@pytest.mark.parametrize(("text", "position", "expected"), [pytest.param(*row[:3], id=row[3]) for row in SPEAKERS])
def test_speakers(table_of: Callable[..., tuple], text: str, position: int, expected: str | None) -> None:  # type: ignore[type-arg]
    """A sentence belongs to the account of whoever says it."""
    table, sentences = table_of(text)
    found = table.within(position, sentences[position]).teller()
    assert (found.name if found else None) == expected
