"""Life and death."""

from generator.events.triggers.conditions import followed_by, object_is, of_what, passive
from generator.events.triggers.rows import Row, noun, verb
from generator.events.triggers.tables.conflict import PLANS_KILLED

ROWS: tuple[Row, ...] = (
    verb("die", "die perish drown starve", "death", "The singer *died* in June."),
    verb("die", "lose", "death", "Two men *lost* their lives in the crash.", object_is("life")),
    verb("die", "find", "death", "The singer was *found* dead.", passive, followed_by("dead")),
    verb("kill", "leave", "death", "The crash *left* two men dead.", followed_by("dead")),
    verb("die", "pass", "death", "The singer *passed* away in June.", followed_by("away")),
    verb("kill", "kill crush", "other", "The Senate *killed* the bill.", object_is(PLANS_KILLED)),
    verb("kill", "kill electrocute crush", "death", "Two men were *killed* in the crash."),
    verb("kill", "murder assassinate execute behead stab slaughter massacre lynch slay", "assault",
         "The banker was *murdered* in June."),
    verb("suicide", "hang", "death", "He *hanged* himself in June.", object_is("himself herself")),
    noun("die", "death demise passing suicide drowning", "death", "The *death* of the singer shocked fans.", weak=True),
    noun("die", "fatality", "death", "The two *fatalities* on Friday shocked the town.", weak=True),
    noun("birth", "birth", "other", "The *birth* of the prince was announced.", weak=True),
    verb("birth", "bear", "other", "She was *born* in Lima in 1950.", passive),
    verb("die", "report", "death", "Two men were *reported* dead on Sunday.", passive, followed_by("dead")),
    verb("birth", "give", "other", "She *gave* birth to a boy in May.", object_is("birth")),
    verb("die", "pronounce declare", "death", "She was *pronounced* dead at noon.", followed_by("dead")),
    verb("find-body", "find recover discover retrieve pull", "death", "Divers *recovered* two bodies from a ship.",
         object_is("body corpse remains")),
    verb("die", "claim", "death", "The crash *claimed* two lives.", object_is("life victim")),
    verb("kill", "cause", "death", "The storm *caused* two deaths.", object_is("death")),
    noun("die", "loss", "death", "The *loss* of 40 lives shocked Lima.", of_what("life"), weak=True),
)  # fmt: skip
