package io.github.katanya.intake;

import io.github.katanya.intake.draft.Fault;
import io.github.katanya.statement.Article;
import java.util.List;
import java.util.Optional;

/** What came of one piece of an input: an article, or the reason for which there is none. */
public sealed interface Incoming {

  /** The input as it was named: a path, or {@value Intake#STANDARD_INPUT_NAME}. */
  String input();

  /** Where in the input the piece stands ("line 12"); empty if it is the whole input. */
  Optional<String> place();

  /** The input and, where there is one, the place: {@code news.jsonl, line 12}. */
  default String where() {
    return place().map(p -> input() + ", " + p).orElse(input());
  }

  /**
   * An article.
   *
   * @param input see {@link #input()}
   * @param place see {@link #place()}
   * @param article the article
   * @param warnings what was odd about it and how it was taken, each the end of a sentence that
   *     begins with the input
   */
  record Accepted(String input, Optional<String> place, Article article, List<String> warnings)
      implements Incoming {
    /** Copies the list. */
    public Accepted {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * No article.
   *
   * @param input see {@link #input()}
   * @param place see {@link #place()}
   * @param fault the kind of reason, for counting
   * @param reason the reason, the end of a sentence that begins with the input
   * @param wayOut what to do about it, a sentence
   */
  record Rejected(String input, Optional<String> place, Fault fault, String reason, String wayOut)
      implements Incoming {

    /** All of it on one line: {@code news.jsonl, line 12: has no field 'text'. Give …}. */
    public String message() {
      return where() + ": " + reason + ". " + wayOut;
    }
  }
}
