package io.github.katanya.app;

import io.github.katanya.reading.Readers;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "katanya " + Readers.VERSION,
      "Java " + Runtime.version() + " on " + System.getProperty("os.name")
    };
  }
}
