package org.caspia.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caspia.article.Article;
import org.caspia.event.DatedEvent;
import org.caspia.event.EventKind;
import org.caspia.event.Evidence;
import org.caspia.event.TextSpan;
import org.caspia.time.EventDate;

/** The events of an article while corrections are laid over them. */
final class EventReview {
    private final Article article;
    private final List<DatedEvent> events;
    private int added;

    EventReview(Article article, List<DatedEvent> found) {
        this.article = article;
        events = new ArrayList<>(found);
    }

    List<DatedEvent> events() {
        return events;
    }

    /** Returns how many events were changed. */
    int apply(Correction correction, TextSpan at) {
        if (correction instanceof Correction.AddEvent add) {
            events.add(made(add, at));
            events.sort(Comparator.comparingInt(
                    event -> event.evidence().get(0).span().start()));
            return 1;
        }
        if (correction instanceof Correction.RejectEvent reject) {
            return find(reject.event(), at).filter(events::remove).isPresent() ? 1 : 0;
        }
        if (correction instanceof Correction.AcceptEvent accept) {
            return replace(find(accept.event(), at), Optional.empty(), "; accepted by the reader");
        }
        Correction.ChangeDate change = (Correction.ChangeDate) correction;
        return replace(find(change.event(), at), Optional.of(change.date()), "; dated by the reader");
    }

    /** The event of that label whose evidence meets the words; where labels have changed, the only event there. */
    private Optional<DatedEvent> find(String label, TextSpan at) {
        List<DatedEvent> here = events.stream()
                .filter(event -> event.evidence().stream()
                        .anyMatch(evidence -> evidence.span().overlaps(at)))
                .toList();
        return here.stream()
                .filter(event -> event.label().equals(label))
                .findFirst()
                .or(() -> here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty());
    }

    private int replace(Optional<DatedEvent> known, Optional<Optional<EventDate>> newDate, String reason) {
        if (known.isEmpty()) {
            return 0;
        }
        DatedEvent event = known.get();
        List<Evidence> evidence = new ArrayList<>(event.evidence());
        Evidence first = evidence.get(0);
        evidence.set(0, new Evidence(first.articleId(), first.span(), first.quote(), first.rule() + reason));
        Optional<EventDate> date = newDate.orElse(event.date());
        DatedEvent changed = new DatedEvent(
                event.id(),
                event.kind(),
                event.label(),
                date,
                newDate.isPresent() ? "" : event.dateText(),
                newDate.isEmpty() && event.dateCarried(),
                event.places(),
                event.actors(),
                evidence,
                1);
        events.set(events.indexOf(event), changed);
        return 1;
    }

    private DatedEvent made(Correction.AddEvent add, TextSpan at) {
        Evidence evidence = new Evidence(article.id(), at, article.slice(at.start(), at.end()), "added by the reader");
        return new DatedEvent(
                article.id() + "/r" + ++added,
                EventKind.OTHER,
                add.event(),
                add.date(),
                "",
                false,
                add.place().stream().toList(),
                List.of(),
                List.of(evidence),
                1);
    }
}
