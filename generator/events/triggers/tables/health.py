"""Health and science: outbreaks, treatments, discoveries, space flight."""

from __future__ import annotations

from generator.events.triggers.rows import (
    Row,
    followed_by,
    has_object,
    noun,
    object_is,
    subject_is,
    verb,
    with_particle,
    with_preposition,
)

ROWS: tuple[Row, ...] = (
    verb("infect", "infect sicken contaminate quarantine hospitalise hospitalize poison", "health", "The virus *infected* 200 people."),
    verb("infect", "contract catch", "health", "He *contracted* malaria in May.", object_is("malaria virus disease aids hiv fever flu cholera infection illness ebola cancer")),
    verb("diagnose", "diagnose", "health", "She was *diagnosed* with cancer in May."),
    verb("vaccinate", "vaccinate inoculate immunise immunize", "health", "Nurses *vaccinated* 200 children."),
    verb("treat", "treat cure heal", "health", "Doctors *treated* 200 patients.", has_object),
    verb("operate", "operate", "health", "Surgeons *operated* on the king.", with_preposition("on")),
    verb("spread", "break", "health", "Cholera *broke* out in the camp.", with_particle("out"), subject_is("cholera disease virus flu epidemic measles ebola fever malaria plague outbreak")),
    verb("test-positive", "test", "health", "The striker *tested* positive for the virus.", followed_by("positive")),
    verb("collapse-ill", "faint", "health", "The singer *fainted* on stage."),
    noun("infect", "outbreak epidemic pandemic infection contamination quarantine lockdown", "health", "The *outbreak* of cholera began in May.", weak=True),
    noun("diagnose", "diagnosis", "health", "Her *diagnosis* came in May.", weak=True),
    noun("vaccinate", "vaccination immunisation immunization", "health", "The *vaccination* of 200 children began in May.", weak=True),
    noun("operate", "surgery transplant amputation", "health", "The king's *surgery* went well.", weak=True),
    verb("discover", "discover detect unearth excavate uncover", "science", "Astronomers *discovered* a planet."),
    verb("invent", "invent patent clone sequence", "science", "She *invented* the device in 1998."),
    verb("launch-space", "launch", "science", "India *launched* a satellite in May.", object_is("satellite spacecraft probe shuttle rocket telescope mission")),
    verb("launch-space", "lift blast", "science", "The rocket *lifted* off at dawn.", with_particle("off")),
    verb("launch-space", "orbit dock", "science", "The capsule *docked* with the station."),
    verb("land", "land", "science", "The probe *landed* on Mars.", subject_is("probe spacecraft shuttle rover capsule lander astronaut")),
    verb("study", "study examine analyse analyze observe test", "science", "Scientists *examined* the bones.", subject_is("scientist researcher team astronomer doctor archaeologist physicist biologist expert")),
    noun("discover", "discovery finding invention breakthrough", "science", "The *discovery* of the planet made news.", weak=True),
    noun("launch-space", "liftoff spacewalk splashdown eclipse", "science", "The *spacewalk* on Friday lasted an hour.", weak=True),
)  # fmt: skip
