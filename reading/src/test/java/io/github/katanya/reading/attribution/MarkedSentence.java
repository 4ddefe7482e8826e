package io.github.katanya.reading.attribution;

import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example sentence with its source, cue and content marked by tags.
 *
 * @param text the sentence without tags
 * @param source spans between {@code <s>} tags; UTF-16 offsets in the text, like those that follow
 * @param cue spans between {@code <cue>} tags
 * @param content spans between {@code <c>} tags
 */
record MarkedSentence(String text, List<Span> source, List<Span> cue, List<Span> content) {
  private static final Pattern TAG = Pattern.compile("<(/?)(s|cue|c)>");

  static MarkedSentence parse(String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> open = new HashMap<>();
    Map<String, List<Span>> spans = new HashMap<>();
    Matcher tag = TAG.matcher(marked);
    int from = 0;
    while (tag.find()) {
      text.append(marked, from, tag.start());
      from = tag.end();
      String name = tag.group(2);
      if (tag.group(1).isEmpty()) {
        open.put(name, text.length());
      } else {
        Integer start = open.remove(name);
        if (start == null) {
          throw new IllegalArgumentException("</" + name + "> without <" + name + ">: " + marked);
        }
        spans.computeIfAbsent(name, n -> new ArrayList<>()).add(new Span(start, text.length()));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("unclosed tag: " + marked);
    }
    text.append(marked.substring(from));
    return new MarkedSentence(
        text.toString(),
        spans.getOrDefault("s", List.of()),
        spans.getOrDefault("cue", List.of()),
        spans.getOrDefault("c", List.of()));
  }

  /** The words of spans, for messages. */
  List<String> words(List<Span> spans) {
    return spans.stream().map(s -> s.in(text)).toList();
  }
}
