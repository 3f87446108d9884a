package org.caspia.article;

import org.caspia.problem.ProblemException;

/** The kinds of document that can be read, told apart by what is in them rather than by their names. */
enum DocumentFormat {
    PLAIN;

    static DocumentFormat of(byte[] bytes, String name) {
        return PLAIN;
    }

    Document read(byte[] bytes, String name) throws ProblemException {
        String text = TextDecoder.decode(bytes, name);
        return new Document(ArticleInfo.UNKNOWN, text, PlainText.listBlocks(text));
    }
}
