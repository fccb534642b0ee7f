"""Animals, wild and on the farm, and what their keepers and hunters do to them."""

from generator.events.triggers.conditions import object_is, of_what
from generator.events.triggers.rows import Row, noun, verb

ANIMALS = (
    "animal sheep cow cattle pig hen chicken turkey poultry bird duck goose livestock wolf bear deer elephant rhino lion tiger "
    "whale seal dolphin shark dog cat horse badger fox boar goat lamb calf moose elk bison"
)
"""Whose killing is no attack on anybody."""

ROWS: tuple[Row, ...] = (
    verb("kill-animal", "kill shoot slaughter cull slay maul", "other", "A wolf *killed* 14 sheep.", object_is(ANIMALS)),
    noun("kill-animal", "slaughter cull killing", "other", "The *slaughter* of 40 hens took a day.", of_what(ANIMALS),
         weak=True),
)  # fmt: skip
