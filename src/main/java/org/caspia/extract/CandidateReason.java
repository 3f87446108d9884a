package org.caspia.extract;

import java.util.Locale;
import org.caspia.gazetteer.GazetteerEntry;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/** Says in a few words why a candidate was chosen, or why another was preferred to it. */
final class CandidateReason {
    private CandidateReason() {}

    /** A candidate with what speaks for it: what other places give it by kind, and its weight without them. */
    record Weighed(NameMatch match, double[] support, double base) {
        GazetteerEntry entry() {
            return match.entry();
        }

        double local() {
            return Affinity.local(support);
        }
    }

    static String chosen(Found here, Weighed best) {
        double[] sum = best.support();
        if (Candidates.isInside(here, best.entry())) {
            return "the text says what it lies in";
        }
        if (here.near != null && Candidates.near(here, best.entry()) > 0) {
            return "the text says what it is near";
        }
        if (here.nation != null && Candidates.nation(here, best.entry()) > 0) {
            return "the text names its country before it";
        }
        if (here.scene != null && Candidates.isInScene(here, best.entry())) {
            return "its sentence opens with " + name(here.scene) + ", where it lies";
        }
        if (here.peer != null && Candidates.peer(here, best.entry()) > 0) {
            return "it stands in a list with " + name(here.peer);
        }
        if (sum[Affinity.INSIDE] >= 0.8 && sum[Affinity.INSIDE] >= sum[Affinity.NEAR]) {
            return "it lies in a province of the article, or holds its places";
        }
        if (sum[Affinity.NEAR] > 0.6) {
            return "it lies near other places of the article";
        }
        if (sum[Affinity.COUNTRY] > 0.6) {
            return "its country is named in the article";
        }
        return best.entry().population() > 0 ? "the best known place of the name" : "the name is its own";
    }

    static String passedOver(Found here, Weighed self, Weighed best) {
        Found outer = here.inside;
        if (outer != null && Candidates.isInside(here, best.entry()) && !Candidates.isInside(here, self.entry())) {
            return "it does not lie in " + name(outer);
        }
        if (here.near != null && Candidates.near(here, self.entry()) < Candidates.near(here, best.entry())) {
            return "it is not near " + name(here.near);
        }
        if (here.nation != null && Candidates.nation(here, self.entry()) < Candidates.nation(here, best.entry())) {
            return "it does not lie in " + name(here.nation);
        }
        boolean populated = self.entry().feature().isPopulated();
        if (here.isTown && !populated || here.isProvince && populated) {
            return here.isTown ? "the words speak of a town" : "the words speak of a province";
        }
        if (self.local() < best.local() - 0.7) {
            return self.local() < 0.1
                    ? "it lies far from the other places of the article"
                    : "it lies less near to the other places of the article";
        }
        if (self.support()[Affinity.COUNTRY] < best.support()[Affinity.COUNTRY] - 0.4) {
            return "the article speaks less of its country";
        }
        if (self.match().role() == NameRole.ALTERNATE && populated) {
            return "only another name of " + self.entry().name();
        }
        return size(self, best);
    }

    private static String name(Found outer) {
        return outer.matches.get(0).entry().name();
    }

    private static String size(Weighed self, Weighed best) {
        long people = self.entry().population();
        if (self.base() >= best.base()) {
            return "as well known, but the article speaks less for it";
        }
        if (people > best.entry().population() && best.entry().feature().isPopulated()) {
            return "larger, but less likely by the words around";
        }
        return people > 0 ? String.format(Locale.ROOT, "less known, with %,d people", people) : "less known";
    }
}
