package org.caspia.ui.corridor;

import java.util.Optional;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Node;
import org.caspia.workspace.Project.Question;

/** Plans as they are saved in a project, and back. What the network no longer has is left out. */
final class Questions {
    private Questions() {}

    static Question of(Plan plan) {
        return new Question(
                plan.from().map(Node::id).orElse(""),
                plan.to().map(Node::id).orElse(""),
                plan.ready().map(NamedRoute::id).orElse(""),
                plan.by(),
                plan.roads(),
                plan.scenario());
    }

    static Plan plan(Question question, CorridorService service) {
        Optional<NamedRoute> ready = service.book().routes().stream()
                .filter(route -> route.id().equals(question.ready()))
                .findFirst();
        return new Plan(
                service.network().findNode(question.from()),
                service.network().findNode(question.to()),
                ready,
                question.by(),
                question.roads(),
                question.scenario());
    }
}
