package org.caspia.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.caspia.extract.ArchiveLine.Answer;

/**
 * Reads an archive line by line on several threads and writes the findings in the same order, as it goes: a line's findings are written as
 * soon as they and those of all lines before it are known, though no further line may have come yet. Only a bounded number of lines is
 * held at a time, whatever the archive's size.
 */
public final class ArchiveFilter {
    private static final int LINES_PER_THREAD = 16;
    private static final int MOST_CHARACTERS = 16_000_000;
    private static final int MOST_BYTES_A_LINE = 16 << 20;

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

    /**
     * How far the filter is.
     *
     * @param lines how many lines were written
     * @param errors how many of them tell an error
     * @param characters how many characters the lines had that they answer
     */
    public record Tally(long lines, long errors, long characters) {
        Tally plus(Answer answer, int length) {
            return new Tally(lines + 1, errors + (answer.bad() ? 1 : 0), characters + length);
        }
    }

    /** A line under way; nothing stands for the end of the archive. */
    private record Pending(Future<Optional<Answer>> answer, int characters) {}

    /**
     * Filters an archive to its end.
     *
     * @param in the lines in UTF-8; empty ones are skipped
     * @param out where the findings go, one line each, ended by a line feed; flushed, not closed
     * @param progress told after each line written how far it is
     * @return how much was written
     * @throws IOException if the archive cannot be read or the findings cannot be written
     */
    public Tally run(InputStream in, OutputStream out, Consumer<Tally> progress) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> daemon(work, "archive"));
        Work work = new Work(pool);
        Thread reader = daemon(() -> work.read(new ArchiveLines(in, MOST_BYTES_A_LINE)), "archive-reader");
        reader.start();
        try {
            return work.write(out, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The filter was interrupted", e);
        } finally {
            reader.interrupt();
            pool.shutdownNow();
        }
    }

    /** Lines between the thread that reads them and the one that writes what was found. */
    private final class Work {
        private final ExecutorService pool;
        private final BlockingQueue<Pending> pending = new ArrayBlockingQueue<>(threads * LINES_PER_THREAD);
        private final Semaphore room = new Semaphore(MOST_CHARACTERS);

        Work(ExecutorService pool) {
            this.pool = pool;
        }

        void read(ArchiveLines in) {
            CompletableFuture<Optional<Answer>> end = new CompletableFuture<>();
            try {
                Optional<ArchiveLines.Line> next = in.next();
                while (next.isPresent()) {
                    submit(next.get());
                    next = in.next();
                }
                end.complete(Optional.empty());
                pending.put(new Pending(end, 0));
            } catch (IOException e) {
                end.completeExceptionally(e);
                putLast(new Pending(end, 0));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void putLast(Pending last) {
            try {
                pending.put(last);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void submit(ArchiveLines.Line line) throws InterruptedException {
            if (line.text().isBlank() && !line.tooLong()) {
                return;
            }
            int size = Math.min(MOST_CHARACTERS, line.text().length());
            room.acquire(size);
            pending.put(new Pending(
                    pool.submit(() -> Optional.of(
                            line.tooLong()
                                    ? ArchiveLine.tooLong(line.number())
                                    : lines.read(line.text(), line.number()))),
                    size));
        }

        Tally write(OutputStream out, Consumer<Tally> progress) throws IOException, InterruptedException {
            Tally tally = new Tally(0, 0, 0);
            while (true) {
                Pending next = pending.peek();
                if (next == null || !next.answer().isDone()) {
                    out.flush(); // whoever feeds line by line may be waiting for this one
                }
                next = pending.take();
                Optional<Answer> answer = get(next.answer());
                if (answer.isEmpty()) {
                    out.flush();
                    return tally;
                }
                out.write(answer.get().json().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
                room.release(next.characters());
                tally = tally.plus(answer.get(), next.characters());
                progress.accept(tally);
            }
        }
    }

    private static Optional<Answer> get(Future<Optional<Answer>> answer) throws IOException, InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("a line could not be read", e.getCause());
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
