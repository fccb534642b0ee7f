"""Who does the act of a verb: its own subject, or the one it takes from the clause above."""

from generator.events.grammar.arguments import antecedent
from generator.events.grammar.labels import FINITE_TAGS, NOUN_SUBJECTS
from generator.events.grammar.timewords import PERIODS
from generator.events.grammar.tree import Tree, kept

SPEAKING = frozenset(
    """
    statement letter report resolution sign banner petition note message article document suit lawsuit order ruling law
    bill memo brief email tweet post placard video rally protest demonstration march crowd group team company party
    committee device system storm bomb fire movement campaign plan rule measure policy agreement treaty deal operation
    attack accident explosion
    """.split()
)
"""Things that may themselves do what a participle behind them says: "a letter demanding"."""
OBJECT_CONTROL = frozenset(
    """
    ask order urge force allow tell invite help persuade convince instruct permit enable encourage compel require advise
    warn appoint choose elect expect want lead cause command beg authorize authorise teach forbid oblige prompt inspire
    tempt spur remind direct challenge train nominate name select pick hire push press pressure
    """.split()
)
"""Verbs whose object is the subject of the infinitive that follows: "ordered the troops to leave"."""
ACCUSING = frozenset(
    """
    accuse suspect prevent stop charge convict blame criticise criticize condemn praise thank ban bar warn keep deter
    discourage fine arrest acquit try sentence prohibit restrain jail indict fault commend rebuke
    detain hold book imprison prosecute clear absolve exonerate
    """.split()
)
"""Verbs whose object does what follows "of", "from" or "for": "accused Peru of stalling"."""
CHARGES = frozenset("suspicion charge count allegation accusation".split())
"""What stands between such a verb and the deed."""


def subjects(tree: Tree, index: int) -> tuple[int, ...]:
    """The tokens that do the act of a verb: its own subject or one of the clause above, and those joined to it."""
    subject = find_subject(tree, index)
    if subject is None:
        return ()
    # "Mayor Ann Lee and Bob Lee": the parser joins Bob Lee to the apposition of the office
    name = next((at for at in tree.all(subject, "appos") if tree.subtree(at)[0] == subject + 1), None)
    return (*tree.joined(subject), *(tree.joined(name)[1:] if name is not None else ()))


@kept
def find_subject(tree: Tree, index: int) -> int | None:
    """The token of the subject: the verb's own, or that of the verb that rules it; None where nobody is told."""
    is_aside, at = tree.tokens[index].dep == "advcl", index
    for _ in range(8):
        own = _own(tree, at)
        if own is None and (clause := tree.first(at, "csubj", "csubjpass")) is not None:
            # "closing the port would hurt trade": what does it is an act; "the ship patrolling there saw it": the ship does
            return tree.first(clause, "nsubj") if tree.tokens[clause].tag == "VBG" and not tree.all(clause, "aux") else None
        if own is not None and (at == index or _agrees(tree, antecedent(tree, own), index)):
            return _itself(tree, _agreeing(tree, antecedent(tree, own), at))
        token = tree.tokens[at]
        if token.head == at:
            return None
        if token.dep in ("acl", "relcl") and tree.is_noun(token.head) and token.tag != "VB":
            # "walked a line calling for talks while refusing": what stands aside is not the line's
            if not (is_aside and at != index) and _agrees(tree, token.head, index):
                return _itself(tree, _sayer(tree, token.head) if token.tag == "VBG" else token.head)
        elif token.dep == "acl" and tree.is_noun(token.head):
            # "the decision to close": whose decision it is; of a decision alone, nobody's
            owner = tree.first(token.head, "poss")
            if owner is not None or tree.tokens[token.head].dep in NOUN_SUBJECTS:
                return owner
        elif token.dep == "ccomp" and token.tag in (*FINITE_TAGS, "VBN"):
            return _sister(tree, at)  # never whoever tells it
        elif (theme := _ruled_object(tree, at)) is not None:
            return theme
        elif token.dep == "pcomp" and tree.tokens[tree.tokens[token.head].head].lemma == "be":
            return None  # "the ban was for doping": the ban doped nobody
        at = token.head
    return None


def _agreeing(tree: Tree, head: int, verb: int) -> int:
    """In "a film for drivers that was shown" the film: whose number is the verb's."""
    helpers = {tree.tokens[at].text.lower() for at in (*tree.all(verb, "aux", "auxpass"), verb)}
    if tree.tokens[verb].dep != "relcl" or tree.tokens[head].tag != "NNS" or not helpers & {"was", "is", "has"}:
        return head
    around = (one for at in tree.ancestors(head) for one in (at, *tree.all(at, "dobj")))
    return next((one for one in around if tree.tokens[one].tag == "NN" and one < head), head)


def _own(tree: Tree, verb: int) -> int | None:
    """The verb's own subject; of two, the second: "`… the free world,' said Ann Lee", "The chief, Ann Lee, said"."""
    found = tree.all(verb, *NOUN_SUBJECTS)
    if len(found) < 2:
        return found[0] if found else None
    last = found[-1]
    start = min((*tree.all(last, "compound"), last))
    # in "a girl in Alpine, Texas, shot" the name after the comma is a place's
    is_apart = tree.tokens[start - 1].text in (",", "''", "”", '"') and not tree.tokens[start - 2].tag.startswith("NNP")
    if tree.tokens[last].tag == "NNP" and start - 1 == tree.subtree(found[0])[-1] and last < verb:
        return last  # "the head of state Ann Lee signed"
    is_told = last > verb or tree.tokens[last].tag == "PRP" or (tree.tokens[last].tag == "NNP" and is_apart)
    return last if is_told else found[0]


def _sayer(tree: Tree, noun: int) -> int:
    """In "walked a line calling for talks" whoever walked it; papers and crowds speak for themselves."""
    token = tree.tokens[noun]
    if token.dep != "dobj" or token.tag != "NN" or token.lemma in SPEAKING or not tree.is_verb(token.head):
        return noun
    subject = tree.first(token.head, "nsubj")
    return noun if subject is None or not tree.tokens[subject].tag.startswith("NNP") else subject


def _sister(tree: Tree, clause: int) -> int | None:
    """The subject of the clause before: "He said the union kept growing, refused to talk" is all of the union."""
    for at in reversed(tree.all(tree.tokens[clause].head, "ccomp")):
        if at < clause and (subject := tree.first(at, *NOUN_SUBJECTS)) is not None:
            return antecedent(tree, subject)
    return None


def _ruled_object(tree: Tree, at: int) -> int | None:
    """The object that does the act: "ordered troops to leave", "accused Peru of stalling"."""
    token = tree.tokens[at]
    if token.dep in ("xcomp", "ccomp", "advcl") and token.tag == "VB":
        ruler = token.head
        return tree.first(ruler, "dobj") if tree.tokens[ruler].lemma in OBJECT_CONTROL else None
    if token.dep == "pcomp" and tree.tokens[token.head].text.lower() in ("of", "from", "for", "with"):
        ruler = tree.tokens[token.head].head
        if tree.tokens[ruler].lemma in CHARGES and tree.tokens[ruler].dep == "pobj":  # "arrested him on suspicion of stealing"
            ruler = tree.tokens[tree.tokens[ruler].head].head
        return tree.first(ruler, "dobj", "nsubjpass") if tree.tokens[ruler].lemma in ACCUSING else None
    return None


def _agrees(tree: Tree, subject: int, verb: int) -> bool:
    """Whether a verb may share the subject of the verb above it: "welcomes" is not what "efforts" do."""
    tags = {"VBZ": ("NNS", "NNPS"), "VBP": ("NN", "NNP")}.get(tree.tokens[verb].tag, ())
    return tree.tokens[subject].tag not in tags or len(tree.joined(subject)) > 1


def _whole(tree: Tree, members: int) -> int | None:
    """In "Ann Lee was one of ten sailors who tried" the one, of whom all is told that is told of the ten."""
    preposition = tree.tokens[members].head
    one = tree.tokens[preposition].head
    is_part = tree.tokens[preposition].lemma == "of" and tree.tokens[one].text.lower() == "one"
    return one if is_part and tree.tokens[one].dep == "attr" else None


def _itself(tree: Tree, subject: int) -> int:
    """In "China is the only country that abstained", China rather than the only country."""
    token = tree.tokens[subject]
    if token.dep == "pobj" and (whole := _whole(tree, subject)) is not None:
        token, subject = tree.tokens[whole], whole
    if token.dep == "attr" and tree.tokens[token.head].lemma == "be":
        own = tree.first(token.head, *NOUN_SUBJECTS)
        return subject if own is None or tree.tokens[own].tag in ("PRP", "EX", "DT") else antecedent(tree, own)
    return subject


_FIGURES = frozenset(
    """
    asset origination net profit income revenue revenues sale sales earning earnings loss losses dividend debt turnover output
    production result results
    """.split()
)
"""What a company tells of itself."""


def verb_over_figure(tree: Tree, index: int) -> int | None:
    """The verb over a figure that has no owner of its own; None of what is no such subject."""
    token = tree.tokens[index]
    if token.dep not in NOUN_SUBJECTS or token.lemma.lower() not in _FIGURES:
        return None
    is_owned = tree.all(index, "poss", "nmod") or not all(_is_term(tree, at) for at in tree.all(index, "prep"))
    return None if is_owned else token.head


_TERMS = PERIODS | {"term", "day"}


def _is_term(tree: Tree, preposition: int) -> bool:
    """Whether a figure is that of a time: "in the third quarter", "for the year", "as of Sept. 30"."""
    kids = tree.all(preposition, "pobj", "prep")
    return any(tree.tokens[at].lemma.lower() in _TERMS or tree.tokens[at].text.lower() == "of" for at in kids)


def figure_teller(tree: Tree, index: int) -> int | None:
    """Who tells a figure: in `Norland said net profit fell` Norland."""
    verb = verb_over_figure(tree, index)
    return tree.first(tree.tokens[verb].head, "nsubj") if verb is not None and tree.tokens[verb].dep == "ccomp" else None
