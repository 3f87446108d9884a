package org.caspia.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caspia.app.OpenArticle;
import org.caspia.ui.article.ArticleDot;
import org.caspia.ui.article.ArticleTabs;

/** The open articles: which there are, which of them is read, and what the window does when that changes. */
final class ArticleCorner implements ArticleDesk.Listener {
    private final CaspiaWindow window;
    private final ArticleTabs tabs = new ArticleTabs(this::read, this::close);
    private final List<OpenArticle> articles = new ArrayList<>();
    private int current;

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
        window.overlay().close();
        if (loaded.isEmpty()) {
            problems.stream().findFirst().ifPresent(window.message()::problem);
            return;
        }
        window.message().hide();
        if (!beside) {
            articles.clear();
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
        Stream.concat(problems.stream(), damages)
                .findFirst()
                .ifPresentOrElse(
                        window.message()::problem, () -> issues.findFirst().ifPresent(window.message()::notice));
    }

    private static Stream<String> issues(OpenArticle open) {
        return Stream.concat(open.extraction().issues().stream(), open.review().listIssues().stream());
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
        articles.remove(index);
        current = Math.max(0, index < current ? current - 1 : Math.min(current, articles.size() - 1));
        showFinds();
        read(current);
        window.selector().refresh();
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
                        event -> ArticleDot.styleOf(
                                ids.indexOf(event.evidence().get(0).articleId())));
        window.map().setFeatures(Commands.features(articles, window.services().findNetwork()));
    }

    @Override
    public void problem(String sentence) {
        window.overlay().close();
        window.message().problem(sentence);
    }
}
