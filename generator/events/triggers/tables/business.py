"""Business, markets and work."""

from generator.events.triggers.conditions import (
    anyone,
    beside,
    carried_by,
    followed_by,
    has_object,
    in_talk_of,
    no_object,
    object_is,
    object_is_person,
    object_marked,
    object_named,
    of_what,
    singular,
    subject_is,
    unless,
    with_modifier,
    with_particle,
    with_preposition,
)
from generator.events.triggers.persons import to_figure
from generator.events.triggers.rows import Row, noun, verb

MONEY = (
    "price rate share stock sale profit revenue income earnings index dollar euro yen pound cost wage tax inflation "
    "unemployment employment payroll output export import production demand bond yield oil gold debt deficit net loss turnover "
    "average market growth fee tariff salary order currency peso dividend spending figure budget rent value number"
)
SHOWS = "concert show tour festival gig performance ceremony wedding parade premiere gala"
EARNED = "earning earnings profit income revenue"
SOUGHT = "control stake merger takeover acquisition buyer financing bidder"
"""What firms seek of firms."""
ARMED = "army troop rebel militia militant government force insurgent fighter faction"
"""Those who seek control of a town or a country."""
PLAYING = "music media video dvd cd mp3"
"""What a player plays that is a thing."""
GOODS = (
    "product service phone model version site website app device game car line brand campaign program programme system "
    "platform tablet software computer drug vaccine fund initiative company airline store album single film show "
    "magazine application update upgrade patch firmware beta tool kit movie book novel song title laptop notebook "
    "processor handset smartphone browser console format"
)

HOUSES = (
    "plant factory store office branch shop hotel restaurant mine line outlet airport port center centre museum school bridge "
    "market clinic hospital pool library cinema pub bar cafe gym park tunnel station terminal road railway mill dam university "
    "college nursery bakery brewery farm depot warehouse showroom supermarket mall reactor refinery"
)
"""What opens its doors."""
UNIONS = (
    "party alliance union organisation organization league nation state city town colony republic movement church kingdom army "
    "militia group"
)
"""What is founded and trades in nothing."""
COUNTED = (
    "number toll case population temperature water river turnout infection death crime birth attendance plane man woman boy "
    "he she"
)
"""What rises and falls that nobody trades in."""

ROWS: tuple[Row, ...] = (
    verb("buy", "buy purchase acquire", "business", "Acme *bought* a rival for two billion dollars."),
    verb("buy", "take", "business", "Acme *took* over a rival.", with_particle("over"), has_object),
    verb("sell", "sell divest auction offload", "business", "Acme *sold* its paper mills."),
    verb("bail-out", "rescue save bail", "business", "The state *rescued* two banks.",
         object_is("system bank economy company firm market industry currency euro airline carmaker automaker insurer lender")),
    verb("merge", "merge", "business", "The two banks *merged* in May.", joint=True),
    verb("invest", "invest", "business", "Acme *invested* two billion dollars in the plant."),
    verb("bid", "bid tender", "business", "Acme *bid* for a rival."),
    verb("bid", "seek", "business", "Acme *seeks* control of a rival.", object_is(SOUGHT), unless(subject_is(ARMED))),
    verb("hire", "hire recruit employ rehire", "business", "Acme *hired* 200 engineers."),
    verb("lay-off", "lay", "business", "Acme *laid* off 200 engineers.", with_particle("off")),
    verb("cut", "cut slash trim reduce raise increase boost hike lower double halve triple", "business",
         "The bank *cut* interest rates in May.",
         object_is(MONEY + " job workforce staff force capacity stake forecast estimate outlook target")),
    verb("rise",
         "rise fall drop climb slip slide jump plunge surge soar tumble gain decline advance rally ease edge plummet "
         "sink skid increase decrease shrink grow dip rebound recover slump double triple widen narrow",
         "business", "Shares *fell* two percent on Friday.",
         anyone(subject_is(MONEY + " sales shares stocks"), to_figure),
         unless(subject_is(COUNTED)), unless(object_is("body corpse remains wreck wreckage")),
         unless(beside("to into", "final semifinal quarterfinal round"))),
    verb("report-result", "post report", "business", "Acme *posted* a loss in May.",
         object_is("loss profit earnings income revenue sale result net gain")),
    verb("close-trade", "close trade open finish settle", "business", "Shares *closed* at 40 dollars.", subject_is(MONEY)),
    verb("launch", "launch introduce unveil release roll", "business", "Acme *launched* a new phone in May.",
         object_is(GOODS)),
    verb("launch", "reveal", "business", "Acme *revealed* a new phone in May.",
         object_is("product phone smartphone hardware device console tablet laptop handset car lineup")),
    verb("launch", "launch debut", "business", "The service *launched* in May.", no_object, subject_is(GOODS)),
    verb("recall", "recall", "business", "Acme *recalled* 2,000 cars.",
         object_is("car vehicle truck van product toy unit model battery tyre tire item drug food meat milk device phone "
                   "laptop pill lot batch airbag bicycle stroller crib seat")),
    verb("open", "open reopen inaugurate", "business", "Acme *opened* a plant in Lima.",
         object_is(HOUSES)),
    verb("open", "open reopen", "business", "The museum *reopened* in May.", no_object,
         subject_is(HOUSES)),
    verb("close", "close shut shutter", "business", "Acme *closed* a plant in Lima.", unless(subject_is(MONEY)),
         anyone(object_is(HOUSES + " bank headquarters premise business company firm newspaper base operation production "
                          "division unit exchange market"),
                subject_is("plant factory store shop mine school port airport border newspaper company"))),
    verb("close", "close shut shutter", "other", "The mayor *closed* the beach.", has_object, unless(subject_is(MONEY)),
         unless(object_is("himself herself themselves itself eye door"))),
    verb("file-bankruptcy", "file", "business", "Acme *filed* for bankruptcy.", with_preposition("for under")),
    verb("file-bankruptcy", "declare seek enter", "business", "Acme *declared* bankruptcy.",
         object_is("bankruptcy insolvency administration receivership")),
    verb("found", "start form open", "business", "He *started* a company in Lima.",
         object_is("company firm business startup start-up charity foundation label magazine newspaper agency bank")),
    verb("rise", "weaken strengthen firm soften", "business", "The dollar *weakened* on Friday.", subject_is(MONEY)),
    verb("default", "default", "business", "Peru *defaulted* on its bonds."),
    verb("borrow", "borrow lend repay refinance fund finance subsidise subsidize", "business",
         "Peru *borrowed* two billion dollars."),
    verb("earn", "earn lose pay", "business", "Acme *earned* two billion dollars.",
         object_is("dollar euro million billion yen pound cent dividend fine tax penalty")),
    verb("arm", "build rebuild", "mobilize", "Peru *built* up its army.", object_is("army navy militia police force"),
         unless(object_marked("sales work task labour labor"))),
    verb("produce", "build construct manufacture produce assemble", "business", "Acme *built* a plant in Lima.", has_object,
         unless(with_preposition("around upon"))),
    verb("found", "found co-found", "other", "They *founded* a party in 1998.", object_is(UNIONS)),
    verb("found", "found co-found", "business", "She *founded* the firm in 1998.", has_object),
    verb("found", "establish create", "business", "She *established* the firm in 1998.",
         object_is("company firm business startup start-up charity foundation label magazine newspaper agency bank fund job "
                   "venture subsidiary unit post position product brand store school university network exchange")),
    verb("exchange", "replace exchange", "business", "Acme *replaced* the batteries.",
         object_is(GOODS + " battery part unit jar engine valve bulb item airbag tyre tire keyboard screen charger")),
    verb("order-goods", "order", "business", "The airline *ordered* 20 planes.",
         object_is("plane jet aircraft car ship truck bus engine train airliner")),
    verb("deliver", "deliver ship export import", "business", "Airbus *delivered* 229 planes in 1998.", has_object,
         unless(object_is("speech address keynote message remark lecture sermon statement eulogy verdict ruling judgment blow "
                          "baby child son daughter warning ultimatum promise letter petition"))),
    verb("award", "award win", "business", "The navy *awarded* the contract to Acme.",
         object_is("contract tender order concession")),
    verb("downgrade", "downgrade upgrade", "business", "The agency *downgraded* the bonds."),
    verb("devalue", "devalue nationalise nationalize privatise privatize deregulate", "business",
         "Peru *devalued* its currency."),
    verb("cancel", "cancel scrap shelve abandon postpone delay", "business", "Acme *cancelled* the project.",
         object_is(GOODS + " " + HOUSES + " project contract order sale merger takeover bid deal offering expansion flight "
                   "shipment delivery production construction dividend payment work business venture operation purchase")),
    verb("cancel", "cancel scrap shelve abandon postpone delay", "other", "The club *cancelled* the party.", has_object,
         unless(object_is(SHOWS))),
    verb("cancel", "cancel scrap abandon postpone delay", "ceremony", "The singer *cancelled* her tour.", object_is(SHOWS)),
    verb("cancel", "call", "ceremony", "The singer *called* off her tour.", with_particle("off"), object_is(SHOWS)),
    verb("cancel", "call", "business", "Acme *called* off the sale.", with_particle("off")),
    noun("buy", "acquisition purchase takeover buyout", "business", "The *acquisition* of a rival by Acme ended in May.",
         weak=True),
    noun("sell", "sale auction divestiture", "business", "The *sale* of the mills to Acme ended in May.",
         with_preposition("of to by"), weak=True),
    noun("merge", "merger", "business", "The *merger* of the two banks ended in May.", joint=True, weak=True),
    noun("invest", "investment", "business", "Acme's *investment* in the plant began in May.", weak=True),
    noun("bid", "bid tender offering", "business", "Acme's *bid* for a rival failed.", weak=True),
    noun("lay-off", "layoff redundancy", "business", "The *layoffs* at Acme began in May.", weak=True),
    noun("cut", "cut hike increase reduction", "business", "The *reduction* by the bank came in May.", weak=True),
    noun("rise", "fall gain", "business", "The *fall* in prices in May was steep.", with_preposition("in of to"), weak=True),
    noun("rise",
         "rise drop decline slump rebound plunge surge downturn upturn boom slowdown growth slide leap jump decrease "
         "improvement",
         "business", "The *decline* at Acme worried the board.", weak=True),
    noun("rise", "rally", "business", "The *rally* in shares ended in May.",
         anyone(beside("in of", MONEY + " shares stocks equity trading"), with_modifier("stock market price bond share")),
         weak=True),
    noun("split", "split", "business", "The stock *split* took effect in May.",
         with_modifier("stock share two-for-one three-for-one for"), weak=True),
    noun("expand", "expansion modernisation modernization refurbishment overhaul turnaround", "business",
         "The *expansion* of the plant took a year.", weak=True),
    noun("produce", "construction", "business", "The *construction* of the plant took a year.", weak=True),
    noun("rise", "recovery upswing erosion", "business", "The *recovery* in demand ended in May.", weak=True),
    noun("redeem", "payout write-off writedown write-down buy-back buyback refinancing liquidation recapitalization",
         "business", "The *refinancing* of the bonds began in May.", weak=True),
    noun("devalue", "devaluation privatization privatisation nationalization nationalisation deregulation flotation",
         "business", "The *devaluation* of the peso began in May.", weak=True),
    noun("downgrade", "downgrade upgrade", "business", "The *downgrade* of the bonds came in May.", weak=True),
    noun("swap", "swap exchange conversion placement", "business", "The *swap* of the bonds ended in May.",
         with_preposition("of for with"), unless(with_modifier("stock")), weak=True),
    noun("complete", "completion", "business", "The *completion* of the purchase took a year.", weak=True),
    noun("sell", "disposal spinoff spin-off issuance", "business", "The *disposal* of the mills took a year.", weak=True),
    noun("sell", "sale", "business", "The *sale* was completed in May.", singular,
         unless(with_preposition("for")), weak=True),
    noun("eliminate", "elimination", "business", "The *elimination* of 200 jobs angered many.", weak=True),
    noun("cancel", "delay postponement cancellation", "other", "The *delay* in May cost millions.", weak=True),
    noun("loss", "charge", "business", "Acme took a 4 million dollar *charge* in May.",
         anyone(with_modifier("dollar million billion one-time pretax pre-tax after-tax restructuring quarter fourth-quarter "
                              "third-quarter special"),
                of_what("dollar million billion euro pound")), weak=True),
    verb("loss", "charge", "business", "The loss was *charged* against earnings in May.",
         beside("against", EARNED)),
    noun("loss", "loss", "business", "Acme reported a *loss* for May.",
         anyone(with_modifier("net heavy operating quarterly quarter million billion dollar pretax catastrophe trading "
                              "annual"),
                carried_by("report post announce record incur suffer sustain take")), weak=True),
    noun("launch", "launch introduction unveiling rollout", "business", "The *launch* of the phone drew crowds.", weak=True),
    noun("recall", "recall", "business", "The *recall* of 2,000 cars by Acme cost millions.", weak=True),
    noun("open", "opening reopening inauguration", "business", "The *opening* of the plant drew crowds.", weak=True),
    noun("close-trade", "close", "business", "The *close* of trading came at noon.", with_preposition("of in"), weak=True),
    noun("close", "closure shutdown closing", "business", "The *closure* of the plant angered many.", weak=True),
    noun("file-bankruptcy", "bankruptcy insolvency default bailout recession", "business",
         "The firm's *bankruptcy* in May cost many jobs.", weak=True),
    verb("complete", "complete finalise finalize finish", "business", "Acme *completed* the purchase.", has_object,
         unless(object_is("poll survey study trip tour sentence degree course treatment book term residency training "
                          "internship lap journey walk mission album research"))),
    verb("expand", "expand restructure reorganise reorganize downsize double triple", "business", "Acme *expanded* its plant.",
         has_object),
    verb("expand", "grow shrink expand", "business", "The firm *grew* in May.", subject_is("business company firm industry")),
    verb("eliminate", "eliminate shed axe", "business", "Acme *shed* 200 jobs.", object_is("job post position worker")),
    verb("redeem", "redeem repurchase", "business", "Acme *redeemed* its bonds."),
    noun("loss", "loss gain profit", "business", "Acme's *loss* in May was heavy.", with_preposition("of in"),
         unless(of_what("life")), weak=True),
    noun("restructure", "restructuring reorganisation reorganization", "business",
         "The *restructuring* of Acme began in May.", weak=True),
    noun("extend", "extension renewal", "business", "The contract *extension* in May pleased her.",
         anyone(with_modifier("contract lease loan deadline"), of_what("contract lease loan agreement offer")), weak=True),
    noun("buy", "transaction", "business", "The *transaction* with Acme ended in May.", weak=True),
    noun("bid", "offer", "business", "Acme's *offer* for a rival failed.", weak=True),
    noun("file-bankruptcy", "filing", "business", "The *filing* by Acme came in May.", weak=True),
    noun("deliver", "shipment delivery", "business", "The *delivery* of 20 planes began in May.", weak=True),
    noun("redeem", "redemption payment repayment", "business", "The *redemption* of the bonds began in May.", weak=True),
    noun("found", "creation formation establishment founding", "business", "The *creation* of the firm took a year.",
         weak=True),
    verb("launch", "introduce unveil launch release", "business", "Acme *introduced* the Zephyr in May.", object_named,
         unless(object_is_person), unless(object_is("revolution war campaign crusade movement uprising operation"))),
    verb("found", "set", "business", "She *set* up the firm in 1998.", with_particle("up"),
         object_is("company firm business startup start-up charity foundation label magazine newspaper agency bank fund "
                   "venture subsidiary unit shop store factory plant office branch")),
    noun("bid", "battle fight war", "business", "The takeover *battle* for Acme ended in May.",
         with_modifier("takeover proxy bidding price trade"), weak=True),
    # -- markets: a move is known by what moves, or by how far
    verb("rise",
         "rise fall drop climb slip slide jump plunge surge soar tumble gain decline advance ease edge plummet sink skid "
         "increase decrease shrink grow dip rebound lose shed add slump boost",
         "business", "Acme *fell* three percent on Friday.",
         followed_by("% percent pct cents points basis-points $"), unless(subject_is("turnout toll temperature population"))),
    verb("close-trade", "close open trade settle end finish", "business", "Acme *closed* at $40 on Friday.",
         followed_by("$ cents points % percent"), no_object),
    verb("rise", "hit reach touch near", "business", "Shares *hit* a low on Friday.",
         object_is("low high peak bottom trough"), unless(subject_is("temperature water river"))),
    verb("lose-value", "lose", "business", "The peso *lost* a fifth of its value.",
         object_is("value ground customer market subscriber business percent %"), unless(subject_is("rebel army troop"))),
    verb("pay", "pay spend repay reimburse refund", "business", "Acme *paid* its debts.",
         object_is("$ fee bill debt money cash salary wage bonus compensation rent premium sum amount damage loan "
                   "dollar euro million billion yen pound cent dividend")),
    verb("pay", "pay", "business", "Acme *paid* for a new bridge.", with_preposition("for"), no_object),
    verb("bid", "extend sweeten raise withdraw launch make drop renew", "business", "Acme *extended* its offer in May.",
         object_is("offer bid tender")),
    verb("expire", "expire lapse", "business", "The offer *expired* in May.",
         subject_is("offer bid option right warrant patent contract lease bond tender")),
    verb("cut", "cut scale pare trim", "business", "Acme *cut* back production.", with_particle("back")),
    verb("write-off", "write", "business", "Acme *wrote* off two million dollars.", with_particle("off down"),
         object_is("$ dollar euro million billion asset loan value debt investment goodwill inventory")),
    verb("stop-work", "halt stop suspend resume restart interrupt", "business", "Acme *halted* production at the plant.",
         object_is("production trading construction dividend service sale shipment output delivery "
                   "drilling flight export import")),
    verb("stop-work", "halt stop suspend resume restart interrupt", "other", "The inspectors *resumed* work in May.",
         object_is("work operation")),
    verb("list-shares", "list float delist issue sell offer", "business", "Acme *listed* its shares in Lima.",
         object_is("share stock bond note security unit debenture")),
    verb("launch", "update refresh upgrade revamp redesign discontinue roll", "business", "Acme *updated* its phone in May.",
         object_is(GOODS + " range series chip camera laptop smartphone edition feature")),
    verb("post-result", "post report", "business", "Acme *posted* a jump in profit.",
         object_is("earning drop jump rise increase decline fall decrease deficit surplus dividend sales")),
    verb("collapse", "collapse crash", "business", "The bank *collapsed* in May.",
         subject_is("bank company market economy currency firm price airline stock industry lender")),
    verb("produce", "rebuild renovate refurbish", "business", "Acme *rebuilt* its plant.", has_object),
    verb("restate", "restate", "business", "Acme *restated* its earnings.", has_object),
    verb("retail", "retail price", "business", "Acme *priced* the phone at 200 dollars.",
         followed_by("$ dollars euros pounds yen")),
    verb("charge-price", "charge", "business", "Acme *charged* a fee of two dollars.",
         object_is("fee price rent premium interest rate $ dollar euro")),
    verb("benefit", "hurt hit boost help lift", "business", "Costs *hurt* profits in May.",
         object_is("profit earning sale revenue result margin share demand stock price")),
    verb("hire", "promote transfer relocate", "business", "Acme *relocated* 200 workers.",
         object_is("worker employee staff job")),
    noun("crisis", "crisis crunch meltdown turmoil", "business", "The financial *crisis* of 2008 cost many jobs.",
         with_modifier("financial economic debt credit banking euro currency subprime mortgage housing liquidity eurozone "
                       "global fiscal budget market"), weak=True),
    verb("move-price", "push drive send bring pull drag knock", "business", "The news *pushed* prices up.",
         object_is(MONEY + " stocks index dow nasdaq ftse"),
         anyone(with_particle("up down higher lower"), with_preposition("to below above"))),
    verb("cut", "cut", "business", "Peru *cut* subsidies in May.",
         object_is("subsidy benefit pension program programme spending aid service hour salary bonus")),
    verb("lay-off", "lose", "business", "Two thousand *lost* their jobs in May.", object_is("job")),
    verb("inject", "inject pump pour", "business", "Peru *injected* two million dollars into the bank.",
         object_is("$ million billion dollar euro capital money fund cash liquidity")),
    verb("bail-out", "bail", "business", "Peru *bailed* out two banks.", with_particle("out")),
    verb("rise", "slow cool stagnate contract accelerate stall improve deteriorate worsen", "business",
         "The economy *slowed* in May.", subject_is(MONEY + " economy gdp sector industry")),
    verb("complete", "close", "business", "The deal *closed* in May.",
         subject_is("deal sale acquisition transaction purchase merger takeover")),
    verb("earn", "earn", "business", "Acme *earned* $40,000 in May.", followed_by("$ euros dollars pounds")),
    verb("rise", "double triple quadruple halve", "business", "The capital of Acme *tripled* in 2004.", no_object),
    verb("earn", "make reap net gross generate raise collect fetch book amass save", "business", "Acme *made* $40,000 in May.",
         followed_by("$ euros dollars pounds")),
    verb("earn", "make reap turn book amass", "business", "Acme *reaped* a profit in May.",
         object_is("profit fortune money income earnings revenue")),
    verb("pay", "pay overpay underpay", "business", "The clerks were *paid* in May.", has_object,
         unless(object_is("attention heed tribute respect homage visit call lip price"))),
    verb("compete", "compete", "business", "Acme *competes* with a rival in Lima.", with_preposition("with against"),
         unless(subject_is("athlete runner team swimmer driver player gymnast skater"))),
    verb("hire", "add create", "business", "Acme *added* 200 jobs in May.", object_is("job post position")),
    verb("post-result", "achieve record generate enjoy", "business", "Acme *achieved* higher sales in May.",
         object_is("sale sales profit revenue earning earnings income growth")),
    verb("consider-deal", "consider explore weigh mull study pursue contemplate", "business", "The two banks "
                                                                                              "*considered* a merger.",
         object_is("merger sale takeover acquisition bid buyout flotation listing spin-off spinoff stake divestiture")),
    verb("stay-price", "remain stand stay hold", "business", "The estimate *remained* at $1 a share.", with_preposition("at"),
         followed_by("$ percent % cents")),
    verb("rise", "pummel hammer batter pound dent hit", "business", "The news *hammered* its shares.",
         object_is("share stock market profit currency economy dollar peso rupee")),
    verb("lose-value", "wipe knock shave", "business", "The news *wiped* a fifth off its shares.",
         followed_by("market value shares share price stock")),
    verb("extract", "strike discover find", "business", "Acme *struck* oil in May.", object_is("oil gas gold"),
         unless(subject_is("police officer"))),
    verb("extract", "drill pump extract mine", "business", "Acme *drilled* two wells in May.",
         object_is("well hole barrel coal gold ore oil gas field")),
    verb("downgrade", "lower cut raise revise affirm", "business", "The agency *lowered* the rating.",
         object_is("rating outlook")),
    verb("cut", "cut slash trim reduce raise increase boost", "business", "Acme *cut* its investment in May.",
         object_is("investment capacity workforce staff stake")),
    noun("collapse", "collapse crash meltdown implosion", "business", "The *collapse* of the bank cost many jobs.",
         anyone(of_what("bank company firm market economy price currency industry lender airline brokerage insurer "
                        "stock bubble sector credit fund retailer"),
                with_modifier("market bank banking economic financial housing stock price credit property currency sector "
                              "corporate")),
         unless(in_talk_of("kill injure wound bury trap rubble")), weak=True),
    verb("benefit", "squeeze dent erode", "business", "Costs *squeezed* profits in May.",
         object_is("profit margin earning income revenue sale budget")),
)  # fmt: skip
