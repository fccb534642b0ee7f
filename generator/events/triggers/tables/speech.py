"""Speech: saying, announcing, publishing, and the plans that are spoken of."""

from generator.events.triggers.conditions import (
    active,
    anyone,
    bare_under_in,
    beside,
    carried_by,
    followed_by,
    has_object,
    named_as,
    no_object,
    object_is,
    object_is_person,
    passive,
    subject_is,
    under_way,
    unless,
    with_clause,
    with_infinitive,
    with_modifier,
    with_preposition,
)
from generator.events.triggers.rows import Row, noun, verb

NEWS = (
    "storm flood fire quake earthquake crash blast attack raid shooting killing death news move decision deal ruling case "
    "delay outbreak result price loss failure incident accident scandal"
)
"""What gives rise to fears and questions, and says nothing."""

PAPERS = (
    "report statement datum data figure result document video footage name list photo photograph picture image recording "
    "transcript letter audio tape finding survey study detail file poll guideline plan text record information memo paper "
    "email message identity sketch trailer budget estimate minute manifesto proposal draft review statistic drawing map chart "
    "design response reply confession apology tweet"
)
"""What tells something once it is released."""

ROWS: tuple[Row, ...] = (
    verb("say", "say state", "statement", "Costa *said* the border would stay open.", tier="statement", says=True),
    verb("say", "tell inform brief notify assure remind", "statement",
         "Costa *told* reporters that the border would stay open.", tier="statement", says=True),
    verb("say",
         "note stress emphasise emphasize reiterate reaffirm underline underscore insist argue contend assert "
         "claim explain remark comment declare affirm acknowledge admit concede confirm disclose reveal recall "
         "repeat respond reply answer retort quip joke report testify predict forecast estimate caution concede point "
         "quote tweet hint exclaim clarify conclude elaborate describe express voice cite mention opine lament "
         "allege speculate articulate recount reckon profess posit muse",
         "statement", "Costa *stressed* that the border would stay open.", tier="statement", says=True),
    verb("say", "maintain protest plead", "statement", "Lee *maintained* his innocence.", object_is("innocence"),
         tier="statement"),
    verb("say", "add write post maintain boast observe", "statement", "Costa *added* that the border would stay open.",
         anyone(with_clause, no_object), tier="statement", says=True),
    verb("say", "speak", "statement", "Costa *spoke* of her hopes.",
         unless(object_is("language dialect english french arabic spanish german russian chinese hebrew mandarin")),
         tier="statement", says=True),
    verb("say", "warn", "statement", "Costa *warned* that prices would rise.", with_clause, tier="statement", says=True),
    verb("say", "suggest complain agree", "statement", "Analysts *suggest* that prices will rise.", with_clause,
         tier="statement", says=True),
    verb("explain", "explain", "other", "The fall is *explained* by costs.", passive,
         beside("by", "fact cost price loss gain sale rise fall change decline factor weather demand growth")),
    verb("ask", "ask question inquire enquire query", "statement",
         "A reporter *asked* whether the border would stay open.", tier="statement", says=True),
    verb("launch", "unveil", "business", "Acme *unveiled* an electric van.", has_object,
         unless(object_is_person), unless(with_preposition("as")),
         unless(object_is("plan budget policy strategy proposal bill reform measure package deal manifesto report scheme rule "
                          "statue memorial plaque monument portrait agenda initiative program programme"))),
    verb("dedicate", "unveil", "ceremony", "The queen *unveiled* a statue.",
         object_is("statue memorial plaque monument portrait")),
    verb("announce", "announce proclaim unveil", "statement", "The ministry *announced* a new tax.", says=True),
    verb("publish", "release", "statement", "The ministry *released* the report on Friday.", object_is(PAPERS)),
    verb("publish", "publish issue circulate broadcast air", "statement",
         "The ministry *published* the report on Friday.", has_object,
         unless(object_is("prisoner hostage man woman detainee suspect captive soldier bond share warrant product "
                          "film album song game"))),
    verb("decide", "decide resolve determine", "agree", "Norway *decided* to close the plant.",
         unless(object_is("dispute crisis issue problem conflict"))),
    verb("say", "expect anticipate", "statement", "Analysts *expect* that prices will rise.", active,
         anyone(with_clause, with_infinitive), tier="statement", says=True),
    verb("say", "expect anticipate", "statement", "Profits are *expected* to fall.", passive, tier="statement"),
    verb("say", "show indicate suggest", "statement", "The study *shows* that prices will rise.", with_clause,
         subject_is("study survey poll report record document statistic figure tape video videotape footage test letter "
                    "investigation research finding estimate"),
         tier="statement", says=True),
    verb("plan", "intend", "agree", "Norway *intends* to close the plant.", with_infinitive),
    verb("consider", "consider weigh contemplate mull ponder", "other", "The board is *considering* a new name.", under_way),
    verb("plan", "plan schedule", "agree", "Norway *plans* to close the plant."),
    verb("plan", "prepare arrange", "agree", "Norway *prepared* to close the plant.", with_infinitive),
    verb("write", "address", "statement", "Costa *addressed* the nation on Sunday.",
         object_is("nation parliament crowd assembly council reporter congress rally meeting conference audience "
                   "session lawmaker summit"),
         tier="statement", says=True),
    noun("announce", "announcement", "statement", "The *announcement* by the ministry came on Friday.", weak=True),
    noun("say", "statement", "statement", "Costa issued a *statement* on Friday.",
         carried_by("issue make release give read publish deliver"), tier="statement", weak=True),
    noun("say", "conference", "statement", "The mayor answered at a news *conference* on Friday.",
         with_modifier("news press media"), tier="statement", weak=True),
    noun("say", "remark comment speech address briefing interview", "statement",
         "Her *comments* on Monday angered many.", tier="statement", weak=True),
    noun("announce", "disclosure declaration admission revelation proclamation", "statement",
         "The *disclosure* by the ministry came on Friday.", weak=True),
    noun("say", "assertion suggestion estimate forecast prediction", "statement",
         "The *assertion* by Costa on Friday angered many.", tier="statement", weak=True),
    noun("say", "lecture keynote toast outburst pronouncement eulogy", "statement", "The *lecture* by Costa drew crowds.",
         tier="statement", weak=True),
    noun("publish", "broadcast publication", "statement", "The *broadcast* of the interview drew complaints.", weak=True),
    noun("respond", "response reply", "statement", "Norway's *response* to the letter came on Friday.",
         unless(bare_under_in), tier="statement", weak=True),
    noun("respond", "reaction", "statement", "Norway's *reaction* to the letter came on Friday.",
         unless(with_modifier("chain chemical allergic nuclear market")), tier="statement", weak=True),
    noun("decide", "decision", "agree", "Norway's *decision* to close the plant was a surprise.", weak=True),
    verb("say", "talk chat", "statement", "Costa *talked* about her hopes.", with_preposition("about of"),
         unless(with_preposition("with to")), tier="statement", says=True),
    verb("say", "attribute ascribe", "statement", "Acme *attributed* the loss to costs.", with_preposition("to"), active,
         tier="statement", says=True),
    verb("say", "call dub", "statement", "Costa *called* the plan a gift.", named_as, active, tier="statement"),
    verb("say", "call dub", "statement", "Costa *called* the plan “grave”.", active, followed_by("“ ‘ `` \" `"),
         unless(with_preposition("for on")),
         unless(object_is("911 999 police ambulance meeting election vote strike halt truce")), tier="statement"),
    verb("say", "put", "statement", "The ministry *put* the toll at 40.",
         object_is("toll number figure cost damage total loss estimate value price count"), with_preposition("at"),
         tier="statement"),
    verb("say", "deliver", "statement", "Costa *delivered* a speech in Lima.",
         object_is("speech address keynote message remark lecture sermon statement eulogy warning"), tier="statement"),
    verb("say", "find conclude discover", "statement", "The study *found* that prices would rise.", with_clause,
         subject_is("study survey poll report record inquiry researcher scientist commission committee panel research "
                    "investigation investigator review analyst economist"),
         tier="statement", says=True),
    verb("write", "send read write mail", "statement", "Costa *sent* a letter to the council.",
         object_is("letter message email e-mail fax note memo text statement communique telegram signal"), tier="statement"),
    verb("interview", "interview", "statement", "A reporter *interviewed* the mayor.", has_object, tier="statement"),
    verb("say", "shout yell scream echo", "statement", "Costa *shouted* that the border was closed.", with_clause,
         tier="statement", says=True),
    verb("publish", "issue", "statement", "A press release was *issued* on Friday.",
         object_is("release statement communique bulletin advisory")),
    verb("say", "warn", "statement", "Prices would rise, Costa *warned*.", no_object, tier="statement", says=True),
    verb("publish", "post upload", "statement", "The mayor *posted* a picture on a website.", has_object,
         with_preposition("on to")),
    verb("publish", "air", "statement", "The interview *aired* on Friday.", no_object),
    verb("write", "write", "statement", "Costa *wrote* an article in May.",
         object_is("article column analysis blog review editorial op-ed essay"), tier="statement"),
    verb("say", "read", "statement", "The placards *read* “Go home”.",
         subject_is("placard letter statement banner sign note caption message headline text email e-mail tweet"),
         tier="statement"),
    verb("say", "refer allude", "statement", "Costa *referred* to the tax.", with_preposition("to"), active, tier="statement"),
    verb("say", "echo", "statement", "Costa *echoed* the warning.",
         object_is("call comment concern view sentiment word criticism demand remark statement warning claim"),
         tier="statement"),
    verb("announce", "outline detail", "statement", "The mayor *outlined* her plan.", has_object),
    verb("say", "raise convey relay present", "statement", "Costa *raised* concerns about the tax.",
         object_is("concern worry question issue doubt alarm fear objection message view argument"),
         unless(subject_is(NEWS)), tier="statement"),
)  # fmt: skip
