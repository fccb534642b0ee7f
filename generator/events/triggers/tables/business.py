"""Business, markets and work."""

from __future__ import annotations

from generator.events.triggers.rows import (
    Row,
    anyone,
    has_object,
    noun,
    object_is,
    object_named,
    subject_is,
    unless,
    verb,
    with_modifier,
    with_particle,
    with_preposition,
)

MONEY = (
    "price rate share stock sale profit revenue income earnings index dollar euro yen pound cost wage tax inflation "
    "unemployment output export import production demand bond yield oil gold debt deficit net loss turnover average "
    "market growth fee tariff salary order currency peso dividend spending figure budget rent value number"
)
GOODS = (
    "product service phone model version site website app device game car line brand campaign program programme system "
    "platform tablet software computer drug vaccine fund initiative company airline store album single film show "
    "magazine"
)

ROWS: tuple[Row, ...] = (
    verb("buy", "buy purchase acquire", "business", "Acme *bought* a rival for two billion dollars."),
    verb("buy", "take", "business", "Acme *took* over a rival.", with_particle("over")),
    verb("sell", "sell divest auction offload", "business", "Acme *sold* its paper mills."),
    verb("merge", "merge", "business", "The two banks *merged* in May.", joint=True),
    verb("invest", "invest", "business", "Acme *invested* two billion dollars in the plant."),
    verb("bid", "bid tender", "business", "Acme *bid* for a rival."),
    verb("hire", "hire recruit employ rehire", "business", "Acme *hired* 200 engineers."),
    verb("lay-off", "lay", "business", "Acme *laid* off 200 engineers.", with_particle("off")),
    verb("cut", "cut slash trim reduce raise increase boost hike lower double halve triple", "business",
         "The bank *cut* interest rates in May.",
         object_is(MONEY + " job workforce staff force capacity stake forecast estimate outlook target")),
    verb("rise",
         "rise fall drop climb slip slide jump plunge surge soar tumble gain decline advance rally ease edge plummet "
         "sink skid increase decrease shrink grow dip rebound recover slump double triple widen narrow",
         "business", "Shares *fell* two percent on Friday.",
         anyone(subject_is(MONEY + " sales shares stocks"), with_preposition("to from by")),
         unless(subject_is("plane man woman boy temperature"))),
    verb("report-result", "post report", "business", "Acme *posted* a loss in May.",
         object_is("loss profit earnings income revenue sale result net gain")),
    verb("close-trade", "close trade open finish settle", "business", "Shares *closed* at 40 dollars.", subject_is(MONEY)),
    verb("launch", "launch introduce unveil release roll", "business", "Acme *launched* a new phone in May.",
         object_is(GOODS)),
    verb("recall", "recall", "business", "Acme *recalled* 2,000 cars.", has_object,
         unless(object_is("ambassador envoy diplomat"))),
    verb("open", "open reopen inaugurate", "business", "Acme *opened* a plant in Lima.",
         object_is("plant factory store office branch shop hotel restaurant mine line outlet airport port center "
                   "centre museum school bridge")),
    verb("close", "close shut shutter", "business", "Acme *closed* a plant in Lima.", unless(subject_is(MONEY)),
         anyone(has_object, subject_is("plant factory store shop mine school port airport border newspaper company"))),
    verb("file-bankruptcy", "file", "business", "Acme *filed* for bankruptcy.", with_preposition("for under")),
    verb("default", "default", "business", "Peru *defaulted* on its bonds."),
    verb("borrow", "borrow lend repay refinance fund finance subsidise subsidize", "business",
         "Peru *borrowed* two billion dollars."),
    verb("earn", "earn lose pay", "business", "Acme *earned* two billion dollars.",
         object_is("dollar euro million billion yen pound cent dividend fine tax penalty")),
    verb("produce", "build construct manufacture produce assemble", "business", "Acme *built* a plant in Lima.", has_object),
    verb("found", "found establish create", "business", "She *founded* the firm in 1998.", has_object),
    verb("order-goods", "order", "business", "The airline *ordered* 20 planes.",
         object_is("plane jet aircraft car ship truck bus engine train airliner")),
    verb("deliver", "deliver ship export import", "business", "Airbus *delivered* 229 planes in 1998.", has_object),
    verb("award", "award win", "business", "The navy *awarded* the contract to Acme.",
         object_is("contract tender order concession")),
    verb("downgrade", "downgrade upgrade", "business", "The agency *downgraded* the bonds."),
    verb("devalue", "devalue nationalise nationalize privatise privatize deregulate", "business",
         "Peru *devalued* its currency."),
    verb("cancel", "cancel scrap shelve abandon postpone delay", "business", "Acme *cancelled* the project.", has_object),
    noun("buy", "acquisition purchase takeover buyout", "business", "The *acquisition* of a rival by Acme ended in May.",
         weak=True),
    noun("sell", "sale auction divestiture", "business", "The *sale* of the mills to Acme ended in May.",
         with_preposition("of to by"), weak=True),
    noun("merge", "merger", "business", "The *merger* of the two banks ended in May.", joint=True, weak=True),
    noun("invest", "investment", "business", "Acme's *investment* in the plant began in May.", weak=True),
    noun("bid", "bid tender offering", "business", "Acme's *bid* for a rival failed.", weak=True),
    noun("lay-off", "layoff redundancy", "business", "The *layoffs* at Acme began in May.", weak=True),
    noun("cut", "cut hike increase reduction", "business", "The *reduction* by the bank came in May.", weak=True),
    noun("rise", "rise fall drop decline gain slump rally rebound plunge surge downturn", "business",
         "The *fall* in prices in May was steep.", with_preposition("in of to"), weak=True),
    noun("launch", "launch introduction unveiling rollout", "business", "The *launch* of the phone drew crowds.", weak=True),
    noun("recall", "recall", "business", "The *recall* of 2,000 cars by Acme cost millions.", weak=True),
    noun("open", "opening reopening inauguration", "business", "The *opening* of the plant drew crowds.", weak=True),
    noun("close", "closure shutdown closing", "business", "The *closure* of the plant angered many.", weak=True),
    noun("file-bankruptcy", "bankruptcy insolvency default bailout recession", "business",
         "The firm's *bankruptcy* in May cost many jobs.", weak=True),
    verb("complete", "complete finalise finalize finish", "business", "Acme *completed* the purchase.", has_object),
    verb("expand", "expand restructure reorganise reorganize downsize", "business", "Acme *expanded* its plant."),
    verb("eliminate", "eliminate shed axe", "business", "Acme *shed* 200 jobs.", object_is("job post position worker")),
    verb("redeem", "redeem repurchase", "business", "Acme *redeemed* its bonds."),
    noun("loss", "loss gain profit", "business", "Acme's *loss* in May was heavy.", with_preposition("of in"), weak=True),
    noun("restructure", "restructuring reorganisation reorganization", "business",
         "The *restructuring* of Acme began in May.", weak=True),
    noun("buy", "transaction", "business", "The *transaction* with Acme ended in May.", weak=True),
    noun("bid", "offer", "business", "Acme's *offer* for a rival failed.", weak=True),
    noun("file-bankruptcy", "filing", "business", "The *filing* by Acme came in May.", weak=True),
    noun("deliver", "shipment delivery", "business", "The *delivery* of 20 planes began in May.", weak=True),
    noun("redeem", "redemption payment repayment", "business", "The *redemption* of the bonds began in May.", weak=True),
    noun("found", "creation formation establishment founding", "business", "The *creation* of the firm took a year.",
         weak=True),
    verb("launch", "introduce unveil launch release", "business", "Acme *introduced* the Zephyr in May.", object_named),
    verb("found", "set", "business", "She *set* up the firm in 1998.", with_particle("up")),
    noun("bid", "battle fight war", "business", "The takeover *battle* for Acme ended in May.",
         with_modifier("takeover proxy bidding price trade"), weak=True),
)  # fmt: skip
