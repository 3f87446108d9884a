package org.caspia.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Reads an archive line by line on several threads and writes the findings in the same order, as it goes. Only a bounded number of
 * lines is held at a time, whatever the archive's size.
 */
public final class ArchiveFilter {
    private static final int LINES_PER_THREAD = 16;
    private static final long MOST_CHARACTERS = 24_000_000;

    private final ArchiveLine lines;
    private final int threads;

    /**
     * Prepares to filter.
     *
     * @param lines reads one line
     * @param threads how many threads to use, at least one
     */
    public ArchiveFilter(ArchiveLine lines, int threads) {
        this.lines = lines;
        this.threads = Math.max(1, threads);
    }

    /** A line under way. */
    private record Pending(Future<String> result, int characters) {}

    /**
     * Filters an archive to its end.
     *
     * @param in the lines; empty ones are skipped
     * @param out where the findings go, one line each, ended by a line feed; flushed, not closed
     * @param progress told after each line written how many there were so far
     * @return how many lines were written
     * @throws IOException if the archive cannot be read or the findings cannot be written
     */
    public long run(BufferedReader in, Writer out, LongConsumer progress) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, ArchiveFilter::daemon);
        ArrayDeque<Pending> pending = new ArrayDeque<>();
        long written = 0;
        long characters = 0;
        long number = 0;
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                String text = line;
                long at = number;
                pending.add(new Pending(pool.submit(() -> lines.read(text, at)), line.length()));
                characters += line.length();
                while (pending.size() > threads * LINES_PER_THREAD
                        || (characters > MOST_CHARACTERS && pending.size() > 1)
                        || (!pending.isEmpty() && pending.peek().result().isDone())) {
                    characters -= pending.peek().characters();
                    progress.accept(write(pending.remove(), out, ++written));
                }
            }
            while (!pending.isEmpty()) {
                progress.accept(write(pending.remove(), out, ++written));
            }
        } finally {
            pool.shutdownNow();
        }
        out.flush();
        return written;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "archive");
        thread.setDaemon(true);
        return thread;
    }

    private static long write(Pending pending, Writer out, long count) throws IOException {
        try {
            out.write(pending.result().get());
            out.write('\n');
            return count;
        } catch (ExecutionException e) {
            throw new IOException("A line could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The filter was interrupted", e);
        }
    }
}
