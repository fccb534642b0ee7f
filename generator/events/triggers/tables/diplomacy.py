"""Diplomacy: talks, agreements, support, aid, requests, accusations, refusals, threats, sanctions, releases."""

from generator.events.triggers.audiences import to_counterpart, to_crowd, to_somebody, with_wish
from generator.events.triggers.conditions import (
    active,
    anyone,
    as_occasion,
    becomes,
    beside,
    carried_by,
    followed_by,
    has_object,
    joint_subject,
    named_as,
    no_object,
    object_is,
    object_is_person,
    object_marked,
    object_named,
    passive,
    subject_is,
    unless,
    with_clause,
    with_infinitive,
    with_modifier,
    with_particle,
    with_preposition,
)
from generator.events.triggers.persons import told_to, with_menace
from generator.events.triggers.rows import Row, noun, verb
from generator.events.triggers.tables.business import PLAYING, SOUGHT
from generator.events.triggers.tables.disaster import FORCES_OF_NATURE, THINGS

PACT = (
    "agreement deal accord treaty pact partnership contract memorandum truce ceasefire settlement protocol declaration compact"
)
SELVES = "himself herself itself themselves myself yourself ourselves"
CAPTIVES = (
    "prisoner hostage man woman suspect detainee captive inmate soldier convict activist journalist child girl boy "
    "worker crew sailor pilot patient terrorist rebel dissident militant refugee migrant student people person he she they"
)

DECIDERS = "official agency regulator president minister government company firm administration mayor governor manager owner"
"""Who approves of what others ask for alone, and casts no vote."""

PERILS = (
    FORCES_OF_NATURE
    + " "
    + THINGS
    + " slick unrest crisis violence fighting war conflict dispute scandal decision delay shortage "
    "recession disease virus outbreak pollution erosion ruling plan cut drop rise price debt deficit closure collapse"
)
"""What threatens without having a will."""
PAPERS_CALLING = "plan term agreement deal law bill contract treaty schedule budget strategy rule draft"
"""What calls for a thing by having it in it."""
ROUNDS = "final semifinal quarterfinal playoff match"
"""Where those who meet play each other."""

ROWS: tuple[Row, ...] = (
    # -- consult
    verb("talk", "break collapse stall fail founder falter", "consult", "The talks *stalled* in May.",
         subject_is("talk negotiation summit dialogue")),
    verb("meet", "meet", "consult", "Maria Costa *met* the Irish president in Dublin.",
         unless(object_is("target deadline demand need goal requirement standard criterion challenge expectation "
                          "obligation condition commitment claim cost expense bill fate "
                          "death resistance outcry criticism success failure obstacle setback skepticism scepticism end")),
         unless(beside("in", ROUNDS)), anyone(active, unless(with_preposition("with"))),
         joint=True),
    verb("play", "meet", "sport", "Brazil *met* Italy in the final.",
         beside("in", ROUNDS)),
    verb("talk", "talk confer negotiate converse chat parley deliberate consult", "consult",
         "The two leaders *talked* on Friday.", joint=True),
    verb("talk", "speak", "consult", "Costa *spoke* with the Irish president by telephone.", with_preposition("with"),
         unless(beside("with", "alarm excitement emotion pride passion candor candour authority anger caution anonymity")),
         joint=True),
    verb("talk", "speak", "consult", "The two ministers *spoke* for the first time on the phone on Tuesday.", no_object,
         anyone(followed_by("phone telephone video videoconference"), joint_subject),
         unless(with_preposition("of about to against at in")), joint=True),
    verb("talk", "phone telephone", "consult", "Costa *phoned* the Irish president on Sunday.", has_object),
    verb("talk", "call", "consult", "Costa *called* Sean Walsh on Sunday to wish him well.", to_counterpart,
         unless(with_preposition("to")), unless(named_as)),
    verb("talk", "tell", "consult", "Costa *told* Walsh that the border would stay open.", to_counterpart, says=True),
    verb("talk", "discuss", "consult", "The ministers *discussed* trade in Oslo.", joint=True),
    verb("visit", "visit", "consult", "The king *visited* Spain last week.", unless(object_is("site website page"))),
    verb("visit", "tour", "consult", "The king *toured* Spain last week.", has_object,
         unless(subject_is("band singer orchestra group musician team exhibition show"))),
    verb("visit", "host receive welcome greet", "consult", "Walsh *received* the Chilean president in Dublin.",
         object_is("president minister premier leader delegation envoy counterpart chancellor king queen ambassador "
                   "team official")),
    noun("meet", "meeting summit encounter", "consult", "The *meeting* between Costa and Walsh lasted an hour.",
         joint=True, weak=True),
    noun("talk", "talk negotiation consultation dialogue parley conversation discussion", "consult",
         "The ministers held telephone *talks* on Friday.", joint=True, weak=True),
    noun("talk", "call", "consult", "During a *call* with Walsh, Costa spoke of trade.",
         anyone(with_preposition("with between"), with_modifier("phone telephone video conference")),
         unless(with_preposition("for")), joint=True),
    noun("visit", "visit trip tour", "consult", "The king's *visit* to Spain ended on Friday.", weak=True),
    verb("mediate", "mediate arbitrate broker", "consult", "Norway *mediated* between the two sides."),
    noun("mediate", "mediation arbitration", "consult", "Norway's *mediation* ended the dispute.", weak=True),
    verb("travel", "travel fly head journey sail", "consult", "The president *flew* to Oslo on Monday.",
         subject_is("president minister premier leader delegation envoy chancellor king queen ambassador team "
                    "official secretary"),
         with_preposition("to")),
    # -- agree
    verb("sign", "sign initial ink", "agree", "Chile and Peru *signed* a trade agreement on Monday.",
         object_is(PACT + " letter communique document"), joint=True),
    verb("rule", "sign", "legal", "The judge *signed* an order on Monday.", subject_is("judge magistrate justice court")),
    verb("sign-law", "sign", "vote", "The president *signed* the bill on Monday.",
         object_is("bill law legislation order decree act measure budget")),
    verb("transfer", "sign release waive", "sport", "Lyon *signed* the striker in July.",
         object_is("striker player midfielder goalkeeper defender forward winger quarterback pitcher batsman"),
         unless(beside("from on", "prison jail custody bail detention hospital")), unless(object_marked(PLAYING))),
    verb("sign", "sign", "agree", "The striker *signed* for Lyon in July.",
         unless(with_particle("up")), unless(object_is("petition"))),
    verb("agree", "agree", "agree", "Chile *agreed* to share the water.", joint=True),
    verb("agree", "reach conclude strike clinch seal ink", "agree", "The two sides *reached* an agreement in Geneva.",
         object_is(PACT + " compromise understanding consensus bargain"), joint=True),
    verb("take-office", "swear", "appoint", "Ann Lee was *sworn* in as mayor.", passive, with_particle("in")),
    verb("pledge", "promise pledge vow swear undertake commit guarantee", "agree",
         "Norway *pledged* to help the refugees.",
         unless(object_is("crime murder suicide offence offense atrocity robbery fraud"))),
    verb("say", "offer", "statement", "Costa *offered* a bleak view of the talks.",
         object_is("view opinion comment explanation account assessment observation description estimate advice analysis "
                   "answer glimpse detail reason clue forecast prediction alternative portrait picture"), tier="statement"),
    verb("sell", "offer", "business", "Acme *offered* a discount on its cars.",
         object_is("return discount loan mortgage warranty refund rebate share stock bond note")),
    verb("offer", "offer volunteer", "agree", "Norway *offered* to host the talks."),
    verb("settle", "settle", "agree", "The firm *settled* with her for two million dollars.",
         with_preposition("with"), unless(subject_is("dust"))),
    verb("accept", "accept", "agree", "Peru *accepted* the offer on Tuesday."),
    verb("approve", "approve authorise authorize okay adopt", "agree", "Officials *approved* the use of salt.",
         anyone(subject_is(DECIDERS), beside("by", DECIDERS)),
         unless(object_is("bill law legislation budget resolution amendment"))),
    verb("approve", "approve authorise authorize okay ratify adopt", "vote", "Parliament *approved* the budget on Tuesday.",
         unless(object_is("name child baby son daughter dog cat style stance approach tone"))),
    noun("agree", "agreement deal accord pact treaty", "agree",
         "After the *agreement* with Peru, Chile opened the border.",
         anyone(as_occasion,
                with_infinitive,
                with_preposition("with between"),
                carried_by("reach sign conclude strike make seal announce clinch break secure negotiate approve ratify")),
         joint=True, weak=True),
    noun("pledge", "pledge promise vow", "agree", "Norway's *pledge* to the refugees was welcomed.", weak=True),
    noun("approve", "approval", "agree", "The *approval* by the agency came late.",
         beside("by of from", DECIDERS + " court judge board"), weak=True),
    noun("approve", "approval ratification adoption", "vote", "The budget's *approval* by parliament came late.", weak=True),
    # -- support and cooperate
    verb("support", "praise applaud commend hail laud extol endorse salute congratulate thank", "support",
         "Costa *praised* the Irish government."),
    verb("support", "welcome back support", "support", "Ireland *welcomed* the decision on Friday.",
         unless(object_is(SELVES + " everyone guest visitor attendee audience family video audio format feature file "
                          "standard"))),
    verb("recognise", "recognise recognize", "support", "Russia *recognised* the two regions as independent.",
         object_is("region state country republic independence government sovereignty authority territory")),
    noun("recognise", "recognition", "support", "Putin's *recognition* of the two regions drew criticism.",
         with_preposition("of"), weak=True),
    noun("support", "praise endorsement", "support", "The mayor won the *endorsement* of Ann Lee.", weak=True),
    verb("cooperate", "cooperate collaborate", "cooperate", "The two navies *cooperated* in the search.", joint=True),
    verb("ally", "restore establish resume normalise normalize", "cooperate", "Chile *restored* ties with Peru.",
         object_is("tie relation link")),
    verb("ally", "ally unite unify", "cooperate", "The two parties *united* in March.", joint=True),
    verb("join", "join", "cooperate", "Croatia *joined* the European Union in 2013."),
    verb("join", "become", "cooperate", "Croatia *became* a member in 2013.", becomes("member partner ally")),
    verb("join", "admit", "cooperate", "The union *admitted* Croatia in 2013.",
         anyone(object_named, beside("to into", "union alliance bloc council league")),
         unless(with_clause), unless(beside("to into at", "hospital clinic hospice ward rehab"))),
    verb("defend", "defend", "support", "Costa *defended* the decision in parliament.", has_object),
    # -- aid
    verb("aid", "aid assist help", "aid", "The Red Cross *assisted* thousands of people.", has_object,
         unless(object_is(SELVES))),
    verb("aid", "provide supply donate deliver send give hand grant contribute allocate distribute ship offer extend", "aid",
         "The Red Cross will *provide* aid to Ukraine.",
         object_is("aid assistance relief help food medicine water supply fund funding money loan grant blanket tent "
                   "vaccine support shelter donation"), unless(object_marked("full strong unwavering moral political"))),
    verb("aid", "ship deliver send distribute supply provide", "aid", "The charity *shipped* rice to Lima.", has_object,
         subject_is("charity ngo cross crescent unicef oxfam")),
    verb("aid", "donate", "aid", "Norway *donated* five million euros to the refugees."),
    verb("rescue", "rescue evacuate airlift", "aid", "Firefighters *rescued* nine people."),
    noun("rescue", "rescue evacuation airlift", "aid", "The *evacuation* of the town began on Sunday.", weak=True),
    noun("aid", "donation", "aid", "The *donation* by Norway arrived on Sunday.", weak=True),
    # -- request
    verb("request", "urge beg implore petition beseech exhort", "request", "He *urged* all parties to talk."),
    verb("request", "call", "request", "China *called* on both sides to show restraint.", to_somebody,
         unless(named_as), unless(subject_is(PAPERS_CALLING))),
    verb("request", "ask request", "request", "Peru *asked* Chile to open the border.", with_infinitive, has_object),
    verb("request", "warn tell", "request", "The agency *warned* owners to stop charging.", told_to, has_object, says=True),
    verb("request", "request seek", "request", "Peru *requested* a meeting of the council.", has_object,
         unless(object_is(SOUGHT + " refuge shelter safety revenge"))),
    verb("request", "appeal plead", "request", "The mayor *appealed* for calm.", with_preposition("for to")),
    verb("demand", "demand", "request", "Peru *demanded* an apology.", anyone(has_object, with_clause),
         unless(subject_is("crisis situation case job work task occasion"))),
    verb("demand", "insist", "request", "Peru *insisted* that Tom Lee be freed.",
         anyone(with_wish, to_somebody)),
    verb("propose", "propose recommend suggest", "request", "France *proposed* a conference.", has_object),
    verb("apply", "apply", "request", "Serbia *applied* to join the union.",
         anyone(with_infinitive, with_preposition("for")),
         unless(object_is("chemical pressure cream paint makeup lotion brake rule law principle"))),
    noun("request", "call appeal plea", "request", "Hua repeated *calls* for talks.", with_preposition("for to"),
         unless(beside("to", "prayer police ambulance hotline"))),
    noun("request", "request demand", "request", "Peru's *request* for help was heard.", weak=True),
    noun("propose", "proposal", "request", "France's *proposal* was discussed.", weak=True),
    # -- accuse
    verb("accuse", "accuse blame fault", "accuse", "Peru *accused* Chile of stalling."),
    verb("accuse", "suspect", "accuse", "Prosecutors *suspect* arson.", anyone(has_object, with_clause), active,
         anyone(subject_is("police prosecutor investigator detective officer authority official"), with_preposition("of"))),
    verb("condemn",
         "condemn criticise criticize denounce deplore decry slam blast censure chide rebuke assail lambaste",
         "accuse", "Beijing *denounced* the report."),
    verb("condemn", "call describe brand label", "accuse", "Peru *called* the attack a crime.",
         object_is("attack report claim decision move raid bombing strike killing invasion statement sanction "
                   "accusation"), unless(with_particle("off for"))),
    verb("condemn", "summon", "accuse", "Peru *summoned* the ambassador.", object_is("ambassador envoy diplomat")),
    verb("complain", "complain protest object", "accuse", "Peru *complained* about the noise.", no_object,
         with_preposition("about to of over")),
    verb("complain", "complain", "accuse", "Peru *complained* that the noise went on.", with_clause, says=True),
    noun("accuse", "accusation allegation complaint", "accuse", "Peru's *accusation* against Chile angered many.", weak=True),
    noun("condemn", "condemnation criticism censure rebuke", "accuse", "The raid drew *criticism* from Peru.", weak=True),
    # -- reject
    verb("defeat-motion", "reject defeat", "vote", "Parliament *rejected* the budget.", has_object,
         subject_is("parliament senate congress assembly house council voter lawmaker legislature shareholder")),
    verb("reject", "reject refuse rebuff decline spurn", "reject", "Chile *rejected* the offer.",
         anyone(has_object, with_infinitive),
         unless(subject_is("price share stock index sale profit revenue number rate"))),
    verb("reject", "dismiss", "reject", "The ministry *dismissed* the report as false.",
         object_is("report claim allegation accusation suggestion idea criticism rumor rumour charge concern notion "
                   "comment speculation"),
         unless(subject_is("judge court jury panel magistrate tribunal"))),
    verb("reject", "rule", "reject", "Peru *ruled* out a pardon.", with_particle("out")),
    verb("deny", "deny refute rebut dispute", "reject", "The ministry *denied* the report.", says=True),
    verb("veto", "veto", "reject", "Russia *vetoed* the resolution."),
    verb("renege", "renege violate breach", "reject", "Peru *violated* the agreement."),
    verb("boycott", "boycott shun", "reject", "Two parties *boycotted* the vote."),
    noun("reject", "rejection refusal", "reject", "Chile's *refusal* to sign was a surprise.", weak=True),
    noun("deny", "denial", "reject", "The ministry's *denial* came late.", weak=True),
    noun("renege", "violation breach", "reject", "Peru's *violation* of the truce was condemned.", weak=True),
    noun("veto", "veto", "reject", "Russia's *veto* ended the debate.", weak=True),
    # -- threaten, sanction, coerce, concede
    verb("endanger", "threaten", "other", "The unrest *threatened* to spread.",
         anyone(subject_is(PERILS), beside("by", PERILS))),
    verb("threaten", "threaten", "threaten", "Peru *threatened* to close the border."),
    verb("threaten", "warn", "threaten", "He *warned* other countries that they would see consequences.", has_object,
         anyone(with_menace, unless(anyone(with_clause, with_preposition("of about")))), unless(to_crowd), says=True),
    noun("threaten", "threat ultimatum", "threaten", "Peru's *threat* to close the border alarmed many.", weak=True),
    noun("threaten", "warning", "threaten", "Peru's *warning* to Chile alarmed many.", with_preposition("to"), weak=True),
    verb("sanction", "sanction penalise penalize", "sanction", "Brussels *sanctioned* ten officials."),
    verb("sanction", "impose slap tighten", "sanction", "Brussels *imposed* sanctions on ten officials.",
         object_is("sanction embargo penalty tariff restriction ban fine duty boycott")),
    verb("expel", "expel deport recall", "sanction", "Poland *expelled* four diplomats.",
         object_is("diplomat ambassador envoy attache migrant student official citizen immigrant national")),
    verb("suspend", "suspend freeze", "sanction", "The union *suspended* aid to the country.",
         object_is("aid talk negotiation tie relation cooperation membership asset")),
    verb("ban", "ban bar prohibit outlaw forbid block restrict", "coerce", "France *banned* the march."),
    verb("seize", "seize confiscate impound", "coerce", "Customs *seized* two tonnes of ivory.",
         unless(object_is("power control"))),
    verb("force", "force compel evict displace", "coerce", "The army *forced* them to leave."),
    noun("sanction", "sanction embargo", "sanction", "New *sanctions* against Iran took effect on Monday.", weak=True),
    noun("expel", "expulsion deportation", "sanction", "The *expulsion* of four diplomats followed.", weak=True),
    noun("ban", "ban crackdown curfew blockade clampdown", "coerce", "The *blockade* of the port by Peru began in May.",
         weak=True),
    noun("fall-ill", "seizure", "health", "The boy had a *seizure* in class.", carried_by("have suffer experience")),
    noun("seize", "seizure confiscation", "coerce", "The *seizure* of the ship by Iran raised fears.", weak=True),
    verb("ease", "ease lift relax loosen waive", "concede", "Cuba *lifted* the ban.",
         object_is("sanction ban restriction embargo curfew blockade rule limit control siege "
                   "emergency lockdown alert")),
    verb("release", "free", "other", "The sale *freed* up money.", with_particle("up")),
    verb("release", "free pardon liberate reprieve", "concede", "Cuba *freed* two prisoners."),
    verb("release", "release", "concede", "Cuba *released* two prisoners.",
         anyone(object_is(CAPTIVES),
                beside("from on to into", "prison jail custody bail captivity detention parole family")),
         unless(object_is("body remains corpse name report statement autopsy image photo photograph picture video footage "
                          "sketch list detail"))),
    verb("release", "release", "concede", "Peru *released* Tom Lee on Friday.", object_is_person),
    verb("release", "release", "concede", "Police *released* Lee on Friday.", object_named,
         subject_is("police court judge kidnapper captor rebel militant army authority government regime guerrilla")),
    verb("apologise", "apologise apologize", "concede", "The minister *apologised* to the families."),
    verb("concede", "concede relent backtrack", "concede", "The union *conceded* on pay."),
    noun("apologise", "apology", "concede", "The minister's *apology* to the families came late.", weak=True),
    noun("release", "pardon amnesty", "concede", "The *pardon* of two prisoners by Cuba surprised many.", weak=True),
    noun("release", "release", "concede", "The *release* of two prisoners by Cuba surprised many.",
         anyone(beside("of", CAPTIVES), beside("from", "prison jail custody captivity detention"),
                with_modifier("his her their prisoner hostage early conditional")), weak=True),
    noun("publish", "release", "statement", "The *release* of the report by Cuba surprised many.",
         beside("of", "report document paper file study letter list name record image video photo transcript data figure "
                      "finding result budget"), weak=True),
    noun("launch", "release", "business", "The *release* of the film drew crowds.",
         beside("of", "film movie album song single book novel game version product phone computer software"), weak=True),
)  # fmt: skip
