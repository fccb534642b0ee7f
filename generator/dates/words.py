"""The words English tells time with, and what each stands for. A pure table: add a word by adding it here.

Every key is lower case; a full stop after an abbreviation is the pattern's business (`patterns.py`).
"""

WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "wed": 2, "thursday": 3, "thurs": 3, "thur": 3,
    "thu": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
SHORT_WEEKDAYS = frozenset({"mon", "tues", "tue", "wed", "thurs", "thur", "thu", "fri", "sat", "sun"})
"""Words of their own ("sat", "sun", "wed"), so they count only beside a date."""

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6,
    "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11,
    "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
           "wintertime": "WI"}  # fmt: skip
"""TIMEX3 letters. First months in `periods.SEASON_STARTS`."""

UNITS = {
    "second": "TS", "minute": "TM", "min": "TM", "hour": "TH", "hr": "TH", "day": "D", "night": "D", "week": "W", "wk": "W",
    "fortnight": "2W", "weekend": "WE", "month": "M", "quarter": "Q", "semester": "6M", "half-year": "6M", "year": "Y",
    "yr": "Y", "decade": "DE", "generation": "GE", "century": "CE", "millennium": "ML",
    "seconds": "TS", "minutes": "TM", "mins": "TM", "hours": "TH", "hrs": "TH", "days": "D", "nights": "D", "weeks": "W",
    "wks": "W", "fortnights": "2W", "weekends": "WE", "months": "M", "quarters": "Q", "semesters": "6M", "half-years": "6M",
    "years": "Y", "yrs": "Y", "decades": "DE", "generations": "GE", "centuries": "CE", "millennia": "ML",
}  # fmt: skip
"""Units of time. A leading T marks clock units, a leading number multiplies."""

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
LARGE = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23,
    "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29,
    "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip

DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
           "nineties": 90, "noughties": 100}  # fmt: skip

DAY_PARTS = {
    "morning": "MO", "mornings": "MO", "daybreak": "MO", "dawn": "MO", "sunrise": "MO", "first light": "MO",
    "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV", "dusk": "EV", "sunset": "EV", "sundown": "EV",
    "night": "NI", "nights": "NI", "overnight": "NI", "nighttime": "NI", "nightfall": "NI", "daytime": "DT",
    "lunchtime": "MI", "noon": "12:00", "midday": "12:00", "noontime": "12:00", "midnight": "24:00",
}  # fmt: skip

MODIFIERS = {
    "early": "START", "the start of": "START", "the beginning of": "START", "beginning of": "START", "start of": "START",
    "the early part of": "START", "the opening of": "START", "the dawn of": "START",
    "mid": "MID", "mid-": "MID", "the middle of": "MID", "middle of": "MID", "midway through": "MID",
    "late": "END", "the end of": "END", "end of": "END", "the close of": "END", "the latter part of": "END",
    "the back end of": "END", "the tail end of": "END", "the front end of": "START",
    "the final days of": "END", "the last days of": "END",
}  # fmt: skip

APPROXIMATORS = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX", "circa": "APPROX",
    "an estimated": "APPROX", "as many as": "EQUAL_OR_LESS", "as much as": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS",
    "a maximum of": "EQUAL_OR_LESS",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "not less than": "EQUAL_OR_MORE",
    "no fewer than": "EQUAL_OR_MORE", "a minimum of": "EQUAL_OR_MORE",
    "more than": "MORE_THAN", "over": "MORE_THAN", "well over": "MORE_THAN", "longer than": "MORE_THAN",
    "nearly": "LESS_THAN", "almost": "LESS_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN", "under": "LESS_THAN",
    "just under": "LESS_THAN", "just over": "MORE_THAN", "close to": "LESS_THAN", "just short of": "LESS_THAN",
    "just shy of": "LESS_THAN", "a little under": "LESS_THAN", "a little less than": "LESS_THAN",
    "slightly less than": "LESS_THAN", "the better part of": "LESS_THAN", "the best part of": "LESS_THAN",
    "the greater part of": "LESS_THAN", "upwards of": "EQUAL_OR_MORE", "upward of": "EQUAL_OR_MORE",
    "in excess of": "MORE_THAN", "slightly over": "MORE_THAN", "anything up to": "EQUAL_OR_LESS",
    "little more than": "MORE_THAN", "a little more than": "MORE_THAN",
    "a little over": "MORE_THAN", "slightly more than": "MORE_THAN", "much of": "LESS_THAN", "most of": "LESS_THAN",
}  # fmt: skip

MANY = ("several", "a few", "few", "some", "many", "a number of", "numerous", "dozens of", "hundreds of", "thousands of",
        "scores of", "tens of", "millions of", "tens of thousands of", "hundreds of thousands of",
        "billions of", "the few", "a couple", "countless", "a great many", "a good many", "a handful of")  # fmt: skip
"""Amounts without a number: TIMEX3 writes X for them."""

QUALITIES = ("bloody", "tense", "turbulent", "tumultuous", "difficult", "painful", "hard", "tough", "frantic", "chaotic",
             "hectic", "glorious", "brutal", "gruelling", "grueling", "crucial", "critical", "agonising", "agonizing", "happy",
             "rough", "uninterrupted", "unbroken")  # fmt: skip
"""What a length may have been like: “two bloody weeks”."""

ZONES = ("aest", "aedt", "acst", "acdt", "awst", "nzst", "nzdt", "sgt", "hkt", "pkt", "eet", "eest", "wat", "eat", "sast",
         "brt", "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "ist", "jst", "msk",
         "et", "ct", "pt", "eastern time", "pacific time", "central time", "eastern standard time", "eastern daylight time",
         "pacific standard time", "pacific daylight time", "central european time", "greenwich mean time",
         "british summer time",
         "uk time", "cairo time", "baghdad time", "paris time", "tokyo time", "sydney time", "hong kong time", "kyiv time",
         "israel time", "tehran time", "us time", "india time", "berlin time", "singapore time", "mountain time",
         "local time", "moscow time", "beijing time", "london time", "new york time", "eastern", "pacific")  # fmt: skip
