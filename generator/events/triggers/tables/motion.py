"""Comings and goings, beginnings and ends that belong to no theme."""

from __future__ import annotations

from generator.events.triggers.rows import Row, has_object, noun, object_is, verb

ROWS: tuple[Row, ...] = (
    verb("arrive", "arrive land return reach enter", "other", "The delegation *arrived* in Lima on Friday."),
    verb("leave", "leave depart exit flee escape", "other", "The delegation *left* Lima on Friday."),
    verb("move", "move relocate migrate travel fly sail journey", "other", "The firm *moved* to Lima in May."),
    verb("split", "split break", "other", "The party *split* in May."),
    verb("discontinue", "discontinue halt stop", "other", "The firm *halted* production in May.", has_object),
    noun("arrive", "arrival return departure", "other", "The *arrival* of the delegation was delayed.", weak=True),
    verb("gather", "gather assemble congregate", "other", "Hundreds *gathered* in the square."),
    verb("expire", "expire lapse", "other", "The licence *expired* in May."),
    verb("find-body", "find", "other", "Divers *found* two bodies in the lake.",
         object_is("body wreck wreckage survivor remains corpse weapon rifle cache trace ship")),
    verb("save", "save survive", "other", "Two sailors *survived* the wreck."),
    noun("move", "relocation migration", "other", "The firm's *relocation* to Lima took a year.", weak=True),
    noun("gather", "reunion gathering", "other", "The *reunion* of the band drew crowds.", weak=True),
)  # fmt: skip
