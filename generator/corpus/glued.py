"""What a page has glued to prose on one line: stamps, credits, notes below the story. A table; to know another, add a row.

`line_rules` tells of whole lines; by these rows `pieces` cuts a line. The first row of a place that matches decides; the
examples run as tests.
"""

from dataclasses import dataclass
from typing import Literal

from generator.corpus.line_rules import AGENCY, DATE, DAY, MONTH, NAME
from generator.records import ParagraphKind

_ZONE = r"(?:GMT|BST|UTC|UK|local|hrs|IST|CES?T|MSK|JST|HKT|SGT|KST|AE[SD]?T|NZ[SD]?T|[ECMP][SD]?T)\b(?: time)?"
_CLOCK = rf"(?:\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?: ?[APap]\.? ?[Mm]\b\.?)?(?: ?\(?{_ZONE}(?:[+-]\d[\d:]*)?\)?)?)(?! ?[AP]\.?M)"
_SHORT_DATE = rf"(?:{DATE}|(?i:{MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {MONTH} \d{{4}}))"
_DAY_DATE = rf"(?:(?i:{DAY}),? )?{_SHORT_DATE}"
_MOMENT = rf"(?:{_DAY_DATE}(?:[,;:|·•–—@-]| at)*\s*{_CLOCK}|{_CLOCK},? ?(?:on )?{_DAY_DATE})"
"""A date and an hour, which no sentence gives so."""
_WHEN = rf"(?:{_MOMENT}|{_DAY_DATE}|{_CLOCK})"
_SLASH = r"\W{1,3}"
_SAID = (
    r"(?:(?i:first |last |originally |page last )?(?:[Uu]pdated?|UPDATED?|[Pp]ublished|PUBLISHED|[Pp]osted|POSTED|[Mm]odified)"
    r"(?i: on| at|:)*)"
)
_AGENCY_PHOTO = (
    r"(?:(?:AP|AFP|EPA|PA|Press Association|Associated Press|Reuters|REUTERS|Getty Images|Getty|Corbis|Rex Features|Alamy"
    r"|Bloomberg|Guardian|Observer|Xinhua|AAP)(?: Photo)?)"
)
_GUARD = r"(?<!\b[Oo]n )(?<!\bof )(?<!\bby )(?<!\bsince )(?<!\buntil )(?<!, )(?<!\bdated )(?<!\bfrom )(?<!\bat )(?<![\w:./-])"
"""Not behind what makes a date part of its sentence."""
_NEXT = r"(?=\s+(?:-- )?[\"“‘'#(]{0,2}[A-Z])"
"""Before the first word of a headline or a sentence."""
_CAPITALS = rf"(?!{_ZONE})" r"[A-Z][A-Z.'’-]+(?:(?:,? |\W{0,2}/)[A-Z][A-Z.'’-]+){0,4}(?:, [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?)?"

_ROLE = (
    r"(?:of|the|and|for|at|in|former|chief|executive|minister|foreign|prime|defen[cs]e|interior|secretary|general|president|director"
    r"|editor|envoy|special|spokes(?:wo)?man|professor|lawyer|analyst|lecturer|chairman|resident|activist|correspondent|business"
    r"|economics|political|senior|ambassador|leader|deputy|vice|refugee|owner|manager|head|fisherman|union|government|journalist)"
)
"""What a quoted person is called, in small letters."""
_OPENS = "The|A|An|But|He|She|It|In|On|At|They|Mr|Mrs|Ms|Dr|After|Meanwhile|However|And|There|This|Earlier|Some|Officials|Under"
"""Words that open the sentence after a name."""

_CITY = (
    r"(?:(?:New|Los|San|St\.|Saint|Santa|Abu|Kuala|Hong|Tel|Sao|São|Buenos|Rio|Cape|Addis|Port|Las|Fort|Mexico|United) )?"
    r"[A-Z][\w.'’-]+(?:, [A-Z][\w.'’-]+)?"
)

Place = Literal["stamp", "front", "within", "end"]


@dataclass(frozen=True, slots=True)
class Glued:
    """A row: what may stand on a line with prose."""

    name: str
    place: Place
    """`stamp`: near the front of the story's first line, after the headline if there is one. `front`: at the front of any
    line. `within`: anywhere, with prose before and after. `end`: from here to the line's end."""
    pattern: str
    examples: dict[str, str]
    """A line, and what stays of it, `|` between two pieces."""
    prose: tuple[str, ...] = ()
    """Lines like it that stay whole."""
    kind: ParagraphKind = "furniture"
    sign: str = ""
    """What the line must hold: a look that costs less than the pattern."""


ROWS = (
    Glued("agency", "stamp",
          rf"(?:(?P<place>[A-Z][^|]{{2,60}}) \| (?:{DAY},? )?{DATE},? {_CLOCK}\s+(?=(?P=place) \()"
          rf"|(?:By {NAME}(?:,? and {NAME})* )?(?<![.,] )\b"
          rf"(?={_CAPITALS},? (?:{MONTH} \d{{1,2}} \([A-Z]\w+\)|\({AGENCY}\)) ?[-–—])"
          rf"|(?<![.,] )\b(?!{_ZONE})(?={_CITY} \({AGENCY}\) ?[-–—]))",
          {"Talks fail over bridge OSLO | Mon Mar 7, 2022 5:01 pm EST OSLO (Reuters) - The talks": "Talks fail over bridge|"
           "OSLO (Reuters) - The talks",
           "* Firm to cut jobs By Jane Doe and John Roe OSLO, March 7 (Reuters) - The firm": "* Firm to cut jobs|"
           "OSLO, March 7 (Reuters) - The firm",
           "Talks fail in Peru Voters shrug Lima, Peru (CNN) -- The talks":
           "Talks fail in Peru Voters shrug|Lima, Peru (CNN) -- The talks"},
          kind="byline"),
    Glued("updated", "stamp",
          rf"(?:{_DAY_DATE}[ |]+)?{_SAID} {_WHEN}(?:, {_DAY_DATE})?(?: \d\d:\d\d UK)?"
          rf"(?:[ |]+{_SAID} {_WHEN})?(?: Help\b)?(?: \(an error occurred[^()]*\))?{_NEXT}",
          {"Two hurt in fall Last updated 15:48 15/09/2013 Two people": "Two hurt in fall|Two people",
           "14 August 2012 Last updated at 10:46 GMT Help The mayor": "The mayor",
           "Page last updated at 07:50 GMT, Friday, 1 June 2012 08:50 UK The mayor": "The mayor",
           "Shots at the mill UPDATED: 19:14 GMT, 12 April 2013 The jury": "Shots at the mill|The jury",
           "A mill burns Monday, Sep 10, 2012 | Updated 9:01 AM EDT Crews": "A mill burns|Crews",
           "Ship sunk Posted on November 15, 2011 6:07:15 PM GMT+01:0 A ship": "Ship sunk|A ship"},
          ("The list was last updated at 10:15, he said.", "It was first published in 1979 and sold well."), "byline"),
    Glued("posted-in", "stamp", rf"(?:On behalf of [^|]{{3,60}} )?posted in [A-Z][^|.]{{2,50}} on {_DAY_DATE}\.?{_NEXT}",
          {"Woman killed in crash On behalf of Doe & Roe, LLP. posted in Accidents on Friday, September 20, 2013. In Ohio, a":
           "Woman killed in crash|In Ohio, a"}, ("It was posted in Lima on Friday, May 3, 2013.",), "byline"),
    Glued("moment", "stamp",
          rf"(?:(?<= \| )|{_GUARD}){_MOMENT}(?: \|)?{_NEXT}",
          {"Nominee named July 13, 2009 12:49 PM EDT The President": "Nominee named|The President",
           "Firm cuts tax bill Tuesday, July 27, 2010; 11:56 PM The firm": "Firm cuts tax bill|The firm",
           "10:24 AM, MON 22 JUL 2013 Fire at the mill": "Fire at the mill",
           "Jane Doe | 09:26 UK time, Friday, 11 June 2010 The talks": "The talks",
           "By Jane Doe March 7, 2022: 10:44 AM ET The talks": "The talks"},
          ("He died on May 3, 2011 at 10:15 Monday’s doctors said.", "May 3, 2011, 10:15 was late."), "byline"),
    Glued("day", "stamp",
          rf"(?<=[\w’'\"”?!] ){_GUARD}(?<!\band )(?<!\bto )(?<!\bthe ){_DAY_DATE}(?: \|)?"
          r"(?= (?:The|A|An|He|She|It|They|There|In|At|Police|Two|Three)\b)",
          {"Actress checks in 14 June 2013 The actress": "Actress checks in|The actress",
           "Fire at mill Sunday, 21 July 2013 A FIRE": "Fire at mill|A FIRE"},
          ("He left on 14 June 2013 The Hague’s finest hotel.", "Photographed 3 May 2011."), "byline"),
    Glued("note", "front",
          rf"(?:-+ ?)?[(\[]{_SAID}:? {_WHEN}[^()\[\]]{{0,40}}(?:\([^()]{{1,30}}\))?[)\]](?: ?-+(?= ))?{_NEXT}",
          {"(Updated 5:45 p.m. (0045 in Egypt)) Protesters": "Protesters",
           "-- (Update 12:24 a.m. Monday in Cairo, 5:24 p.m. ET) The State Department": "The State Department",
           "(Posted at 11:56 a. m) The jury": "The jury"},
          ("(Updated figures came later) The mayor",), "byline"),
    Glued("updated", "front",
          rf"(?:{_DAY_DATE}[ |]+)?(?:Page )?(?i:last updated(?: on| at|:)*) {_WHEN}(?:, {_DAY_DATE})?(?: \d\d:\d\d UK)?"
          rf"(?: Help\b)?(?: \(an error occurred[^()]*\))?{_NEXT}",
          {"Last updated at 10:46 GMT The mayor": "The mayor"}, ("Last updated figures", "It was last updated at 10:46."),
          "byline"),
    Glued("moment", "front", rf"{DAY},? {DATE}; {_CLOCK}{_NEXT}",
          {"Friday, October 10, 2008; 12:00 PM The council": "The council"}, ("Friday, October 10, 2008 at noon The council",),
          "byline"),
    Glued("photo", "front",
          rf"(?:\((?:(?:[^()]{{0,50}}\W)?(?:Photo|PHOTO)\b[^()]{{0,50}}|[^()]{{3,40}}(?:-+ |{_SLASH}){_AGENCY_PHOTO})\)"
          rf"|(?:Photo|Photograph|Picture|Image)(?:s|graphs?)?: "
          rf"(?:[^\W\d][\w.’' -]{{1,40}}{_SLASH}){{0,2}}{_AGENCY_PHOTO}){_NEXT}",
          {"(AP Photo/Jane Doe) (Jane Doe - AP) Workers": "Workers",
           "Photograph: Jane Doe/AFP/Getty Images The mayor": "The mayor",
           "Photograph: AP The mayor": "The mayor"},
          ("(The photo was taken in May) The mayor", "Photographs: some were burnt")),
    Glued("posted-by", "within", rf"Posted by:? [A-Z][^|\n]{{2,50}}?,? on {_MOMENT}(?: ?\|)?",
          {"It is open. Posted by Jane Doe on March 3, 2009 5:27 AM Posted by Roe, on March 9, 2009 7:13 AM": "It is open."},
          ("It was posted by Jane Doe on March 3, 2009.",), "byline",
          sign=r"Posted by"),
    Glued("place", "within", rf"(?:^|(?<= ))[A-Z][A-Z][^|]{{1,40}} \| (?:{DAY},? )?{DATE},? {_CLOCK}{_NEXT}",
          {"OSLO | Wed Dec 15, 2010 6:14 pm EST OSLO (Reuters) - The council": "OSLO (Reuters) - The council"},
          ("OSLO | LIMA | ROME",), "byline", sign=r" \| "),
    Glued("moment", "within",
          rf"(?<=\w |[.!?”\"|] )(?:MORE )?{_GUARD}{_MOMENT}(?: RETWEET\b)?{_NEXT}",
          {"It is open. MORE Feb 9, 2011 6:52 AM ET A mill burns": "It is open.|A mill burns"},
          ("It opened on Feb 9, 2011 6:52 AM Lima time.", "March 8, 2022 at 9:15 pm | The vote is open."), "byline",
          sign=r"\d[:.]\d\d\W*(?:[APap]\.? ?[Mm]|[A-Z]{2})"),
    Glued("credit", "within",
          rf"(?:Photograph|Picture|PHOTO|Photo): "
          rf"(?:[^\W\d][\w.’'-]+(?: [^\W\d][\w.’'-]+){{0,3}}{_SLASH}){{1,2}}{_AGENCY_PHOTO}{_NEXT}",
          {"A bird on a beach in Peru Photograph: Jane Doe/AP The mayor": "A bird on a beach in Peru|The mayor"},
          ("The mayor said. Photograph: Jane",),
          sign=r"Photo|Picture|PHOTO"),
    Glued("pull-quote", "within",
          rf"\b[Ee]nd Quote\b(?: [A-Z][\w.'’-]*"
          rf"(?: (?:{_ROLE}|(?!(?:{_OPENS}) )[A-Z][\w.'’-]*),?){{0,11}}(?= (?:[\"“]|(?:{_OPENS}) )))?",
          {"We have waited\" End Quote Anna Berg Mayor of Bodo The vote": "We have waited\"|The vote",
           "We waited\" End Quote Anna Berg UN envoy \"The bridge": "We waited\"|\"The bridge",
           "We waited\" End Quote Anna Berg Bodo Voters were glad": "We waited\"|Anna Berg Bodo Voters were glad"},
          ("It was the end. Quote him.",),
          sign=r"nd Quote"),
    Glued("desk", "end",
          r"(?:--?-? ?)?[(\[](?i:(?:additional |further |with )?"
          r"(?:reporting|editing|writing|compiled|translated) by\b|edited by\b)"
          r"(?=[^a-z]*[A-Z]).{3,}",
          {"It rose to 12. (Reporting by Jane Doe; Editing by John Roe) We welcome comments.": "It rose to 12."},
          ("The paper (edited by monks) was late.",), "byline",
          sign=r"[(\[][A-Za-z]+ (?:by|reporting|editing|writing)\b"),
    Glued("print", "end",
          r"(?:A|This) (?:version|article)(?: of this (?:article|story|review))? "
          r"(?:(?:was )?(?:first )?(?:appeared|appears|published)(?: in print)?) "
          r"(?:on|in) (?:p\d+\b|page \w*\d+\b|.{0,30}, (?:on )?[Pp]age \w*\d+|the [A-Z]\w+ on \d).*"
          rf"|This article was (?:amended|corrected|updated) (?:on|at) {_WHEN}.*",
          {"It is open. A version appeared on p14 of the Main section of the Example on Tuesday 8 June 2010 Follow us":
           "It is open.",
           "It is open. A version of this article appeared in print on May 3, 2011, on page A1 of the Example": "It is open.",
           "It is open. This article was amended on 8 May 2010 to correct a figure.": "It is open."},
          ("A version appeared on Monday, he said.", "This article was amended on Monday."),
          sign=r"ppears|ppeared|This article was"),
    Glued("updated", "end", rf"(?:{_DAY_DATE}[ |]+)?{_SAID} {_WHEN}(?:, {_DAY_DATE})?(?: \d\d:\d\d UK)?$",
          {"Curfew over updated: Sun May 08 2011 08:49:00": "Curfew over",
           "Page last updated at 07:50 GMT, Friday, 1 June 2012": ""},
          ("The page was updated in 2012.",), "byline",
          sign=r"pdated|PDATED|ublished|UBLISHED|osted|OSTED|odified"),
    Glued("moment", "end", rf"{_GUARD}{_MOMENT}$", {"Killer held for trial December 7, 2010 11:18": "Killer held for trial"},
          ("It was held on December 7, 2010 11:18",), "byline",
          sign=r"\d[:.]\d\d.{0,20}$"),
    Glued("follow", "end",
          r"(?:Follow (?:us|the (?:latest|show)|all the top stories)\b[^.]{0,80} on (?:Twitter|Facebook)\b.*"
          r"|Sign up for (?:free |our |the )[^.]{0,40}(?:e-?mail|newsletter)\b.*"
          r"|(?:Click|Tap) here (?:to|for) (?:read|join|see|view|watch|more|subscribe|sign|get|download)\b.*)",
          {"It is open. Follow the latest example news, comment and analysis on Twitter doe: A tweet": "It is open.",
           "The Agency wrote this Sign up for free e-mail news alerts from example.com.": "The Agency wrote this"},
          ("Follow the latest of them on foot.", "They sign up for free meals."),
          sign=r"Follow|Sign|Click|Tap"),
    Glued("rights", "end",
          r"(?:(?:Copyright|COPYRIGHT) (?:©|\([Cc]\))? ?(?:\d{4}|by )|© ?(?:\d{4}|[A-Z])|\([Cc]\) ?(?:Copyright )?\d{4}\b).*",
          {"It is open. © 2022 Example Press. All rights reserved.": "It is open.",
           "It is open. Copyright 2022 Example Press.": "It is open."},
          ("Copyright law changed.", "It broke clause (c) of the law."),
          sign=r"©|opyright|OPYRIGHT|\([Cc]\)"),
    Glued("contributed", "end",
          r"(?:--- |(?<=[.!?”\"] )|^)(?:[A-Z][\w.’'&,-]* |(?:and|in|at|of|from|the|reporting|writers?|staff|special"
          r"|correspondents?|journalists?|researchers?|editors?|reporters?|producers?|also|al-[A-Z]\w+|de|van"
          r"|von|der),? ){2,60}"
          r"contributed to this (?:report|article|story|post|piece)\b.*",
          {"It is open. Jane Doe and John Roe in Lima contributed to this report.": "It is open.",
           "We know. --- Jane Doe contributed to this article.": "We know."},
          ("Many of them contributed to this report of the council, she said.", "Anna Berg contributed to this."), "byline",
          sign=r"contributed to this"),
)  # fmt: skip
