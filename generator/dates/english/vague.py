"""Rows for references without a day: now, recently, soon."""

from generator.dates.resolve import vague
from generator.dates.rows import Row

ROWS = (
    Row(
        "present",
        "now currently present nowadays moment days time point",
        r"right now|now(?! that\b)|currently|nowadays|these days|at present|at the moment|(?<=at[ ]|in[ ])this "
        r"(?:point in time|time|moment)|(?<=during[ ])this time|(?<=at[ ])the present (?:time|moment)|the present day"
        r"|the present(?=[^ a-z]|$| (?:is|was|and|or|as|has|with|but)\b)|this (?:crucial )?moment",
        vague.present,
        {"It is [now] over.": "PRESENT_REF", "Nobody knows at [this time].": "PRESENT_REF", "At this point he left.": ""},
    ),
    Row("current", "current", r"current", vague.current, {"His [current] visit ends.": "PRESENT_REF"}),
    Row(
        "past",
        "recently recent past previously lately time formerly other days gone",
        r"(?:(?:more |most |very )?|as (?=recently(?! as\b)))recently(?! as (?:<weekday>|<month>|last|this|yesterday"
        r"|<year>))|the recent past|lately"
        r"|(?<=at[ ])(?:the|that) time(?! of)|(?:the )?(?:good |bad )?old days|formerly"
        r"|(?<=in[ ])(?:years|times|decades|centuries) (?:past|gone by)"
        r"|the past|the other (?:day|night|week|morning|afternoon|evening)(?! or)",
        vague.past,
        {
            "He [recently] resigned.": "PAST_REF",
            "He was in Rome at [the time].": "PAST_REF",
            "[The old days] are gone.": "PAST_REF",
        },
    ),
    Row(
        "future",
        "soon future date",
        r"soon|(?<=in[ ])future(?=[,.;]|$)|the (?:near |immediate |distant |not[ -]too[ -]distant )?future"
        r"|a later (?:date|time)"
        r"|(?:a|some) future date",
        vague.future,
        {"It will end [soon].": "FUTURE_REF"},
    ),
)
