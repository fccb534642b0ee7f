"""Ceremonies and culture: anniversaries, prizes, weddings, first nights."""

from __future__ import annotations

from generator.events.triggers.conditions import (
    anyone,
    object_is,
    of_what,
    subject_is,
    unless,
    with_modifier,
    with_preposition,
)
from generator.events.triggers.rows import Row, noun, verb

ROWS: tuple[Row, ...] = (
    verb("celebrate", "celebrate commemorate", "ceremony", "The town *celebrated* its jubilee."),
    verb("celebrate", "mark", "ceremony", "The town *marked* the anniversary of the battle.",
         object_is("anniversary birthday day jubilee centenary holiday")),
    verb("honour", "honour honor decorate knight award bestow canonise canonize beatify", "ceremony",
         "The king *honoured* three writers."),
    verb("crown", "crown inaugurate swear enthrone ordain consecrate", "ceremony", "The archbishop *crowned* the king."),
    verb("marry", "marry wed", "ceremony", "The couple *married* in June.", joint=True),
    verb("divorce", "divorce separate", "other", "The couple *divorced* in June.", joint=True),
    verb("bury", "bury cremate mourn", "ceremony", "They *buried* the singer on Friday.",
         unless(object_is("rifle weapon gun bomb mine cable line waste treasure report story hatchet difference "
                          "village town car house"))),
    verb("perform", "perform premiere debut", "ceremony", "The band *performed* in Lima.",
         unless(object_is("surgery operation test task duty"))),
    verb("pray", "pray worship", "ceremony", "The pope *prayed* at the wall."),
    verb("dedicate", "dedicate baptise baptize", "ceremony", "The bishop *dedicated* the church."),
    noun("celebrate", "celebration commemoration anniversary jubilee", "ceremony",
         "The *celebration* of the jubilee drew crowds.", weak=True),
    noun("crown", "inauguration coronation investiture", "ceremony", "The *coronation* of the king drew crowds.", weak=True),
    noun("bury", "service mass", "ceremony", "The memorial *service* on Friday drew crowds.",
         with_modifier("memorial funeral church prayer religious thanksgiving requiem"), weak=True),
    noun("marry", "wedding marriage", "ceremony", "The *wedding* of the couple drew crowds.", weak=True),
    noun("divorce", "divorce separation", "other", "Their *divorce* made news.", weak=True),
    noun("bury", "funeral burial memorial vigil", "ceremony", "The *funeral* of the singer drew crowds.", weak=True),
    noun("perform", "concert premiere festival parade ceremony exhibition", "ceremony",
         "The *concert* on Friday drew crowds.", weak=True),
    noun("perform", "performance", "ceremony", "The *performance* of the band in Lima drew crowds.",
         unless(anyone(with_modifier("economic financial earnings share market company strong weak poor operating"),
                       of_what("company market stock economy share unit bank"))), with_preposition("of at by"), weak=True),
    noun("conference", "conference forum convention congress", "consult", "The *conference* in Oslo began on Friday.",
         weak=True),
    verb("honour", "present", "ceremony", "The king *presented* the prizes.",
         object_is("prize award medal trophy honour honor certificate")),
    verb("perform", "play sing dance", "ceremony", "The band *played* a concert in Lima.",
         subject_is("band singer orchestra choir musician pianist group"), unless(object_is("match game role part"))),
    verb("host-show", "host present emcee", "ceremony", "Lee *hosted* the gala in May.",
         object_is("show award awards ceremony oscar oscars gala concert telecast emmys festival party grammys tonys pageant")),
    verb("tribute", "pay", "ceremony", "Lima *paid* tribute to the singer.", object_is("tribute respect homage respects")),
    verb("win-prize", "earn get take", "ceremony", "She *earned* a nomination in 2004.",
         object_is("prize award oscar emmy grammy medal nomination tony")),
    verb("bury", "mourn grieve weep", "ceremony", "Thousands *mourned* the singer."),
    verb("gather-mourn", "gather assemble", "ceremony", "Mourners *gathered* at the church.",
         subject_is("mourner worshipper worshiper pilgrim")),
)  # fmt: skip
