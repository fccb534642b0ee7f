"""The words that tell what a name stands for: titles, heads of organisations, places, things, and what is no name.

A pure table. To teach it a word, add the word to its list; all are lower case. Companies and persons are never listed:
whom an article means is for its own text to say.
"""

import re
from importlib.resources import files
from typing import Final

from generator.events.grammar.timewords import WEEKDAYS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(part.split()) for part in text.split(",") if part.strip())


def _listed(path: str) -> str:
    lines = files(__package__).joinpath(path).read_text(encoding="utf-8").splitlines()
    return " ".join(f"{line}," for line in lines if not line.startswith("#"))


MALE: Final = _words("mr mr. mister sir lord king prince emperor sultan sheikh sheik duke baron count pope father "
                     "monsignor "
                     "spokesman chairman businessman congressman actor policeman gunman salesman fireman cameraman "
                     "fisherman sportsman assemblyman councilman alderman statesman serviceman husband son "
                     "brother uncle "
                     "grandfather grandson nephew boyfriend widower stepfather boy man gentleman monk "
                     "imam")  # fmt: skip
FEMALE: Final = _words("mrs mrs. ms ms. miss lady dame queen princess empress duchess baroness countess madam madame sister "
                       "spokeswoman chairwoman businesswoman congresswoman actress policewoman councilwoman saleswoman wife "
                       "mother daughter aunt grandmother granddaughter niece girlfriend widow stepmother girl woman nun "
                       "hostess waitress heiress ballerina sportswoman servicewoman")  # fmt: skip
HONORIFICS: Final = _words("mr mr. mrs mrs. ms ms. miss mister sir dame lord lady dr dr. prof prof. doctor professor rev rev. "
                           "reverend father sister brother madam madame monsieur mme señor herr frau hon. rt. hajji "
                           "haji")  # fmt: skip
TITLES: Final = HONORIFICS | _words(
    "employee worker cllr cllr. det det. insp insp. supt supt. dci "
    "president vice-president minister premier chancellor secretary secretary-general spokesman spokeswoman spokesperson "
    "governor lieutenant-governor mayor senator sen. sen rep. rep gov. gov congressman congresswoman representative mp mep "
    "deputy chairman chairwoman chairperson chair chief director director-general manager boss head leader ambassador envoy "
    "commissioner councillor councilor councilman councilwoman counsel counsellor judge justice magistrate prosecutor "
    "attorney lawyer solicitor barrister sheriff inspector superintendent detective constable officer sergeant sgt. sgt "
    "corporal cpl. private pvt. pfc. lieutenant lt. lt captain capt. capt major maj. colonel col. col brigadier general "
    "gen. gen brig. maj.-gen. admiral adm. vice-admiral commander cmdr. cmdr commandant marshal commodore airman "
    "specialist king queen prince princess emperor empress sultan emir sheikh sheik shah duke duchess baron baroness count "
    "countess earl pope cardinal vicar archbishop bishop pastor priest imam ayatollah rabbi mullah abbot monsignor patriarch "
    "metropolitan professor analyst economist strategist founder co-founder owner executive ceo cfo coo cto vp svp evp "
    "treasurer president-elect ex-president coach trainer striker midfielder defender goalkeeper forward winger "
    "quarterback pitcher driver rider boxer sprinter golfer champion actor actress singer musician rapper "
    "composer filmmaker author writer novelist poet journalist reporter correspondent editor photographer "
    "columnist broadcaster presenter publisher artist painter designer architect engineer scientist physicist biologist "
    "chemist epidemiologist virologist seismologist geologist meteorologist psychologist sociologist historian researcher "
    "astronaut cosmonaut pilot co-pilot surgeon nurse paramedic physician midwife coroner pathologist teacher student "
    "activist campaigner dissident opposition candidate nominee lawmaker legislator parliamentarian politician diplomat "
    "negotiator mediator adviser advisor aide consultant farmer fisherman fireman firefighter policeman policewoman "
    "soldier resident shopkeeper taxi businessman businesswoman entrepreneur tycoon billionaire millionaire banker investor "
    "trader broker accountant gunman suspect defendant killer militant warlord rebel mobster victim survivor witness "
    "protester father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin "
    "grandfather grandmother fiancée fiance girlfriend boyfriend partner friend colleague counterpart predecessor successor "
    "rival opponent speaker whip superstar star legend veteran teenager winner runner-up medallist medalist contestant "
    "teammate skipper referee umpire comrade negus taoiseach "
    "presidents ministers senators congressmen congresswomen representatives governors mayors commissioners councillors "
    "councilors judges justices officers detectives inspectors sergeants lieutenants colonels professors "
    "sens. reps. govs. drs. messrs. messrs "
    "jockey undersheriff gm agent guitarist drummer bassist frontman vocalist screenwriter playwright controller "
    "laureate comedian comedienne comic host hostess starlet blogger magician chef dj linebacker lineman receiver "
    "comptroller auditor ombudsman registrar principal dean provost chaplain curator conductor warden"
)  # fmt: skip
TITLE_MODIFIERS: Final = _words(
    "vice deputy assistant acting interim former ex ex- late prime foreign first second chief senior junior lead executive "
    "managing general state home interior finance defence defense justice health trade commerce education energy environment "
    "labour labor agriculture transport economy economic industry treasury attorney solicitor district federal national "
    "presidential regional supreme high crown permanent under undersecretary lieutenant major rear police army navy fire "
    "press media opposition majority minority party house senate special honorary emeritus then then- co- head cabinet "
    "parliamentary security intelligence military human-rights rights policy right honourable honorable his her "
    "excellency majesty holiness royal highness grand sub incoming outgoing new associate information communications "
    "immigration culture sports tourism internal external affairs planning development public shadow team club"
)  # fmt: skip

ROYAL: Final = _words("king queen prince princess pope emperor empress sultan emir duke duchess shah cardinal archbishop")
"""Titles that go with a given name: who bears one is not whoever has that surname."""
BODILY: Final = _words(
    "leader rival partner champion winner broadcaster publisher opponent star veteran owner survivor victim investor "
    "trader broker banker designer driver representative speaker successor predecessor friend legend runner-up "
    "opposition"
)
"""Titles that are said of companies, clubs and countries too: `Norland, the market leader`."""
WEAK_TITLES: Final = _words(
    "king queen prince princess star general major judge bishop pope duke earl count baron "
    "private page justice marshal "
    "sister brother father mother friend legend abbot dean cook baker speaker pilot champion "
    "editor driver rider pastor "
    "fisherman victim teacher author singer boxer veteran principal shah pole chair head rival lord lady doctor"
)
"""Titles that are as often a part of a name or of a body's: `Stephen King`, `General Motors`."""
SURNAME_HEADS: Final = _words(
    "park lane hill hall hills lake banks forest street post guard house bay rivers fields "
    "field price day church cross marshall "
    "bush plant tower towers school temple power gates prince law bill watch stores parish bridge station may story moor"
)
"""Heads of places and bodies that people are called by too: `Jane Hall`."""

TRADES: Final = _words(
    "seafood seafoods fisheries ceramics textiles plastics chemicals packaging timber furniture furnishings properties "
    "developments haulage freight transport railways aviation ferries cruises shipyards biotech biosciences therapeutics "
    "diagnostics genomics healthcare robotics devices semiconductors networks wireless broadcasting leisure hotels resorts "
    "casinos restaurants bakery bakeries dairy dairies meats poultry confectionery beverages brewery breweries brewers "
    "distillers distillery cosmetics apparel clothing footwear jewellers jewelers pharma investments renewables utilities "
    "recycling fuels minerals metals aluminium aluminum lithium cement concrete tyres automotive rentals staffing "
    "supermarkets superstores outfitters machinery assurance"
)  # fmt: skip
"""What a company is called by that deals in it: `Brightwell Ceramics`."""
TEAM_HEADS: Final = _words("fc afc united rovers wanderers athletic")
"""Last words of clubs."""
ORGANISATION_HEADS: Final = TRADES | TEAM_HEADS | _words(
    "library institutes ministry department court bank party university police union council committee commission "
    "agency authority bureau board "
    "office institute institution association organisation organization federation confederation league alliance coalition "
    "front movement foundation fund trust society club company corporation group holdings industries enterprises "
    "partners airlines airways air motors motor pharmaceuticals laboratories labs technologies systems software networks "
    "computer computers "
    "parliament congress senate assembly duma knesset bundestag bundesbank diet cabinet government administration "
    "army navy guard "
    "guards brigade brigades brigadesmen battalion division regiment corps command taskforce service services forces force "
    "marines coastguard militia church synod diocese vatican patriarchate school college academy polytechnic seminary "
    "archdiocese hospital clinic infirmary press news times post tribune herald daily gazette journal telegraph "
    "guardian observer "
    "television tv radio broadcasting media network studios pictures entertainment records publishing publishers books "
    "magazine review insurance assurance securities capital investments investment financial finance exchange chamber "
    "brotherhood jihad hezbollah resistance workers teamsters secretariat treasury reserve "
    "tribunal registry inspectorate directorate centre center observatory laboratory forum "
    "bancorp bancshares stores foods energy petroleum oil gas electric power steel chemical chemicals railways railway "
    "railroad lines shipping logistics communications telecom telecommunications mobile semiconductor semiconductors "
    "electronics instruments aerospace aviation aircraft resources mining minerals brewing breweries hotels resorts casinos "
    "orchestra ballet opera museum zoo team "
    "fbi cia kgb democrats republicans conservatives taliban isil isis mafia cartel consortium syndicate cooperative "
    "collective charity mission embassy consulate delegation squad legion unit watch aid conference bloc "
    "rescue fleet guild watchdog regulator operator provider manufacturer maker airline carrier retailer"
)  # fmt: skip
VENUES: Final = _words(
    "library hospital clinic infirmary university college school academy church cathedral court museum zoo opera parliament "
    "congress senate "
    "house pentagon kremlin embassy consulate institute laboratory headquarters club theatre theater centre center synagogue"
)
"""Heads of organisations that are places as well: something happens "at Jamaica Hospital"."""
COMPANY_SUFFIXES: Final = _words(
    "inc inc. corp corp. co co. ltd ltd. llc plc p.l.c. ag gmbh sa s.a. nv n.v. bv b.v. ab oyj asa spa s.p.a. sarl kk k.k. "
    "pty pty. lp l.p. llp limited incorporated cos cos. bhd a/s ag. se"
)  # fmt: skip
COMPANY_WORDS: Final = _words(
    "company corporation group holdings industries enterprises airlines airways motors motor technologies systems software "
    "pharmaceuticals laboratories foods stores electronics energy petroleum oil steel chemical aerospace aircraft resources "
    "mining insurance securities bancorp bank telecom communications partners studios pictures entertainment computer "
    "computers engineering construction consulting advisors advisers logistics shipping publishing brewing farming banking "
    "trading"
) | TRADES | COMPANY_SUFFIXES  # fmt: skip
PLACE_HEADS: Final = _words(
    "river lake sea ocean bay gulf strait straits channel canal island islands isle isles peninsula cape coast mountain "
    "mountains hills "
    "hill peak volcano glacier valley desert forest plain plains basin falls beach harbour harbor port dam bridge tunnel road "
    "street avenue boulevard highway freeway motorway expressway lane square plaza park gardens garden stadium arena airport "
    "airfield station terminal base camp prison jail palace castle tower towers cathedral mosque temple shrine basilica "
    "cemetery memorial monument canyon creek province county city town township village district region state "
    "territory prefecture oblast governorate canton "
    "municipality parish suburb neighbourhood neighborhood heights strip crossing checkpoint border reservoir delta plant "
    "panhandle hotel mall theatre theater hall building buildings crescent terrace junction quarter zone mill"
)  # fmt: skip
PLACE_FIRST: Final = _words("river st. lake mount mt mt. cape port fort gulf st saint north south east west northern southern "
                            "eastern western "
                            "central upper lower greater camp")  # fmt: skip
THING_HEADS: Final = _words(
    "war olympics paralympics games cup championship championships tournament trophy marathon derby series "
    "resolution act bill law treaty charter agreement accord accords convention protocol constitution amendment pact deal "
    "declaration memorandum plan initiative programme program project policy doctrine code rule rules directive "
    "prize award awards medal oscar oscars emmy emmys grammy grammys tonys festival carnival parade gala day week eve "
    "christmas easter ramadan "
    "election elections referendum primary primaries caucus revolution uprising intifada spring massacre genocide holocaust "
    "crisis depression recession hurricane cyclone typhoon storm earthquake tsunami flood disaster summit dialogue talks "
    "process operation offensive battle siege invasion campaign affair scandal era age century dynasty "
    "address bible koran quran torah index average dow nasdaq ftse nikkei theory syndrome disease virus flu covid "
    "covid-19 sars "
    "ebola aids hiv cholera malaria internet web dna euro dollar pound yen yuan ruble rouble gdp tv pc pcs cd dvd "
    "semitism communism communist marxism islam islamic islamist christian christianity judaism hinduism buddhism muslim "
    "muslims christians jews hindus sikhs sunni sunnis shia shiite shiites catholic catholics protestant protestants jewish "
    "kurd kurds kurdish arab arabs hutu hutus tutsi tutsis african asian european latin hispanic africans asians "
    "europeans latinos hispanics americans nationalists unionists loyalists western westerners "
    "god allah jesus christ lord prophet mindset mentality prix masters classic bowl wimbledon superbowl "
    "concerto symphony sonata requiem "
    "road-map roadmap treasurys treasuries twitter-storm anniversary census jubilee wedding funeral trial inquiry report study"
)  # fmt: skip
THINGS: Final = _phrases(
    """gnp, gdp, cpi, ipo, ceo, cfo, dui, dwi, hiv, aids, cctv, suv, atm, dna, pin, vat,
    dax, cac, cac 40, nikkei, topix, hang seng, s&p, s&p 500,
    phd, mba, esq, obe, mbe, cbe, qc, three, four, five, six, seven, eight, nine, ten, twelve,
    cold war, belt and road initiative, belt and road, silk road, all-star, super bowl, world cup, world series, grand
    slam, brexit, internet, world wide web, olympics, olympic, first world war, second world war, world war ii, world
    war i, world war, holocaust, great depression, arab spring, new year, new year's day, new year's eve,
    thanksgiving, christmas, easter, ramadan, good friday, good friday agreement, tour de france, formula one, premier
    league season, state of the union, medicare, medicaid, obamacare, nobel, nobel peace prize, un charter, the times
    of, act of parliament, daylight saving, gmt, est, edt, pst, pdt, bst, utc, am, pm, a.m., p.m., ad, bc, tv, it,
    dna, ceo, cfo, pc, id, ok, q, a, q&a, photo, video, copyright, updated, editor, editor's note, related, related
    articles, advertisement, breaking, exclusive, analysis, opinion, comment, read more, click, story, share, print,
    email, mr, mrs, ms, dr, sir, i, ii, iii, iv, i'm, i've, celsius, fahrenheit, milky way, earth, mars, moon, sun,
    venus, jupiter, saturn, english, latin, mandarin, cantonese, arabic, hebrew, farsi, pashto, urdu, hindi, roman,
    gothic, victorian, high court judge, world, west, east, north, south, first, two, one, many, all, top, mom, dad,
    mommy, daddy, nation, state, house, military, war, republic, group, day, peace, freedom, democracy, electricity,
    money, sports, yes, no, ok, hello, thanks, chapter, article, section, page, table, figure, part
    """
)

GENERIC_FIRST: Final = _words(
    "american association bank big black blue british central chinese city civil committee council court de defence "
    "defense democratic department district east el european federal first foreign fort general grand great green "
    "health high house human institute interior international justice la lake las le local los ministry mount "
    "national new north old people's police port public red republican royal russian saint san santa security "
    "social south st st. state supreme union united university west white world "
)
"""First words that many bodies share, so that none is called by them alone."""

WEEKDAY_FORMS: Final = (
    WEEKDAYS
    | {f"{day}s" for day in WEEKDAYS}
    | _words("mon mon. tue tue. tues tues. wed wed. thu thu. thurs thurs. fri fri. sat. sun.")
)
"""Days of the week as they are written; `Sat` and `Sun` without a stop may be names."""
NAMELIKE_MONTHS: Final = frozenset({"jan", "mar", "may", "march", "april", "june", "august", "jun"})
"""Months that are also names of people: dates only with a number, a preposition of time, or alone."""

TAKES_OF: Final = _words(
    "institutes guild bank ministry department university cup house houses court courts republic kingdom institute council "
    "board bureau office "
    "church federation association chamber union organisation organization league academy school college centre center city "
    "gulf bay strait cape isle sea society confederation commonwealth province county museum library order port tower "
    "movement party army front duke duchess prince princess earl archbishop bishop hall congress archdiocese diocese "
    "borough ring observatory chief secretary undersecretary minister chiefs brotherhood "
    "brigade brigades committee commission agency secretariat coalition alliance faculty assembly sons daughters guard knights"
)  # fmt: skip
TAKES_ON: Final = _words("committee subcommittee council commission conference campaign panel")
"""Heads that `on` and `against` may follow inside a name: `Committee on Foreign Relations`."""
STATE_NAMES: Final = _words(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa "
    "kansas kentucky louisiana maine massachusetts michigan minnesota mississippi missouri montana nebraska nevada "
    "ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming atlanta savannah carolina"
)
"""American states that are one word, and Georgia's cities."""
DOTLESS: Final = _words("vt va ky md ga pa wis fla calif tenn ariz conn minn mich okla wyo nev kan tex")
"""Short forms of states that are told from words without their stop."""
TAKES_FOR: Final = _words("organisation organization center centre institute committee council agency association "
                          "campaign foundation "
                          "fund office party movement commission front coalition centers centres ministry department "
                          "network observatory alliance authority union conference doctors reporters citizens "
                          "americans democrats")  # fmt: skip
PARTICLES: Final = _words(
    "arap de es la der van von den del di da do dos das du le bin ibn ben al el ul ad abu bint ter ten zu af av y"
)
SUFFIXES: Final = _words("jr jr. sr sr. ii iii iv")
HYPHEN_TAILS: Final = _words(
    "based led backed born style made owned run controlled speaking wide bound listed era occupied sponsored mediated brokered "
    "held trained educated funded supported installed administered dominated allied friendly linked inspired affiliated"
)  # fmt: skip

AGENCIES: Final = _phrases(
    """
    reuters, ap, afp, upi, xinhua, tass, itar-tass, interfax, ria, ria novosti, dpa, ansa, efe, kyodo, yonhap, pti,
    ani, cnn, bbc, cgtn, cctv, nbc, abc, cbs, fox, fox news, msnbc, npr, pbs, al jazeera, al-jazeera, al arabiya, sky
    news, itv, rt, sana, irna, isna, mehr, fars, kcna, associated press, the associated press, agence france-presse,
    new york times, the new york times, washington post, the washington post, wall street journal, financial times,
    guardian, bloomberg, dow jones, global times, people's daily, china daily, el mundo, el pais, le monde, der
    spiegel, bild, haaretz, press association, wikinews, politico, usa today, los angeles times, daily mail, daily
    telegraph, telegraph, the times, economist
    """
)
MEDIA_NOUNS: Final = _words("media agency newspaper paper daily newswire channel broadcaster television tv radio "
                            "station website magazine "
                            "report reports network outlet outlets press newspapers agencies portal weekly "
                            "tabloid")  # fmt: skip

PLACES: Final = frozenset(part.strip().lower() for part in _listed("places.txt").split(",") if part.strip())

GIVEN_MALE: Final = frozenset(_listed("given_male.txt").replace(",", " ").lower().split())
GIVEN_FEMALE: Final = frozenset(_listed("given_female.txt").replace(",", " ").lower().split())
GIVEN: Final = GIVEN_MALE | GIVEN_FEMALE
FAMILY_FIRST: Final = frozenset(_listed("family_first.txt").replace(",", " ").lower().split())
"""Family names that stand before the given name: Chinese, Korean and Vietnamese ones."""

MAKERS: Final = _words(
    "channel plan auto race river burger nut rice boat town rail bus goldman sachs merrill lehman stearns fargo "
    "salomon morgan ins mv hms uss ss rms toyota honda nissan mazda ford "
    "chevrolet chrysler volkswagen bmw mercedes audi fiat renault peugeot boeing airbus lockheed microsoft "
    "apple google intel ibm sony samsung nokia motorola nintendo xbox playstation macbook windows mac os air black "
    "white red blue "
    "green golden silver deep super star big great new old first second last best good free open real high low top hot "
    "cold blackhawk north south east west northern southern eastern western world global international national federal state "
    "royal union united american social public civil human medical health financial premier champions final sea sky "
    "ocean beach "
    "app store street book music radio web net online digital virtual smart power fire water stone rock snow space sun moon "
    "monday tuesday wednesday thursday friday saturday sunday congressional democratic republican liberal conservative labour "
    "catholic orthodox protestant muslim islamic christian jewish middle central senior junior report news week game hotel"
)  # fmt: skip
"""Words that no person is called by, first or last: makers of things, and words of things' names."""
NOBODY: Final = COMPANY_WORDS | _words(
    "solutions products productions works ratings schools commandos tanks jets pages sessions questions "
    "restrictions rights management monitoring drilling accidents counts charges reserves holdings trail prices rates shares "
    "results figures sales talks deals cuts costs taxes profits losses claims concerns fears hopes"
)
"""Words of several that are no person's last name, not even after a given one: `Gordon Products`."""
STATES: Final = {
    "ala": "Alabama", "ariz": "Arizona", "ark": "Arkansas", "calif": "California", "colo": "Colorado", "conn": "Connecticut",
    "del": "Delaware", "fla": "Florida", "ga": "Georgia", "ill": "Illinois", "ind": "Indiana", "kan": "Kansas",
    "ky": "Kentucky",
    "la": "Louisiana", "md": "Maryland", "mass": "Massachusetts", "mich": "Michigan", "minn": "Minnesota",
    "miss": "Mississippi",
    "mo": "Missouri", "mont": "Montana", "neb": "Nebraska", "nev": "Nevada", "nh": "New Hampshire", "nj": "New Jersey",
    "nm": "New Mexico", "ny": "New York", "nc": "North Carolina", "nd": "North Dakota", "okla": "Oklahoma", "ore": "Oregon",
    "pa": "Pennsylvania", "penn": "Pennsylvania", "ri": "Rhode Island", "sc": "South Carolina", "sd": "South Dakota",
    "tenn": "Tennessee", "tex": "Texas", "va": "Virginia", "vt": "Vermont", "wash": "Washington", "wva": "West Virginia",
    "wis": "Wisconsin", "wyo": "Wyoming", "dc": "Washington", "ont": "Ontario", "bc": "British Columbia", "que": "Quebec",
}  # fmt: skip
"""Newspapers' short forms of states, stops off."""
CREEDS: Final = _words("jewish muslim islamic catholic protestant orthodox hindu sikh buddhist arab kurdish sunni "
                       "shiite shi'ite african asian "
                       "western eastern northern southern central democratic republican palestinian then-president "
                       "longtime former")  # fmt: skip
"""Adjectives that stand before a name and are no part of it, unless a body is called so."""
ALONE: Final = _words(
    "parliament congress senate knesset duma bundestag bundesbank taliban hezbollah fbi cia kgb isis isil mafia "
    "democrats republicans "
    "conservatives treasury cabinet interpol europol comintern labour pentagon kremlin nasa opec"
)
"""Heads of organisations that name one without any further word."""
STOPS: Final = _words(
    "am pm et edt est cst cdt pst pdt gmt bst utc cet jst ist reply retweet tweet photo photos video caption image "
    "source copyright "
    "updated update published posted email e-mail print share comment comments reuters/ afp/ file pic gb mb tb mph km "
    "us$ a$ c$ hk$ s$"
)
"""Words that cut a run: times of the day, units, what web pages print around a text."""
PORTFOLIOS: Final = _words(
    "affairs agriculture communications competition defence defense development economy education employment energy "
    "enlargement environment finance health industry intelligence interior justice labor labour operations relations "
    "rights security trade transport transportation "
)
"""What ministers and directors are of, at the end: `Director of National Intelligence Ann Lee`."""
OFFICE_OBJECTS: Final = PORTFOLIOS | _words(
    "state general staff commerce war foreign homeland veterans national police public works human services treasury "
    "culture sport sports information tourism science technology housing "
)
"""What an office may be of: `Secretary of State`."""

SHOUTED: Final = _words(
    "a an the of in on at to from by for with after before over under as is are was were be been has have had will would may "
    "can could not and or but if that which who said says say told tell tells killed kills kill dead dies died hit hits "
    "new more sent send sends than his her its their he she it they this these no up out off into five two three four "
    "six ten first last year day week "
    "back down near amid against win wins won lose loses lost vote votes set sets take takes see sees make makes get gets call "
    "calls talks talk deal fire fires police flew floods flood war attack attacks crash quake storm strike strikes"
)
"""Words that are no names in a text that is all capitals."""

INITIAL = re.compile(r"(?:[A-Z]\.-?)+|[A-Z]")
ACRONYM = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][A-Z0-9&-]{1,7}s?")
NUMBERED = re.compile(r"\d\d+ers")
"""What a club is called after a year: `49ers`."""
