package org.caspia.extract;

import org.caspia.gazetteer.NameKey;

/** Common things whose names hold a place or a people that is not meant: Panama hat, French fries. */
final class Phrases {
    private static final WordSet FIRST_WORDS = WordSet.of(
            "ole the nord saudi lancaster pan brussels panama cuban manila french danish swiss english dutch turkish persian german"
                    + " guinea chinese indian russian venetian labrador jersey boston great bermuda fine bone arabian"
                    + " irish scotch welsh roman greek spanish italian american mexican polish cayman damascus cheddar"
                    + " parma dijon bordeaux champagne burgundy cologne hamburg frankfurt bologna kashmir angora siamese"
                    + " siberian alaskan tasmanian canadian scottish arctic union rio royal voice norwegian african asian"
                    + " belgian portuguese moroccan brazil peking london york yorkshire cornish worcester worcestershire"
                    + " caesar molotov monte white bengal sumatran burmese canada japanese nile");

    /** Pairs of words, each written together. */
    private static final WordSet PAIRS = WordSet.of(
            "olemiss saudiaramco nordstream thetennessean theoregonian thescotsman thevirginianpilot brusselssprouts brusselssprout panamahat panamahats cubanheels cubancigar cubancigars"
                    + " cubansandwich manilaenvelope manilaenvelopes manilafolder frenchfries frenchtoast frenchhorn"
                    + " frenchpress frenchkiss frenchdoors frenchbread frenchbulldog frenchwindows danishpastry swissarmy"
                    + " swisscheese swisschard englishmuffin englishmuffins dutchoven dutchcourage turkishdelight"
                    + " turkishbath persianrug persiancat persiancarpet germanshepherd germanshepherds germanmeasles"
                    + " guineapig guineapigs guineafowl chinesecheckers chinesecabbage indiansummer indianink"
                    + " russianroulette russiandoll russiandolls venetianblind venetianblinds labradorretriever jerseycow"
                    + " jerseycows jerseycream bostonterrier greatdane bermudashorts finechina bonechina arabianhorse"
                    + " irishcoffee irishstew irishwolfhound irishsetter scotchwhisky scotchtape welshrarebit romancandle"
                    + " romannumeral romannumerals romancatholic romancatholics greeksalad greekyogurt greekyoghurt"
                    + " spanishflu spanishomelette italiandressing americancheese mexicanstandoff polishsausage"
                    + " damascussteel siamesetwins siamesecat siberianhusky alaskanmalamute tasmaniandevil canadianbacon"
                    + " scottishterrier arcticfox norwegianwood belgianwaffle belgianwaffles brazilnut brazilnuts"
                    + " pekingduck yorkshireterrier yorkshirepudding cornishpasty worcestersauce worcestershiresauce"
                    + " caesarsalad molotovcocktail molotovcocktails montecarlo africanamerican africanamericans"
                    + " asianamerican asianamericans frenchroast canadianpacific canadiannational lancasterbomber"
                    + " panamerican unionpacific panamapapers riotinto royaldutch irishamerican italianamerican guineaworm"
                    + " whitehouse frenchonion bostoncream bostonbaked englishbulldog englishsetter dutchelm dutchauction"
                    + " chinesewhispers mexicanwave africanviolet africanviolets bengaltiger bengaltigers siberiantiger"
                    + " siberiantigers sumatrantiger burmesepython burmesepythons canadagoose canadageese jerseybarrier"
                    + " jerseybarriers bermudatriangle japaneseknotweed japanesebeetle japanesebeetles nileperch");

    private Phrases() {}

    static boolean isThing(Tokens tokens, int at) {
        int before = tokens.isMark(at - 1, '-') ? at - 2 : at - 1;
        return isPair(tokens, at) || (tokens.together(before, at) && isPair(tokens, before));
    }

    private static boolean isPair(Tokens tokens, int first) {
        if (!FIRST_WORDS.contains(tokens.key(first))) {
            return false;
        }
        int second = tokens.isMark(first + 1, '-') ? first + 2 : first + 1;
        if (!tokens.together(first, second) || !tokens.is(second, Tokens.WORD)) {
            return false;
        }
        String pair = tokens.word(first) + tokens.word(second);
        return PAIRS.contains(NameKey.word(pair, 0, pair.length()));
    }
}
