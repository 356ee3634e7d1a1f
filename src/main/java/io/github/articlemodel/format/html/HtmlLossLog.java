package io.github.articlemodel.format.html;

import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.render.HtmlLoss;
import io.github.articlemodel.source.Diagnostic;
import java.util.List;

/** Tells what is not in the HTML. */
final class HtmlLossLog {

  private final ConversionLog log;

  HtmlLossLog(ConversionLog log) {
    this.log = log;
  }

  void tell(List<HtmlLoss> losses) {
    log.loseHtml(0, losses);
  }

  void unsafe(String place, String what) {
    log.lose(
        0,
        place,
        "html.unsafe-address",
        "left out: " + what,
        "use an address of http, https or mailto");
  }

  void relative(String place, String address) {
    log.lose(
        0,
        place,
        "html.relative-address",
        "left out of the head, where addresses must be whole: " + address,
        "give the base of the site");
  }

  List<Diagnostic> toList() {
    return log.toList();
  }
}
