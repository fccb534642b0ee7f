"""The second reading: pronouns, relative pronouns and who speaks, sentence by sentence, on the names already known."""

from __future__ import annotations

from collections.abc import Sequence

from generator.events.names.bearer import Bearer
from generator.events.names.collect import Marks
from generator.events.names.grammar import SUBJECTS, Tree
from generator.events.names.lexicon import MEDIA_NOUNS, AGENCIES
from generator.events.names.people import HE, IT, SHE, THEY, fits, is_body, is_human, only, subjects
from generator.events.names.verbs import PLAIN_SPEECH, SPEECH
from generator.records import Sentence

_AGAIN = frozenset({"also", "further"})
_GOES_ON = frozenset({"add", "continue", "conclude", "reiterate"})


class Story:
    """What the reader knows at a point of the article: who spoke last, who was the subject last."""

    def __init__(self, sentences: Sequence[Sentence], marks: Marks) -> None:
        self.sentences = sentences
        self.marks = marks
        self.speakers: list[Bearer | None] = [None] * len(sentences)
        self._teller: Bearer | None = None
        self._before: tuple[Bearer, ...] = ()
        self._before_is_human = False
        self._recent: list[list[Bearer]] = []

    def read(self) -> None:
        """Read all sentences in order."""
        for position, sentence in enumerate(self.sentences):
            if not sentence.is_heading:
                self._sentence(position, Tree(sentence))
        self._carry()

    def _sentence(self, position: int, tree: Tree) -> None:
        for at, token in enumerate(tree.tokens):
            if token.tag in ("PRP", "PRP$", "WP", "WDT", "WP$") and (position, at) not in self.marks:
                if found := self._pronoun(position, tree, at):
                    self.marks[position, at] = found
        speaker = self._speaker(position, tree)
        self.speakers[position] = speaker
        if speaker:
            self._teller = speaker
        subject = tree.subject(tree.root())
        self._before = subjects(tree, self.marks, position, subject)
        self._before_is_human = subject is not None and not self._before and is_human(tree.tokens[subject].lemma)
        self._recent.append([b for at in range(len(tree.tokens)) for b in self.marks.get((position, at), ())])

    def _pronoun(self, position: int, tree: Tree, at: int) -> tuple[Bearer, ...]:
        low = tree.tokens[at].text.casefold()
        if low in HE or low in SHE:
            return self._personal(position, tree, at, "m" if low in HE else "f")
        if tree.tokens[at].tag in ("WP", "WDT", "WP$"):
            return self._relative(position, tree, at)
        if low in IT:
            return self._neuter(position, tree, at)
        if low in THEY:
            return self._plural(position, tree, at)
        return ()

    def _relative(self, position: int, tree: Tree, at: int) -> tuple[Bearer, ...]:
        verb = at
        for _ in range(8):
            if tree.tokens[verb].dep == "relcl":
                return self.marks.get((position, tree.tokens[verb].head), ())
            verb = tree.tokens[verb].head
        return ()

    def _personal(self, position: int, tree: Tree, at: int, gender: str) -> tuple[Bearer, ...]:
        verb = tree.verb_above(at)
        token = tree.tokens[at]
        tells = token.dep in SUBJECTS and tree.tokens[verb].lemma in SPEECH
        if tells and self._teller and fits(self._teller, gender) and self._is_account(tree, verb):
            return (self._teller,)
        found = self._inside(position, tree, at, gender)
        if found is not None:
            return found
        if before := only([b for b in self._before if fits(b, gender)]):
            return before
        if self._before_is_human:
            return ()
        if tells and self._teller and fits(self._teller, gender):
            return (self._teller,)
        return self._lately(gender)

    def _is_account(self, tree: Tree, verb: int) -> bool:
        """Whether "he said" goes on with the account we are in: after a quotation, or with "added", "also said"."""
        if tree.tokens[verb].lemma in _GOES_ON or any(tree.tokens[kid].text in _AGAIN for kid in tree.kids[verb]):
            return True
        start = tree.tokens[verb].start
        subject = tree.subject(verb)
        before = [b for a, b in tree.sentence.quoted if b <= start and a <= tree.sentence.start + 2]
        return bool(before) or (subject is not None and subject > 3 and not tree.is_quoted(verb) and verb > len(tree.tokens) - 4)

    def _inside(self, position: int, tree: Tree, at: int, gender: str) -> tuple[Bearer, ...] | None:
        """The subject of a clause above or before in the same sentence; None where the sentence tells nothing."""
        verb = tree.verb_above(at)
        is_subject = tree.tokens[at].dep in SUBJECTS
        is_owner = tree.tokens[at].dep == "poss"
        skip = not is_owner
        for _ in range(12):
            subject = tree.child(verb, tuple(SUBJECTS))
            if subject is not None and subject != at and not skip and not self._holds(tree, subject, at):
                named = [b for b in subjects(tree, self.marks, position, subject) if fits(b, gender)]
                if named:
                    return only(named)
                if is_human(tree.tokens[subject].lemma) and subject < at and not self.marks.get((position, subject)):
                    return ()
            skip = False
            if tree.tokens[verb].head == verb:
                break
            verb = tree.tokens[verb].head
        near = [b for k in range(at) for b in self.marks.get((position, k), ()) if b.kind == "person" and fits(b, gender)]
        if is_subject and not near:
            return None
        return only(near) or (None if not near else ())

    def _holds(self, tree: Tree, subject: int, at: int) -> bool:
        while tree.tokens[at].head != at:
            at = tree.tokens[at].head
            if at == subject:
                return True
        return False

    def _lately(self, gender: str) -> tuple[Bearer, ...]:
        for named in reversed(self._recent[-3:]):
            people = [b for b in dict.fromkeys(named) if b.kind == "person" and fits(b, gender)]
            if people:
                return only(people)
        return ()

    def _neuter(self, position: int, tree: Tree, at: int) -> tuple[Bearer, ...]:
        if tree.tokens[at].dep == "expl":
            return ()
        verb = tree.verb_above(at)
        for _ in range(8):
            subject = tree.child(verb, tuple(SUBJECTS))
            if subject is not None and subject != at and subject < at:
                found = [b for b in subjects(tree, self.marks, position, subject) if is_body(b)]
                return only(found) if tree.tokens[at].dep in ("poss", "nsubj", "nsubjpass") else ()
            if tree.tokens[verb].head == verb:
                break
            verb = tree.tokens[verb].head
        if tree.tokens[at].dep in SUBJECTS and at < 3 and len(self._before) == 1 and is_body(self._before[0]):
            return self._before if tree.tokens[tree.verb_above(at)].lemma != "be" else ()
        return ()

    def _plural(self, position: int, tree: Tree, at: int) -> tuple[Bearer, ...]:
        verb = tree.verb_above(at)
        for _ in range(8):
            subject = tree.child(verb, tuple(SUBJECTS))
            if subject is not None and subject != at and subject < at:
                found = subjects(tree, self.marks, position, subject)
                return found if len(found) > 1 else ()
            if tree.tokens[verb].head == verb:
                break
            verb = tree.tokens[verb].head
        return self._before if len(self._before) > 1 else ()

    def _speaker(self, position: int, tree: Tree) -> Bearer | None:
        media: Bearer | None = None
        for verb, token in sorted(enumerate(tree.tokens), key=lambda pair: self._depth(tree, pair[0])):
            if token.lemma not in SPEECH or token.tag[:2] != "VB" or tree.is_quoted(verb):
                continue
            subject = tree.subject(verb)
            if subject is None:
                continue
            found = self.marks.get((position, subject), ())
            if len(found) != 1 or (token.lemma not in PLAIN_SPEECH and found[0].kind != "person" and not tree.sentence.quoted):
                continue
            if found[0].name.casefold() in AGENCIES or tree.tokens[subject].lemma in MEDIA_NOUNS:
                media = media or found[0]
                continue
            return found[0]
        return media

    @staticmethod
    def _depth(tree: Tree, at: int) -> int:
        depth = 0
        while tree.tokens[at].head != at and depth < 30:
            at, depth = tree.tokens[at].head, depth + 1
        return depth

    def _carry(self) -> None:
        """Give quotations without an attribution the speaker of their neighbours."""
        last: Bearer | None = None
        for position, sentence in enumerate(self.sentences):
            if self.speakers[position] is not None or sentence.is_heading:
                last = self.speakers[position] or last
                continue
            if self._is_speech(sentence):
                self.speakers[position] = self._ahead(position) or last

    def _is_speech(self, sentence: Sentence) -> bool:
        covered = sum(min(b, sentence.end) - max(a, sentence.start) for a, b in sentence.quoted)
        if covered * 2 > sentence.end - sentence.start:
            return True
        return any(token.text in ("we", "We", "I", "our", "Our", "us", "my", "My") and token.tag[:3] == "PRP" for token in sentence.tokens)

    def _ahead(self, position: int) -> Bearer | None:
        sentence = self.sentences[position]
        for later in range(position + 1, min(position + 6, len(self.sentences))):
            other = self.sentences[later]
            if other.paragraph != sentence.paragraph:
                return None
            if self.speakers[later] is not None:
                shared = set(sentence.quoted) & set(other.quoted)
                return self.speakers[later] if shared or not sentence.quoted else None
        return None
