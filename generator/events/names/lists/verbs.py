"""Verbs that the readers of names must know: those of speech, those of going, those that pair two sides."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SPEECH: Final = _words(
    "say tell add warn state declare announce claim argue insist stress note explain reply respond ask urge call "
    "reiterate repeat "
    "deny admit concede acknowledge confirm assert allege maintain emphasize emphasise reveal disclose predict suggest demand "
    "promise vow pledge threaten report write tweet post comment remark observe complain recall testify quote describe accuse "
    "blame criticise criticize condemn denounce dismiss reject praise welcome conclude contend caution estimate joke exclaim "
    "believe think hope expect propose recommend order offer refer question wonder voice express outline mention hail speak "
    "counter retort shout whisper continue concur agree disagree point indicate signal"
)  # fmt: skip
PLAIN_SPEECH: Final = _words("say tell add explain reply state declare warn insist stress note continue reiterate ask "
                             "argue claim write "
                             "announce confirm testify conclude emphasize emphasise respond repeat joke recall "
                             "tweet")  # fmt: skip
"""Those that name the teller of the whole sentence, quotation or not."""
GOING: Final = _words("visit leave reach hit bomb shell strike enter flee tour cross storm surround capture seize "
                      "occupy besiege batter "
                      "rock shake flood circle encircle retake liberate quit invade raid devastate lash near "
                      "approach")  # fmt: skip
ASKING: Final = _words("ask question quiz grill interview interrogate")
"""Those that have somebody else answer."""
PAIRING: Final = _words("meet talk speak tell discuss negotiate agree sign call phone telephone hold exchange marry "
                        "fight play face beat "
                        "defeat join merge consult confer chat clash debate sue acquire buy host greet welcome "
                        "receive visit settle resolve")  # fmt: skip
BEING: Final = _words("be lie stand remain become have house boast")
CITY_NOUNS: Final = _words("airport street streets suburb suburbs mayor police outskirts centre center skyline "
                           "population subway metro "
                           "metropolitan resident residents neighbourhood neighborhood district districts port university zoo "
                           "stadium cathedral downtown climate weather traffic square roads harbour harbor hospitals "
                           "hotels schools museum citizens skies river")  # fmt: skip
HUMAN: Final = _words(
    "die resign retire marry divorce born testify plead apologize apologise smile laugh cry weep walk run sit stand "
    "wear eat drink sleep "
    "wake graduate study teach learn love hate want know feel try convict arrest charge sentence acquit jail imprison "
    "shoot stab kill "
    "injure wound wed sing play score coach write direct star live grow serve attend appear return arrive leave "
    "travel fly drive meet "
    "visit tour greet hug kiss elect appoint nominate hire succeed replace suffer undergo recover hospitalize rescue survive"
)
"""Verbs whose subject is likelier a person than a body."""
UTTERANCES: Final = _words("statement speech letter remark address interview tweet post conference testimony message "
                           "condolence comment "
                           "apology tribute briefing email")  # fmt: skip
"""What somebody gives or makes who is about to be quoted."""
PERSONAL: Final = _words(
    "die resign retire marry divorce bear testify plead apologize apologise smile laugh cry weep walk sit "
    "wear eat drink sleep graduate "
    "study convict arrest jail imprison shoot stab wed sing hospitalize hospitalise murder assassinate bury inaugurate "
    "swear"
)
"""Verbs that only people are the subject of."""
