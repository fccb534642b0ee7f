"""Words that a title leaves out or treats in a way of their own."""

ARTICLES = frozenset({"a", "an", "the"})
POINTERS = frozenset({"this", "that", "these", "those", "such"})
KEPT_ARTICLE = frozenset(
    """
    few lot number dozen hundred thousand million billion couple little bit series majority same first second third
    """.split()
)
"""Words that need their article: "a few", "a number of"."""

ASIDES = frozenset(
    """
    according besides except instead given including excluding notwithstanding like unlike
    """.split()
)
"""Prepositions that open a remark and not a part of the act."""

LOADED = frozenset(
    """
    brutal heinous barbaric savage ruthless vicious cruel cowardly despicable shameful disgraceful outrageous shocking
    horrific horrible horrifying terrible awful appalling gruesome ghastly atrocious evil monstrous sinister bloodthirsty
    murderous notorious infamous shady corrupt crooked fanatical rabid radical extremist hardline hawkish puppet rogue
    tyrannical despotic brazen blatant flagrant egregious reckless senseless mindless insane absurd ridiculous laughable
    pathetic stupid foolish naive heroic brave courageous glorious legendary iconic beloved revered esteemed
    noble magnificent spectacular stunning dramatic sensational explosive bombshell massive huge enormous staggering
    crushing humiliating embarrassing devastating bitter fierce furious angry scathing blistering stinging harsh
    strident vehement fiery impassioned emotional tearful unfortunate tragic unprecedented extraordinary remarkable
    incredible amazing astonishing so-called self-styled self-proclaimed controversial much-vaunted long-awaited highly-
    anticipated unprovoked unjustified illegitimate treacherous sneaky cunning clever shrewd
    """.split()
)
STALE = frozenset("recent coming upcoming current present aforementioned latter".split())
"""Adjectives that point to a day, which the date beside the title tells."""

PRONOUNS = frozenset(
    """
    he she it they him her them his hers its their theirs himself herself itself themselves we us our ours i me my mine
    you your yours who whom whose which one
    """.split()
)
SOMEBODY = {"he": "man", "him": "man", "she": "woman", "her": "woman"}
"""What a title calls somebody whom the article does not name."""
FIRST_PERSON = frozenset("we us our ours i me my mine ourselves myself".split())
SHARES = frozenset("percent majority most some all rest half third quarter handful dozen".split())
"""Words that are as many as what they are a part of: "a third of voters"."""
PLURAL_NOUNS = frozenset("police people cattle media".split())
SINGULAR_NAMES = frozenset(
    """
    Nations States Emirates Netherlands Philippines Motors Airlines Airways Systems Industries Times News Sox Olympics
    Foods Stores Holdings Laboratories Technologies Electronics Communications Pharmaceuticals Resources Enterprises Products
    Services Securities Stearns Instruments Works Steelworks Semiconductors
    Games Thames Ganges Hermes Forbes
    """.split()
)
OFFICES = frozenset(
    "minister president councilor councillor chancellor secretary spokesman spokeswoman spokesperson chairman chairwoman chair "
    "director chief head leader general deputy vice founder owner editor governor senator mayor ambassador envoy commander "
    "co-founder executive representative professor actor singer writer author premier king queen prince princess".split()
)
"""Offices, which the parse takes for a person of their own in "State Councilor and Foreign Minister Wang Yi"."""
SPEAKING = frozenset(
    "say tell add warn state claim argue declare insist explain reply answer note stress admit acknowledge confess concede "
    "recall remark observe maintain contend assert reiterate predict counter respond continue conclude joke ask believe "
    "think write report suggest charge allege estimate rule reveal disclose caution complain boast vow "
    "exclaim quip shout chant opine tweet".split()
)
"""Verbs that want to be told what was said."""
WANTING = frozenset(
    "say tell believe think claim argue contend suggest maintain insist allege state note add remark estimate reveal assert "
    "expect seek want attempt report quote".split()
)
"""Verbs that cannot end a title in the active."""
UNFINISHED = frozenset("say tell believe think expect quote allege claim".split())
"""Those of them that cannot end it in the passive either."""
UNTURNED = frozenset(
    "have want need get face confront like love hate know hope become resemble lack cost fit suit mean see think enjoy feel "
    "let make take go try wish miss remember forget seem owe live share escape head spell enter".split()
)
"""Verbs that make no headline in the passive."""
TELLING = frozenset("tell inform remind assure notify warn".split())
"""Verbs whose object is the audience: of nobody known doing it, they are no passive."""
HEARD = TELLING | {"ask"}
"""Those, and that of which the object is who should answer."""
HONORIFICS = frozenset("mr. mr mrs. mrs ms. ms messrs. messrs dr. miss".split())
PEOPLE = frozenset(
    "man woman boy girl player coach striker doctor driver student teacher lawyer judge officer soldier actor author worker "
    "suspect victim candidate lawmaker politician banker analyst scientist spokesperson pilot prisoner attorney counsel "
    "prosecutor defendant economist winner manager resident witness journalist reporter editor engineer person father mother "
    "son daughter brother sister husband wife".split()
)
NOT_PHRASES = frozenset({"instead", "because", "well", "regardless", "rather", "such", "apart", "prior", "due"})
"""Words that make the preposition after them a conjunction: "as well as", "instead of"."""
