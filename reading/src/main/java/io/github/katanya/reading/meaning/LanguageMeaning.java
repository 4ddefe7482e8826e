package io.github.katanya.reading.meaning;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.QuotedForm;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Form;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Speaker;
import io.github.katanya.statement.SpeakerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads meanings in one language. */
final class LanguageMeaning implements MeaningReader {
  private final LanguageData data;
  private final ActReader acts;
  private final ClaimReader claims;
  private final TimeExpressions times;
  private final RelayReader relays;
  private final Circumstances circumstances;

  LanguageMeaning(Language language, Outlets outlets, Models models) {
    String folder = language.code() + "/meaning/";
    this.data = LanguageData.load(language);
    this.acts = new ActReader(ActRule.load(language), models.act());
    this.claims = new ClaimReader(models.polarity(), models.certainty());
    this.times = new TimeExpressions(TimeLexicon.load(language));
    this.relays = new RelayReader(Markers.load(folder + "relays.txt", "class"), outlets);
    this.circumstances = new Circumstances(Markers.load(folder + "circumstances.txt", "class"));
  }

  @Override
  public List<Meaning> read(
      Article article,
      AnalysedText text,
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers,
      List<Part> parts) {
    List<StatementView> views = new ArrayList<>(attributions.size());
    for (Attribution attribution : attributions) {
      views.add(new StatementView(text, attribution, data));
    }
    List<Act> read = acts.read(views, speakers);
    List<TimeExpression> told = times.in(text, article.published());
    List<Relay> carried = relays.ofArticle(article, text);
    MarkedCircumstances marked = new MarkedCircumstances(text, parts, told);
    List<Meaning> meanings = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      Surroundings around = Surroundings.of(text, attributions, speakers, i);
      StatementView view = views.get(i);
      Act act = read.get(i);
      boolean document = speakers.get(i).filter(s -> s.type() == SpeakerType.DOCUMENT).isPresent();
      List<TokenRange> dated = document ? view.source() : List.of();
      Circumstances.Found found = circumstances.read(text, around, told);
      MarkedCircumstances.Marked beside =
          marked
              .beside(attributions.get(i))
              .or(
                  new MarkedCircumstances.Marked(
                      SaidReader.read(text, around, dated, told, article.published()),
                      found.place(),
                      found.occasion()));
      if (QuotedForm.of(text, attributions.get(i).content()) == Form.DIRECT) {
        beside = beside.or(marked.introduction(attributions.get(i), speakers.get(i)));
      }
      List<Relay> chain = relays.read(article, text, around, view.source(), told);
      meanings.add(
          new Meaning(
              act,
              claims.polarity(view, act),
              claims.certainty(view, act),
              beside.said(),
              beside.place(),
              beside.occasion(),
              attributions
                  .get(i)
                  .addressee()
                  .or(found::addressee)
                  .map(span -> span.in(text.text())),
              relays.chain(article, text, around, chain, carried)));
    }
    return meanings;
  }
}
