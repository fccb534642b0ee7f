"""Speech: saying, announcing, publishing, and the plans that are spoken of."""

from __future__ import annotations

from generator.events.triggers.conditions import (
    active,
    anyone,
    bare_under_in,
    carried_by,
    has_object,
    no_object,
    object_is,
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

ROWS: tuple[Row, ...] = (
    verb("say", "say state", "statement", "Costa *said* the border would stay open.", tier="statement", says=True),
    verb("say", "tell inform brief notify assure remind", "statement",
         "Costa *told* reporters that the border would stay open.", tier="statement", says=True),
    verb("say",
         "note stress emphasise emphasize reiterate reaffirm underline underscore insist maintain argue contend assert "
         "claim explain remark comment observe declare affirm acknowledge admit concede confirm disclose reveal recall "
         "repeat respond reply answer retort quip joke report testify predict forecast estimate caution concede point "
         "quote tweet hint exclaim clarify conclude elaborate describe express voice cite mention opine lament boast "
         "allege speculate",
         "statement", "Costa *stressed* that the border would stay open.", tier="statement", says=True),
    verb("say", "add write post", "statement", "Costa *added* that the border would stay open.",
         anyone(with_clause, no_object), tier="statement", says=True),
    verb("say", "speak", "statement", "Costa *spoke* of her hopes.", tier="statement", says=True),
    verb("say", "warn", "statement", "Costa *warned* that prices would rise.", with_clause, tier="statement", says=True),
    verb("say", "suggest complain agree", "statement", "Analysts *suggest* that prices will rise.", with_clause,
         tier="statement", says=True),
    verb("ask", "ask question inquire enquire query", "statement",
         "A reporter *asked* whether the border would stay open.", tier="statement", says=True),
    verb("announce", "announce proclaim unveil", "statement", "The ministry *announced* a new tax.", says=True),
    verb("publish", "publish issue release circulate broadcast air", "statement",
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
    verb("consider", "consider weigh contemplate mull ponder", "other", "The board is *considering* a merger.", under_way),
    verb("plan", "plan schedule", "agree", "Norway *plans* to close the plant."),
    verb("plan", "prepare arrange", "agree", "Norway *prepared* to close the plant.", with_infinitive),
    verb("write", "address", "statement", "Costa *addressed* the nation on Sunday.",
         object_is("nation parliament crowd assembly council reporter congress rally meeting conference audience "
                   "session lawmaker summit"),
         tier="statement", says=True),
    noun("announce", "announcement", "statement", "The *announcement* by the ministry came on Friday.", weak=True),
    noun("say", "statement", "statement", "Costa issued a *statement* on Friday.",
         carried_by("issue make release give read publish deliver"), tier="statement", weak=True),
    noun("say", "remark comment speech address briefing interview testimony", "statement",
         "Her *comments* on Monday angered many.", tier="statement", weak=True),
    noun("announce", "disclosure declaration admission revelation proclamation", "statement",
         "The *disclosure* by the ministry came on Friday.", weak=True),
    noun("say", "assertion suggestion estimate forecast prediction", "statement",
         "The *assertion* by Costa on Friday angered many.", tier="statement", weak=True),
    noun("say", "lecture toast outburst pronouncement eulogy", "statement", "The *lecture* by Costa drew crowds.",
         tier="statement", weak=True),
    noun("publish", "broadcast publication", "statement", "The *broadcast* of the interview drew complaints.", weak=True),
    noun("respond", "response reply", "statement", "Norway's *response* to the letter came on Friday.",
         unless(bare_under_in), tier="statement", weak=True),
    noun("respond", "reaction", "statement", "Norway's *reaction* to the letter came on Friday.",
         unless(with_modifier("chain chemical allergic nuclear market")), tier="statement", weak=True),
    noun("decide", "decision", "agree", "Norway's *decision* to close the plant was a surprise.", weak=True),
    verb("say", "talk chat", "statement", "Costa *talked* about her hopes.", with_preposition("about of"),
         unless(with_preposition("with to")), tier="statement", says=True),
)  # fmt: skip
