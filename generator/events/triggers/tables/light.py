"""Verbs that say little themselves and hand over to the event noun beside them: "held talks", "the talks began"."""

from generator.events.triggers.rows import Row, verb

ROWS: tuple[Row, ...] = (
    verb("light",
         "hold make take give carry conduct pay issue launch stage mount deliver have undertake perform undergo suffer "
         "face sustain commit place file initiate open organise organize host win receive draw lodge voice render "
         "execute wage do pursue cast submit attend sign reach secure",
         "other", "The ministers *held* talks on Friday.", light=True),
    verb("light",
         "begin start end finish conclude continue resume occur happen happened follow come last ensue unfold proceed",
         "other", "The talks *began* on Friday.", light=True),
)  # fmt: skip
