"""What is said, taken by the parse for a part of something else: a thing, an audience, an occasion, a name."""

from generator.events.grammar.labels import NOUN_SUBJECTS, PLAIN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.repairs.faults import Links
from generator.events.titles.words import SPEAKING, TELLING


def reports(tree: Tree) -> Links:
    """A saying before a clause, which the parse takes for a part of its subject: "Local media report one is dead"."""
    for at, token in tree.having(*NOUN_SUBJECTS):
        before, verb = tree.tokens[at - 1], token.head
        is_verb = at > 0 and token.tag in ("VBP", "VBZ") and token.lemma in SPEAKING
        if not is_verb or before.tag[:2] != "NN" or before.head != at or not tree.is_verb(verb) or verb < at:
            continue
        kids = {kid: (at - 1, tree.tokens[kid].dep) for kid in tree.children[at] if kid < at - 1}
        up = tree.tokens[verb]
        top = (at, "ROOT") if up.head == verb else (up.head, up.dep)
        return {**kids, at - 1: (at, "nsubj"), at: top, verb: (at, "ccomp")}
    return {}


def said_there(tree: Tree) -> Links:
    """What is said, taken for what tells which occasion it is: "said at a conference that the port would close"."""
    links: Links = {}
    for at, token in tree.having("relcl", "acl"):
        noun = tree.tokens[token.head]
        if noun.dep != "pobj" or not tree.is_verb(at):
            continue
        preposition = noun.head
        if tree.tokens[preposition].text == "of" and tree.tokens[tree.tokens[preposition].head].dep == "pobj":
            preposition = tree.tokens[tree.tokens[preposition].head].head  # "on condition of anonymity that"
        verb = tree.tokens[preposition].head
        is_said = (
            _is_marked(tree, at)
            and tree.tokens[verb].lemma in SPEAKING
            and tree.tokens[preposition].text.lower() in ("at", "in", "to", "on", "during")
        )
        thing = () if tree.tokens[verb].lemma in TELLING else ("dobj",)
        if is_said and tree.first(at, *PLAIN_SUBJECTS) is not None and not tree.all(verb, "ccomp", "xcomp", *thing):
            links[at] = (verb, "ccomp")
    return links


def told_as_thing(tree: Tree) -> Links:
    """What is said, taken for a thing with a participle: "said | gangs held the port"; "told Lee | that he would go"."""
    links: Links = {}
    for at, token in tree.having("acl", "relcl"):
        noun = token.head
        if tree.tokens[noun].dep not in ("dobj", "dative") or noun > at:
            continue
        verb = tree.tokens[noun].head
        if tree.tokens[verb].lemma not in SPEAKING or noun < verb or tree.all(verb, "ccomp", "xcomp"):
            continue
        if _is_marked(tree, at) and tree.tokens[verb].lemma in TELLING and tree.first(at, *PLAIN_SUBJECTS) is not None:
            links[at] = (verb, "ccomp")
        elif tree.tokens[verb].lemma in _STATING and _could_do(tree, noun, at):
            links |= {noun: (at, "nsubj"), at: (verb, "ccomp")}
    return links


_STATING = frozenset("say claim conclude believe insist argue maintain think report estimate allege state".split())


def _could_do(tree: Tree, noun: int, verb: int) -> bool:
    """Whether a participle that follows a noun at once is a verb in the past, with an object or a phrase of its own."""
    token = tree.tokens[verb]
    is_past = token.tag == "VBD" or (token.tag == "VBN" and token.text.endswith("ed"))
    is_next = all(tree.tokens[at].dep in ("advmod", "neg") for at in range(noun + 1, verb))
    is_bare = not tree.all(verb, "agent", "aux", "auxpass", "mark", *PLAIN_SUBJECTS) and not tree.all(noun, "poss")
    return is_past and is_next and is_bare and (token.tag == "VBD" or bool(tree.all(verb, "dobj", "ccomp")))


def _is_marked(tree: Tree, clause: int) -> bool:
    """Whether a "that" opens a clause and is no part of it."""
    return "that" in tree.words(clause, "mark")


_CHARGING = frozenset("accuse convict acquit suspect rob deprive warn remind inform notify assure rid strip relieve".split())


def accused_of(tree: Tree) -> Links:
    """Of what somebody is accused, taken for a part of his name: "accused Acme of theft"."""
    return {
        at: (tree.tokens[token.head].head, "prep")
        for at, token in tree.having("prep")
        if token.text == "of" and tree.tokens[token.head].dep == "dobj" and token.head == at - 1
        and tree.tokens[token.head].tag[:3] == "NNP" and tree.tokens[tree.tokens[token.head].head].lemma in _CHARGING
    }  # fmt: skip
