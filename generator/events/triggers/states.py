"""Verbs of state, and verbs that only help others along: none of them tells of an event."""

STATES = frozenset(
    """
    be have seem appear remain stay exist contain include comprise consist belong own possess lack need require deserve matter
    mean signify represent constitute equal resemble reflect depend rely hinge stem derive correspond concern involve entail
    relate apply pertain imply suggest indicate show illustrate demonstrate prove
    know understand believe think doubt suppose assume guess feel sense consider regard view deem perceive recognise recognize
    remember forget realise realize imagine wonder care mind expect hope wish want desire like love hate dislike prefer enjoy
    fear dread envy admire respect trust appreciate value intend aim tend
    see hear smell taste look sound watch listen wait
    cost weigh measure total amount number average range span last stretch
    live reside sit stand lie hang face border surround adjoin lean
    can could may might must shall should will would do get keep let make become go come use try seek attempt start stop
    continue begin happen occur serve work act function operate
    """.split()
)
