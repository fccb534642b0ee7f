"""Proper names: their extent, kind, offices, and who bears the short forms."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.records import KnownName

FOUND = [
    ("Kent and Sussex Fire and Rescue Service came.", "Kent", "Kent and Sussex Fire and Rescue Service", "two counties"),
    ("Kent and Essex Police came.", "Kent", "Kent and Essex Police", "a body that two places share"),
    ("Anna's Club spokesmen left. A court fined Anna's Club.", "Club:2", "Anna's Club", "a shop called by its owner"),
    ("Ann Lee was at St Anne's Hospital.", "Anne", "St Anne's Hospital", "a house called after a saint"),
    ("The San Diego Hawks beat the Chicago Bears. The Hawks left.", "Hawks:2", "San Diego Hawks", "a team by its last word"),
    ("American Medical rose.", "Medical", "American Medical", "what only a nation's adjective makes a name"),
    ("The Telegraph reported it.", "Telegraph", "Telegraph", "a paper by its last word"),
    ("A Department of Justice official spoke.", "Justice", "Department of Justice", "justice may be a department's"),
    ("Passenger Dora Marl spoke.", "Marl", "Dora Marl", "what an onlooker is called is no part of the name"),
    ("Developer Oak Homes spoke.", "Homes", "Oak Homes", "nor what a firm is"),
    ("Neighbouring Tonga Islands Union spoke.", "Union", "Tonga Islands Union", "nor an adjective that begins a sentence"),
    ("Cllr Joan Field spoke. Det Insp Carl Finch left.", "Finch", "Carl Finch", "nor a short title"),
    ("The Committee to Protect Wells met.", "Wells", "Committee to Protect Wells", "a committee may have a task"),
    ("Neighboring Palora sent aid.", "Palora", "Palora", "a word that opens the sentence is no part of the name"),
    ("Lee was named Baker of the Year.", "Year", "", "an honour is nobody"),
    ("Holm Foods shut a mill. Holm paid. Founder Nils Holm left.", "Holm:2", "Holm Foods", "a firm, before its founder is met"),
    ("It began in the Royal Courts of Justice.", "Courts", "Royal Courts of Justice", "courts of something"),
    ("The spill cost BP $9bn.", "BP", "BP", "a body before a sum is no currency"),
    ("Shares of AT and T fell.", "AT", "AT and T", "two sets of letters are one name, as it is spoken"),
    ("Norland won the Cup of Nations.", "Nations", "", "a cup is nobody, nor are its nations"),
    ("It cost US $9bn.", "US", "", "a currency is no country"),
    ("She was hit by a silver Vega Comet.", "Comet", "", "a make with an article is nobody"),
    ("Professor of History Ann Lee spoke. Ann Lee left.", "Lee", "Ann Lee", "what stands before is no part of the name"),
    ("Norway & France agreed.", "Norway", "Norway", "two countries are not one name"),
    ("Van Holm rose. Van Holm Co. sells boats.", "Holm:2", "Van Holm Co.", "a suffix makes a firm of a family's name"),
    ("Comedian Ida Moe spoke.", "Moe", "Ida Moe", "a trade in front is no part of the name"),
    (
        "One of the two Mothers with Ada Holm testified. Other mothers wept.",
        "Mothers",
        "",
        "a noun that is written small elsewhere is no name",
    ),
    (
        "NorLand Corp. rose. It said NorLand earnings fell.",
        "NorLand:2",
        "NorLand Corp.",
        "a name before a noun is no adjective",
    ),
    (
        "Ann Berg Quits as mayor. Ann Berg quits as mayor, the city said.",
        "Berg",
        "Ann Berg",
        "a headline's verb is no part of the name",
    ),
    (
        "The National Birth and Human Rights League met.",
        "League",
        "National Birth and Human Rights League",
        "a league may have two tasks",
    ),
    (
        "Save NBC from itself. NBC fell. NBC rose. NBC lost.",
        "NBC",
        "NBC",
        "a word before a name in capitals is no part of it",
    ),
    (
        "Ann BERG met Tom HOLM. BERG spoke. HOLM spoke. BERG left. HOLM left.",
        "BERG",
        "Ann BERG",
        "but a given name is",
    ),
    ("Holm's Bay Co. shut a mill.", "Co.", "Holm's Bay Co.", "a firm's name may hold a possessive"),
    ("Holm's Market Co. shut a mill.", "Co.", "Holm's Market Co.", "whatever it does"),
    ("The People's Union met.", "Union", "People's Union", "a body may be everybody's"),
    ("At the White House Ada Berg spoke.", "Berg", "Ada Berg", "a house ends where its spokesman's name begins"),
    ("They bought two SUVs.", "SUVs", "", "several of a kind in capitals are no name"),
    ("N.V. Norland shut a mill.", "Norland", "N.V. Norland", "a firm abroad has its suffix in front"),
    (
        "The Oslo 49ers won. The 49ers had lost twice.",
        "49ers:2",
        "Oslo 49ers",
        "a club may be called after a year",
    ),
    (
        "Norland rose. Norland Inc. sells boats. Norland fell.",
        "Norland:3",
        "Norland Inc.",
        "a plain name and the one with a suffix are one body's",
    ),
    ("Berg's Inc. sells boats. Berg's net rose.", "Berg:2", "Berg's Inc.", "a firm called by a possessive may lose its Inc."),
    ("CNN's Dana Morgan spoke.", "Morgan", "Dana Morgan", "a maker's name is a family's behind a given name"),
    ("Storm Anna hit Cuba.", "Anna", "", "a storm is nobody"),
    ("Doctors Without Borders left.", "Doctors", "Doctors Without Borders", "a body whose name has a small word"),
    ("Class A shares of Norland fell.", "Class", "", "a class of shares is nobody"),
    ("Men visit Syria Karim al-Hadi will lead. Karim al-Hadi left.", "Karim", "Karim al-Hadi", "a country runs into a name"),
    ("They lost next May's vote.", "May", "", "a month behind “next” is nobody"),
    ("Alden Rovers lost. Rovers begin again in May.", "Rovers:2", "Alden Rovers", "a club by its last word, at the head too"),
    ("Sporting Alden lost.", "Alden", "Sporting Alden", "a club abroad"),
    ("Hurricane Ada hit Cuba.", "Ada", "", "a storm is nobody"),
    ("GNP growth slowed.", "GNP", "", "an index is nobody"),
    ("Mayor Ellen Ross opened the bridge. Ross thanked the workers.", "Ross:2", "Ellen Ross", "a surname is the full name's"),
    ("Li Wei met Li Na. Li said the talks went well.", "Li:3", "Li Na", "a surname is the last full name's"),
    (
        "Carl Reed lost. Reed hailed his sister-in-law, Ann Reed. Police held Reed.",
        "Reed:4",
        "Carl Reed",
        "a surname stays his who went by it before his kin was named",
    ),
    ("His daughter, Ann Reed, joined Carl Reed. Reed left.", "Reed:3", "Carl Reed", "kin of nobody who went by the surname"),
    ("Skywings cut 200 flights. Peru told Skywings to pay.", "Skywings:1", "Skywings", "a name that begins a sentence"),
    ("Residents fled. The Oslo Residents party and Residents of Bodo won.", "Residents:1", "", "a noun that begins one"),
    ("Tom Lee was made VP of Norland.", "VP", "", "a post in letters is no body"),
    ("Retailer Norland shut a mill.", "Retailer", "Norland", "what a firm is, before its name"),
    ("Schoolteacher Ellen Marsh spoke.", "Schoolteacher", "Ellen Marsh", "a trade at the head of a sentence is no given name"),
    (
        "Haas said the flood was over. Petra Haas is the mayor of Ulm.",
        "Haas",
        "Petra Haas",
        "a surname finds the full name that comes later",
    ),
    ("Foreign Minister Tomas Varga flew to Oslo.", "Minister", "Tomas Varga", "a title belongs to the name after it"),
    ("The judge praised Dr. Amara Okafor.", "Okafor", "Amara Okafor", "Dr. is no part of the name"),
    ("Martin Luther Jones Jr. won the seat.", "won", "", "a verb stands for nobody"),
    (
        "Commission chief Ursula van der Molen spoke. Van der Molen left early.",
        "Molen:2",
        "Ursula van der Molen",
        "particles belong to the surname",
    ),
    (
        "Prime Minister Kim Ha-yoon resigned. Kim had led the party for years.",
        "Kim:2",
        "Kim Ha-yoon",
        "a Korean family name comes first",
    ),
    ("Senator George W. Hale voted no. Hale is from Ohio.", "Hale:2", "George W. Hale", "an initial stays inside the name"),
    ("Mr. Brandt and Mrs. Brandt disagreed.", "Brandt", "Brandt", "a name with a bare title is a name"),
    (
        "Norland Motors Corp. recalled cars. Norland said sales fell.",
        "Norland:2",
        "Norland Motors Corp.",
        "a company's first word stands for it",
    ),
    (
        "The World Health Organization (WHO) sent doctors. The WHO warned of more cases.",
        "WHO:2",
        "World Health Organization",
        "a short form in brackets",
    ),
    (
        "The Lakes Rescue Service (LRS) sent boats. The LRS found nobody.",
        "LRS:2",
        "Lakes Rescue Service",
        "a short form that only the article knows",
    ),
    (
        "The Supreme Court ruled on Monday. The Court said the law was void.",
        "Court:2",
        "Supreme Court",
        "a head alone is the last such body",
    ),
    ("Ottawa denounced the tariffs.", "Ottawa", "Canada", "a capital that acts is its country"),
    ("The band played in Ottawa.", "Ottawa", "", "a capital after in is a place"),
    ("Ottawa's mayor opened the fair.", "Ottawa", "", "a capital with a mayor is a town"),
    ("Tokyo's decision surprised investors.", "Tokyo", "Japan", "a capital that decides is its country"),
    ("Analysts said the U.S. would answer.", "U.S.", "United States", "an abbreviation of a country"),
    ("Chinese exports rose.", "Chinese", "", "a nationality alone is no name"),
    ("Brazil and Peru signed a pact.", "Peru", "Peru", "joined names are each their own"),
    ("The Bank of England raised rates.", "England", "Bank of England", "a country inside a body's name"),
    ("The Food and Drug Administration approved it.", "Food", "Food and Drug Administration", "and inside a body's name"),
    ("Rosa Lindt beat Greta Holm on Tuesday.", "Tuesday", "", "a weekday is no name"),
    ("The Cold War ended.", "War", "", "an age is no name"),
    ("The Security Council passed Resolution 9000.", "Resolution", "", "a resolution is no name"),
    ("The club signed striker Danilo Pereyra.", "striker", "Danilo Pereyra", "a small title belongs to the name"),
    (
        "Michael Jordan scored twice. Jordan left the field injured.",
        "Jordan:2",
        "Michael Jordan",
        "a surname that is a country too",
    ),
    ("Paris Hilton opened a hotel.", "Paris", "Paris Hilton", "a given name that is a capital too"),
    ("Apple CEO Tim Walsh spoke.", "Walsh", "Tim Walsh", "a body's name before a title is part of the office"),
    (
        "Tony Lund Air flew. Tony Lund Inc. sold boots. Tony Lund raised prices.",
        "Lund:3",
        "Tony Lund Inc.",
        "a name without its suffix is the company's before any longer one's",
    ),
    (
        "Norland opened the Norland Developers Conference. Norland raised prices.",
        "Norland:3",
        "Norland",
        "a conference is not who holds it",
    ),
    ("Tony Lund Co. makes boots. Tony Lund raised prices.", "raised", "", "a verb after a company is nobody"),
    ("Tony Lund Co. makes boots. Tony Lund raised prices.", "Lund:2", "Tony Lund Co.", "a company called like a person"),
    ("Troy Police Chief Carla Dietz spoke.", "Troy", "Carla Dietz", "a town before a title is part of the office"),
    ("The United States and the European Union agreed.", "Union", "European Union", "two bodies joined are two"),
    ("A fire broke out in St. Petersburg.", "Petersburg", "St. Petersburg", "a saint's town is a town"),
    (
        "King Tobias waved. Coach Nina King resigned. King had led the team.",
        "King:3",
        "Nina King",
        "a surname that is a title too",
    ),
    (
        "The Legal Department of Health and Human Services spoke.",
        "Human",
        "Legal Department of Health and Human Services",
        "a department with two tasks",
    ),
    ("PRESIDENT JOHN MILLER SAID ON FRIDAY THE DAM HELD. MILLER LEFT.", "MILLER:2", "John Miller", "a text in capitals"),
    ("Carla Moreira do Val plans to plant corn.", "Val", "Carla Moreira do Val", "a particle that is a verb elsewhere"),
    ("Moody's cut the rating.", "Moody", "Moody's", "a firm that is called by a possessive"),
    ("Hansen-Berg Co. is growing. Hansen announced a plan.", "Hansen:2", "Hansen-Berg Co.", "the first of two founders"),
    ("Queen Sonja II met Prince Omar.", "Sonja", "Queen Sonja II", "a queen is shown with her title"),
    (
        "Commissioner for Trade Anna Berg said it was fair.",
        "Commissioner",
        "Anna Berg",
        "an office's field is no part of a name",
    ),
    (
        "Anna Lee International Inc. is growing. Anna Lee will pay.",
        "Lee:2",
        "Anna Lee International Inc.",
        "a firm by its founder",
    ),
    ("King Omar met Tariq Omar. Tariq Omar left.", "King", "King Omar", "a king is not whoever has that surname"),
    ("Doctors of the Writers Guild of America met.", "America", "Writers Guild of America", "a country after a guild"),
    ("The Committee on Trade and Ports met.", "Ports", "Committee on Trade and Ports", "a committee on two things"),
    ("The Central Office on Friday closed.", "Friday", "", "no weekday inside a body"),
    ("Ann Reed, PhD, spoke.", "PhD", "", "a degree is no name"),
    ("Senator Max Cole, D-Calif., spoke.", "Cole", "Max Cole", "a party and a state after a name"),
    (
        "Martin Luther King Jr. spoke. Dr. King marched.",
        "King:2",
        "Martin Luther King Jr.",
        "a surname that is a title after Dr.",
    ),
    ("The head of the Trade Commission Ursula von Berg spoke.", "Berg", "Ursula von Berg", "a body right before its officer"),
    ("Acme said its sales fell. The company named Rita Sol as his successor.", "his", "", "a company is not he"),
    ("Clashes hit the Jewish West Bank town.", "West", "West Bank", "a creed before a place"),
    ("Commissioners Ruth Berg and Tom Lee voted against.", "Berg", "Ruth Berg", "an office that several hold"),
    ("Tom Holm rose. Messrs. Holm and Lee agreed.", "Holm:2", "Tom Holm", "an address for several"),
    ("Captain Dean Stark limped off.", "Stark", "Dean Stark", "a first name that is a title behind a title"),
    ("GM Eddie Stark signed him.", "Stark", "Eddie Stark", "capitals before a given name are an office"),
    ("Secretary of State Ida Moss spoke.", "Moss", "Ida Moss", "an office with of"),
    ("Marks & Reed opened shops.", "Reed", "Marks & Reed", "a name with an ampersand"),
    ("Leaders met the Central African president.", "African", "", "a nationality of two words alone"),
    ("The Harlow Bank lost money. Harlow Bank shares fell.", "Harlow:2", "Harlow Bank", "the same form again"),
    ("Sergei “the Bear” Orlov fought. Boeing 777 planes landed.", "777", "Boeing 777", "a number inside a name"),
    ("Wexcombe Rovers beat Danforth Town 3-1 on Sunday.", "Danforth", "Danforth Town", "a score is no part of a name"),
    ("Researchers at the Institute for Water in Delft met.", "Delft", "Delft", "a place after a body"),
    ("The Free Syrian Army attacked Homs on Sunday.", "Army", "Free Syrian Army", "a nationality within a name"),
    ("The council gritted the A999 on Monday.", "A999", "", "a road is nobody"),
    ("MINISTER RESIGNS\nMinister Olga Reza resigned on Friday.", "MINISTER", "", "a heading in capitals makes no names"),
]


@pytest.mark.parametrize(("text", "word", "expected"), [pytest.param(*row[:3], id=row[3]) for row in FOUND])
def test_names(names_at: Callable[..., str], text: str, word: str, expected: str) -> None:
    """A token stands for the fullest name of its bearer, or for nobody."""
    assert names_at(text, word) == expected


KINDS = [
    ("Zdenka Horvat was arrested in Brno.", "Zdenka Horvat", "person", "an unknown given name, by what happens to her"),
    ("Residents of Lower Ashby fled the flood near Lower Ashby.", "Lower Ashby", "place", "an unknown town"),
    ("The River Tarn burst its banks. Lake Tarn rose.", "Lake Tarn", "place", "a lake"),
    ("Norland Motors recalled cars.", "Norland Motors", "organisation", "a company by its head"),
    ("She was fired by Gordon Advisors.", "Gordon Advisors", "organisation", "a trade is no surname, after a given name too"),
    ("The work by Kestrel Engineering began.", "Kestrel Engineering", "organisation", "what a firm does is no surname"),
    ("Brightwell Ceramics said on Monday it was for sale.", "Brightwell Ceramics", "organisation", "what it deals in"),
    ("Brightwell Zentra said on Monday it would shut its mill.", "Brightwell Zentra", "organisation", "its mill is nobody's"),
    ("Norvik Foods said it would shut its Wexby factory.", "Wexby", "place", "where somebody's factory stands"),
    ("A bus plunged into Wexley reservoir.", "Wexley", "place", "a place by the water behind it"),
    ("Dean Lane was arrested.", "Lane", "person", "somebody called as a street may be"),
    ("A man was attacked in Dean Street.", "Dean Street", "place", "a street called after a title"),
    ("Prince Edward Island voted.", "Prince Edward Island", "place", "an island called after a prince"),
    ("Crews from Leeds and Wexmorden came.", "Wexmorden", "place", "a place beside a place"),
    ("Rival Corvalis rose 3%.", "Corvalis", "organisation", "a rival may be a firm"),
    (
        "The Ministry of Trade and Industry banned exports.",
        "Ministry of Trade and Industry",
        "organisation",
        "a ministry with two tasks",
    ),
    ("Georgia beat Alabama in Atlanta.", "Georgia", "place", "the American state among its like"),
    ("Georgia closed its border with Armenia.", "Georgia", "country", "the country in the Caucasus"),
    ("Kenya won.", "Kenya", "country", "a country"),
    ("Troops stormed the Houla region.", "Houla", "place", "a place by the noun behind it"),
    ("Troops stormed the town of Houla.", "Houla", "place", "a place by the noun before it"),
    ("The firm is based in Peoria, Ill., and sells seed.", "Peoria", "place", "a town before its state"),
    ("Varro is a judge in Turin.", "Varro", "person", "one word with a profession"),
    ("Norland, the market leader, closed.", "Norland", "organisation", "a company may be a leader"),
    ("“I am tired,” Quint said.", "Quint", "person", "who says I is a person"),
    ("Obradov resigned on Monday.", "Obradov", "person", "one word that did what only people do"),
    ("The broadcaster VTX showed the film.", "VTX", "organisation", "capitals after a plain noun"),
]


@pytest.mark.parametrize(("text", "name", "kind"), [pytest.param(*row[:3], id=row[3]) for row in KINDS])
def test_kinds(table_of: Callable[..., tuple], text: str, name: str, kind: str) -> None:  # type: ignore[type-arg]
    """Every name has the kind that its words or its sentences tell."""
    assert (name, kind) in [(found.name, found.kind) for found in table_of(text)[0].names()]


OFFICES = [
    (
        "Chinese Foreign Minister Lu Feng spoke.",
        "Lu Feng",
        ("Chinese Foreign Minister",),
        "China",
        "a title with a nationality",
    ),
    (
        "State Department spokesman Carl Dunn spoke.",
        "Carl Dunn",
        ("State Department spokesman",),
        "United States",
        "a small title and a body",
    ),
    (
        "Ines Rocha, the bank's chief executive, resigned.",
        "Ines Rocha",
        ("bank's chief executive",),
        None,
        "an office after the name",
    ),
    ("Mira met her French counterpart Luc Morel.", "Luc Morel", (), "France", "a counterpart's country"),
    (
        "State Councilor and Foreign Minister Wu Tao spoke.",
        "Wu Tao",
        ("State Councilor and Foreign Minister",),
        None,
        "two offices",
    ),
]


@pytest.mark.parametrize(("text", "name", "offices", "country"), [pytest.param(*row[:4], id=row[4]) for row in OFFICES])
def test_offices(table_of: Callable[..., tuple], text: str, name: str, offices: tuple[str, ...], country: str | None) -> None:  # type: ignore[type-arg]
    """Titles are kept as offices, never in the name; they tell the country."""
    found = next(found for found in table_of(text)[0].names() if found.name == name)
    assert (found.offices, found.country) == (offices, country)


def test_one_object_for_one_bearer(table_of: Callable[..., tuple]) -> None:  # type: ignore[type-arg]
    """The same bearer gives the same `Name` object wherever it is met."""
    table, _ = table_of("Ellen Ross spoke. Ross left.")
    assert table.at(0, 1)[0] is table.at(1, 0)[0]


def test_the_editor_settles_it(names_at: Callable[..., str]) -> None:
    """A form in the names file has the editor's name and kind, whatever the text seems to say."""
    known = (
        KnownName("King Crimson Ltd", "organisation", ("King Crimson",)),
        KnownName("Sergei Orlov", "person", ("Sergey Orlov",)),
    )
    assert names_at("King Crimson sued Sergey Orlov.", "Crimson", known) == "King Crimson Ltd"
    assert names_at("King Crimson sued Sergey Orlov. Orlov denied it.", "Orlov:2", known) == "Sergei Orlov"


def test_the_editor_keeps_two_apart(names_at: Callable[..., str]) -> None:
    """Names marked as different are two, though initials would let them be one."""
    known = (KnownName("J. Moreno", "person", different=("Juan Moreno",)),)
    assert names_at("J. Moreno spoke. Juan Moreno left.", "Juan", known) == "Juan Moreno"


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        pytest.param("The envoys met in Vienna.", "Vienna", "Vienna", id="a capital under in"),
        pytest.param("She died at Harlow Hospital.", "Hospital", "Harlow Hospital", id="a hospital under at"),
        pytest.param("She works at Norland Motors.", "Motors", None, id="a company is no place"),
        pytest.param("They met in Kenya.", "Kenya", "Kenya", id="a country under in"),
        pytest.param("They met in May.", "May", None, id="a month is no place"),
    ],
)
def test_places(table_of: Callable[..., tuple], text: str, word: str, expected: str | None) -> None:  # type: ignore[type-arg]
    """A name under "in" or "at" is a place where its kind allows it."""
    table, sentences = table_of(text)
    assert table.place_of(0, [token.text for token in sentences[0].tokens].index(word)) == expected


@pytest.mark.parametrize(
    "text", ["A", "THE END", "“", "Mr.", "of and for", "The - Of - And", "UN (UN) (UN)", "1 2 3", "And And And and and and"]
)
def test_any_text_survives(table_of: Callable[..., tuple], text: str) -> None:  # type: ignore[type-arg]
    """Scraps of text give a table like any other."""
    table, sentences = table_of(text)
    assert [table.at(n, i) for n, s in enumerate(sentences) for i in range(len(s.tokens))]


def test_a_long_list_of_names_survives(table_of: Callable[..., tuple]) -> None:  # type: ignore[type-arg]
    """Hundreds of joined names are read, each for its own."""
    text = " and ".join(f"Ann B{chr(97 + n % 26)}{chr(97 + n // 26)}ll" for n in range(250)) + " met."
    assert len(table_of(text)[0].names()) > 200
