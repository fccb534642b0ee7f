"""A verb whose doer nobody can tell, as a noun: "He was arrested in Lyon" is "Arrest in Lyon"."""

from __future__ import annotations

from generator.events.subjects import find_subject
from generator.events.titles.complements import adjuncts
from generator.events.titles.draft import Draft, Word
from generator.events.triggers import tree as walks

_OF_INTRANSITIVE = dict(
    pair.split(":")
    for pair in """
    die:death arrive:arrival return:return resign:resignation leave:departure depart:departure travel:trip fly:flight
    escape:escape flee:flight retire:retirement graduate:graduation appear:appearance testify:testimony
    withdraw:withdrawal perform:performance collapse:collapse fall:fall crash:crash march:march
    protest:protest meet:meeting compete:contest
    win:win lose:defeat drown:drowning disappear:disappearance surrender:surrender fight:fight vote:vote visit:visit
    marry:wedding divorce:divorce debut:debut recover:recovery come:arrival emigrate:emigration
    """.split()
)
_OF_PASSIVE = dict(
    pair.split(":")
    for pair in """
    arrest:arrest bear:birth kill:killing charge:charge convict:conviction sentence:sentence release:release free:release
    appoint:appointment elect:election nominate:nomination acquit:acquittal detain:detention jail:jailing shoot:shooting
    injure:injury wound:injury kidnap:kidnapping abduct:abduction extradite:extradition deport:deportation expel:expulsion
    suspend:suspension dismiss:dismissal sack:dismissal fire:dismissal promote:promotion bury:burial execute:execution
    rescue:rescue attack:attack murder:murder assassinate:assassination ban:ban fine:fine indict:indictment treat:treatment
    question:questioning try:trial replace:replacement find:discovery transfer:transfer hospitalise:hospitalisation
    hospitalize:hospitalization award:award honour:honour honor:honor diagnose:diagnosis evacuate:evacuation cite:citation
    """.split()
)


def nominal_of(draft: Draft, verb: int) -> list[Word]:
    """The noun of the verb with its preposition phrases; empty where its doer is somebody told, or no noun is known."""
    tree, lemma = draft.tree, draft.tree.tokens[verb].lemma
    subject = find_subject(tree, verb) if tree.is_verb(verb) else None
    if subject is None or tree.tokens[subject].tag not in ("PRP", "WP", "DT") or tree.first(verb, "dobj") is not None:
        return []
    noun = (_OF_PASSIVE if walks.is_passive(tree.sentence, verb) else _OF_INTRANSITIVE).get(lemma)
    rest = adjuncts(draft.at(1), verb)
    return [noun, *rest] if noun and rest else []
