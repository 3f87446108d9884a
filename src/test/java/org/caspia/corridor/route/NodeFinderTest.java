package org.caspia.corridor.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caspia.corridor.CorridorData;
import org.caspia.corridor.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeFinderTest {
    private static final NodeFinder FINDER = new NodeFinder(CorridorData.network());

    @ParameterizedTest
    @CsvSource({
        "Baku,baku",
        "Bakı,baku",
        "BAKI,baku",
        "baku,baku",
        "Alat,alat",
        "Ələt,alat",
        "Khorgos,altynkol",
        "Horgos,altynkol",
        "Altynkol,altynkol",
        "Istanbul,istanbul",
        "İstanbul,istanbul",
        "Kapikule,kapikule",
        "Kapıkule,kapikule",
        "Constanta,constanta",
        "Constanța,constanta",
        "Xi'an,xian",
        "Xi’an,xian",
        "Aqtau,aktau",
        "Актау,aktau",
        "Poti port,poti",
        "Turkmenbashi,turkmenbashi",
        "rail junction of nowhere,",
        "Tiflis,tbilisi"
    })
    void namesAreForgiving(String name, String id) {
        String expected = id == null ? "" : id;
        String found = FINDER.find(name).findNode().map(Node::id).orElse("");
        if (name.equals("Poti port")) {
            assertThat(FINDER.find(name).suggestions()).extracting(Node::id).contains(expected);
        } else {
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void anUnknownNameGetsTheNearestSuggestions() {
        NodeMatch match = FINDER.find("Tiblisi");
        assertThat(match.findNode()).isEmpty();
        assertThat(match.suggestions()).extracting(Node::id).startsWith("tbilisi");
        assertThat(match.advice()).contains("Tiblisi").contains("did you mean Tbilisi");
        assertThat(FINDER.find("Qwertyuiop").suggestions()).isEmpty();
        assertThat(FINDER.find("").advice()).isNotEmpty();
    }

    @Test
    void everyNodeIsFoundByItsOwnNameAndKeyInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("az-AZ"));
            NodeFinder finder = new NodeFinder(CorridorData.network());
            assertThat(CorridorData.network().listNodes())
                    .allSatisfy(node ->
                            assertThat(finder.find(node.id()).findNode()).contains(node));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void editsCountInsertionsChangesAndSwaps() {
        assertThat(NodeFinder.edits("", "abc")).isEqualTo(3);
        assertThat(NodeFinder.edits("poti", "pori")).isEqualTo(1);
        assertThat(NodeFinder.edits("tbilisi", "tiblisi")).isEqualTo(1);
        assertThat(NodeFinder.edits("baku", "baku")).isZero();
    }
}
