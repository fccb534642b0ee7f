"""Sport and contests."""

from generator.events.triggers.conditions import (
    anyone,
    beside,
    followed_by,
    has_object,
    in_talk_of,
    object_is,
    object_marked,
    subject_is,
    unless,
    with_modifier,
    with_particle,
    with_preposition,
)
from generator.events.triggers.rows import Row, noun, verb

TROPHIES = (
    "title cup medal gold silver bronze match game race championship tournament final trophy set series grand slam "
    "league crown stage open"
)

PLAYERS = (
    "striker player midfielder goalkeeper defender forward winger quarterback pitcher batsman guard center centre catcher "
    "outfielder receiver linebacker"
)
POLLS = "election candidate runoff ballot senate congress presidency landslide republican democrat"
ARMS = "troop rebel insurgent guerrilla militant regiment battalion army war invasion"
GAMES = (
    "match game cup season playoff player league coach team football tennis rugby hockey basketball baseball cricket stadium"
)

ROWS: tuple[Row, ...] = (
    verb("win-election", "win", "appoint", "Ann Lee *won* the election in May.",
         object_is("election vote referendum seat primary presidency ballot majority nomination term")),
    verb("win", "win", "sport", "Brazil *won* the cup in 1994.",
         anyone(object_is(TROPHIES), subject_is("team player side club"))),
    verb("win-prize", "win receive collect scoop", "ceremony", "She *won* the prize in 2004.",
         object_is("prize award oscar oscars nobel emmy emmys grammy grammys bafta baftas medal honour honor "
                   "fellowship")),
    verb("win-prize", "win", "ceremony", "The film *won* best picture in 2004.", object_marked("best")),
    verb("win", "win", "other", "She *won* a scholarship in 2004."),
    verb("win-election", "beat defeat edge", "appoint", "Ann Lee *beat* Tom Costa in the election.", in_talk_of(POLLS),
         unless(object_is("motion bill amendment resolution")), unless(in_talk_of(GAMES))),
    verb("defeat-army", "defeat beat overcome", "assault", "The general *defeated* the northern rebels in May.",
         in_talk_of(ARMS), unless(in_talk_of(GAMES))),
    verb("beat", "beat defeat thrash trounce edge overcome outscore", "sport", "Brazil *beat* Italy on penalties.",
         unless(object_is("motion bill amendment resolution"))),
    verb("score", "score net", "sport", "Romero *scored* twice in the second half.",
         anyone(object_is("goal point run try penalty touchdown winner equaliser hat-trick"),
                with_particle("twice"),
                with_preposition("in from for against"))),
    verb("play", "play", "sport", "The team *played* Italy in the final.", subject_is("team side club player"),
         unless(object_is("role part host trick")), joint=True),
    verb("draw", "draw", "sport", "Brazil *drew* with Italy.", with_preposition("with")),
    verb("lose", "lose", "sport", "Brazil *lost* the final.", anyone(object_is(TROPHIES), with_preposition("to against"))),
    verb("lose-election", "lose", "appoint", "Ann Lee *lost* the election in May.",
         object_is("election vote seat primary presidency majority")),
    verb("qualify", "qualify", "sport", "Peru *qualified* for the final.", with_preposition("for")),
    verb("record", "break set smash equal", "sport", "She *broke* the European record.", object_is("record"),
         object_marked("world european olympic national course track lap club championship african asian commonwealth")),
    verb("win", "take claim retain clinch defend", "sport", "She *took* gold in Lima.",
         object_is("gold silver bronze title championship crown pole jersey wicket"),
         unless(subject_is("police court")), unless(object_marked("land property gold"))),
    verb("beat", "knock", "sport", "Lee *knocked* out Costa in the fifth round.", with_particle("out"),
         in_talk_of("round bout champion heavyweight cup final tournament")),
    verb("beat", "bowl", "sport", "England were *bowled* out for 112.", with_particle("out")),
    verb("leave-race", "retire withdraw pull drop", "sport", "He *retired* from the race.",
         beside("from of", "race match game heat bout tournament marathon")),
    verb("transfer", "trade", "sport", "The Hawks *traded* a guard to Denver.", has_object, object_is(PLAYERS)),
    verb("beat", "stun upset oust eliminate dump", "sport", "Peru *stunned* Brazil in the cup.", has_object,
         in_talk_of("cup final semifinal round seed league tournament championship"), unless(in_talk_of(POLLS))),
    verb("score", "head", "sport", "Romero *headed* the winner.", object_is("winner goal equaliser equalizer")),
    verb("compete", "run clear jump throw", "sport", "She *ran* the 100 metres in 11 seconds.",
         object_is("metre meter marathon")),
    verb("book", "show give", "sport", "Romero was *shown* a red card.", followed_by("card")),
    verb("qualify", "advance progress", "sport", "Brazil *advanced* to the final.",
         beside("to into", "final semifinal semi-final quarterfinal quarter-final round playoff")),
    verb("compete", "compete", "sport", "She *competed* in three races.",
         in_talk_of(GAMES + " race olympics medal athlete championship contest tournament event title final games")),
    verb("beat", "rally", "sport", "Brazil *rallied* from a two-goal deficit.", beside("from", "deficit down behind")),
    verb("compete", "race", "sport", "She *raced* in the final.",
         beside("in at for", "race final marathon championship event cup series rally olympics games medal title")),
    verb("coach", "coach captain", "sport", "He *coached* the team to victory.", has_object),
    verb("transfer", "transfer loan", "sport", "Lyon *loaned* the striker to Nice.",
         object_is("striker player midfielder goalkeeper defender forward")),
    noun("win-election", "victory defeat win", "appoint", "Her *victory* in the election was narrow.", in_talk_of(POLLS),
         unless(in_talk_of(GAMES)), weak=True),
    noun("defeat-army", "victory defeat", "assault", "The *victory* over the rebels was quick.", in_talk_of(ARMS),
         unless(in_talk_of(GAMES)), weak=True),
    noun("win", "victory defeat win", "sport", "Brazil's *victory* over Italy was narrow.", weak=True),
    noun("lose", "loss", "sport", "Brazil's *loss* to Italy was narrow.", with_preposition("to against"),
         unless(with_modifier("net operating million billion quarterly")), weak=True),
    noun("play", "match game final semifinal semi-final quarterfinal playoff tournament championship", "sport",
         "The *match* against Italy ended in a draw.", weak=True),
    noun("play", "race", "sport", "The *race* in Lima ended in a draw.",
         unless(with_modifier("arms space rat human political")), unless(beside("against", "time clock storm tide")),
         weak=True),
    verb("play", "play", "sport", "Brazil *played* against Italy in the final.",
         anyone(with_preposition("against"), object_is("match game season final round tournament"))),
    verb("host-games", "host stage", "sport", "Lima *hosted* the tournament.",
         object_is("game games cup tournament championship match race final olympics race")),
    verb("finish", "finish end come", "sport", "She *came* second in the race.",
         followed_by("second third fourth fifth last runner-up"),
         beside("in at of", "race final tournament championship league rally open tour sprint marathon group")),
    verb("draft", "draft pick", "sport", "The club *drafted* two players.",
         object_is("player quarterback striker goalkeeper pitcher midfielder defender forward")),
    verb("score", "hit throw catch run rush", "sport", "Romero *threw* two touchdowns.",
         object_is("touchdown homer interception yard pass inning pitch double single triple")),
    verb("lead-team", "lead guide", "sport", "She *guided* the team to the final.",
         object_is("team side club"), with_preposition("to")),
    verb("miss-match", "miss", "sport", "Romero *missed* two games.", object_is("game match season final race penalty kick")),
    verb("bench", "bench", "sport", "The club *benched* its striker."),
    verb("equalise", "equalise equalize", "sport", "Romero *equalised* in the second half."),
    verb("lose", "lose", "sport", "Brazil *lost* two games to Italy.", object_is("game match series")),
)  # fmt: skip
