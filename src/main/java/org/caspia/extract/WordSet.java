package org.caspia.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caspia.gazetteer.NameKey;

/** A set of words without regard to case and marks, asked by their keys. */
final class WordSet {
    private final long[] slots;

    private WordSet(List<String> words) {
        slots = new long[Integer.highestOneBit(Math.max(4, words.size()) * 2) * 2];
        for (String word : words) {
            insert(NameKey.word(word, 0, word.length()));
        }
    }

    private WordSet(int size) {
        slots = new long[Integer.highestOneBit(Math.max(4, size) * 2) * 2];
    }

    static WordSet union(Collection<WordSet> sets) {
        int size = 0;
        for (WordSet set : sets) {
            size += set.slots.length;
        }
        WordSet union = new WordSet(size);
        for (WordSet set : sets) {
            for (long key : set.slots) {
                if (key != 0) {
                    union.insert(key);
                }
            }
        }
        return union;
    }

    static WordSet of(String words) {
        List<String> list = new ArrayList<>();
        addWords(words, list);
        return new WordSet(list);
    }

    /** Reads a list of words beside this class: words parted by spaces, lines that begin with # are remarks. */
    static WordSet read(String resource) {
        List<String> words = new ArrayList<>(1024);
        try (InputStream in = WordSet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + resource + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    addWords(line, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + resource + " cannot be read", e);
        }
        return new WordSet(words);
    }

    private static void addWords(String line, List<String> words) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                if (i > start) {
                    words.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private void insert(long key) {
        int slot = (int) (key ^ (key >>> 32)) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key;
    }

    boolean contains(long key) {
        int slot = (int) (key ^ (key >>> 32)) & (slots.length - 1);
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return false;
    }
}
