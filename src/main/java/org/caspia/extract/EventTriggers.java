package org.caspia.extract;

import java.util.EnumMap;
import java.util.Map;
import org.caspia.event.EventKind;
import org.caspia.gazetteer.NameKey;

/** The words that tell what sort of thing happened. */
final class EventTriggers {
    private static final Map<EventKind, WordSet> WORDS = new EnumMap<>(EventKind.class);

    static {
        WORDS.put(
                EventKind.MEETING,
                WordSet.of(
                        "summit summits meeting meetings conference conferences talks forum congress session gathering convened"
                                + " convene met negotiations consultations assembly hosted hosting host workshop seminar"));
        WORDS.put(
                EventKind.VISIT,
                WordSet.of(
                        "arrive arriving visit visits visited visiting tour tours toured touring trip trips arrived arrives travelled traveled"
                                + " travels flew embarked"));
        WORDS.put(
                EventKind.AGREEMENT,
                WordSet.of(
                        "agreement agreements treaty treaties accord accords pact memorandum contract contracts deal deals signed"
                                + " signing sign ratified ceasefire truce concluded"));
        WORDS.put(
                EventKind.FUNDING,
                WordSet.of(
                        "allocation allocated allocates invest invested investment investments loan loans grant grants fund funded"
                                + " funding financing donated pledged billion million bailout"));
        WORDS.put(
                EventKind.OFFICE,
                WordSet.of(
                        "elected election elections inauguration inaugurated appointed resigned re-elected sworn referendum"
                                + " impeached ousted coup coups putsch overthrew overthrown toppled deposed removed crowned dismissed"));
        WORDS.put(
                EventKind.CONFLICT,
                WordSet.of(
                        "war wars invasion invaded attack attacks attacked bombing bombed battle clashes fighting offensive killed"
                                + " protest protests protesters riot riots unrest mutiny rebellion insurgency raid raids gunmen ambush ambushed"
                                + " clashed fought stormed seized captured retook overran shelled hijacked bombs"
                                + " shelling airstrike airstrikes assassinated assassination massacre siege uprising revolt occupied"
                                + " occupation annexed annexation conflict genocide murdered stabbed gunned explosion explosions blast blasts shooting kidnapped"));
        WORDS.put(
                EventKind.STATEHOOD,
                WordSet.of(
                        "independence independent seceded secession joined accession founded established founding collapse"
                                + " dissolution dissolved unification withdrew unified proclaimed abolished originated"));
        WORDS.put(
                EventKind.OPENING,
                WordSet.of(
                        "opened opening opens launched launch inaugurates completed construction built commissioned unveiled"
                                + " constructed open erected operational reopened reopens reopening reopen finished completion groundbreaking"));
        WORDS.put(
                EventKind.DISASTER,
                WordSet.of(
                        "earthquake burned burnt fires wildfire flood floods flooding hurricane typhoon cyclone tsunami wildfires crash crashed"
                                + " outbreak epidemic pandemic famine drought eruption erupted landslide storm tornado derailed sank"));
        WORDS.put(
                EventKind.TRADE,
                WordSet.of(
                        "exports exported export imports imported trade sold selling bought purchase purchased acquired merger"
                                + " shipments delivered"));
        WORDS.put(
                EventKind.STATEMENT,
                WordSet.of(
                        "announced announces announcing announcement declared declaration speech address statement said told"
                                + " warned remarks report reported published"));
    }

    /** All the words, to be done at once with the many that tell nothing. */
    private static final WordSet ANY = WordSet.union(WORDS.values());

    static final long OPEN = NameKey.word("open", 0, 4);
    static final long MEET = NameKey.word("meet", 0, 4);
    static final long MEETS = NameKey.word("meets", 0, 5);
    static final long SHOT = NameKey.word("shot", 0, 4);
    static final WordSet DEAD = WordSet.of("dead down");
    static final WordSet BEFORE_VERB = WordSet.of("to will would could should may");
    static final WordSet POSSESSIVE = WordSet.of("its his her their a an the");

    /** What is opened or launched in war: "opened fire", "launched an offensive". */
    static final WordSet FIRE = WordSet.of("fire operation offensive attack attacks assault strikes raid");

    /** What is opened without a place being opened: "opened its books". */
    static final WordSet FIGURATIVE =
            WordSet.of("books book eyes mouth heart mind account accounts file files inquiry inquiries investigations"
                    + " investigation probe case talks door doors way");

    static final WordSet DATED = WordSet.of("in on at last this");
    static final WordSet INAUGURATED = WordSet.of("inauguration inaugurated");

    /** Words of sums and goods, which most often stand beside what happened. */
    static final WordSet BESIDE = WordSet.of(
            "billion million loan loans investment grant trade exports imports fund funds report reports war conflict congress assembly session");

    /** Verbs whose object is where it happens: "bombed Belgrade", "retook Timbuktu". */
    static final WordSet ONTO = WordSet.of(
            "attacked bombed shelled invaded seized captured retook occupied besieged stormed overran annexed"
                    + " entered reached left toured visited struck hit liberated conquered ambushed");

    /** Verbs in the past that tell of something that happened, fit to take the date of the sentence before. */
    static final WordSet HAPPENED =
            WordSet.of("signed met visited arrived opened launched invaded attacked announced agreed elected"
                    + " inaugurated killed bombed joined resigned appointed held hosted won died struck hit crashed began started ended"
                    + " founded established completed unveiled seized captured ratified concluded");

    private EventTriggers() {}

    /** The kind that a word tells of; {@link EventKind#OTHER} when it tells of none. */
    static EventKind kindOf(long key) {
        if (!ANY.contains(key)) {
            return EventKind.OTHER;
        }
        for (Map.Entry<EventKind, WordSet> entry : WORDS.entrySet()) {
            if (entry.getValue().contains(key)) {
                return entry.getKey();
            }
        }
        return EventKind.OTHER;
    }
}
