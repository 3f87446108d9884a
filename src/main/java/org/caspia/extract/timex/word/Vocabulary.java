package org.caspia.extract.timex.word;

import java.util.List;
import java.util.Map;

/** The words of the lexicon, kind by kind. */
final class Vocabulary {

    private final Map<String, Term> words;

    private Vocabulary(Map<String, Term> words) {
        this.words = words;
    }

    static void fill(Map<String, Term> words) {
        Vocabulary vocabulary = new Vocabulary(words);
        vocabulary.calendar();
        vocabulary.units();
        vocabulary.numbers();
        vocabulary.pointers();
        vocabulary.tenses();
        vocabulary.rest();
    }

    private void calendar() {
        row(Kind.MONTH, 1, "january february march april may june july august september october november december");
        weak(Kind.MONTH, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        weak(Kind.MONTH, 9, "sept");
        also(Kind.WEAK, "may march june april august");
        row(Kind.WEEKDAY, 1, "monday tuesday wednesday thursday friday saturday sunday");
        row(Kind.WEEKDAYS, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        weak(Kind.WEEKDAY, 1, "mon tue wed thu fri sat sun");
        weak(Kind.WEEKDAY, 2, "tues");
        weak(Kind.WEEKDAY, 4, "thurs");
        row(Kind.SEASON, 1, "spring summer autumn winter");
        row(Kind.SEASON, 1, "springtime summertime - wintertime");
        put(Kind.SEASON, 3, "fall");
        row(Kind.DAYPART, 0, "morning afternoon evening night daytime midday noon midnight");
        row(Kind.DAYPART, 0, "mornings afternoons evenings nights");
        put(Kind.DAYPART, DayPart.MORNING.ordinal(), "dawn daybreak sunrise");
        put(Kind.DAYPART, DayPart.EVENING.ordinal(), "dusk sunset nightfall");
        put(Kind.DAYPART, DayPart.NIGHT.ordinal(), "overnight");
        row(Kind.DAYWORD, -1, "yesterday today tomorrow");
        put(Kind.DAYWORD, 0, "tonight");
        put(Kind.MERIDIEM, 0, "am");
        put(Kind.MERIDIEM, 12, "pm");
        put(Kind.ERA, -1, "bc bce");
        put(Kind.ERA, 1, "ad ce");
        put(Kind.ZONE, 0, "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest et pt ist msk eet eest ast nzst");
        put(
                Kind.HOLIDAY,
                0,
                "christmas easter thanksgiving halloween valentine boxing memorial labor labour veterans"
                        + " independence good nowruz novruz victory new columbus presidents martin mother father palm ash epiphany may");
        row(Kind.DECADE_NAME, 0, "");
        int decade = 20;
        for (String name : split("twenties thirties forties fifties sixties seventies eighties nineties")) {
            put(Kind.DECADE_NAME, decade, name);
            decade += 10;
        }
    }

    private void units() {
        unit(Unit.SECOND, "second seconds");
        unit(Unit.MINUTE, "minute minutes");
        unit(Unit.HOUR, "hour hours");
        unit(Unit.DAY, "day days");
        unit(Unit.WEEKEND, "weekend weekends");
        unit(Unit.WEEK, "week weeks");
        unit(Unit.FORTNIGHT, "fortnight fortnights");
        unit(Unit.MONTH, "month months");
        unit(Unit.QUARTER, "quarter quarters");
        unit(Unit.YEAR, "year years");
        unit(Unit.DECADE, "decade decades");
        unit(Unit.CENTURY, "century centuries");
        unit(Unit.MILLENNIUM, "millennium millennia");
        unit(Unit.YEAR, "yr yrs");
        unit(Unit.HOUR, "hr hrs");
        unit(Unit.MINUTE, "min mins");
        repeated(Unit.HOUR, "hourly");
        repeated(Unit.DAY, "daily");
        repeated(Unit.NIGHT, "nightly");
        repeated(Unit.WEEK, "weekly");
        repeated(Unit.MONTH, "monthly");
        repeated(Unit.QUARTER, "quarterly");
        repeated(Unit.YEAR, "yearly annual annually");
    }

    private void numbers() {
        row(
                Kind.NUMBER,
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen");
        int tens = 20;
        for (String name : split("twenty thirty forty fifty sixty seventy eighty ninety")) {
            put(Kind.NUMBER, tens, name);
            tens += 10;
        }
        put(Kind.NUMBER, 100, "hundred");
        put(Kind.NUMBER, 1000, "thousand");
        put(Kind.NUMBER, 12, "dozen");
        put(Kind.NUMBER, 2, "couple both");
        row(
                Kind.ORDINAL,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                        + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        put(Kind.ORDINAL, 30, "thirtieth");
        put(Kind.QUANTIFIER, 0, "several few some many numerous multiple countless various untold");
        put(Kind.QUANTIFIER, 0, "hundreds thousands dozens scores tens");
        put(Kind.OTHER, 0, "half");
        put(
                Kind.FILLER,
                0,
                "full straight consecutive more additional long short whole entire solid calendar business"
                        + " working trading successive extra further odd hard brief mere very single separate intervening");
    }

    private void pointers() {
        put(Kind.DIRECTION, -1, "last past previous prior preceding latest recent");
        put(Kind.DIRECTION, 0, "this current same");
        put(Kind.DIRECTION, 1, "next following coming upcoming subsequent ensuing");
        put(
                Kind.OTHER,
                0,
                "that these those ago later earlier afterward afterwards thereafter hence previously old long"
                        + " now before after");
        put(Kind.PART, 1, "early earlier");
        put(Kind.PART, 2, "mid");
        put(Kind.PART, 3, "late later");
        put(Kind.PART_NOUN, 1, "beginning start outset onset");
        put(Kind.PART_NOUN, 2, "middle midst");
        put(Kind.PART_NOUN, 3, "end close");
        put(Kind.PART_NOUN, 0, "rest remainder course");
        put(Kind.APPROX, 0, "about around approximately roughly nearly almost circa ca some perhaps maybe");
        put(
                Kind.PREPOSITION,
                0,
                "in on at by since until till from to during through throughout between and of before"
                        + " after for within over under into towards toward around or as across circa about but beyond per than");
        put(Kind.THE, 0, "the");
        put(Kind.A, 0, "a an");
        put(Kind.EACH, 0, "each every per");
        put(Kind.REFERENCE, 0, "now current currently presently nowadays present moment time");
        put(Kind.REFERENCE, -1, "recently lately ago recent previously");
        put(Kind.REFERENCE, 1, "soon future someday");
    }

    private void tenses() {
        put(
                Kind.FUTURE,
                0,
                "will ll shall expected expects expect plans planned planning plan scheduled due upcoming"
                        + " would going deadline forthcoming slated intends intend hopes aims aim prepares tentatively may could"
                        + " should might ought set likely go goes until forecast projected anticipated begins starts expires expiring ends closes payable effective matures maturing retires begin start open opens meets arrives resumes hosts"
                        + " plays faces flies departs airs premieres returns travels reopens convenes concludes gathers holds speaks"
                        + " finishes want wants seeks");
        put(
                Kind.PAST,
                0,
                "was were had did said made took went came began fell rose left held met won lost sent told got"
                        + " ran became gave saw found grew led wrote spoke struck shot fought bought sold paid kept put broke drew"
                        + " flew has have been killed ended hit"
                        + " begun built taken given written driven risen fallen grown known shown seen gone sunk thrown sown born laid"
                        + " spent sat stood chose chosen drove swore sworn sang woke wore worn blew blown bore caught crept dealt"
                        + " drank ate fled flung forgot froze frozen hid knew lent meant rode ridden rang sank shook slept spoken"
                        + " sprang stole stolen swept taught threw tore torn wept withdrew withdrawn"
                        + " heard felt thought understood beat bent bled bred burst cast clung cost dug fed forbade hung lit lay"
                        + " died sued lied cut shone shrank shut slid sought spun split spread stuck stung swam swung wound quit");
    }

    private void rest() {
        put(
                Kind.COUNTED,
                0,
                "people troops soldiers men women children tons tonnes miles km kilometers kilometres metres"
                        + " meters feet foot acres dollars euros pounds rubles yen yuan won lira manat jobs workers employees"
                        + " students barrels shares points votes refugees homes houses vehicles tanks aircraft planes ships"
                        + " casualties prisoners civilians fighters inhabitants residents words pages copies seats members guests"
                        + " visitors passengers cases deaths victims protesters companies units megawatts mw hectares yards square"
                        + " cubic horsepower percent pct million billion trillion others settlers horses guns species items kg cc"
                        + " calories degrees apartments families households wounded dead injured killed mm cm rpm megahertz mhz"
                        + " additional thousand hundred pieces tickets delegates participants officers cars trucks containers teu"
                        + " sq m kilometer kilometre mile meter metre bpd kilograms liters litres watts volts gallons wagons"
                        + " cattle sheep bottles megabytes dpi kb mb gb");
        put(
                Kind.OTHER,
                0,
                "fiscal fy q h quarters era times twice once time week old christ eve day year years s th st nd rd"
                        + " o clock local hours hrs other alternate end weekday weekdays another daylong weeklong monthlong yearlong decadelong yet that's no not until just only more less"
                        + " least most up fewer under over than ending ended year's turn onward onwards so far is are be being"
                        + " between spent spend take takes took lasted lasting lasts last wait waited flight page number model route"
                        + " highway boeing airbus room section chapter article resolution no nos line channel bus apollo windows"
                        + " volume issue decree order law bill point us usd eur paragraph");
        put(Kind.OTHER, 0, "meet midweek midyear today's long-term light point moment foreseeable near distant");
    }

    private static List<String> split(String list) {
        return List.of(list.split(" ", -1));
    }

    private void unit(Unit unit, String pair) {
        List<String> forms = split(pair);
        merge(forms.get(0), Kind.UNIT, 0, unit);
        merge(forms.get(1), Kind.UNITS, 0, unit);
    }

    private void repeated(Unit unit, String list) {
        for (String word : split(list)) {
            merge(word, Kind.REPEATED, 0, unit);
        }
    }

    private void row(Kind kind, int first, String list) {
        int value = first;
        for (String word : split(list)) {
            if (!word.isEmpty() && !word.equals("-")) {
                merge(word, kind, value, Unit.NONE);
            }
            value++;
        }
    }

    private void weak(Kind kind, int first, String list) {
        row(kind, first, list);
        also(Kind.WEAK, list);
    }

    private void also(Kind kind, String list) {
        for (String word : split(list)) {
            words.computeIfPresent(word, (key, term) -> term.and(kind));
        }
    }

    private void put(Kind kind, int value, String list) {
        for (String word : split(list)) {
            merge(word, kind, value, Unit.NONE);
        }
    }

    /** Adds a kind to a word; the first value and the first unit that a word was given stay. */
    private void merge(String word, Kind kind, int value, Unit unit) {
        Term old = words.get(word);
        if (old == null) {
            words.put(word, new Term(word, kind.bit(), value, unit));
        } else {
            Unit kept = old.unit() == Unit.NONE ? unit : old.unit();
            int keptValue = old.value() == 0 ? value : old.value();
            words.put(word, new Term(word, old.kinds() | kind.bit(), keptValue, kept));
        }
    }
}
