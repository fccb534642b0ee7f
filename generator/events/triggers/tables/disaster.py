"""Disasters and accidents, natural and man-made."""

from generator.events.triggers.conditions import (
    active,
    anyone,
    beside,
    cause_of_harm,
    followed_by,
    in_talk_of,
    no_object,
    object_is,
    object_of,
    passive,
    subject_is,
    subject_marked,
    subject_titled,
    under_way,
    unless,
    with_infinitive,
    with_modifier,
    with_particle,
    with_preposition,
)
from generator.events.triggers.rows import Row, noun, verb

FORCES_OF_NATURE = (
    "earthquake quake storm hurricane typhoon cyclone flood fire wildfire tornado avalanche landslide tsunami tremor "
    "blaze lightning wave wind mudslide eruption explosion blast crash accident collision inferno gale car truck bus train "
    "lorry frost hail hailstorm"
)
VIOLENCE = (
    "ambush attack raid shooting bombing airstrike clash battle fighting violence shootout gunman bomber sniper shelling "
    "militant rebel soldier troop force army bomb grenade missile rocket bullet gunfire stabbing assault shot police"
)
"""What wounds on purpose, where it is named."""
ARMS = "gun machine-gun machinegun sniper rocket artillery mortar friendly enemy arms small-arms covering shell hostile cannon"
"""What the fire of weapons is told by; a tank may be one of oil."""
THINGS = (
    "rig platform well blowout refinery reactor pipeline bridge building roof wall mine crane fall derailment "
    "heatwave drought famine "
    "blizzard snow rain downpour flooding monsoon heat cold rockfall leak spill disaster tragedy van suv motorcycle driver "
    "motorist motorcyclist cyclist boat ferry locust pest"
)
"""What kills without meaning to, beside the forces of nature."""
TOPPLED = "building wall house tower tree pole statue crane roof chimney car truck fence"
"""What topples without having ruled anybody."""

ROWS: tuple[Row, ...] = (
    verb("strike-target", "hit", "assault", "The shop was *hit* with petrol bombs.", passive,
         beside("with by", "bomb bullet missile rocket grenade stone rock mortar shell")),
    verb("strike-target", "hit strike kill injure wound damage destroy", "assault", "Mortar fire *hit* the town.",
         subject_is("fire"), subject_marked(ARMS)),
    verb("hit",
         "hit strike shake rock batter devastate ravage lash jolt flatten destroy kill injure sweep engulf damage "
         "displace bury wound pound hammer pummel slam",
         "disaster", "An earthquake *struck* the coast on Friday.", subject_is(FORCES_OF_NATURE)),
    verb("hit", "hit strike sweep batter lash devastate", "disaster", "Storm Anna *swept* across the coast.",
         subject_marked("storm hurricane cyclone typhoon")),
    verb("cut-off", "lose", "disaster", "Ten thousand homes *lost* power.", object_is("power electricity"),
         subject_is("home house household customer business property family resident island town village school people")),
    verb("hit", "force displace close cut disrupt halt", "disaster", "Heavy rain *forced* two families out.",
         subject_is("rain snow storm flood flooding hurricane typhoon wildfire quake earthquake tsunami blizzard fog")),
    verb("kill", "kill crush", "disaster", "A rig *killed* two men in May.", subject_is(THINGS)),
    verb("kill", "kill", "death", "The virus *killed* two men.",
         subject_is("virus disease drug dose overdose cancer illness flu epidemic outbreak poison cholera malaria ebola")),
    verb("injure", "injure wound hurt maim", "disaster", "A rig *injured* two men in May.", subject_is(THINGS)),
    verb("kill", "kill", "death", "Woman *killed* in hit-and-run.", no_object,
         followed_by("crash accident hit-and-run hit collision avalanche")),
    verb("attack", "sink", "assault", "A submarine *sank* the ship on Friday.", active,
         object_is("ship vessel boat trawler frigate destroyer freighter submarine carrier warship cruiser dhow skiff"),
         unless(subject_is(FORCES_OF_NATURE + " iceberg leak"))),
    verb("crash", "crash derail capsize sink collide", "disaster", "A plane *crashed* near the lake.",
         unless(subject_is("price market stock share economy currency peso bank order sale export import profit revenue "
                           "index value rate production output spending demand confidence rating dow nasdaq ftse")),
         unless(object_is("effort plan talk process deal bid hope campaign career project"))),
    verb("explode", "explode blow disintegrate", "disaster", "The rocket *exploded* after liftoff.",
         subject_is("rocket booster"),
         in_talk_of("launch liftoff lift lift-off takeoff satellite orbit pad spacecraft spaceship booster stage astronaut "
                    "uncrewed unmanned capsule space")),
    verb("explode", "explode", "assault", "Two bombs *exploded* near the port.",
         subject_is("bomb device explosive grenade mine landmine mortar rocket missile bomber")),
    verb("explode", "explode erupt", "disaster", "A tanker *exploded* near the port.",
         unless(subject_is("violence fighting fight clash war gunfire shooting battle protest unrest riot demonstration "
                           "uprising row scandal controversy debate crowd applause laughter anger")),
         unless(beside("in into with", "outrage anger applause laughter cheer fury joy song celebration protest rage "
                                       "violence"))),
    verb("collapse", "collapse topple", "disaster", "A bridge *collapsed* on Friday.",
         subject_is("bridge building roof mine wall dam tower house tunnel stand structure crane")),
    verb("collapse", "topple", "disaster", "The blast *toppled* a wall.",
         object_is(TOPPLED)),
    verb("collapse", "cave", "disaster", "The roof *caved* in on Friday.", with_particle("in")),
    verb("flood", "flood inundate submerge", "disaster", "The river *flooded* two villages.",
         unless(subject_is("people child crowd tourist migrant refugee fan protester pilgrim caller call letter complaint "
                           "email message import product")),
         unless(object_is("market")),
         unless(beside("with by", "call letter complaint request email message offer question import"))),
    verb("burn", "burn blaze ignite", "disaster", "A warehouse *burned* all night."),
    verb("break-out", "break", "disaster", "A fire *broke* out in the kitchen.", with_particle("out"),
         subject_is("fire blaze wildfire")),
    verb("spill", "spill leak", "disaster", "A tanker *spilled* oil off the coast.",
         unless(object_is("report document email information memo"))),
    verb("strand", "strand trap maroon", "disaster", "Forty miners were *trapped* underground."),
    verb("injure", "injure wound hurt hospitalise hospitalize", "disaster", "Two men were *injured* in the crash.", passive,
         unless(beside("in during by following after amid", VIOLENCE))),
    verb("disappear", "disappear vanish", "disaster", "The plane *disappeared* over the sea."),
    verb("damage", "damage destroy devastate wreck", "disaster", "The church was *damaged* in the storm."),
    noun("hit",
         "earthquake quake tremor aftershock tsunami hurricane typhoon cyclone tornado storm blizzard avalanche "
         "landslide mudslide flood flooding heatwave drought eruption wildfire blaze",
         "disaster", "The *earthquake* on Friday killed two people.", weak=True),
    noun("hit", "fire", "disaster", "The *fire* in the factory killed two people.",
         unless(object_of("open return exchange trade cease draw hold catch set")),
         unless(with_modifier(ARMS + " cease")), weak=True),
    noun("crash", "crash collision derailment shipwreck sinking", "disaster",
         "The *crash* near the lake killed two people.", weak=True),
    noun("explode", "explosion blast", "disaster", "The *explosion* in the mine killed two men.", weak=True),
    noun("rise", "explosion", "other", "The population *explosion* in Lima ended in May.",
         with_modifier("population communications information baby credit"), weak=True),
    noun("collapse", "collapse", "disaster", "The *collapse* of the bridge killed two men.", weak=True),
    noun("accident", "accident disaster catastrophe meltdown", "disaster", "The *accident* on Friday closed the road.",
         weak=True),
    noun("spill", "spill leak", "disaster", "The *spill* off the coast closed the beach.", weak=True),
    noun("disclose", "leak", "other", "The press *leak* in May angered the court.",
         with_modifier("false news press media security email intelligence unauthorised unauthorized"), weak=True),
    noun("accident", "tragedy mishap", "disaster", "The *tragedy* on Friday shocked the town.", weak=True),
    noun("incident", "incident", "disaster", "The *incident* on Friday shocked the town.", weak=True),
    noun("damage", "damage", "disaster", "The *damage* to the church was heavy.",
         unless(with_modifier("punitive compensatory civil treble statutory")), weak=True),
    noun("hit", "rain downpour", "disaster", "The *rains* on Friday cut the road.", weak=True),
    noun("break-out", "famine blackout outage", "disaster", "The *blackout* on Friday lasted an hour.", weak=True),
    noun("disappear", "disappearance", "disaster", "The plane's *disappearance* puzzled experts.", weak=True),
    verb("hit", "hit strike ram overturn", "disaster", "A lorry *hit* two cars.",
         subject_is("car truck lorry bus train vehicle van motorcycle tram driver plane boat ship ferry")),
    verb("hit", "hit run", "disaster", "The van *ran* over a pedestrian.", followed_by("pedestrian cyclist")),
    verb("hit", "hit strike", "disaster", "She was *hit* by a car.",
         beside("by", "car truck lorry vehicle bus train motorist driver van taxi tram motorcycle suv")),
    verb("hit", "strike hit ram clip", "disaster", "Lee *struck* a cyclist on Friday.",
         object_is("pedestrian cyclist car vehicle truck tree pole bus lorry van motorcyclist")),
    verb("crash", "plough plow smash slam", "disaster", "A car *ploughed* into a wall.", with_preposition("into")),
    verb("collapse", "fall", "disaster", "A wall *fell* on Friday.", no_object,
         subject_is("wall roof tree bridge crane scaffolding tower ceiling chimney")),
    verb("crash", "skid swerve overturn crash-land ditch veer careen", "disaster", "A bus *skidded* near the lake."),
    verb("burn", "catch", "disaster", "A warehouse *caught* fire on Friday.", object_is("fire")),
    verb("burn", "rage smoulder smolder", "disaster", "The fire *raged* all night.",
         subject_is("fire blaze wildfire flame inferno storm")),
    verb("burn", "spread", "disaster", "The fire *spread* to the roof.",
         subject_is("fire blaze flame wildfire slick spill smoke")),
    verb("fight-fire", "fight battle tackle extinguish douse contain", "disaster", "Crews *tackled* the blaze.",
         object_is("blaze fire flame wildfire inferno spill slick leak flood")),
    verb("fall", "fall slip plunge tumble plummet", "disaster", "He *slipped* from a ridge.",
         beside("to from down off into over through", "death cliff ridge ledge window roof balcony mountain ice ground floor "
                "crevasse gully ravine river sea ocean")),
    verb("hit", "rain snow", "disaster", "It *rained* all night.", no_object),
    verb("cause", "cause wreak inflict", "disaster", "The storm *caused* damage to the church.",
         object_is("damage injury destruction casualty havoc devastation flooding flood fire blaze explosion crash "
                   "accident tsunami")),
    verb("survive", "survive", "disaster", "Two sailors *survived* the crash.",
         object_is("crash accident quake earthquake disaster fire blast explosion storm wreck fall")),
    verb("find-wreck", "find locate discover recover spot", "disaster", "Divers *found* the wreck in May.",
         object_is("wreck wreckage debris")),
    noun("fall", "fall plunge", "disaster", "The climber died in a *fall* on Friday.", cause_of_harm, weak=True),
    noun("rescue", "operation mission", "aid", "The rescue *operation* began at dawn.",
         with_modifier("rescue relief recovery search search-and-rescue humanitarian")),
    verb("hit", "fall", "disaster", "Heavy snow *fell* in Lima.", subject_is("snow rain hail ash sleet")),
    verb("go-missing", "go", "disaster", "Two sailors *went* missing on Friday.", followed_by("missing")),
    verb("go-missing", "miss", "disaster", "Six people were *missing* after the storm.", under_way, no_object),
    verb("crash", "run", "disaster", "The ship *ran* aground on Friday.", followed_by("aground")),
    verb("crash", "go come", "disaster", "The helicopter *went* down near the lake.", with_particle("down"),
         subject_is("plane helicopter aircraft jet airliner balloon")),
    verb("shoot", "mow cut", "assault", "Two men were *mown* down by machine guns.", with_particle("down"),
         followed_by("gun guns gunfire machine-gun machine-guns bullet bullets")),
    verb("hit", "mow", "disaster", "A lorry *mowed* down two men.", with_particle("down")),
    verb("fall", "fall plunge", "disaster", "He *fell* 60 metres on Friday.", followed_by("feet ft metres meters foot")),
    verb("burn", "go", "disaster", "The barn *went* up in flames.", beside("in", "flame smoke")),
    verb("hit", "hit strike", "disaster", "She was *hit* by a Zephyr.", passive, with_preposition("by"),
         subject_is("he she man woman boy girl pedestrian cyclist child student grandmother motorcyclist runner"),
         unless(beside("by", "bullet shot missile rocket stone rock grenade shell gunfire fire recession scandal illness "
                       "grief pellet shrapnel bottle brick"))),
    verb("spill", "spew gush seep pour flow escape ooze", "disaster", "Oil *gushed* into the lake.",
         subject_is("oil crude gas fuel petroleum chemical sewage lava sludge gusher")),
    verb("spill", "wash", "disaster", "Oil *washed* ashore in May.", subject_is("oil tar slick sheen tarball crude spill")),
    verb("explode", "rupture burst", "disaster", "A pipeline *ruptured* in May.",
         subject_is("pipe pipeline tank dam well main boiler hose valve levee river riser")),
    verb("explode", "blow", "disaster", "The well *blew* out in May.", with_particle("out up"),
         subject_is("well rig platform plant refinery tanker pipeline")),
    verb("hit", "rip tear roar", "disaster", "An explosion *ripped* through the mill.", subject_is(FORCES_OF_NATURE),
         with_preposition("through into")),
    verb("stop-leak", "plug cap seal stop stem halt stanch staunch contain", "disaster", "Engineers *capped* the well.",
         object_is("well leak spill flow gusher breach rupture slick blowout")),
    verb("stop-leak", "kill", "disaster", "Engineers *killed* the well in May.", object_is("well")),
    verb("stop-leak", "capture collect siphon skim", "disaster", "Boats *skimmed* the oil.",
         object_is("oil crude torrent flow slick sheen tar tarball")),
    verb("hit", "threaten", "disaster", "The flood *threatened* two villages.",
         anyone(subject_is(FORCES_OF_NATURE + " " + THINGS + " slick floodwater lava"),
                beside("by", FORCES_OF_NATURE + " " + THINGS + " slick floodwater lava"))),
    verb("hit", "hit strike batter devastate ravage damage destroy swamp flatten", "disaster", "Lima was *hit* by a storm.",
         passive, beside("by", FORCES_OF_NATURE)),
    verb("fight-fire", "fight battle struggle race", "disaster", "Firefighters *battled* to put out the blaze.",
         subject_is("firefighter fireman crew"), with_infinitive),
    verb("hit", "hit strike batter devastate pound lash kill ravage slam", "disaster", "Hurricane Ida *hit* Lima in May.",
         subject_titled("hurricane typhoon cyclone storm")),
    verb("crash", "run slide go", "disaster", "The car *ran* off the road.",
         subject_is("car truck lorry bus train vehicle van suv plane"), with_preposition("off")),
)  # fmt: skip
