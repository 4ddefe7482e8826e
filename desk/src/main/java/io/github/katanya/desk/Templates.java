package io.github.katanya.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The page templates, compiled when the program is built. */
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  void render(Context ctx, String name, Map<String, Object> model) {
    StringOutput out = new StringOutput(16_384);
    engine.render(name + ".jte", model, out);
    ctx.html(out.toString());
  }
}
