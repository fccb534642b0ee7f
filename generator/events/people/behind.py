"""Whom a phrase stands for whose head names nobody: `Norland officials`, `shares of Norland`, `the Norwegian army`.

Who acts through his people, his things or his words takes part himself. To teach it a noun, add it to the list that says what
it is to its owner.
"""

from collections.abc import Iterator

from generator.events.grammar.subjects import figure_teller, verb_over_figure
from generator.events.grammar.tree import Tree, kept
from generator.events.names import Naming, is_human
from generator.events.people.apposed import apposed
from generator.events.people.pairs import pair
from generator.records import Name, NameKind

STAFF = frozenset(
    """
    holder shareholder stockholder official officer agent worker employee soldier troop commando guerrilla fighter militant
    rebel police guard spokesman spokeswoman spokesperson executive member source representative delegation delegate crew
    king queen emir sultan monarch
    investigator inspector negotiator lawyer attorney prosecutor diplomat leader chief chairman chairwoman president
    minister premier commander director secretary envoy ambassador management manager staff board team squad leadership
    scientist researcher analyst economist lawmaker legislator army navy force military government administration regime
    authority ministry parliament congress court cabinet department agency unit subsidiary division arm affiliate branch
    embassy consulate mission office contingent squadron fleet vessel patrol convoy warship warplane marine paratrooper
    coordinator co-ordinator peacekeeper sailor airman pilot judge jury campaign committee council commission laboratory bureau
    """.split()
)
"""People and bodies through whom a body or a country acts."""
DEPUTIES = frozenset(
    """
    lawyer attorney solicitor publicist agent rep representative spokesman spokeswoman spokesperson office campaign
    administration government regime army force troop family estate team group aide adviser advisor
    """.split()
)
"""Those who act for a person."""
HIRED = frozenset(
    """
    engineer technician reporter correspondent journalist editor columnist cameraman photographer anchor strategist trader
    dealer manager expert specialist flier firefighter ranger observer monitor campaigner activist volunteer player owner
    """.split()
)
"""People through whom a body acts, and no country: `Norland engineers`."""
_AUTHORITIES = frozenset("authority official government prosecutor police court lawmaker regulator diplomat".split())
"""Who stands for the country they are in."""
STATE = frozenset(
    """
    asset agency official officer soldier troop commando police guard spokesman spokeswoman delegation delegate investigator
    inspector negotiator prosecutor diplomat minister premier president ambassador envoy army navy force military government
    administration regime authority ministry parliament court cabinet embassy consulate mission contingent fleet patrol warship
    warplane plane jet aircraft helicopter tank missile submarine gunboat marine paratrooper peacekeeper side leadership
    """.split()
)
"""What is a state's own where an adjective tells the country: `Norwegian troops`."""
_RULES = frozenset("government legislature council assembly".split())
"""What a town or a province acts through: `the government of Bavaria`."""
_RULERS = frozenset("leader ruler monarch king queen emir sultan dictator chancellor".split())
"""Who stands for a state where nothing but its adjective goes before: not so `the Norwegian opposition leader`."""
_MEDIA, _RUN = frozenset("television tv media radio newspaper broadcaster".split()), frozenset({"state", "state-run"})
"""What is a state's own where it is called so: `Norwegian state television`."""
_CRAFT = frozenset("plane jet aircraft helicopter ship train ferry flight airliner".split())
"""What acts for the body that runs it."""
_THINGS = frozenset(
    """
    share stock bond asset price profit income revenue sale earning earnings loss dividend debt turnover output production
    rating fund plan proposal website factory plant store stake unit holding board result
    """.split()
)
"""What a company has that rises, falls, is bought and sold."""
_WORDS = frozenset(
    """
    statement report letter message memo ruling decision order announcement resolution communique email e-mail post tweet
    article poll survey study lawsuit suit complaint petition proposal plan bid offer warning threat call appeal request
    release broadcast warrant verdict subpoena
    """.split()
)
"""What somebody says or decides."""
_NATIONAL = STATE | _WORDS | _RULERS
_MANY = frozenset(
    """
    group number member majority most some all one two three several part rest half remainder dozen hundred thousand percent %
    coalition alliance consortium representative leader head chief president chairman director minister
    """.split()
)
"""Heads whose `of` tells who they are."""
FOLLOWERS = frozenset(
    """
    relative kin friend rival opponent critic supporter fan follower successor predecessor neighbor neighbour victim
    killer attacker captor kidnapper loyalist competitor enemy foe client patient student child doctor teacher people citizen
    voter youth customer buyer investor kid ally adversary counterpart colleague
    associate dissident exile refugee immigrant resident parent grandparent sibling twin widow hometown
    """.split()
)
"""People beside whom the owner stands, but who do not act for him."""

_POLITICAL = frozenset(
    """
    planning economy policy accession entry admission membership decision invasion fall defeat liberation isolation condemnation
    recognition bombing conquest occupation sovereignty independence security interest constitution
    """.split()
)
"""What is a state's own where `of` tells the country."""
PICTURES = frozenset(
    """
    exception copy picture photo photograph image word kind sort type memory fan sign trace total amount lot flag
    """.split()
)
"""What is not part of whom it shows or names."""
WHOLES = frozenset("company firm country nation party city town state school university employer band club industry".split())
"""What somebody is but a part of: `his company` is not he."""

_BODIES = frozenset(
    """
    company firm group organisation organization newspaper paper magazine daily weekly broadcaster channel network website site
    airline bank chain supermarket retailer carmaker automaker manufacturer maker party union club league charity
    """.split()
)
"""What a body is behind its name: `the Norland Times newspaper`, `the Alden supermarket`."""

_ROWS: tuple[tuple[frozenset[str], tuple[str, ...], tuple[str, ...], frozenset[NameKind]], ...] = (
    (STAFF, ("compound", "nmod", "poss"), ("of", "for", "from", "at", "with"), frozenset({"organisation", "country"})),
    (HIRED, ("compound", "nmod", "poss"), ("of", "from", "at", "with"), frozenset({"organisation"})),
    (_AUTHORITIES, (), ("in",), frozenset({"country"})),
    (DEPUTIES, ("compound", "nmod", "poss"), ("of", "for"), frozenset({"person", "organisation", "country"})),
    (_RULES, ("compound", "nmod"), ("of",), frozenset({"place"})),
    (_CRAFT, ("compound", "nmod", "poss"), (), frozenset({"organisation", "country"})),
    (_THINGS, ("compound", "nmod", "poss"), ("of", "in", "at"), frozenset({"person", "organisation"})),
    (_WORDS, ("compound", "nmod", "poss"), ("by", "from", "of"), frozenset({"person", "organisation", "country"})),
    (_BODIES, ("compound", "nmod"), (), frozenset({"organisation"})),
    (frozenset({"other", "member"}), (), ("in", "at"), frozenset({"organisation"})),
    (_MANY, (), ("of", "from"), frozenset({"person", "organisation", "country"})),
)
"""Heads, how the owner hangs on them, and what the owner may be."""
_BY_HEAD = {head: tuple(row[1:] for row in _ROWS if head in row[0]) for row in _ROWS for head in row[0]}


_DEEP = 2
"""How far one phrase may stand behind another: `officials of the Norland government`."""


@kept
def behind(tree: Tree, index: int, names: Naming, depth: int = 0) -> tuple[Name, ...]:
    """Those who take part where the head at `index` names nobody, those nearest to it; empty where there are none."""
    if depth > _DEEP:
        return ()
    if tree.tokens[index].text.lower() in ("we", "us"):
        return names.speaker()
    owners = tuple(dict.fromkeys(_owners(tree, index, names, depth)))
    return (
        owners
        or pair(tree, index, names)
        or _led(tree, index, names)
        or _nation(tree, index, names)
        or _among(tree, index, names)
        or _teller(tree, index, names)
        or _people(tree, index, names)
    )


def _owners(tree: Tree, index: int, names: Naming, depth: int) -> Iterator[Name]:
    """Those who hang on a head as its row has it, by a name before what is quoted, or as whose it is."""
    lemma = tree.tokens[index].lemma.casefold()
    for relations, prepositions, kinds in _BY_HEAD.get(lemma, ()):
        for owner in (*_nested(tree, index, relations), *tree.objects(index, *prepositions)):
            known = names(owner) or apposed(tree, owner, names) or _joined_nation(tree, owner, names)
            yield from (name for name in known if name.kind in kinds)
            if not names(owner):
                yield from behind(tree, owner, names, depth + 1)
    for child in tree.all(index, "compound", "nmod"):
        if any(tree.tokens[at].tag == "``" for at in range(child + 1, index)):  # "the Norland ‘top kill’"
            yield from (name for name in names(child) if name.kind == "organisation")
    if not is_human(lemma) and lemma not in FOLLOWERS and lemma not in ("day", "eve", "week", "night"):
        yield from _whose(tree, index, names, lemma)


def _whose(tree: Tree, index: int, names: Naming, lemma: str) -> Iterator[Name]:
    """Whose a thing is: `the bombing of Norland`, `Norland's shares`; not he whose company it is."""
    wanted = {"person", "organisation", "country"} if lemma in _POLITICAL else {"person", "organisation"}
    if lemma not in PICTURES and tree.tokens[index].tag in ("NN", "NNS"):
        yield from (name for owner in tree.objects(index, "of") for name in names(owner) if name.kind in wanted)
    barred = ("place", "person") if lemma in WHOLES else ("place",)
    owners = (joined for owner in tree.all(index, "poss") for joined in tree.joined(owner))
    yield from (name for owner in owners for name in names(owner) if name.kind not in barred)


def _nested(tree: Tree, index: int, relations: tuple[str, ...]) -> Iterator[int]:
    """The words before a head that hang on it, and on each other: `a Norland Times/Alden News poll`."""
    for child in tree.all(index, *relations):
        yield from tree.all(child, "nmod")
        yield from tree.joined(child)


def _joined_nation(tree: Tree, index: int, names: Naming) -> tuple[Name, ...]:
    """In `U.S. and Norwegian officials` the state of the second adjective."""
    return names.nation(index) if tree.tokens[index].dep == "conj" else ()


def _led(tree: Tree, index: int, names: Naming) -> tuple[Name, ...]:
    """`A group led by Ann Lee`, `Ann Lee heads a team that`, `the Norwegian-led force`: who leads, backs or owns it."""
    verb = tree.tokens[index].head
    if tree.tokens[index].dep == "dobj" and tree.tokens[verb].lemma in ("lead", "head", "command", "chair"):
        return tuple(name for subject in tree.all(verb, "nsubj") for name in names(subject))
    for child in tree.all(index, "acl", "amod"):
        if tree.tokens[child].lemma not in ("lead", "head", "back", "own", "control", "found"):
            continue
        hung = (*tree.objects(child, "by"), *tree.all(child, "npadvmod", "advmod", "amod", "compound"))
        if found := tuple(name for at in hung for name in (names(at) or names.nation(at)) if name.kind != "place"):
            return found
    return ()


def _nation(tree: Tree, index: int, names: Naming) -> tuple[Name, ...]:
    lemma = tree.tokens[index].lemma.casefold()
    is_states = lemma in _MEDIA and bool(tree.words(index, "amod", "compound") & _RUN)
    if not (lemma in _NATIONAL or is_states) or (lemma in _RULERS and len(tree.all(index, "amod", "compound", "nmod")) > 1):
        return ()
    ways = (at for child in tree.all(index, "amod", "compound", "nmod") for at in tree.joined(child))
    return tuple(name for at in ways for name in names.nation(at))


def _people(tree: Tree, index: int, names: Naming) -> tuple[Name, ...]:
    """`The Norwegians refused`: a people without any count or circumstance stands for its state."""
    token = tree.tokens[index]
    is_whole = tree.first(index, "nummod", "amod", "acl", "relcl", "prep", "compound") is None
    has_article = index > 0 and tree.tokens[index - 1].text.lower() == "the"
    is_many = token.tag == "NNPS" or token.text.endswith(("sh", "ch", "ese", "ss"))
    return names.nation(index) if is_many and is_whole and has_article else ()


def _among(tree: Tree, index: int, names: Naming) -> tuple[Name, ...]:
    """`Firms including Norland and Alden`: those who are named of many."""
    return tuple(name for member in tree.objects(index, "include", "including") for name in names(member))


def _teller(tree: Tree, index: int, names: Naming) -> tuple[Name, ...]:
    """In `Norland said profit fell` it is Norland's profit; so too where the sentence before was about it."""
    verb, subject = verb_over_figure(tree, index), figure_teller(tree, index)
    told = names(subject) or apposed(tree, subject, names) if subject is not None else ()
    found = names.going_on() if verb is not None and tree.tokens[verb].dep == "ROOT" else told
    return tuple(name for name in found if name.kind == "organisation")
