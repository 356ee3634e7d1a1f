package io.github.articlemodel.editing;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Law 2 over the links and images of one body: each change of one of them reads back as asked for,
 * with all others and all text outside of it as before, or is refused. Counts both.
 */
final class LinkEditLaw {

  private static final List<String> DESTINATIONS =
      List.of(
          "https://example.com/a(b)c",
          "/with space",
          "/open(",
          "/close)",
          "",
          "https://example.com/?a=1&copy=2&lt;",
          "/pipe|d",
          "/back\\slash\\(x",
          "<angle> \"quote\" 'single'",
          "/ünï/ตาก",
          "#anchor",
          "/a*b_c~d`e[f]g",
          "/{{ x }}",
          "https://example.org/new",
          "../other/page.md");

  private static final List<String> TEXTS =
      List.of(
          "new [text] here",
          "5 * 3 * 2 _x_ `c`",
          "p | q",
          "<b> & &amp; AT&T;",
          "ends with \\",
          "wow!",
          "",
          "^1",
          "https://example.com/x",
          "ประโยค “quoted”",
          "a ](b) c",
          " spaces ",
          "{: .x} ~~s~~ {x}",
          "New text");

  private final ArticleParser parser;
  final Map<String, Integer> refused = new TreeMap<>();
  final Map<String, String> refusedExamples = new TreeMap<>();
  final List<String> wrong = new ArrayList<>();
  int made;
  private int next;
  private final boolean isThorough;

  /**
   * Creates one.
   *
   * @param isThorough whether each part is changed twice, in place of once
   */
  LinkEditLaw(ParserOptions options, boolean isThorough) {
    this.isThorough = isThorough;
    this.parser = ArticleParser.of(options);
  }

  int refusals() {
    return refused.values().stream().mapToInt(Integer::intValue).sum();
  }

  String report() {
    return made
        + " made, "
        + refusals()
        + " refused "
        + refused
        + ", "
        + wrong.size()
        + " wrong\n"
        + String.join("\n", wrong.subList(0, Math.min(5, wrong.size())))
        + (wrong.isEmpty() ? refusedExamples.values() : "");
  }

  /** Changes destination, title and text of each link and image in turn. */
  void check(SourceText source) {
    ArticleDocument document = parser.parse(source);
    List<ArticleLink> links = inventory(document);
    for (int i = 0; i < links.size(); i++) {
      ArticleLink link = links.get(i);
      SourceSpan span = link.span().orElse(null);
      if (span == null) {
        refused.merge("no span " + link.form(), 1, Integer::sum);
        continue;
      }
      if (link.form() == LinkForm.FIELD) {
        continue;
      }
      boolean hasParts =
          link.form() == LinkForm.INLINE
              || link.form() == LinkForm.REFERENCE
              || link.form() == LinkForm.IMAGE
              || link.form() == LinkForm.HTML_IMAGE
              || link.form() == LinkForm.TEMPLATE_IMAGE;
      SourceSpan place = place(link, span);
      for (int round = 0; round < (isThorough ? 2 : 1); round++) {
        next++;
        check(document, links, i, new BodyEdit.SetDestination(place, DESTINATIONS.get(next % 15)));
        if (hasParts) {
          check(document, links, i, BodyEdit.SetText.of(span, TEXTS.get(next % 14)));
        }
        if (hasParts && isThorough) {
          String title = next % 3 == 0 ? null : TEXTS.get(next % 14);
          check(document, links, i, new BodyEdit.SetTitle(span, title));
        }
      }
    }
  }

  /** Returns what names a link: its address, where several may stand in one tag. */
  private static SourceSpan place(ArticleLink link, SourceSpan span) {
    return switch (link.form()) {
      case HTML_SRCSET, HTML_MEDIA, HTML_POSTER, TEMPLATE ->
          link.written().span(Part.DESTINATION).orElse(span);
      default -> span;
    };
  }

  private static List<ArticleLink> inventory(ArticleDocument document) {
    LinkOptions options = LinkOptions.defaults().withSource(document.source());
    return Links.inventory(document.article(), options);
  }

  private void check(ArticleDocument document, List<ArticleLink> links, int at, BodyEdit edit) {
    ArticleLink link = links.get(at);
    boolean isOfDefinition = link.reference() != null && !(edit instanceof BodyEdit.SetText);
    BodyEdit made = edit;
    List<SourceSpan> allowed = new ArrayList<>(List.of(link.span().orElseThrow()));
    links.stream()
        .filter(each -> leadsTo(each, link))
        .forEach(each -> allowed.add(each.span().orElseThrow()));
    if (isOfDefinition) {
      SourceSpan definition = definition(document, link);
      allowed.clear();
      allowed.add(definition);
      made =
          edit instanceof BodyEdit.SetDestination set
              ? new BodyEdit.SetDestination(definition, set.destination())
              : new BodyEdit.SetTitle(definition, ((BodyEdit.SetTitle) edit).title());
    }
    List<TextEdit> edits;
    ArticleDocument after;
    try {
      edits = document.edit().with(made).textEdits();
      after = parser.parse(document.source().apply(edits));
    } catch (EditRefusedException e) {
      String code = e.diagnostic().code() + " " + link.form();
      refused.merge(code, 1, Integer::sum);
      refusedExamples.putIfAbsent(
          code, edit + "\n" + context(document, link) + "\n" + e.getMessage());
      return;
    }
    this.made++;
    String fault = fault(links, inventory(after), at, edit);
    boolean isLocal =
        edits.stream().allMatch(one -> allowed.stream().anyMatch(s -> s.contains(one.span())));
    boolean keepsWords =
        edit instanceof BodyEdit.SetText
            || isPicture(link) // whose title is shown as its caption
            || link.form() == LinkForm.AUTOLINK
            || link.form() == LinkForm.BARE_URL
            || link.form() == LinkForm.WIKI
            || after.plainText().equals(document.plainText());
    boolean keepsFields = after.metadata().equals(document.metadata());
    boolean keepsBlocks = after.article().body().size() == document.article().body().size();
    if (!fault.isEmpty() || !isLocal || !keepsWords || !keepsFields || !keepsBlocks) {
      wrong.add(
          edit
              + ": "
              + fault
              + (isLocal ? "" : " not local")
              + (keepsWords ? "" : " words")
              + "\n"
              + context(document, link)
              + "\n=> "
              + edits);
    }
  }

  private static boolean isPicture(ArticleLink link) {
    return link.form() == LinkForm.IMAGE
        || link.form() == LinkForm.HTML_IMAGE
        || link.form() == LinkForm.TEMPLATE_IMAGE;
  }

  private static String context(ArticleDocument document, ArticleLink link) {
    SourceSpan span = link.span().orElseThrow();
    String text = document.source().text();
    return text.substring(Math.max(0, span.start() - 40), Math.min(text.length(), span.end() + 40));
  }

  private static SourceSpan definition(ArticleDocument document, ArticleLink link) {
    String key = LinkReference.key(Objects.requireNonNull(link.reference()).label());
    return document.article().find(LinkReferenceDefinition.class).stream()
        .filter(definition -> LinkReference.key(definition.label()).equals(key))
        .findFirst()
        .orElseThrow()
        .span()
        .orElseThrow();
  }

  private static String fault(
      List<ArticleLink> all, List<ArticleLink> after, int place, BodyEdit edit) {
    ArticleLink target = all.get(place);
    List<ArticleLink> before =
        edit instanceof BodyEdit.SetText
            ? all.stream().filter(link -> !isIn(link, target)).toList()
            : edit instanceof BodyEdit.SetDestination
                ? all.stream().filter(link -> !leadsTo(target, link)).toList()
                : all;
    int at = place; // what stands in a link comes after it, as does a tag in its destination
    if (before.size() != after.size()) {
      return before.size() + " links became " + after.size();
    }
    SourceSpan span = before.get(at).span().orElseThrow();
    for (int i = 0; i < before.size(); i++) {
      ArticleLink was = before.get(i);
      ArticleLink is = after.get(i);
      boolean isSame = i == at || (was.reference() != null && sharesLabel(was, before.get(at)));
      boolean isAround =
          was.span().isPresent()
              && (was.span().get().contains(span) || span.contains(was.span().get()));
      String problem = i == at ? asked(is, edit) : "";
      if (!problem.isEmpty()) {
        return problem;
      }
      boolean keepsDestination =
          (isSame && edit instanceof BodyEdit.SetDestination)
              || leadsTo(was, target)
              || was.destination().equals(is.destination());
      boolean keepsTitle =
          (isSame && edit instanceof BodyEdit.SetTitle) || Objects.equals(was.title(), is.title());
      boolean keepsText =
          isAround
              || was.form() == LinkForm.HTML // an image or more may stand in it
              || was.text().equals(is.text());
      if (!keepsDestination || !keepsTitle || !keepsText) {
        return "link " + i + " became " + is;
      }
    }
    return "";
  }

  /** What stands in the text of a link is gone with it. */
  private static boolean isIn(ArticleLink link, ArticleLink target) {
    return link.span().isPresent()
        && target.written().span(Part.TEXT).filter(s -> s.contains(link.span().get())).isPresent();
  }

  /** Whether an address is that of a tag in the destination of a link, which makes it. */
  private static boolean leadsTo(ArticleLink link, ArticleLink tag) {
    return tag.form() == LinkForm.TEMPLATE
        && link.form() != LinkForm.TEMPLATE
        && tag.span().isPresent()
        && link.written()
            .span(Part.DESTINATION)
            .filter(to -> to.contains(tag.span().get()))
            .isPresent();
  }

  private static boolean sharesLabel(ArticleLink one, ArticleLink other) {
    return other.reference() != null
        && one.reference() != null
        && LinkReference.key(one.reference().label())
            .equals(LinkReference.key(other.reference().label()));
  }

  private static String asked(ArticleLink is, BodyEdit edit) {
    boolean isRight =
        edit instanceof BodyEdit.SetDestination set
            ? is.destination().equals(set.destination())
            : edit instanceof BodyEdit.SetTitle set
                ? Objects.equals(is.title(), set.title())
                : is.text()
                    .equals(
                        io.github.articlemodel.model.Inline.plainText(
                            ((BodyEdit.SetText) edit).content()));
    return isRight ? "" : "reads as " + is;
  }
}
