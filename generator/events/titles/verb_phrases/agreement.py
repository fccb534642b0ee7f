"""Whether the subject of a title's verb is one or many, and whom its pronoun may stand for."""

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.tree import Tree, kept
from generator.events.names.told.scene import is_human
from generator.events.titles import words
from generator.events.triggers import is_saying

_PERSONAL = frozenset({"he", "she"})


def ruling_subject(tree: Tree, pronoun: int, verb: int) -> int | None:
    """For a pronoun that the article's names do not settle: the subject of the clause above, where number and sort agree."""
    if _tells_of(tree, verb):
        return None  # "several people had been hurt, they said": not those hurt
    for at in tree.ancestors(verb):
        if tree.is_verb(at) and (subject := tree.first(at, *NOUN_SUBJECTS)) not in (None, pronoun):
            word = tree.tokens[pronoun].text.lower()
            if not tree.is_noun(subject) or subject > pronoun or word not in ("he", "she", "it", "they"):
                return None
            is_many = is_plural(tree, subject, at)
            agrees = (
                is_many
                if word == "they"
                else not is_many and (word in _PERSONAL) == _is_person(tree.tokens[subject].lemma.lower())
            )
            return subject if agrees else None
    return None


def _tells_of(tree: Tree, verb: int) -> bool:
    """Whether the clause above a verb is what it says."""
    is_behind = tree.tokens[verb].dep in ("parataxis", "ccomp") and tree.tokens[verb].head < verb
    return is_behind and is_saying(tree, verb) and not tree.all(verb, "ccomp", "mark")


def _is_person(lemma: str) -> bool:
    """Whether a noun is one for somebody, which a pronoun of the same sentence may take up."""
    return lemma in words.OFFICES or lemma in words.PEOPLE


def is_somebody(lemma: str) -> bool:
    """The same by all nouns that the names know too, where no pronoun beside it may be another's."""
    return is_human(lemma) or _is_person(lemma)


@kept
def is_plural(tree: Tree, subject: int, verb: int) -> bool:
    """Whether the verb agrees with many: told by the source's own verb form where it shows."""
    forms = [tree.tokens[at].text.lower() for at in (*tree.all(verb, "aux", "auxpass"), verb)]
    if any(form in ("was", "is", "has", "does", "'s") for form in forms):
        return False
    if any(form in ("were", "are", "have") for form in forms[:-1]) or tree.tokens[verb].tag == "VBP":
        return True
    if tree.tokens[verb].tag == "VBZ":
        return False
    token = tree.tokens[subject]
    if token.lemma in words.SHARES or token.text == "%" or token.lemma == "couple":
        of = [tree.tokens[at] for at in tree.objects(subject, "of")]
        return any(one.tag in ("NNS", "NNPS") or one.text.lower() in _THOSE for one in of)
    with_more = [one for one in tree.joined(subject) if tree.all(one, "conj")]
    if any(tree.tokens[at].text.lower() == "and" for one in with_more for at in tree.all(one, "cc")):
        return True
    if token.tag == "NNPS" and token.text in words.SINGULAR_NAMES:
        return False
    if token.tag == "NNP" and _is_team(tree, subject):
        return True
    is_word = token.lemma.lower() in words.PLURAL_NOUNS or token.text.lower() in ("they", "both", "many", "those")
    return is_word or token.tag in ("NNS", "NNPS") or _many(tree, subject)


def _is_team(tree: Tree, subject: int) -> bool:
    """Whether a name with "the" is that of many: "the Greens", "the Lakers"."""
    text = tree.tokens[subject].text
    is_many = text[-1:] == "s" and text[-2:] not in ("ss", "us", "is", "as", "os") and text not in words.SINGULAR_NAMES
    return is_many and subject > 0 and tree.tokens[subject - 1].text.lower() == "the" and not text.isupper()


_THOSE = ("those", "them", "us", "these")


def _many(tree: Tree, subject: int) -> bool:
    return tree.tokens[subject].tag == "CD" and tree.tokens[subject].text.lower() not in ("one", "1")
