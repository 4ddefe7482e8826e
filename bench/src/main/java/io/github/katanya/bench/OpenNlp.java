package io.github.katanya.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP's sentences, tokens and part-of-speech tags, by its own English models. */
final class OpenNlp {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;

  /** Loads its models. */
  OpenNlp() {
    try (InputStream sentence = open("sentence");
        InputStream token = open("tokens");
        InputStream tag = open("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokens = new TokenizerME(new TokenizerModel(token));
      tags = new POSTaggerME(new POSModel(tag));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String what) throws IOException {
    String name = "/opennlp-en-ud-ewt-" + what + "-1.3-2.5.4.bin";
    InputStream in = OpenNlp.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("OpenNLP's model " + name + " is not on the class path");
    }
    return in;
  }

  /** Number of tags given, so that no work can be left out. */
  int read(String text) {
    int count = 0;
    for (String sentence : sentences.sentDetect(text)) {
      count += tags.tag(tokens.tokenize(sentence)).length;
    }
    return count;
  }
}
