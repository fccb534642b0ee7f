"""The closed list of kinds of event: what each is called, what it means, which family's colour it wears.

The icon of a kind is the symbol of its name in `docs/assets/kinds.svg`; families and their colours are in `dateline.css`.
"""

from dataclasses import dataclass
from typing import Literal

from generator.records import Kind

Family = Literal["accord", "help", "dispute", "force", "rule", "life", "loss", "words"]


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind of event, as readers see it."""

    id: Kind
    label: str
    family: Family
    meaning: str


KINDS: dict[str, KindRow] = {
    row.id: row
    for row in (
        KindRow("agree", "Agreement", "accord", "Somebody binds themselves: a deal, a treaty, a pledge, a decision."),
        KindRow("consult", "Talks", "accord", "People meet, call or visit each other; words pass between named counterparts."),
        KindRow("support", "Support", "accord", "Somebody takes another’s side in words: praise, endorsement, defence."),
        KindRow("concede", "Concession", "accord", "Somebody gives way: eases a rule, frees a prisoner, accepts a demand."),
        KindRow("cooperate", "Cooperation", "accord", "Two sides do something together, or one joins the other."),
        KindRow("aid", "Aid", "help", "Help is given: money, goods, shelter, rescue."),
        KindRow("retreat", "Withdrawal", "help", "Armed forces draw back or lay down their arms."),
        KindRow("request", "Request", "dispute", "Somebody asks or calls for something to be done."),
        KindRow("accuse", "Accusation", "dispute", "Somebody blames, criticises or condemns another."),
        KindRow("reject", "Rejection", "dispute", "Somebody refuses, denies or dismisses what another asked or said."),
        KindRow("threaten", "Threat", "dispute", "Somebody warns of what they will do to another."),
        KindRow("protest", "Protest", "force", "People take to the streets, strike or block roads."),
        KindRow(
            "sanction", "Sanction", "force", "Ties are cut as a penalty: embargoes, expulsions, suspensions, a halt to aid."
        ),
        KindRow("mobilize", "Mobilisation", "force", "Forces are called up, moved or put on alert."),
        KindRow(
            "coerce",
            "Coercion",
            "force",
            "Power is used against people or property short of violence: bans, seizures, blockades, curfews.",
        ),
        KindRow("assault", "Attack", "force", "Violence: battles, bombings, shootings, killings, invasions."),
        KindRow("vote", "Vote", "rule", "A ballot is held; a law is made, changed or struck down."),
        KindRow("appoint", "Office", "rule", "Somebody enters, leaves or is named to an office or post."),
        KindRow(
            "statement", "Statement", "words", "An act of saying that changes nothing but what is known of somebody’s view."
        ),
        KindRow(
            "ceremony", "Ceremony", "life", "An occasion is marked: an anniversary, a prize, a wedding, a funeral, a concert."
        ),
        KindRow("legal", "Law", "rule", "Police, courts and crime: arrests, charges, trials, verdicts, thefts."),
        KindRow("disaster", "Disaster", "loss", "Earthquakes, storms, fires, crashes and what they do."),
        KindRow("business", "Business", "life", "Companies, markets and work: results, mergers, products, prices, jobs."),
        KindRow("health", "Health", "help", "Illness, outbreaks, treatment."),
        KindRow("science", "Science", "help", "Findings, launches, inventions."),
        KindRow("sport", "Sport", "life", "Matches, races, transfers."),
        KindRow("death", "Death", "loss", "Somebody dies, is found dead, or is killed by what was no attack."),
        KindRow("other", "Other", "words", "An event that fits no other kind: arrivals, births, changes."),
    )
}
