"""What a line of a news page is when it is not prose: a table. To know another one, add a row.

A pattern must match the whole line, so that a sentence which merely mentions a newsletter stays prose. The first row
that matches decides. The examples run as tests.
"""

import re
from dataclasses import dataclass

from generator.records import ParagraphKind

AGENCY = (
    r"(?:A\.?P\.?|(?:The )?Associated Press|Reuters|AFP|UPI|PTI|ANI|IANS|UNI|Xinhua|TASS|ITAR-TASS|RIA Novosti|Interfax"
    r"|dpa|DPA|EFE|ANSA|Kyodo(?: News)?|Jiji|Yonhap|Bernama|Antara|MENA|SANA|IRNA|WAFA|SAPA|NAN|PA|PA Media|Bloomberg"
    r"|Dow Jones|CNN|BBC|NYT|KUNA|Anadolu|AA|CNS|VOA|RFE/RL|CP|The Canadian Press|AAP|NZPA|Agencies|agencies)"
)
MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
DAY = r"(?:(?:Mon|Tues?|Wed|Wednes|Thu|Thurs?|Fri|Sat|Satur|Sun)(?:day)?\b\.?)"
TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}(?:[+-]\d+)?\)?)?"
_WORD = r"(?:[A-Z][\w.'’-]*|de|van|von|der|al|bin|el|la|di)"
NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
_NUMERIC = r"\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{4}"
DATE = rf"(?:{_NUMERIC}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH},? \d{{4}})"

_LABELS = (
    r"advertis(?:ement|ing)", r"sponsored(?: content)?", "promoted", "comments?", "tags?", r"sources?", "menu", "search",
    "home", r"share(?: this)?(?: (?:article|story|post|page))?(?: (?:on|via) .{1,40})?", r"leave a (?:comment|reply)",
    r"(?:view|show|hide)(?: all| more)? ?comments", r"print(?: this page)?", r"e-?mail(?: this)?", "tweet", "facebook",
    "twitter", "whatsapp", "linkedin", "pinterest", r"skip to (?:main )?content", "back to top", "next", "previous",
    "copy link", r"(?:previous|next) (?:article|post|story)", "subscribe", r"sign (?:in|up)", "log in", "register",
    "newsletters?", r"read (?:more|next|also)", "see also", "also read", r"show (?:more|less)", "continue reading",
    r"breaking(?: news)?",
    r"end of (?:advertisement|article)", r"article continues(?: below)?.{0,30}", r"watch(?: live)?", r"live(?: updates)?",
    "listen", "play video", "gallery", r"you (?:may|might) (?:also )?(?:like|enjoy|be interested in)",
)  # fmt: skip
"""Words that stand alone on a line of a page: buttons, menus and headings of boxes."""
_LISTS = (
    r"(?:related|recommended|more|other|latest|popular|trending|most (?:read|popular|viewed|shared)|top|must.?read|featured)"
    r"(?: (?:articles?|posts?|stor(?:y|ies)|news|topics?|content|coverage|links?|reading|reads?|videos?|items?))?"
    r"(?: (?:from|on|in|by|about) .{1,40}(?<![.!?]))?"
)
_BEG = r"sign up|subscribe|click here|follow us|like us|join us|support us|donate|download our app|get our newsletter|register"
_REPORTED = r"(?:(?:additional )?reporting|editing|writing|compiled|translated|edited|written|photography)"


@dataclass(frozen=True, slots=True)
class LineRule:
    """A row: what lines look like that are not prose."""

    name: str
    kind: ParagraphKind
    pattern: str
    """For the whole line."""
    examples: tuple[str, ...]
    prose: tuple[str, ...] = ()
    """Sentences like it that must stay prose."""
    longest: int = 250
    """Characters beyond which the line is prose all the same."""

    def matches(self, text: str) -> bool:
        """Whether the line is of this kind."""
        return len(text) <= self.longest and re.fullmatch(self.pattern, text) is not None


RULES = (
    LineRule("rule", "furniture", r"[\W_]+|[-_*= ]*(?:0|30)[-_*= ]+|\(?END\)?|-?MORE-?",
             ("***", "-0-", "___", "# # #", "(END)"), ("Yes.", "“No!”", "1979")),
    LineRule("date", "byline", rf"(?:{DAY},? )?{DATE}(?:[,|·•–—-]? ?(?:at )?{TIME})?(?: ?[|·•–—-] ?{NAME})?",
             ("September 12, 2006", "Monday, 3 May 2021", "2022-02-25 10:33:12", "Feb. 25, 2022 | Example Daily",
              "May 3, 2021, 10:15 a.m. EDT"),
             ("September 12, 2006 was the day.", "On September 12, 2006")),
    LineRule("published", "byline",
             r"(?i:(?:first |last |originally )?(?:updated|published|posted|modified|created|issued|date|released?))"
             rf"(?:(?i: on| at|:)+ ?| )(?:{DAY},? ?)?(?:{DATE}|{TIME}|\d{{1,2}} \w+ ago)(?!.*(?: [a-z]+){{3}}).{{0,60}}",
             ("Updated: Feb 25, 2022", "Published 3 March 2022, 10:15 GMT", "Last updated at 10:15",
              "Posted on 2021-05-03 by admin"),
             ("Published studies say that few were hurt.", "Updated figures came on Monday.",
              "Updated: Oct 21, 2011 15:02 What a difference a year makes.")),
    LineRule("byline", "byline",
             rf"(?:By|BY|Written by|Story by|Reported by|Words by) (?!{MONTH}|{DAY})"
             rf"{NAME}(?:(?:,? and |, | & ){NAME})*(?: ?[|/·•–—-] ?(?:[\w.'’& ]{{2,50}}))?(?:,? (?:in|at) {NAME})?",
             ("By WANG QINGYUN | CHINA DAILY", "By Jane Doe", "By Jane Doe and John Roe, Example Press Writers",
              "By Jane Doe in Paris", "BY JANE DOE", "By Maria de la Cruz"),
             ("By Friday the talks had ended.", "By noon, nobody had come.", "By Friday, few were left.",
              "By Saturday, Oslo was quiet.", "By April of that year it was over."), 120),
    LineRule("desk", "byline",
             rf"[(\[]?(?i:{_REPORTED} by ){NAME}(?:(?:,| and|;|&| in| at|(?i: ?{_REPORTED} by))+ {NAME})*\.?[)\]]?",
             ("(Reporting by Jane Doe; Editing by John Roe)", "Additional reporting by Jane Doe in Paris", "Editing by J. Roe"),
             ("Reporting by the committee was late, she said.", "Written by a clerk, it sold well.")),
    LineRule("credit", "byline",
             rf"(?:Editors?|Reporters?|Author|Writer|Correspondent|Source|Credit|Agency|Location): ?{NAME}(?:[,|/] ?{NAME})*",
             ("Editor: Jane Doe", "Source: Example Agency"), ("Source: the papers that the court released on Monday.",), 80),
    LineRule("signature", "byline",
             rf"[-–—©(\[ ]*(?:{AGENCY})(?: ?[/,&+] ?{AGENCY}| and {AGENCY})*(?: [Nn]ews)?[)\]. ]*",
             ("PTI", "(Reuters)", "— AFP", "AP/Reuters", "© AFP"), ("Reuters reported it.", "PAX")),
    LineRule("caption", "furniture",
             r".*[\[(](?i:(?:file )?(?:photo|image|picture|graphic|video)s?(?: ?[:/]| by| credit| courtesy)).*[\])]\.?"
             r"|(?i:(?:file )?(?:photo|image|picture|graphic|video)s?(?: credit| by| courtesy| caption)? ?[:/]).*"
             r"|.*\| ?(?i:photo|image)(?i: credit| by)?:? .*",
             ("Foreign Minister Roe speaks. [Photo/Example]", "(Photo: Example Agency)", "Photo by: Jane Doe",
              "Image: A market in Paris", "A market in Paris | Photo: Jane Doe"),
             ("He took a photo of the plane.", "Photo albums were found (some burnt).")),
    LineRule("file-photo", "furniture", r"FILE(?: PHOTO)? ?[-–—:].*", ("FILE - In this photo of 3 May, the bridge is closed.",),
             ("FILED away, it was lost.",), 600),
    LineRule("terms", "furniture",
             r"(?i:(?:the )?(?:views|opinions|comments)(?: and (?:views|opinions))? (?:expressed|posted|published)\b.*"
             r"\b(?:do not|don.t|are not|are those of|are the author.s)\b.*"
             r"|you agree that (?:anything|any|everything) you (?:post|send).*)",
             ("Views expressed in the comments do not represent those of the paper.",
              "You agree that anything you post may be used, along with your name, in accordance with our policy."),
             ("Views expressed at the meeting differed, she said.", "You agree that he lied, don't you?"), 500),
    LineRule("contact", "furniture",
             r"(?i:.*\b(?:contact|e-?mail|reach|write to|send) (?:[\w’']+ ){0,4}(?:(?:at|via|on|to):? )?[\w.]+@[\w.]+\w.*)"
             r"|(?i:(?:e-?mail|tel|telephone|phone|fax|contact)\b:? ?)[\w.+()@ -]*[@\d][\w.+()@ -]*",
             ("If you have any problems with this article, please contact us at desk@example.com and we'll answer.",
              "E-mail: jane@example.com", "Tel: +44 20 1234 5678"),
             ("The ministry said it would contact the families.", "Contact was lost.",
              "Telecom workers stayed until 4 p.m. Monday.")),
    LineRule("waiting", "furniture", r"(?i:(?:please wait|loading|processing|just a moment)\W*)",
             ("Please wait…", "Loading..."), ("Please wait for the doctor, she said.",)),
    LineRule("label", "furniture", rf"(?i:{'|'.join(_LABELS)}|{_LISTS}) ?[:»>…]?",
             ("RELATED ARTICLES", "Related posts:", "Read more", "Advertisement", "Share this article", "Tags:",
              "You may also like", "Related", "Latest news on Ukraine"),
             ("More news came on Monday.", "More on the bridge.", "Print was late.", "Comments were few."), 80),
    LineRule("pointer", "furniture",
             r"(?i:(?:read (?:more|also|next|the full \w+|full \w+|here)|see also|also read|related|don'?t miss|watch|listen"
             r"|in pictures|more on this|must read|more from [\w ]+) ?[:»>|]).*",
             ("READ MORE: Ten ways to save", "See also: The talks so far", "Watch: the moment it fell"),
             ("Watch this space, he said.", "Read more books, he said."), 120),
    LineRule("listing", "furniture", r".*\w\W{0,2} - \d{1,2} (?:hrs?|mins?) ago(?: [\\*A-Z].*)?",
             ("Example Daily Talks fail over bridge - 5 hrs ago Example Post Mayor quits - 10 hrs ago",
              "Talks fail - 1 hr ago"),
             ("He left - 5 hours ago - and came back.", "She was there 5 mins ago."), 1500),
    LineRule("clips", "furniture",
             rf"(?:.{{0,200}} )?(?:updated: {DAY} {MONTH} \d{{1,2}},? \d{{4}} \d\d:\d\d:\d\d|{TIME} {DATE} RETWEET)\b.*",
             ("Six charged in Lima updated: Mon Mar 07 2022 09:29:00 A court in Lima ruled on Monday that six go free.",
              "#doe 8:47 pm ET February 11, 2022 RETWEET The mayor of Lima has quit."),
             ("He was there 8:47 pm on February 11, 2022 and saw it.",), 700),
    LineRule("teasers", "furniture",
             r"(?:[^.]|\.(?!\.)){0,250}\w,?\.\.\. (?:[A-Z“\"](?:[^.]|\.(?!\.)){80,220}\w,?\.\.\. ?)+",
             ("The mayor of Bodo is telling the council that the bridge will rema... Six months after the vote that led to the "
              "largest bridge in the north, the harm done to the farms along the river can be me...",),
             ("We waited... They did not come.", "“I don’t know... It is late...” she said."), 2000),
    LineRule("appeal", "furniture",
             r"(?i:(?:did|do) you (?:like|enjoy|find|have|want|know)\b.*"
             r"\b(?:donat|subscri|newsletter|click|(?:tell|contact|e-?mail|support) us).*"
             rf"|(?:please |to )?(?:{_BEG})(?: (?:to|for|on|at|now|today|here)\b.*)?[.!]?"
             r"|(?:please )?consider (?:making a donation|subscribing|supporting us).*)",
             ("Did you like this information? Then please consider making a donation or subscribing to our Newsletter. Source",
              "Sign up for our daily newsletter", "Follow us on Twitter", "Click here to read the rest", "Subscribe today"),
             ("Did you know him? she asked.", "Support us or leave, he told them.", "Donate or leave.")),
    LineRule("counter", "furniture",
             r"(?i:(?:views?|shares?|likes?|comments?|reads?|visits?|hits|retweets?|word count) ?[:(]? ?[\d.,]+[km]?\)?"
             r"|[\d.,]+[km]? (?:views?|shares?|likes?|comments?|reads?|retweets?"
             r"|min(?:ute)?s?(?: read| ago)?|(?:hours?|days?) ago))",
             ("Views: 0", "1,204 comments", "3 min read", "Shares 12"), ("12 shares were sold.",)),
    LineRule("rights", "furniture",
             r"(?:[Cc]opyright|COPYRIGHT|\([Cc]\)|©) ?(?:©|\([Cc]\))? ?(?:by |the )?(?:\d{4}|[A-Z]).*"
             r"|(?i:.*\ball rights reserved\b.*"
             r"|.*\bmay not be (?:published|reproduced|republished),? .*\b(?:broadcast|rewritten|redistributed|without).*)",
             ("Copyright 2022 Example Press.", "© 2022 Example Press. All rights reserved.",
              "This material may not be published, broadcast, rewritten or redistributed."),
             ("The copyright on the song had run out.", "(c) nobody had looked at the valve."), 400),
)  # fmt: skip
