"""What a governing word makes of an act that hangs on it: refused to, plan to, accused of, an attempt to.

To teach it a verb, an adjective or a noun, add it to a row.
"""

from typing import Literal

from generator.records import Status

Standing = Status | Literal["unreal"]
"""A status, or `unreal` for what is no event at all: negated, conditional, wished for, asked."""

_UNREAL = """refuse decline fail avoid urge ask request demand beg invite advise encourage recommend suggest call
like prefer fear worry doubt need consider discuss debate oppose forbid ban prevent stop bar block prohibit discourage dissuade
resist hesitate struggle press push pressure ready willing reluctant unwilling able unable free eager likely unlikely
possible impossible necessary important crucial difficult hard easy imagine warn appeal plead lobby persuade dare
afford tend pretend seem appear claim""".split()
_PLANNED = """plan intend promise pledge vow agree decide expect schedule set due prepare arrange propose announce commit
swear volunteer undertake resolve choose opt order instruct poised determined slated bound""".split()
_HAPPENED = """manage begin start continue proceed go come help force cause lead make let see hear watch allow enable cease
keep finish end resume happen get rush move turn use have be compel prompt find catch spend""".split()
_DENIED = "deny dispute rebut refute disclaim".split()
_POSSIBLE = "accuse suspect allege charge blame threaten hope wish want try attempt seek aim".split()

_ROWS: tuple[tuple[Standing, list[str]], ...] = (
    ("unreal", _UNREAL), ("planned", _PLANNED), ("happened", _HAPPENED), ("denied", _DENIED), ("possible", _POSSIBLE),
)  # fmt: skip
GOVERNORS: dict[str, Standing] = {lemma: made for made, lemmas in _ROWS for lemma in lemmas}
"""What a verb or adjective makes of an act that hangs on it as an infinitive, a gerund or a clause."""

THOUGHT = frozenset(
    "hope wish fear worry doubt imagine suggest propose demand recommend insist urge ask request believe think".split()
)
"""Verbs whose content clause is no fact even when it is finite."""
SAYINGS = frozenset("say claim tell state mean argue assert believe think suggest".split())
"""Verbs whose content is not told where they are negated: `he did not say that it was sold`."""
MOVES = frozenset("rise fall climb drop slip gain jump slide surge plunge tumble rally soar sink lose advance ease".split())
CLOSES = frozenset("close end finish settle reach trade stand".split())
"""An infinitive that tells what came of a move: `rose to close at 40`."""
EFFORTS = frozenset("effort attempt try seek bid battle fight campaign drive struggle".split())
"""Words whose infinitive somebody is trying to bring about."""
AIMS = frozenset(
    "goal aim objective purpose task job challenge order priority mission idea dream step option duty agenda".split()
)
"""Nouns of which a sentence says what somebody should do: `the next step is to sell it`."""
FIXING = frozenset("set schedule fix slate book reschedule call".split())
"""Verbs that give an act its day: `set the hearing for 12 September`."""
WINNING = frozenset("win lose contest attend skip miss boycott survive".split())
"""Verbs that are done on the day of their object: `won Sunday's poll`."""
PLANS = frozenset("plan decision agreement promise pledge vow deal commitment schedule intention announcement order".split())
"""Nouns whose infinitive lies ahead: `the decision to sell it`."""
AFTER = frozenset({"since", "after", "upon", "despite"})
"""Prepositions whose act came before the one they hang on."""
ALONGSIDE = frozenset({"before", "by", "in", "without", "while"})
"""Prepositions whose act comes with or after the one they hang on."""
