package io.github.katanya.app;

import io.github.katanya.intake.Intake;
import io.github.katanya.statement.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is known of articles and not written in them. */
final class ArticleOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Day of publication (2022-09-22); dates in the text are resolved against it.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = LanguageConverter.class,
      description = "Read it as Indonesian (id) or English (en) without looking which it is.")
  private Optional<Language> language = Optional.empty();

  Intake intake() {
    Intake.Builder builder = Intake.builder();
    published.ifPresent(builder::published);
    outlet.ifPresent(builder::outlet);
    language.ifPresent(builder::language);
    return builder.build();
  }

  /** Reads an ISO date. */
  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + value + "' is no date; write year-month-day, such as 2022-09-22");
      }
    }
  }

  /** Reads a language code. */
  static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return Language.of(value)
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is not read; use id or en"));
    }
  }
}
