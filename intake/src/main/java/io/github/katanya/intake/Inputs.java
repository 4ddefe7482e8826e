package io.github.katanya.intake;

import io.github.katanya.intake.draft.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Expands the names given by the user into inputs, one by one: files as they are, folders into the
 * files below them that have a known suffix, in the order of their names.
 *
 * <p>Hidden files and folders, and links to folders, are passed over.
 */
final class Inputs {
  /** What a name expands to: an input, or the reason for which it cannot be one. */
  sealed interface Found {
    record ToRead(Input input) implements Found {}

    record Refused(Incoming.Rejected reason) implements Found {}
  }

  private final Iterator<String> names;
  private final InputStream standardInput;
  private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
  private Path top = Path.of("");
  private boolean anyFile;
  private Optional<Input> single = Optional.empty();

  Inputs(List<String> names, InputStream standardInput) {
    this.names = List.copyOf(names).iterator();
    this.standardInput = standardInput;
  }

  /** One input that is open already. */
  Inputs(Input input) {
    this(List.of(), InputStream.nullInputStream());
    single = Optional.of(input);
  }

  Optional<Found> next() {
    if (single.isPresent()) {
      Found found = new Found.ToRead(single.get());
      single = Optional.empty();
      return Optional.of(found);
    }
    while (!folders.isEmpty()) {
      if (folders.getFirst().hasNext()) {
        Optional<Found> found = child(folders.getFirst().next());
        if (found.isPresent()) {
          return found;
        }
      } else {
        folders.removeFirst();
        if (folders.isEmpty() && !anyFile) {
          return Optional.of(
              rejected(
                  top.toString(),
                  Fault.NO_TEXT,
                  "is a folder without articles",
                  "Files are taken that end in " + Kind.known() + "."));
        }
      }
    }
    return names.hasNext() ? Optional.of(given(names.next())) : Optional.empty();
  }

  private Found given(String name) {
    if (name.equals("-")) {
      return new Found.ToRead(
          new Input(
              Intake.STANDARD_INPUT_NAME, Optional.empty(), Optional.empty(), () -> standardInput));
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return rejected(name, Fault.UNREADABLE, "is no file name", "Check the name.");
    }
    if (Files.isDirectory(path)) {
      top = path;
      anyFile = false;
      return folder(path).or(this::next).orElseThrow();
    }
    return new Found.ToRead(file(name, path, fileName(path)));
  }

  private Optional<Found> child(Path path) {
    if (fileName(path).startsWith(".")) {
      return Optional.empty();
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return folder(path);
    }
    if (Files.isDirectory(path) || Kind.ofName(fileName(path)).isEmpty()) {
      return Optional.empty();
    }
    anyFile = true;
    String below = top.relativize(path).toString().replace('\\', '/');
    return Optional.of(new Found.ToRead(file(path.toString(), path, below)));
  }

  /** Goes down into a folder; gives a reason if that is not possible. */
  private Optional<Found> folder(Path path) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(path)) {
      listing.forEach(children::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      anyFile = true;
      return Optional.of(
          rejected(
              path.toString(), Fault.UNREADABLE, "cannot be listed", "Check its permissions."));
    }
    children.sort(Comparator.comparing(Inputs::fileName));
    folders.addFirst(children.iterator());
    return Optional.empty();
  }

  private static Input file(String name, Path path, String idFrom) {
    return new Input(
        name,
        Optional.of(Kind.stem(idFrom)),
        Kind.ofName(fileName(path)),
        () -> Files.newInputStream(path));
  }

  /** Why a file could not be opened or read, in words for people. */
  static Incoming.Rejected unreadable(String name, Optional<String> place, IOException e) {
    String reason;
    String wayOut = "Check the name and that the file may be read.";
    if (e instanceof NoSuchFileException) {
      reason = "is not there";
    } else if (e instanceof AccessDeniedException) {
      reason = "may not be read";
    } else if (e instanceof java.io.EOFException) {
      reason = "is compressed and breaks off here; what stood before was taken";
      wayOut = "Get the whole file again.";
    } else if (e instanceof java.util.zip.ZipException) {
      reason = "is compressed, but broken from here on (" + e.getMessage() + ")";
      wayOut = "Get the whole file again.";
    } else {
      reason = "cannot be read (" + e.getMessage() + ")";
    }
    return new Incoming.Rejected(name, place, Fault.UNREADABLE, reason, wayOut);
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static Found rejected(String name, Fault fault, String reason, String wayOut) {
    return new Found.Refused(new Incoming.Rejected(name, Optional.empty(), fault, reason, wayOut));
  }
}
