"""Guards: what looks like a time and is none. Numbers of resolutions and flights, scores, sections, works and marches."""

from generator.dates.rows import Row

_PAPERS = (
    r"resolutions?|act|law|bill|decree|directive|regulation|ordinance|order|order no\.|proposition"
    r"|amendment|protocol|paragraph|treaty no\."
)

ROWS = (
    Row(
        "numbered-paper",
        "year",
        rf"(?:{_PAPERS})(?: \(\w+\))? (?:no\.? )?\d{{1,5}}(?: ?\((?:1[89]|20)\d\d\)|/(?:1[89]|20)\d\d| of (?:1[89]|20)\d\d)?",
        None,
        {"It cited Resolution 2202 (2015) again.": "", "It cited the Resolution 1973.": ""},
    ),
    Row(
        "paper-of-a-year",
        "year",
        r"(?:resolution|report|review|yearbook|budget act|finance act) \((?:1[89]|20)\d\d\)",
        None,
        {"See the Report (2015) for more.": ""},
    ),
    Row(
        "flight-or-model",
        "year",
        r"(?:flight|boeing|airbus|windows|(?<=microsoft[ ])office|model|channel|room|route|highway|interstate|unit|battalion"
        r"|division|squadron|lot|gate|bus|agenda|vision|horizon|nikkei|blade runner|space odyssey)"
        r"(?: no\.?)? \d{3,4}",
        None,
        {"Flight 1999 was late.": "", "He flew a Boeing 2019 there.": "", "The goals of Vision 2030 stand.": ""},
    ),
    Row(
        "score",
        "number",
        r"\d{1,3}(?:-\d{1,3}|:\d{1,2}) (?:win|victory|defeat|loss|draw|lead|tie|vote|majority|aggregate|run|record)",
        None,
        {"It was a 12:10 win.": ""},
    ),
    Row(
        "finish-time",
        "number",
        r"(?:in|time of|clocked|ran) \d{1,2}:\d\d(?:[.:]\d\d)+|(?:won|ran|run|finished|home) in \d{1,2}:\d\d(?! ?[ap]\.?m)",
        None,
        {"She won in 2:15:25 again.": "", "The mile was won in 3:58.": ""},
    ),
    Row(
        "verse",
        "number",
        r"(?:matthew|mark|luke|john|genesis|exodus|psalms?|isaiah|romans|revelation|corinthians|kings|samuel"
        r"|proverbs) \d{1,3}:\d{1,3}",
        None,
        {"He read Luke 12:10 aloud.": ""},
    ),
    Row("money", "year", r"(?:us|hk|a|c)?[$£€¥]\s?\d[\d,.]*", None, {"It cost $1999 then.": ""}),
    Row("phone", "year", r"(?:\+?\d{1,3}[ -])?\(?\d{3,5}\)?[ -]\d{3,4}[ -]\d{3,4}", None, {"Call 212 555 2010 again.": ""}),
    Row("web", "year", r"(?:https?://|www\.)\S{1,40}", None, {"See www.example.org/2019/04 there.": ""}),
    Row(
        "days-of-battle",
        "day days night weeks years",
        r"(?:six|seven|hundred|thirty|seven|eighty|ten)[ -](?:day|days|years|years'|weeks)'? (?:war|battles?|offensive)",
        None,
        {"The Thirty Years War ended there.": "", "The Six-Day War ended there.": ""},
    ),
    Row("high-noon", "noon", r"high noon", None, {"They showed the film High Noon.": ""}),
    Row(
        "named-after-a-day",
        "war agreement accord rising uprising island islands massacre revolution offensive murders killings bombing bombings"
        " party parties dinner tree trees card cards shopping bonus bonuses gift gifts present presents concert carol carols"
        " market markets lights parade lunch decorations costume costumes special specials finale album film movie hit song"
        " songs term mask masks jumper jumpers turkey pudding spirit cheer egg eggs bunny bonnet bonnets",
        r"(?:yom kippur|good friday|easter|christmas|new year|thanksgiving|tet|ramadan|independence day|bloody sunday|diwali"
        r"|boxing day|halloween|michaelmas|valentine's day|st\.? valentine's day)(?:'s day|'s eve| day| eve)? "
        r"(?:war|agreement|accords?|rising|uprising|islands?|massacre|revolution|offensive|murders|part(?:y|ies)|dinner|trees?"
        r"|cards?|shopping|bonus(?:es)?|gifts?|presents?|concert|carols?|markets?|lights|parade|lunch|decorations|costumes?"
        r"|specials?|terms?|finale|album|film|movie|hit|songs?|masks?|jumpers?|turkey|pudding|spirit|cheer|eggs?|bunny|bonnets?)\b",
        None,
        {
            "The Good Friday Agreement still stands.": "",
            "He wrote on the Yom Kippur War.": "",
            "She was shot at the office Christmas party.": "",
        },
        near="kippur friday sunday day easter christmas year thanksgiving tet ramadan diwali halloween michaelmas",
    ),
    Row(
        "programme",
        "quarterback quarterbacks quarterbacking week today tonight morning night day daily press nation sunday",
        r"(?:monday[ -]morning quarterback\w*"
        r"|usa today|today (?:programme|program|show)|world tonight|meet the press|this week with|news tonight"
        r"|good morning america|saturday night live"
        r"|monday night football|face the nation"
        r"|fox news sunday|good morning sunday|the daily (?:mail|telegraph|mirror|show|beast|news|star|express)|daily (?:mail"
        r"|telegraph|mirror|express|star|news|beast)|china daily|people's daily)",
        None,
        {"He told Good Morning America so.": "", "She writes for USA Today.": "", "He reads the Daily Telegraph.": ""},
    ),
    Row(
        "paper-or-club-of-a-day",
        "sunday saturday wednesday friday mondays",
        r"(?:sunday (?:times|telegraph|mirror|express|herald|independent|post|school|roast|lunch|league)|saturday evening post"
        r"|(?:mail|independent|scotland|wales) on sunday|bloody sunday|sheffield wednesday|happy mondays|friday night lights"
        r"|saturday night fever|casual friday|throwback thursday|girl friday|man friday)",
        None,
        {"He told the Sunday Times so.": "", "The Mail on Sunday asked.": "", "Sheffield Wednesday lost.": ""},
    ),
    Row(
        "party-of-a-day",
        "september october july may december november april february",
        r"(?:black september|(?:the )?(?:february|july|october) revolution|july (?:crisis|monarchy)"
        r"|may fourth movement)",
        None,
        {"Black September struck.": ""},
    ),
    Row(
        "second-hand",
        "second seconds",
        r"(?:split|a|the|one)[ -]second(?:[ -](?:hand|largest|world|biggest|most|time|term|place))",
        None,
        {"He got a second term.": ""},
    ),
    Row(
        "days-gone",
        "day",
        r"(?:one|some|the other) day or another|day in,? day out|day by day|day after day|year after year"
        r"|week after week|year by year",
        None,
        {"It grew year after year.": ""},
    ),
    Row(
        "as-many-days",
        "days weeks months years nights hours minutes",
        r"(?:in|over|within|for) as many (?:minutes|hours|days|nights|weeks|weekends|months|years)",
        None,
        {"It was their third win in as many days.": ""},
    ),
    Row(
        "one-in-five",
        "unit",
        r"one (?:day|night|week|month|year) in (?:every )?(?:two|three|four|five|six|seven|eight|ten|twenty|\d{1,2}(?= |[.,;]))"
        r"(?! (?:years|months|weeks|days))",
        None,
        {"It floods one year in five.": ""},
        near="one",
    ),
    Row("now-and-then", "now", r"(?<=every[ ])now and (?:then|again)", None, {"He sings every now and then.": ""}),
    Row("at-the-end-of-the-day", "day", r"at the end of the day", None, {"At the end of the day, it is hope.": ""}),
)
