"""Comings and goings, beginnings and ends that belong to no theme."""

from __future__ import annotations

from generator.events.triggers.conditions import (
    carried_by,
    has_object,
    object_is,
    of_what,
    unless,
    with_modifier,
    with_preposition,
)
from generator.events.triggers.rows import Row, noun, verb

OCCASIONS = "race match game war season campaign trial work negotiation strike siege occupation operation mission conflict"

ROWS: tuple[Row, ...] = (
    verb("arrive", "arrive land return reach enter", "other", "The hikers *arrived* in Lima on Friday."),
    verb("leave", "leave depart exit escape", "other", "The delegation *left* Lima on Friday."),
    verb("move", "move relocate migrate travel fly sail journey", "other", "The firm *moved* to Lima in May."),
    verb("split", "split break", "other", "The party *split* in May."),
    verb("discontinue", "discontinue halt stop", "other", "The firm *halted* the project in May.", has_object),
    noun("arrive", "arrival return departure", "other", "The *arrival* of the delegation was delayed.", weak=True),
    verb("gather", "gather assemble congregate", "other", "Hundreds *gathered* in the square."),
    verb("expire", "expire lapse", "other", "The licence *expired* in May."),
    verb("find-trace", "find", "other", "Divers *found* a ship in the lake.",
         object_is("survivor trace ship plane boat")),
    verb("save", "save survive", "other", "Two sailors *survived* the night."),
    noun("move", "relocation migration", "other", "The firm's *relocation* to Lima took a year.", weak=True),
    noun("move", "journey voyage crossing", "other", "Her *voyage* to Lima took a year.", weak=True),
    noun("enter", "entry", "other", "The *entry* of the troops into Lima was quiet.", weak=True),
    noun("act", "move", "other", "The *move* by Acme surprised many.", weak=True),
    noun("attempt", "attempt", "other", "The *attempt* by Peru failed.", weak=True),
    noun("change", "change revision reversal adjustment", "other", "The *change* in the rules angered many.", weak=True),
    noun("split", "split rift", "other", "The *split* in the party came in May.", weak=True),
    noun("crisis", "crisis", "other", "The *crisis* in the north began in May.", weak=True),
    noun("work", "work", "other", "The crew resumed *work* in May.",
         carried_by("resume suspend halt stop begin start finish complete")),
    noun("leave", "flight", "other", "The *flight* of 200 families began at dawn.", with_preposition("of"), weak=True),
    noun("ordeal", "ordeal fiasco debacle scandal", "other", "The *ordeal* of the crew lasted a year.", weak=True),
    noun("change", "reform", "other", "The *reform* of the tax took a year.", weak=True),
    noun("act", "action", "other", "The *action* by Acme surprised many.",
         unless(with_modifier("legal affirmative class industrial disciplinary")), weak=True),
    noun("join", "participation involvement", "other", "Norway's *participation* in the race surprised many.", weak=True),
    noun("fall", "downfall", "other", "The *downfall* of the dynasty surprised many.", weak=True),
    noun("interrupt", "interruption breakdown disruption", "other", "The *interruption* of the work took an hour.", weak=True),
    noun("pursue", "pursuit chase", "other", "The *pursuit* of the van took an hour.", weak=True),
    noun("fail", "failure", "other", "The *failure* of the bank shocked Lima.", with_preposition("of by"), weak=True),
    noun("replace", "restoration reconstruction renovation demolition installation", "other",
         "The *restoration* of the church took a year.", weak=True),
    noun("change", "transition transformation", "other", "The *transition* to the euro took a year.", weak=True),
    noun("begin", "start beginning end", "other", "The *start* of the race was delayed.",
         of_what(OCCASIONS), weak=True),
    noun("extend", "extension", "other", "The *extension* of the licence came in May.", weak=True),
    noun("initiative", "initiative", "other", "Norway's *initiative* in the north failed.", weak=True),
    noun("gather", "reunion gathering", "other", "The *reunion* of the band drew crowds.", weak=True),
    noun("leave", "exit exodus", "other", "Her *exit* from the club surprised many.", weak=True),
    noun("move", "transfer", "other", "The *transfer* of the files took a year.", with_preposition("of to from"), weak=True),
    noun("stay", "stay stint", "other", "Her *stay* in Lima lasted a year.", weak=True),
)  # fmt: skip
