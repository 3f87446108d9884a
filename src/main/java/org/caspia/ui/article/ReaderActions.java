package org.caspia.ui.article;

import org.caspia.event.Mention;
import org.caspia.event.TextSpan;
import org.caspia.event.TimeMention;
import org.caspia.event.UnplacedName;

/** What happens when words in the reader are clicked or chosen. */
public interface ReaderActions {
    /**
     * A name was clicked, also one that the reader has rejected.
     *
     * @param mention the name
     */
    void openMention(Mention mention);

    /**
     * A time was clicked.
     *
     * @param time the words
     */
    void openTime(TimeMention time);

    /**
     * A name without a place was clicked.
     *
     * @param name the name
     */
    void openUnplaced(UnplacedName name);

    /** The corrections of the article are asked for. */
    void openCorrections();

    /**
     * Words were chosen by drawing over them.
     *
     * @param span the words
     */
    void choose(TextSpan span);
}
