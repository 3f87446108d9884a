package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caspia.app.article.OpenArticle;
import org.caspia.ui.article.ArticleDot;
import org.caspia.ui.article.ArticleTabs;
import org.caspia.ui.timeline.EventLook;

/** The open articles: which there are, which of them is read, and what the window does when that changes. */
final class ArticleCorner implements ArticleDesk.Listener {
    private static final int MOST_TOLD = 3;

    private final CaspiaWindow window;
    private final ArticleTabs tabs = new ArticleTabs(this::read, this::close);
    private final List<OpenArticle> articles = new ArrayList<>();
    private final List<String> later = new ArrayList<>();
    private int current;
    /** Counts how often all articles were replaced: those of before do not come back among others. */
    private int generation;

    ArticleCorner(CaspiaWindow window) {
        this.window = window;
    }

    ArticleTabs tabs() {
        return tabs;
    }

    @Override
    public Set<String> takenIds() {
        Set<String> ids = new HashSet<>();
        articles.forEach(open -> ids.add(open.article().id()));
        return ids;
    }

    @Override
    public void opened(List<ArticleDesk.Loaded> loaded, boolean beside, List<String> problems) {
        closeOpenCard();
        if (loaded.isEmpty()) {
            tell(Stream.concat(later.stream(), problems.stream()).toList());
            return;
        }
        window.message().hide();
        if (!beside) {
            generation++;
            articles.clear();
            window.projects().leave();
        }
        int first = articles.size();
        for (ArticleDesk.Loaded one : loaded) {
            articles.add(one.open());
            window.corrections().opened(one.open(), one.file());
            one.file().ifPresent(window::keepRecent);
        }
        showFinds();
        read(first);
        window.selector().refresh();
        Stream<String> damages =
                loaded.stream().flatMap(one -> one.file().flatMap(window.services()::findDamage).stream());
        Stream<String> issues = loaded.stream().map(ArticleDesk.Loaded::open).flatMap(ArticleCorner::issues);
        List<String> told = Stream.of(later.stream(), problems.stream(), damages)
                .flatMap(each -> each)
                .toList();
        if (told.isEmpty()) {
            issues.findFirst().ifPresent(window.message()::notice);
        }
        tell(told);
        window.changed();
    }

    /** Tells the first few problems, and how many there are beside. */
    private void tell(List<String> problems) {
        List<String> told = new ArrayList<>(problems.subList(0, Math.min(MOST_TOLD, problems.size())));
        if (problems.size() > MOST_TOLD) {
            told.add("And so it is with " + (problems.size() - MOST_TOLD) + " more.");
        }
        if (!told.isEmpty()) {
            window.message().problem(String.join("\n", told));
        }
        later.clear();
    }

    /** The card that asked for articles has done its work; others stay. */
    private void closeOpenCard() {
        if (window.overlay().findCard().filter(OpenCard.class::isInstance).isPresent()) {
            window.overlay().close();
        }
    }

    private static Stream<String> issues(OpenArticle open) {
        return Stream.concat(open.extraction().issues().stream(), open.review().listIssues().stream());
    }

    List<OpenArticle> articles() {
        return List.copyOf(articles);
    }

    /** What is to be told beside what the next articles have to tell. */
    void tellLater(String sentence) {
        later.add(sentence);
    }

    @Override
    public void askFirst(Runnable then) {
        window.projects().askFirst(then);
    }

    @Override
    public void openProject(Path file) {
        closeOpenCard();
        window.projects().open(file);
    }

    /** Shows the articles of a project, which may have none. */
    void openedProject(List<ArticleDesk.Loaded> loaded) {
        generation++;
        articles.clear();
        if (loaded.isEmpty()) {
            current = 0;
            showFinds();
            window.selector().refresh();
        } else {
            opened(loaded, false, List.of());
        }
    }

    /** Brings an article to the front of the reader. */
    void read(OpenArticle open) {
        for (int i = 0; i < articles.size(); i++) {
            if (i != current
                    && articles.get(i).article().id().equals(open.article().id())) {
                read(i);
            }
        }
    }

    private void read(int index) {
        current = index;
        window.reader().show(articles.get(index));
        window.desk().read(index);
        tabs.show(articles, index);
        window.showTitle(
                articles.size() == 1 ? articles.get(0).article().info().title() : articles.size() + " articles");
    }

    private void close(int index) {
        OpenArticle gone = articles.get(index);
        int these = generation;
        takeAway(gone);
        window.undo()
                .stepped(new UndoDesk.Part(
                        () -> generation == these && putBack(index, gone),
                        () -> generation == these && takeAway(gone)));
        window.message().notice("“" + ArticleTabs.titleOf(gone) + "” is closed. Ctrl+Z opens it again.");
    }

    private boolean takeAway(OpenArticle gone) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).article().id().equals(gone.article().id()) && articles.size() > 1) {
                articles.remove(i);
                show(Math.max(0, i < current ? current - 1 : Math.min(current, articles.size() - 1)));
                return true;
            }
        }
        return false;
    }

    private boolean putBack(int index, OpenArticle article) {
        int place = Math.min(index, articles.size());
        articles.add(place, article);
        show(place);
        return true;
    }

    private void show(int index) {
        current = index;
        showFinds();
        read(index);
        window.selector().refresh();
        window.changed();
    }

    /** Shows everywhere what holds after a correction. */
    void corrected(OpenArticle article) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).article().id().equals(article.article().id())) {
                articles.set(i, article);
                if (i == current) {
                    window.reader().update(article);
                }
            }
        }
        showFinds();
    }

    private void showFinds() {
        window.desk().showArticles(articles, Math.min(current, articles.size() - 1));
        List<String> ids = articles.stream().map(open -> open.article().id()).toList();
        window.timeline()
                .setEvents(
                        articles.stream()
                                .flatMap(open -> open.extraction().events().stream())
                                .toList(),
                        event -> lookOf(ids.indexOf(event.evidence().get(0).articleId())));
        window.map().setFeatures(Commands.features(articles, window.services().findNetwork()));
    }

    private EventLook lookOf(int index) {
        String source = articles.size() < 2 ? "" : ArticleTabs.titleOf(articles.get(index));
        return new EventLook(ArticleDot.styleOf(index), ArticleDot.numberOf(index), source);
    }

    @Override
    public void problem(String sentence) {
        closeOpenCard();
        window.message().problem(sentence);
    }
}
