package org.caspia.article;

import java.util.List;

/**
 * An article as the reader is shown it.
 *
 * <p>Invariants: paragraphs and sentences stand in the order of the text, do not overlap, and lie inside it; each sentence
 * lies inside its paragraph.
 *
 * @param id a short name that is stable for the same document, for instance its file name without ending
 * @param info title, authors, date and so on
 * @param text the whole text; all offsets point into it
 * @param paragraphs the paragraphs in order
 * @param sentences the sentences in order, of every paragraph whatever its kind
 */
public record Article(String id, ArticleInfo info, String text, List<Paragraph> paragraphs, List<Sentence> sentences) {
    /** Checks the invariants. */
    public Article {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            end = after(end, paragraph.start(), paragraph.end(), text.length());
        }
        end = 0;
        for (Sentence sentence : sentences) {
            end = after(end, sentence.start(), sentence.end(), text.length());
            Paragraph home = paragraphs.get(sentence.paragraph());
            if (sentence.start() < home.start() || sentence.end() > home.end()) {
                throw new IllegalArgumentException("A sentence at " + sentence.start() + " leaves its paragraph");
            }
        }
    }

    private static int after(int previousEnd, int start, int end, int length) {
        if (start < previousEnd || end > length) {
            throw new IllegalArgumentException("The span " + start + " to " + end + " is out of place");
        }
        return end;
    }

    /**
     * The same article with another date.
     *
     * @param date the date to carry
     * @return a copy that differs in its date only
     */
    public Article withDate(ArticleDate date) {
        return new Article(id, info.withDate(date), text, paragraphs, sentences);
    }

    /**
     * The words at a place of the text.
     *
     * @param start the first UTF-16 code unit
     * @param end the end, exclusive
     * @return the text between the two
     */
    public String slice(int start, int end) {
        return text.substring(start, end);
    }

    /**
     * The paragraph that holds a sentence.
     *
     * @param sentence a sentence of this article
     * @return its paragraph
     */
    public Paragraph paragraphOf(Sentence sentence) {
        return paragraphs.get(sentence.paragraph());
    }

    /**
     * Finds the sentence at an offset.
     *
     * @param offset an offset into the text, in UTF-16 code units
     * @return the index in {@link #sentences()} of the sentence that holds the offset, or -1 between sentences
     */
    public int sentenceIndexAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (offset < sentence.start()) {
                high = middle - 1;
            } else if (offset >= sentence.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
