"""Words for times that rules of acts, names and titles must know; how a date is read from them is told in `dates`."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept
    sep oct nov dec
    """.split()
)
SEASONS = frozenset("spring summer autumn fall winter".split())
PARTS_OF_DAY = frozenset("morning afternoon evening night".split())
PERIODS = frozenset("year quarter half season month week period".split())
"""Stretches of time that books are kept by."""
UNITS = frozenset("hour day week month year decade".split())
"""Units in which a length of time is told."""
DATES = (
    WEEKDAYS
    | MONTHS
    | SEASONS
    | PARTS_OF_DAY
    | UNITS
    | frozenset(
        """
        yesterday today tomorrow tonight century weekend midnight noon dawn quarter minute moment time now ago earlier later
        recently period currently previously meanwhile already soon then past
        """.split()
    )
)
"""Words that tell when, or that a title leaves to the date beside it."""
DATELESS = frozenset({"time", "night", "day"})
"""Those that name no certain time before a noun: "time table", "night club", "day care"."""
TIME_PREPOSITIONS = frozenset(
    """
    after before during since until till amid following ahead despite while when upon throughout pending
    """.split()
)
