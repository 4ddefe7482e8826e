package io.github.katanya.reading.matter;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Statement;
import java.util.List;

/** Finds the claims in dispute in one article. Implementations are thread-safe. */
public interface MatterFinder {

  /**
   * The matters, and the statements with their stands.
   *
   * @param article the article
   * @param text its text as the first stage gave it
   * @param statements its statements, without matters
   */
  Matters find(Article article, AnalysedText text, List<Statement> statements);
}
