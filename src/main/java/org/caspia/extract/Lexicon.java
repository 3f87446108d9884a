package org.caspia.extract;

import java.util.List;

/** The word lists that the rules ask. They are general English and names of people, never words of one article. */
final class Lexicon {
    static final WordSet GIVEN_NAMES = WordSet.read("given-names.txt");
    static final WordSet SURNAMES = WordSet.read("surnames.txt");
    static final WordSet TITLES = WordSet.read("titles.txt");
    static final WordSet ORGANISATION = WordSet.read("organisation-words.txt");
    static final WordSet FAMILY_NAMES = WordSet.read("family-names.txt");
    static final WordSet ORDINARY = WordSet.read("ordinary-words.txt");

    /** After these a name is most likely where something is. */
    static final WordSet IN =
            WordSet.of("in near at past outside around across throughout toward towards into inside within via through"
                    + " off beyond onto round");

    /** After these a name is rather a place than not. */
    static final WordSet TO =
            WordSet.of("from to between visit visiting visited leaving left reached reach toured entered fled fleeing"
                    + " flee captured recaptured retook retaking overran besieged shelled shelling bombed bombarded"
                    + " stormed liberated evacuated occupied rocked crossed serving encircled");

    /** Before "to X" or "from X": who or what goes there. */
    static final WordSet MOTION =
            WordSet.of("road roads highway railway railroad train trains bus buses flight flights ferry ferries flew"
                    + " drove driving travelled traveled travelling traveling walked returned returning fled fleeing"
                    + " sailed marched marching went came moved arrived headed heading home back route way trip convoy"
                    + " trucks coaches migrated emigrated deported evacuated transferred journey track line lines pipeline"
                    + " far residents villagers people refugees families pilgrims man men woman women boy girl farmer"
                    + " farmers teacher student patient patients couple family soldier trader traders workers native"
                    + " supplies deliveries borders close sent ran runs leads led on rail boat boats"
                    + " pensioner driver drivers motorist tourist tourists nurse doctor victim victims survivors fans crews pupils hunters"
                    + " migrants walks drives flies goes sails commutes travels comes came come go walk drive"
                    + " fly sail move flee turned taken brought rushed airlifted flown");

    /** Before "in X", when X is a firm, a play, a faith. */
    static final WordSet ABSTRACT =
            WordSet.of("shares share stock stocks trading stake stakes invested investment investments investors"
                    + " confidence faith trust believe believes believed belief interest played starred star stars role"
                    + " roles appeared acted debt specialised specialized majored degree fluent");

    /** "The city of X". */
    static final WordSet SETTLEMENT =
            WordSet.of("city cities town towns village villages capital port suburb suburbs district municipality"
                    + " commune borough hamlet settlement neighbourhood neighborhood county state states province"
                    + " provinces region regions republic oblast governorate prefecture canton department island islands"
                    + " peninsula resort enclave township metropolis area coast outskirts north south east west northeast"
                    + " northwest southeast southwest heart streets centre center part parts people government embassy"
                    + " consulate gulf bay lake sea river strait kingdom emirate territory stronghold camp community");

    /** "Northern X", "downtown X". */
    static final WordSet DIRECTION = WordSet.of(
            "northern southern eastern western central north south east west northeast northwest southeast southwest"
                    + " northeastern northwestern southeastern southwestern downtown greater upstate mainland inner outer"
                    + " nearby neighbouring neighboring occupied rural coastal upper lower war-torn oil-rich landlocked");

    /** "X residents". */
    static final WordSet AFTER_PLACE =
            WordSet.of("residents resident mayor police officials area region suburb suburbs airport border"
                    + " authorities natives native based bound metro district neighborhood neighbourhood streets hospital"
                    + " hospitals headquarters office campus metropolitan born city council councilman councilwoman"
                    + " councillor councillors councilors school schools firefighters fire man woman men women couple teen"
                    + " teenager boy girl teens student students voters commissioners aldermen selectmen supervisors"
                    + " downtown waterfront homeowners businesses motorist driver farmer farmers plant factory mine mall"
                    + " library courthouse market bureau stadium prison jail port harbor harbour constituency by-election"
                    + " detectives deputies paramedics lawmaker attorney newspaper township parish village villages ward"
                    + " taluk tehsil town county municipality prefecture province state oblast earthquake bombing attack"
                    + " attacks massacre summit beat beats defeated defeats hosts edged topped downed");

    /** Of those, the ones that hardly follow anything but a place. */
    static final WordSet STRONG_AFTER_PLACE =
            WordSet.of("residents resident police officials firefighters council councilman councilwoman councillor"
                    + " councillors voters mayor deputies detectives commissioners aldermen selectmen man woman teen"
                    + " teenager couple authorities");

    /** Names of illnesses hold names of places: "West Nile virus". */
    static final WordSet ILLNESS =
            WordSet.of("virus viruses fever disease syndrome encephalitis hemorrhagic haemorrhagic flu influenza"
                    + " ebolavirus respiratory measles");

    /** Relatives, before a given name. */
    static final WordSet KIN =
            WordSet.of("wife husband son sons daughter daughters mother father brother brothers sister sisters uncle"
                    + " aunt grandson granddaughter grandchildren grandsons granddaughters grandmother grandfather niece"
                    + " nephew cousin fiance fiancee girlfriend boyfriend stepson stepdaughter children widow twin twins"
                    + " named");

    /** Countries and states that people are called after. */
    static final WordSet GIVEN_COUNTRIES =
            WordSet.of("georgia israel jordan chad india china kenya cuba virginia carolina dakota"
                    + " america asia london paris austin dallas houston savannah sydney florence vienna milan");

    static final WordSet SHIP = WordSet.of(
            "shuttle orbiter spacecraft capsule ship ferry vessel tanker frigate trawler yacht destroyer submarine hms uss hmas mv"
                    + " carrier steamer schooner freighter battleship cruiser liner locomotive hmnzs hmas hmcs");

    /** Small words inside names. */
    static final WordSet INSIDE =
            WordSet.of("of the and de la del al am an der den do da dos das du des di el en ed es le les las los"
                    + " sur upon on in i y e ob bei zu und under by il et as ad van von bin ibn abu ben ul");

    /** Small words inside names of people. */
    static final WordSet INSIDE_PERSON = WordSet.of(
            "de la al el bin ibn bint von van der den di da dos du del ben abu ul ur ud e y der ter ten af zu");

    /** What states say and do; before or after a capital they make it stand for its government. */
    static final WordSet STATE_VERBS = WordSet.of(
            "said says say announced announces denied denies accused accuses warned warns urged urges condemned"
                    + " condemns rejected rejects insists insisted claims claimed wants wanted seeks sought hopes hoped"
                    + " fears feared agreed agrees refused refuses vowed vows pledged pledges signed recognised recognized"
                    + " recognises recognizes supports supported backs backed opposes opposed demanded demands responded"
                    + " retaliated imposed imposes sees views viewed considers believes aims intends plans has would will"
                    + " could should may might must cannot did does needs expects expelled recalled summoned called calls"
                    + " blames blamed maintains argues argued stressed signalled signaled is was continues remains regards"
                    + " treats uses used provides provided sent sends offered offers");

    /** What governments have: "Baku's ambitions". */
    static final WordSet STATE_NOUNS =
            WordSet.of("ambitions ambition position policy policies attitude stance interests interest influence"
                    + " government decision strategy relations ties foreign military nuclear demands demand claim claims"
                    + " concerns sanctions allies ally role response intentions support efforts diplomacy leadership"
                    + " approach goals goal objectives objective agenda plans envoy ambassador representatives territorial"
                    + " sovereignty security regime backing partners partner commitment relationship aggression invasion"
                    + " rivalry aspirations priorities");

    /** "Between Moscow and Baku", "ties with Tehran". */
    static final WordSet STATE_TIES =
            WordSet.of("relations ties tensions talks agreement dialogue alliance cooperation rivalry"
                    + " partnership dispute conflict rapprochement negotiations pressure against for with by");

    /** Parts of nature or of towns that take a name: "X River", "X Street". */
    static final WordSet NATURE = WordSet.of(
            "river rivers lake lakes sea bay gulf creek island islands mountain mountains mount hills hill valley"
                    + " desert peninsula strait canal falls forest cape basin plateau glacier volcano beach harbor harbour"
                    + " ridge canyon pass delta range coast reef springs reservoir dam isthmus steppe ocean sound inlet"
                    + " fjord archipelago park");

    static final WordSet SPOT = WordSet.of(
            "street avenue road boulevard place crescent terrace circle square bridge park tower towers palace castle"
                    + " airport station building plaza mall highway expressway freeway drive lane court gate garden"
                    + " gardens zoo cemetery prison jail base camp fort barracks tunnel terminal pier wharf field house"
                    + " wall drive parkway turnpike interstate route monument memorial statue basilica monastery school"
                    + " schools line metro subway mill farm ranch racecourse");

    static final WordSet PROVINCE =
            WordSet.of("province provinces oblast region regions governorate prefecture state states canton department"
                    + " county counties district districts raion rayon territory krai municipality division autonomous"
                    + " emirate republic voivodeship parish township upazila tehsil taluk taluka thana mandal woreda"
                    + " cercle");

    /** Bodies of a state: "the Parliament of Georgia" speaks of Georgia. */
    static final WordSet STATE_BODY = WordSet.of(
            "government ministry embassy parliament president republic kingdom army constitution assembly consulate"
                    + " people state city town province senate congress court minister secretary governor mayor king queen"
                    + " emperor commonwealth confederation federation union states principality sultanate emirate duchy"
                    + " ambassador majlis forces navy military gulf port bishop archbishop archdiocese diocese battle"
                    + " siege treaty invasion");

    /** Words that begin a sentence without being part of a name. */
    static final WordSet OPENING =
            WordSet.of("the a an in on at it he she they we i but and this that these those there however after before"
                    + " when while if as for his her its their so some many most no not what who how why with since now"
                    + " then also although by from to of our my your all both each every other another such only even"
                    + " still yet just here where which during under over between among against without within through"
                    + " because until unless despite according meanwhile last next more much several few one two three"
                    + " four five six seven eight nine ten first second third new former both police officials authorities"
                    + " residents reports sources according later earlier today yesterday once like unlike about around"
                    + " nearly almost early late recent recently soon perhaps maybe indeed thus hence therefore moreover"
                    + " furthermore nevertheless is are was were has have had do does did can could will would should may"
                    + " might must being having speaking added following given regarding concerning including");

    /** What people eat: "roast turkey". */
    static final WordSet FOOD =
            WordSet.of("roast roasted thanksgiving stuffed dinner sandwich gravy stuffing cranberry breast meat"
                    + " carve carved oven bird wild ground smoked leftover bone porcelain cabinet");

    /** Words of an office beside the titles. */
    static final WordSet OFFICE = WordSet.of(
            "president prime minister foreign defence defense finance interior economy trade energy transport deputy"
                    + " vice chief head leader chancellor king queen ambassador secretary counterpart");

    static final WordSet IS = WordSet.of("is was are were became remains");

    /** What X may be called in "X is a town in Y". */
    static final WordSet SETTLEMENT_NOUN =
            WordSet.of("city town village capital port suburb municipality commune borough hamlet"
                    + " settlement district township community seat resort region county parish island stronghold hub");

    /** What X may be called in "X is a river in Y". */
    static final WordSet PLACE_NOUN = WordSet.union(List.of(
            SETTLEMENT_NOUN,
            WordSet.of("locality place neighborhood neighbourhood ward townland barangay comune constituency"
                    + " province department state river stream creek tributary lake reservoir mountain"
                    + " peak hill range valley bay peninsula headland cape municipalities districts"
                    + " provinces communes departments parishes cantons counties station ghost town"
                    + " villages towns cities islet lagoon waterfall glacier volcano plateau summit pass"
                    + " beach")));

    static final WordSet CALENDAR = WordSet.of(
            "january february march april may june july august september october november december monday tuesday"
                    + " wednesday thursday friday saturday sunday spring summer autumn fall winter easter christmas"
                    + " ramadan jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun");

    static final WordSet COUNTY = WordSet.of("county parish");

    /** Verbs of speech. */
    static final WordSet SAY =
            WordSet.of("said says told added adds tells explained testified replied recalled noted wrote tweeted"
                    + " asked joked pleaded admitted scored who whose whom");

    static final WordSet WHO = WordSet.of("who whose whom");

    /** Words before the name of a city that make it a team. */
    static final WordSet TEAM =
            WordSet.of("real atletico atlético bayern inter ac as borussia sporting ajax dynamo dinamo cska fc cf sc"
                    + " olympique deportivo racing stade lokomotiv spartak shakhtar partizan feyenoord werder hertha"
                    + " eintracht fortuna bayer rb rcd ud sv vfl tsv vs");

    static final WordSet DETERMINER =
            WordSet.of("the a an its his her their our your my this that these those no to not well");

    /** What begins a new clause. */
    static final WordSet CLAUSE =
            WordSet.of("while when where which who whose whom that because although though but whereas after"
                    + " before until unless if as since so");

    private Lexicon() {}
}
