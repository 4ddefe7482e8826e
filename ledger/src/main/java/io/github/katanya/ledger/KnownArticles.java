package io.github.katanya.ledger;

import io.github.katanya.statement.Article;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tells whether the ledger knows an article, and in which version. */
final class KnownArticles {
  private final Handle handle;

  KnownArticles(Handle handle) {
    this.handle = handle;
  }

  /**
   * An article that is known.
   *
   * @param id its row
   * @param byTextOnly whether it is known by its text alone, so that another outlet may have
   *     published it under its own headline
   */
  record Known(long id, boolean byTextOnly) {}

  /** A version of a known article. */
  record Version(long id, int number, Optional<String> title, String text) {}

  /**
   * An address says more than a text, which outlets share, and a text more than an id, which files
   * of different folders share. One id at two addresses is two articles.
   */
  Optional<Known> find(Article article, String address, String hash) {
    if (!address.isEmpty()) {
      Optional<Long> byAddress =
          first("SELECT article FROM sighting WHERE address = ? ORDER BY article", address);
      if (byAddress.isPresent()) {
        return byAddress.map(id -> new Known(id, false));
      }
    }
    Optional<Long> byId = byId(article.id(), !address.isEmpty());
    if (!article.text().isBlank()) {
      Optional<Long> byText =
          first("SELECT article FROM version WHERE hash = ? ORDER BY article", hash);
      if (byText.isPresent()) {
        return byText.map(id -> new Known(id, !byId.equals(byText)));
      }
    }
    return byId.map(id -> new Known(id, false));
  }

  /** The version that the article would be: the same text under the same headline, if both tell. */
  Optional<Version> version(Known known, Article article, String hash) {
    List<Version> sameText =
        handle
            .createQuery(
                "SELECT id, number, title, text FROM version WHERE article = :article AND hash ="
                    + " :hash ORDER BY number DESC")
            .bind("article", known.id())
            .bind("hash", hash)
            .map(
                (row, context) ->
                    new Version(
                        row.getLong("id"),
                        row.getInt("number"),
                        Optional.ofNullable(row.getString("title")),
                        row.getString("text")))
            .list();
    return sameText.stream()
        .filter(v -> known.byTextOnly() || agree(v.title(), article.title()))
        .findFirst();
  }

  private Optional<Long> byId(String name, boolean withAddress) {
    return first(
        "SELECT article FROM sighting AS s WHERE name = ?"
            + (withAddress
                ? " AND NOT EXISTS (SELECT 1 FROM sighting AS o WHERE o.article = s.article AND"
                    + " o.address <> '')"
                : "")
            + " ORDER BY article",
        name);
  }

  private Optional<Long> first(String sql, String value) {
    return handle.createQuery(sql + " LIMIT 1").bind(0, value).mapTo(Long.class).findOne();
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty()
        || other.isEmpty()
        || Sameness.hash(one.get()).equals(Sameness.hash(other.get()));
  }
}
