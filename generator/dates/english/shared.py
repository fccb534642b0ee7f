"""Pieces of pattern that several tables use."""

from generator.dates.words import QUALITIES

EARLIER = r"(?:(?:<mod>|earlier|later|sometime|some time|late on|early on|later on|earlier on)(?: in| on)?[ -](?:the )?)?"
"""Early, late, the end of: in front of what it narrows."""
EARLY = r"(?:<mod>(?: in| on)?[ -](?:the )?)?"
"""Early and late alone: in “Earlier Friday, he left” the comparison is with another deed, and stands outside the day."""
MODIFIED = r"(?:(?:<mod>|earlier|later)(?: in)?[ -](?:the )?)?"
"""The same in front of months, years and centuries."""
AROUND = r"(?:(?P<approx>(?<!or[ ])about|around|circa|approximately) |(?P<approx>(?<!\.)ca?\.)[ ]?)?"
_NO_COMPARISON = (
    r"(?:(?!(?:more|less|fewer) than)"
    r"|(?<!\d[ ])(?<!%[ ])(?<!percent[ ])(?<!per[ ]cent[ ])(?<!cents[ ])(?<!points[ ])(?<!pounds[ ]))"
)
"""“18 more than two years ago” compares."""
APPROX = rf"(?:{_NO_COMPARISON}<approx> )?"
_OVER_AFTER = """for last lasts lasted lasting take takes took taken taking in after with spent spend is was been be of only
waited wait serve served than requires required need needs""".split()
OVER = "over(?:" + "|".join(rf"(?<={word}[ ]over)" for word in _OVER_AFTER) + ")"
"""“took over two years” is more than two; “spread over two years” is two."""
AMOUNT = rf"(?:(?:{_NO_COMPARISON}<approx:amount>|(?P<approx>{OVER})) )?"
_VERB_BEFORE = ("will", "would", "could", "may", "might", "can", "must", "to", "not", "and", "which")
LAST = "".join(rf"(?<!{word}[ ])" for word in _VERB_BEFORE) + "last"
"""“last” that is no verb: “could last months” is a length of months."""
REL = (
    rf"(?:(?:the |this |these |those |its |their |his |her )?(?:very )?(?:{LAST}|past|next|first|coming|final"
    r"|previous|following|latest|remaining|preceding|trailing"
    r"|ensuing|opening|closing|early|initial) )"
)
KIND = (
    r"(?:(?:more|full|consecutive|successive|straight|whole|long|additional|other|trading|business|working|calendar|solid"
    r"|extra|short|entire|fiscal|odd|single"
    rf"|{'|'.join(QUALITIES)})[ -])?"
)
