"""The trigger tables, one a theme, in the order in which their rows are tried."""

from generator.events.triggers.rows import Row
from generator.events.triggers.tables import (
    business,
    ceremony,
    conflict,
    crime,
    diplomacy,
    disaster,
    health,
    life,
    light,
    motion,
    nature,
    politics,
    speech,
    sport,
)

TABLES: tuple[tuple[Row, ...], ...] = tuple(
    theme.ROWS
    for theme in (
        light,
        nature,
        disaster,
        conflict,
        crime,
        diplomacy,
        politics,
        health,
        business,
        sport,
        ceremony,
        life,
        speech,
        motion,
    )
)
