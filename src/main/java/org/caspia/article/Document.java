package org.caspia.article;

import java.util.List;

/** What a format's reader makes of a document: its own metadata, its text, and the blocks of that text in order. */
record Document(ArticleInfo info, String text, List<Block> blocks) {}
