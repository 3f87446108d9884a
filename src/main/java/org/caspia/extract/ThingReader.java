package org.caspia.extract;

import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/** Reads what speaks against a name's being a place: it belongs to a street, a team, a company, a ship, an illness, a thing. */
final class ThingReader {
    private static final long SAINT = NameKey.word("st", 0, 2);
    private static final long OF = NameKey.word("of", 0, 2);
    private static final WordSet CHURCH = WordSet.of(
            "church cathedral chapel abbey monastery basilica feast order statue shrine convent priory gospel");
    private static final long STATE = NameKey.word("state", 0, 5);
    /** "New York State", "Washington State" are the states; "Iowa State" is a university. */
    private static final WordSet STATE_OFFICE = WordSet.of(
            "police patrol trooper troopers senate house department fair prison penitentiary legislature rep sen"
                    + " capitol highway parks supreme senator representative board treasurer auditor");

    private static final WordSet NAMED_STATE = WordSet.of("york washington");

    private static final WordSet COLLEGE_NAME = WordSet.of("wesleyan tech poly polytechnic isd");
    private static final WordSet COLLEGE = WordSet.of("university college");

    private final Tokens tokens;
    private final Marks marks;

    ThingReader(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /** Reads; what follows may be a word for a people, "in Bonn German and French envoys", which is no part of the name. */
    void read(Found here, boolean beforePeople) {
        nextTo(here, beforePeople);
        behind(here);
        thing(here);
        street(here);
        product(here);
    }

    /** What a capitalised word behind the name makes of it. */
    private void nextTo(Found here, boolean beforePeople) {
        int next = here.to + 1;
        if (AIRPORT_KIND.contains(tokens.key(next))
                && tokens.key(next + 1) == AIRPORT
                && tokens.is(next + 1, Tokens.CAPITAL)) {
            here.addCue(0.5, "an airport is called after it");
            return;
        }
        boolean joined = tokens.together(here.to, next)
                && tokens.is(next, Tokens.CAPITAL)
                && tokens.start(next) - tokens.end(here.to) <= 1
                && !(beforePeople && here.cue > 0)
                && !marks.is(next, Marks.PERSON);
        if (joined) {
            here.cue -= longer(here, next);
        }
        boolean owned = tokens.is(next, Tokens.POSSESSIVE) && tokens.is(next + 1, Tokens.CAPITAL);
        if (owned
                && (Lexicon.SPOT.contains(tokens.key(next + 1)) || Lexicon.ORGANISATION.contains(tokens.key(next + 1)))
                && here.bestPrior() < 4) {
            here.cue -= 4;
        }
        boolean foreign = tokens.together(here.to, next + 1)
                && !tokens.is(next, Tokens.CAPITAL)
                && JOINT.contains(tokens.key(next))
                && tokens.is(next + 1, Tokens.CAPITAL)
                && here.bestPrior() < 4;
        if (foreign) {
            here.cue -= 3; // Hani i Hotit
        }
        if (tokens.isMark(next, '-') && tokens.touchesNext(here.to) && tokens.is(next + 1, Tokens.CAPITAL)) {
            here.cue -= 0.5;
        }
    }

    /** What speaks against a name whose next word may make it a longer one; what stands before belongs to the whole. */
    private double longer(Found here, int next) {
        long key = tokens.key(next);
        double led = Math.max(0, here.cue);
        if (isTeam(here, next) || (Lexicon.SPOT.contains(key) && !TRANSPORT.contains(key))) {
            return 5 + led;
        }
        if (Lexicon.SPOT.contains(key) || Lexicon.NATURE.contains(key)) {
            return 4;
        }
        boolean body = GOVERNMENT.contains(key) && !here.matches.get(0).entry().isListedTown();
        if (body || isOpen(next) || tokens.isHeadline(here.from)) {
            return 0;
        }
        double known = here.bestPrior();
        return known < 2 ? 2 + led : known < 4.4 ? 2.6 : LARGE + Math.min(1, led);
    }

    /** "India Marlow", "Panama Red", "China Daily". */
    private static final double LARGE = 3.2;

    /** What the words before the name make of it. */
    private void behind(Found here) {
        int before = here.from - 1;
        boolean joined = tokens.together(before, here.from)
                && tokens.is(before, Tokens.CAPITAL)
                && !tokens.is(before, Tokens.FIRST)
                && tokens.start(here.from) - tokens.end(before) <= 1
                && !Lexicon.DIRECTION.contains(tokens.key(before));
        if (joined && !tokens.isHeadline(here.from)) {
            boolean strong = ARTICLE.contains(tokens.key(before)) || tokens.key(here.from) == SAINT;
            here.cue -= strong ? 4 : here.bestPrior() < 2.5 ? 2 : 1.5;
        }
        boolean church = tokens.key(here.from) == SAINT
                && tokens.key(before) == AT
                && tokens.word(here.to).endsWith("s")
                && Tokenizer.isApostrophe(tokens.text().charAt(tokens.end(here.to) - 2))
                && !tokens.isMark(here.to + 1, ',')
                && here.bestPrior() < 2.5;
        here.cue -= church ? 5 : 0; // at St. Mary's
    }

    private static final long AT = NameKey.word("at", 0, 2);

    private static final long AIRPORT = NameKey.word("airport", 0, 7);
    private static final WordSet AIRPORT_KIND = WordSet.of("international regional municipal national");
    private static final WordSet ARTICLE = WordSet.of("la le el los las les lo il");
    private static final WordSet JOINT = WordSet.of("i de da do dos das del di della e y la el al sur ob und");

    /** Spots that lie in the place they are called after. */
    private static final WordSet TRANSPORT = WordSet.of(
            "airport station base camp prison jail line metro subway pier bridge wharf terminal tunnel highway route");

    /** "Leeds United", "Swindon Town", "Boston Celtics". */
    private boolean isTeam(Found here, int next) {
        long key = tokens.key(next);
        boolean club = CLUB.contains(key)
                && here.matches.get(0).entry().countryIso().equals("GB")
                && !tokens.is(next + 1, Tokens.CAPITAL);
        return (club || TEAM.contains(key)) && !tokens.isHeadline(here.from);
    }

    private static final WordSet CLUB = WordSet.of("city town county");
    private static final WordSet TEAM =
            WordSet.of("united rovers wanderers albion hotspur harriers argyle alexandra orient thistle fc afc rfc cf"
                    + " sc celtics lakers knicks bulls bears packers cowboys patriots jets giants eagles steelers ravens"
                    + " browns bengals texans colts jaguars titans broncos chiefs raiders chargers vikings lions saints"
                    + " falcons panthers buccaneers cardinals rams seahawks yankees mets sox dodgers padres astros rangers"
                    + " twins royals tigers brewers cubs pirates reds phillies braves marlins nationals orioles mariners"
                    + " athletics rockies diamondbacks canucks oilers flames senators canadiens bruins sabres penguins"
                    + " flyers capitals hurricanes predators blues blackhawks coyotes sharks kings avalanche raptors nets"
                    + " wizards hornets hawks pistons pacers bucks cavaliers grizzlies pelicans mavericks spurs rockets"
                    + " nuggets jazz timberwolves warriors clippers suns sounders timbers whitecaps bulldogs wildcats"
                    + " broncs badgers gators hoosiers huskers cyclones jayhawks sooners longhorns aggies buckeyes"
                    + " wolverines spartans hawkeyes gophers huskies cougars ducks beavers trojans bruins utes knights"
                    + " mustangs rebels gamecocks volunteers razorbacks terriers");

    /** Whether a capitalised word may follow the name of a place without being a part of a longer name. */
    private boolean isOpen(int next) {
        long key = tokens.key(next);
        return Lexicon.PROVINCE.contains(key)
                || Lexicon.TITLES.contains(key)
                || Lexicon.OFFICE.contains(key)
                || Lexicon.CALENDAR.contains(key)
                || Lexicon.AFTER_PLACE.contains(key)
                || PARTY.contains(key)
                || COMPASS.contains(key)
                || tokens.is(next, Tokens.ALL_CAPITALS)
                || tokens.is(next - 1, Tokens.ALL_CAPITALS)
                || marks.is(next, Marks.ORGANISATION);
    }

    /** "The Qld Government". */
    private static final WordSet GOVERNMENT =
            WordSet.of("government parliament premier governor cabinet assembly opposition");

    private static final WordSet COMPASS = WordSet.of("north south east west central high");
    private static final WordSet PARTY = WordSet.of(
            "democrat democrats republican republicans gop labour tory tories conservative conservatives liberal"
                    + " liberals legislature house senate general attorney lt gov sen rep time");

    /** "Roast turkey", "Panama hat", "Real Madrid": a thing or a team, not the place. */
    private void thing(Found here) {
        int before = here.from - 1;
        int next = here.to + 1;
        boolean ship = tokens.together(before, here.from)
                && Lexicon.SHIP.contains(tokens.key(before))
                && !tokens.is(before, Tokens.POSSESSIVE);
        boolean illness = tokens.together(here.to, next) && Lexicon.ILLNESS.contains(tokens.key(next));
        boolean highway = tokens.together(here.to, next)
                && tokens.is(next, Tokens.NUMBER)
                && here.matches.get(0).role() == NameRole.ABBREVIATION
                && here.matches.get(0).entry().feature() == Feature.COUNTRY;
        boolean university = tokens.key(next) == STATE
                && tokens.is(next, Tokens.CAPITAL)
                && here.matches.get(0).entry().countryIso().equals("US")
                && (!NAMED_STATE.contains(tokens.key(here.to)) || COLLEGE.contains(tokens.key(next + 1)))
                && !STATE_OFFICE.contains(tokens.key(next + 1));
        boolean church =
                tokens.key(before) == OF && CHURCH.contains(tokens.key(before - 1)) && tokens.key(here.from) == SAINT;
        boolean college = tokens.is(next, Tokens.CAPITAL)
                && tokens.together(here.to, next)
                && (COLLEGE_NAME.contains(tokens.key(next)) || tokens.key(next) == A && tokens.isMark(next + 1, '&'));
        boolean storm = tokens.together(before, here.from)
                && tokens.is(before, Tokens.CAPITAL)
                && STORM.contains(tokens.key(before));
        boolean transport =
                tokens.key(before) == FOR && tokens.key(before - 1) == TRANSIT && tokens.is(before - 1, Tokens.CAPITAL);
        if (storm || transport || college || church || ship || illness || highway || university) {
            here.cue -= 6;
            return;
        }
        if (here.words() == 2 && Phrases.isThing(tokens, here.from)) {
            here.cue -= 12; // as a whole, such as the White House, which is also a name of Casablanca
            return;
        }
        if (here.words() > 1 && !Lexicon.TEAM.contains(tokens.key(before))) {
            return;
        }
        boolean food = (tokens.together(before, here.from) && Lexicon.FOOD.contains(tokens.key(before)))
                || (tokens.together(here.to, next) && Lexicon.FOOD.contains(tokens.key(next)));
        boolean team = tokens.together(before, here.from)
                && tokens.is(before, Tokens.CAPITAL)
                && Lexicon.TEAM.contains(tokens.key(before));
        if (food || team || Phrases.isThing(tokens, here.from)) {
            here.cue -= 6;
        }
    }

    /** "Cyclone Gombe". */
    private static final WordSet STORM = WordSet.of("cyclone hurricane typhoon storm");

    /** "Transport for London". */
    private static final long TRANSIT = NameKey.word("transport", 0, 9);

    private static final long FOR = NameKey.word("for", 0, 3);

    /** "301 Lafayette St.", "9 Washington Ave." */
    private void street(Found here) {
        int next = here.to + 1;
        boolean number = tokens.is(here.from - 1, Tokens.NUMBER) && tokens.together(here.from - 1, next);
        if (number
                && tokens.is(next, Tokens.CAPITAL)
                && (tokens.key(next) == SAINT || STREET.contains(tokens.key(next)))) {
            here.cue -= 5;
        }
    }

    private static final WordSet STREET = WordSet.of("ave rd blvd dr ln hwy pkwy ct pl sq ter cir");

    /** "A Bentley,", "works for Toyota", "the band Asia", "Delphi, now based in Troy". */
    private void product(Found here) {
        int before = here.from - 1;
        int next = here.to + 1;
        boolean article = tokens.key(before) == A || tokens.key(before) == AN;
        boolean ends =
                !tokens.is(next, Tokens.WORD) && !tokens.is(next, Tokens.POSSESSIVE) && !tokens.isMark(next, '-');
        if (article && ends && !tokens.isMark(next, ',') && here.words() == 1) {
            here.cue -= 4;
        }
        boolean company = tokens.key(before) == THE
                && ends
                && here.matches.get(0).entry().isListedTown()
                && here.matches.stream().allMatch(match -> isArticleless(match));
        boolean named = tokens.together(before, here.from)
                && tokens.is(before, Tokens.WORD)
                && !tokens.is(before, Tokens.CAPITAL)
                && WORK.contains(tokens.key(before));
        boolean called = tokens.together(before, here.from)
                && CALLED.contains(tokens.key(before))
                && (ANIMATE.contains(tokens.key(before - 1)) || Lexicon.KIN.contains(tokens.key(before - 1)));
        boolean brand = here.words() == 1 && here.cue < 4.5 && BRAND.contains(tokens.key(here.from));
        boolean moved = tokens.isMark(next, ',')
                && BASED.contains(tokens.key(tokens.key(next + 1) == NOW ? next + 2 : next + 1));
        if (company || named || called || brand || moved) {
            here.cue -= brand ? 6 : 4;
        }
    }

    /** "The Hague" and quarters such as the Bronx have an article; the Santa Fe is a railway. */
    private static boolean isArticleless(NameMatch match) {
        Feature feature = match.entry().feature();
        return feature.isPopulated()
                && feature != Feature.DISTRICT
                && !match.entry().name().startsWith("The ");
    }

    private static final long THE = NameKey.word("the", 0, 3);
    private static final long A = NameKey.word("a", 0, 1);
    private static final long AN = NameKey.word("an", 0, 2);
    private static final long NOW = NameKey.word("now", 0, 3);
    private static final WordSet ANIMATE =
            WordSet.of("dog cat horse pony man woman boy girl baby child lad kid character"
                    + " parrot shepherd terrier labrador lion tiger elephant bear dolphin whale robot");
    private static final WordSet CALLED = WordSet.of("called named nicknamed");
    private static final WordSet BASED = WordSet.of("based headquartered");
    private static final WordSet WORK =
            WordSet.of("band group singer rapper film movie album song novel magazine sitcom musical");
    private static final WordSet BRAND = WordSet.of(
            "google facebook intel nvidia boots toyota nokia kawasaki santander monsanto bentley delphi bosch nestle siemens"
                    + " danone cisco oracle target sprint orion evian tesla peugeot buick dodge malibu corona canon");
}
