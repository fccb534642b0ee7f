"""Courts, crime and police."""

from __future__ import annotations

from generator.events.triggers.rows import (
    Row,
    followed_by,
    has_object,
    noun,
    object_is,
    passive,
    subject_is,
    unless,
    verb,
    with_clause,
    with_preposition,
)

SUMS = "fee price dollar euro percent rent amount premium interest rate battery phone"

ROWS: tuple[Row, ...] = (
    verb("arrest", "arrest detain apprehend jail imprison incarcerate handcuff extradite", "legal", "Police *arrested* three men in Lyon."),
    verb("charge", "charge indict arraign", "legal", "Prosecutors *charged* him with fraud.", has_object, unless(object_is(SUMS))),
    verb("convict", "convict acquit exonerate sentence fine", "legal", "A court *convicted* him of fraud."),
    verb("convict", "find", "legal", "A jury *found* him guilty.", followed_by("guilty liable")),
    verb("sue", "sue prosecute litigate countersue", "legal", "Two families *sued* the airline."),
    verb("file-suit", "file lodge", "legal", "Two families *filed* a lawsuit.", object_is("suit lawsuit complaint petition claim charge motion appeal")),
    verb("rule", "rule", "legal", "The court *ruled* that the tax was unlawful.", subject_is("court judge tribunal panel jury justice arbitrator")),
    verb("rule", "overturn uphold quash annul strike affirm reverse", "legal", "The court *overturned* the verdict.", object_is("verdict ruling conviction decision sentence law judgment order ban")),
    verb("plead", "plead", "legal", "He *pleaded* guilty to fraud.", unless(with_preposition("for"))),
    verb("confess", "confess", "legal", "He *confessed* to the murder."),
    verb("appeal", "appeal", "legal", "He *appealed* against the verdict.", with_preposition("against")),
    verb("try", "try", "legal", "He was *tried* for fraud in May.", passive, with_preposition("for in by on")),
    verb("investigate", "investigate probe", "legal", "Police *investigated* the theft."),
    verb("search", "search raid", "legal", "Police *raided* the office.", subject_is("police officer agent detective prosecutor authority inspector")),
    verb("steal", "steal rob loot smuggle burgle embezzle defraud hijack hack vandalise vandalize forge", "legal", "Thieves *stole* two paintings."),
    verb("accuse-court", "allege", "accuse", "Prosecutors *alleged* that he took bribes.", with_clause, says=True),
    verb("escape", "escape flee", "legal", "Two inmates *escaped* from prison.", subject_is("inmate prisoner suspect convict gunman robber detainee")),
    verb("commit", "commit", "legal", "He *committed* fraud in 2009.", object_is("crime fraud murder offence offense robbery atrocity theft")),
    noun("arrest", "arrest detention imprisonment extradition", "legal", "The *arrest* of three men in Lyon calmed the city.", weak=True),
    noun("charge", "indictment arraignment", "legal", "The *indictment* of the mayor came in May.", weak=True),
    noun("convict", "conviction verdict acquittal sentence sentencing", "legal", "The *verdict* against him came in May.", weak=True),
    noun("trial", "trial hearing lawsuit retrial prosecution litigation", "legal", "The *trial* of the mayor began in May.", weak=True),
    noun("rule", "ruling", "legal", "The *ruling* by the court came in May.", weak=True),
    noun("investigate", "investigation inquiry enquiry probe", "legal", "The *investigation* into the theft ended in May.", weak=True),
    noun("steal", "theft robbery burglary heist fraud hijacking smuggling looting", "legal", "The *theft* of two paintings shocked the museum.", weak=True),
    noun("escape", "escape jailbreak", "legal", "Their *escape* from prison led to a manhunt.", weak=True),
    noun("confess", "confession plea", "legal", "His *confession* surprised the court.", weak=True),
)  # fmt: skip
