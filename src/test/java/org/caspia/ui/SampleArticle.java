package org.caspia.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.app.article.OpenArticle;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.DateCertainty;
import org.caspia.article.Paragraph;
import org.caspia.article.ParagraphKind;
import org.caspia.article.Sentence;
import org.caspia.event.CountryCount;
import org.caspia.event.DatedEvent;
import org.caspia.event.EventKind;
import org.caspia.event.Evidence;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.NameUse;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.event.TextSpan;
import org.caspia.geo.LonLat;
import org.caspia.time.EventDate;

/** A small article with its finds written by hand, so that the window's tests depend on no reader. */
public final class SampleArticle {
    public static final Place AZERBAIJAN = country("AZ", "Azerbaijan", 47.8, 40.4);
    public static final Place KAZAKHSTAN = country("KZ", "Kazakhstan", 67, 48);
    private static final String TITLE = "A ferry in autumn";
    private static final List<String> SENTENCES = List.of(
            "In October 2023 Azerbaijan opened a new berth near Baku.",
            "Azerbaijani ships reach Kazakhstan in a day.",
            "Nobody asked the sturgeon.");

    private SampleArticle() {}

    public static OpenArticle open() {
        return open(40);
    }

    /** The same article under another id, its events told apart from those of others. */
    public static OpenArticle open(String id) {
        OpenArticle first = open();
        Article article = first.article();
        Extraction found = first.extraction();
        return new OpenArticle(
                new Article(
                        id,
                        article.info().withTitle("Article " + id),
                        article.text(),
                        article.paragraphs(),
                        article.sentences()),
                new Extraction(
                        id,
                        found.mentions(),
                        found.countries(),
                        found.times(),
                        found.events().stream().map(event -> of(id, event)).toList(),
                        found.unplaced(),
                        found.issues()));
    }

    private static DatedEvent of(String id, DatedEvent event) {
        Evidence told = event.evidence().get(0);
        return new DatedEvent(
                id + "/" + event.id(),
                event.kind(),
                event.label(),
                event.date(),
                event.dateText(),
                event.dateCarried(),
                event.places(),
                event.actors(),
                List.of(new Evidence(id, told.span(), told.quote(), told.rule())),
                event.confidence());
    }

    /** An event of the article with another date. */
    public static DatedEvent event(String id, String edtf) {
        DatedEvent like = open(1).extraction().events().get(0);
        return new DatedEvent(
                id,
                like.kind(),
                like.label(),
                Optional.of(EventDate.parseEdtf(edtf)),
                edtf,
                false,
                like.places(),
                like.actors(),
                like.evidence(),
                like.confidence());
    }

    /** The same sentences many times over, so that the article is longer than the reader is high. */
    public static OpenArticle open(int paragraphs) {
        StringBuilder text = new StringBuilder(TITLE);
        List<Paragraph> parts = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        parts.add(new Paragraph(ParagraphKind.HEADING, 0, TITLE.length()));
        sentences.add(new Sentence(0, TITLE.length(), 0));
        for (int i = 0; i < paragraphs; i++) {
            text.append("\n\n");
            int start = text.length();
            for (String sentence : SENTENCES) {
                int from = text.length();
                text.append(sentence);
                sentences.add(new Sentence(from, text.length(), i + 1));
                mention(mentions, sentence, new Named("Azerbaijani", AZERBAIJAN, from, sentences.size() - 1));
                mention(mentions, sentence, new Named("Azerbaijan ", AZERBAIJAN, from, sentences.size() - 1));
                mention(mentions, sentence, new Named("Kazakhstan", KAZAKHSTAN, from, sentences.size() - 1));
                text.append(' ');
            }
            parts.add(new Paragraph(ParagraphKind.BODY, start, text.length() - 1));
        }
        ArticleInfo info = new ArticleInfo(
                TITLE,
                List.of("A. Author"),
                "A Publisher",
                new ArticleDate("2023", DateCertainty.INFERRED, "It speaks of October 2023 as past."),
                "",
                "© A. Author");
        Article article = new Article("sample", info, text.toString(), parts, sentences);
        return new OpenArticle(article, extraction(article, mentions, paragraphs));
    }

    private static Extraction extraction(Article article, List<Mention> mentions, int paragraphs) {
        int az = 2 * paragraphs;
        Sentence first = article.sentences().get(1);
        TextSpan span = new TextSpan(first.start(), first.end());
        DatedEvent event = new DatedEvent(
                "e1",
                EventKind.OPENING,
                "Azerbaijan opened a new berth",
                Optional.of(EventDate.parseEdtf("2023-10")),
                "October 2023",
                false,
                List.of(AZERBAIJAN),
                List.of(),
                List.of(new Evidence("sample", span, article.slice(span.start(), span.end()), "verb with date")),
                0.9);
        DatedEvent older = new DatedEvent(
                "e2",
                EventKind.STATEHOOD,
                "Independence",
                Optional.of(EventDate.parseEdtf("1991")),
                "1991",
                false,
                List.of(AZERBAIJAN),
                List.of(),
                List.of(new Evidence("sample", span, article.slice(span.start(), span.end()), "noun with date")),
                0.8);
        return new Extraction(
                "sample",
                mentions,
                List.of(
                        new CountryCount("AZ", "Azerbaijan", az, az, az),
                        new CountryCount("KZ", "Kazakhstan", paragraphs, paragraphs, paragraphs)),
                List.of(),
                List.of(event, older),
                List.of(),
                List.of());
    }

    private record Named(String name, Place place, int sentenceStart, int sentenceIndex) {}

    private static void mention(List<Mention> mentions, String sentence, Named named) {
        int at = sentence.indexOf(named.name());
        if (at >= 0) {
            String quote = named.name().strip();
            TextSpan span = new TextSpan(named.sentenceStart() + at, named.sentenceStart() + at + quote.length());
            NameUse use = quote.endsWith("i") ? NameUse.DEMONYM : NameUse.LITERAL;
            mentions.add(new Mention(
                    named.place(),
                    new Evidence("sample", span, quote, "name of a country"),
                    use,
                    0.95,
                    named.sentenceIndex(),
                    List.of()));
        }
    }

    private static Place country(String iso, String name, double lonDeg, double latDeg) {
        return new Place(
                "country:" + iso, name, PlaceKind.COUNTRY, new LonLat(lonDeg, latDeg), iso, "", List.of(iso), 0);
    }
}
