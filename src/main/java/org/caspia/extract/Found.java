package org.caspia.extract;

import java.util.ArrayList;
import java.util.List;
import org.caspia.event.NameUse;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;
import org.jspecify.annotations.Nullable;

/** A name in the text that the gazetteer knows, on its way to becoming a mention. */
final class Found {
    final int from;
    final int to;
    final long key;
    final List<NameMatch> matches;
    /** The name as it stands in the text; empty when the gazetteer knows but one place of it. */
    final String written;
    /** What the words around say for (positive) or against it being a place at all. */
    double cue;
    /** The strongest reason, one short sentence. */
    String rule = "";

    NameUse use = NameUse.LITERAL;
    boolean accepted;
    /** Words right behind the name that tell what it lies in: "Paris, Texas". */
    @Nullable
    Found inside;
    /** Words behind the name that tell what it lies in, though the gazetteer knows no such place there. */
    @Nullable
    Found claimed;
    /** The name before this one, when this one tells what that lies in. */
    @Nullable
    Found inner;
    /** The word for a people before it that tells its country: "the Turkish town of Kilis". */
    @Nullable
    Found nation;
    /** The place that the text says it is near. */
    @Nullable
    Found near;
    /** What the clause says before it that it speaks of: "in Kentucky, Greenville counted four dead". */
    @Nullable
    Found scene;
    /** The name beside it in a list. */
    @Nullable
    Found peer;
    /** Whether it is such a word behind another name. */
    boolean isOuter;
    /** Whether the words around call it a province, or a town. */
    boolean isProvince;

    boolean isTown;
    /** Whether it stands with the article, as rivers do and towns do not. */
    boolean isStream;
    /** Whether it is a river or lake, of which the gazetteer only knows a town of the name. */
    boolean isWater;

    @Nullable
    Scored chosen;

    List<Scored> ranking = new ArrayList<>();
    double confidence;

    private boolean weighed;
    private double best = -1;
    private double bestPrimary;

    Found(int from, int to, long key, List<NameMatch> matches) {
        this(from, to, key, matches, "");
    }

    Found(int from, int to, long key, List<NameMatch> matches, String written) {
        this.written = written;
        this.from = from;
        this.to = to;
        this.key = key;
        this.matches = matches;
    }

    /** A candidate with its score, of which the other names of the article gave the support, some of it by what lies near or around. */
    record Scored(NameMatch match, double score, String reason, double support, double local) {}

    /** The same name with a word more, which makes it a river or lake beside the place of the name. */
    Found through(int last) {
        Found whole = new Found(from, last, key, matches, written);
        whole.isWater = true;
        return whole;
    }

    /** Whether it is only known as a second name of small towns. */
    boolean isObscure() {
        return matches.stream()
                .allMatch(match ->
                        match.role() == NameRole.ALTERNATE && match.entry().isListedTown() && Priors.of(match) < 1);
    }

    /** Whether a town of some size bears the name. */
    boolean isTownToo() {
        return matches.stream().anyMatch(match -> match.entry().feature().isPopulated() && Priors.of(match) >= 0.5);
    }

    /** Whether a place lies in the country that the word for a people before the name tells; any does where none stands. */
    boolean isOfNation(GazetteerEntry entry) {
        return nation == null || nation.matches.get(0).entry().memberIsos().contains(entry.countryIso());
    }

    int words() {
        return to - from + 1;
    }

    void addCue(double amount, String reason) {
        cue += amount;
        if (amount > 0 && rule.isEmpty()) {
            rule = reason;
        }
    }

    /** How well known the best known place of the name is. */
    double bestPrior() {
        weigh();
        return best;
    }

    /** The same, of the places whose first name it is. */
    double bestPrimary() {
        weigh();
        return bestPrimary;
    }

    private void weigh() {
        if (weighed) {
            return;
        }
        weighed = true;
        boolean counties = true;
        for (NameMatch match : matches) {
            double prior = Priors.of(match);
            best = Math.max(best, prior);
            bestPrimary = Math.max(bestPrimary, match.role() == NameRole.PRIMARY ? prior : 0);
            counties &= match.entry().feature() == Feature.COUNTY;
        }
        best += counties && !matches.isEmpty() ? 1.4 : 0;
    }
}
