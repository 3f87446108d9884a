package org.caspia.app.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.caspia.app.atlas.AtlasService;
import org.caspia.article.ArticleInfo;
import org.junit.jupiter.api.Test;

/** Reading ends soon after its thread is interrupted. */
class UnwantedReadingTest {
    private static final String SENTENCE = "On 4 May 2021 the minister of Georgia met traders from Baku in Aktau. ";

    @Test
    void aLongTextIsLeftInTheMiddle() throws Exception {
        ArticleService service = new ArticleService(AtlasService.open(Path.of("data")));
        String text = SENTENCE.repeat(500_000); // minutes of reading
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread reading = new Thread(() -> {
            try {
                service.open(text, ArticleInfo.UNKNOWN, Set.of());
            } catch (Exception e) {
                end.set(e);
            }
        });
        reading.start();
        Thread.sleep(1500);
        assertThat(reading.isAlive()).as("still reading").isTrue();
        reading.interrupt();
        reading.join(20_000);
        assertThat(reading.isAlive()).as("reading on though nobody waits").isFalse();
        assertThat(end.get()).isInstanceOf(CancellationException.class);
    }

    @Test
    void whatWasCancelledCanBeReadLater() throws Exception {
        ArticleService service = new ArticleService(AtlasService.open(Path.of("data")));
        Path seed = Path.of("seeds", "azerbaijans-pivot-to-central-asia.txt");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> service.open(seed)).isNotNull();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(service.open(seed).extraction().mentions()).isNotEmpty();
    }
}
