package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Flanking;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the inlines of one block. Used once. */
final class InlineWriter {

  /** The blocks that hold inlines, by what their lines are subject to. */
  enum Place {
    PARAGRAPH,
    HEADING,
    CELL
  }

  /** What a paragraph comes after. */
  enum Start {
    /** Another block, or the mark of a container. */
    BLOCK,
    /** Nothing: the body starts with it. */
    BODY,
    /** A definition, which could go on with a title. */
    DEFINITION,
    /** The line with the kind of an alert, which is of the same paragraph. */
    ALERT
  }

  private enum Edge {
    LINE,
    EMPHASIS,
    BRACKET
  }

  private static final BitSet NONE = new BitSet();

  private final Place place;
  private final Dialect dialect;
  private final References references;
  private final LinkForms links;
  private final AddressForm addresses;
  private final StringBuilder out;
  private List<Inline> whole = List.of();
  private @Nullable AddressMarks marks;
  private boolean doubtful;
  private boolean likeDefinition;
  private Start start = Start.BLOCK;
  private int openLinks;
  private int openBrackets;
  private int starred;
  private int struck;
  private char star;
  private char closedStar;
  private int closedAt = -1;
  private int wordEnd = -1;
  private int noWordAt = -1;
  private int shortcutEnd = -1;
  private int footnoteEnd = -1;
  private boolean disguised;

  /**
   * Creates one.
   *
   * @param addresses how bare addresses are written; what comes of any but the first must be
   *     checked
   * @param out what it writes into; what is in it is lost
   */
  InlineWriter(
      Place place, Dialect dialect, LinkForms links, AddressForm addresses, StringBuilder out) {
    this.place = place;
    this.addresses = addresses;
    this.dialect = dialect;
    this.references = links.references();
    this.links = links;
    this.out = out;
    out.setLength(0);
  }

  /** Returns whether a bare address was written in another form, for marks that may be none. */
  boolean isDoubtful() {
    return doubtful;
  }

  /** Returns whether a link was written that must be checked to be no definition. */
  boolean isLikeDefinition() {
    return likeDefinition;
  }

  /** Writes the lines of a paragraph behind a box; the content of a heading or a cell. */
  void write(String box, List<Inline> content, Start start) {
    out.append(box);
    whole = content;
    this.start = start;
    inlines(content, Edge.LINE);
  }

  private void inlines(List<Inline> all, Edge edge) {
    List<Inline> content = links.withKnownFootnotes(all);
    boolean planned = dialect.hasBareAddresses() && openLinks == 0;
    AddressPlan plan = planned && AddressPlan.holdsBare(content) ? plan(content) : AddressPlan.NONE;
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof Text text) {
        int signs = TextSigns.of(text.value());
        if (planned && plan == AddressPlan.NONE && (signs & TextSigns.ADDRESS) != 0) {
          plan = plan(content);
        }
        text(content, i, edge, plan, text.value(), signs);
      } else if (inline instanceof SoftBreak) {
        out.append('\n');
      } else if (inline instanceof Emphasis emphasis) {
        starred(emphasis.content(), 1);
      } else if (inline instanceof Strong strong) {
        starred(strong.content(), 2);
      } else if (inline instanceof Strikethrough strikethrough) {
        struck(strikethrough.content());
      } else if (inline instanceof CodeSpan code) {
        VerbatimWriter.code(out, code.literal());
      } else if (inline instanceof Link link) {
        link(link, link.reference() != null && Neighbours.isBeforeBracket(content, i));
      } else if (inline instanceof Image image) {
        image(image, image.reference() != null && Neighbours.isBeforeBracket(content, i));
      } else if (inline instanceof Autolink autolink) {
        autolink(autolink, plan.isBare(i) && mayStand(content, i));
      } else if (inline instanceof HtmlInline html) {
        VerbatimWriter.html(out, html.literal());
      } else if (inline instanceof WikiLink link) {
        out.append("[[").append(link.target());
        out.append(link.label() == null ? "" : "|" + link.label()).append("]]");
      } else if (inline instanceof FootnoteReference reference) {
        out.append("[^").append(reference.label()).append(']');
        footnoteEnd = out.length();
        shortcutEnd = footnoteEnd;
      } else if (inline instanceof AttributedInline attributed) {
        inlines(List.of(attributed.inline()), edge);
        out.append(AttributeList.write(attributed.attributes()));
      } else if (inline instanceof Abbreviation abbreviation) {
        String literal = abbreviation.text();
        text(content, i, edge, AddressPlan.NONE, literal, TextSigns.of(literal));
      } else {
        out.append(inline instanceof HardBreak ? "\\\n" : "\n");
      }
    }
  }

  private AddressPlan plan(List<Inline> content) {
    if (marks == null) {
      marks = new AddressMarks(whole);
    }
    AddressPlan plan = AddressPlan.of(content, marks, openBrackets > 0, addresses);
    doubtful |= plan.isDoubtful();
    return plan;
  }

  private void text(
      List<Inline> content, int at, Edge edge, AddressPlan plan, String literal, int signs) {
    int needed = openBrackets > 0 ? TextSigns.MARK | TextSigns.CLOSER : TextSigns.MARK;
    boolean marked = (signs & needed) != 0;
    boolean word;
    if (!marked && !disguised && plan.escapedIn(at).isEmpty() && isStraight(content, at, literal)) {
      out.append(literal);
      word = TextWriter.isWord(literal.codePointBefore(literal.length()), dialect);
    } else {
      word = careful(content, at, edge, plan.escapedIn(at), literal, marked);
    }
    wordEnd = word ? out.length() : -1;
  }

  private boolean isStraight(List<Inline> content, int at, String text) {
    int end = out.length();
    boolean startsLine = end == 0 || out.charAt(end - 1) == '\n';
    boolean starts =
        startsLine
            ? StraightText.mayStartLine(text)
            : (at > 0 || StraightText.mayStart(text))
                && (shortcutEnd != end || StraightText.mayFollowBracket(text));
    return starts
        && (noWordAt != end || !StraightText.mayGoOn(text))
        && references.abbreviations().isEmpty()
        && StraightText.mayEndBefore(text, Neighbours.after(content, at));
  }

  /** Writes a text with a look at each character; returns whether its end is one of a word. */
  private boolean careful(
      List<Inline> content, int at, Edge edge, BitSet escaped, String literal, boolean marked) {
    Inline next = Neighbours.after(content, at);
    boolean first = out.isEmpty();
    boolean newLine = first || out.charAt(out.length() - 1) == '\n';
    boolean end = next == null ? edge == Edge.LINE : Neighbours.isBreak(next);
    boolean trimmed = edge == Edge.BRACKET && dialect.isOfFlexmark();
    var where =
        new TextWriter.Place(
            newLine && place == Place.PARAGRAPH,
            !first || start == Start.ALERT,
            first && start == Start.BODY,
            first && start == Start.DEFINITION,
            shortcutEnd == out.length(),
            newLine || (at == 0 && (edge == Edge.LINE || trimmed)),
            end || (next == null && trimmed),
            at == 0 && edge == Edge.EMPHASIS,
            next == null && edge == Edge.EMPHASIS,
            noWordAt == out.length(),
            next instanceof Link || (next instanceof Autolink link && !LinkForms.isAngle(link)),
            openBrackets > 0,
            first && place == Place.CELL,
            next == null && edge == Edge.LINE && place == Place.HEADING,
            dialect);
    String value = literal;
    if (disguised) {
      disguised = false;
      int c = value.codePointAt(0);
      Escapes.reference(out, c);
      value = value.substring(Character.charCount(c));
    } else if (dialect.hasFootnotes() && at == 0 && edge == Edge.BRACKET && value.startsWith("^")) {
      out.append('\\'); // the brackets are no footnote
    }
    // none is read in brackets
    BitSet abbreviations =
        content.get(at) instanceof Text
                && openBrackets == 0
                && !references.abbreviations().isEmpty()
            ? references.abbreviations().startsIn(value)
            : NONE;
    return new TextWriter(out, value, where, marked, escaped, abbreviations).write();
  }

  private void starred(List<Inline> content, int length) {
    char outer = star;
    boolean touches = closedAt == out.length() && closedStar == '*';
    star = outer == 0 ? (touches ? '_' : '*') : outer == '*' ? '_' : '*';
    starred++;
    String one = star == '_' ? "_" : "*";
    String two = star == '_' ? "__" : "**";
    delimited(content, length == 1 ? one : two, star == '_' || starred > 2);
    starred--;
    closedStar = star;
    closedAt = out.length();
    star = outer;
  }

  private void struck(List<Inline> content) {
    struck++;
    boolean extended = dialect == Dialect.EXTENDED;
    boolean apart = struck > (extended ? 1 : 2);
    delimited(content, struck % 2 == 1 || extended ? "~~" : "~", apart);
    noWordAt = extended && apart ? out.length() : noWordAt;
    struck--;
  }

  private void delimited(List<Inline> content, String delimiter, boolean apart) {
    if (wordEnd == out.length() && (apart || !Flanking.startsWithWord(content))) {
      int last = out.codePointBefore(out.length());
      out.setLength(out.length() - Character.charCount(last));
      Escapes.reference(out, last);
    }
    out.append(delimiter);
    inlines(content, Edge.EMPHASIS);
    boolean afterWord = wordEnd == out.length();
    out.append(delimiter);
    noWordAt = afterWord && delimiter.charAt(0) != '_' ? -1 : out.length();
  }

  private void link(Link link, boolean beforeBracket) {
    boolean afterFootnote = footnoteEnd == out.length();
    openLinks++;
    int from = bracketed("[", link.content());
    boolean asLabel = afterFootnote && links.isLabel(out, from);
    if (asLabel) {
      out.setLength(from - 1); // the footnote would be the text of a link with that label
      disguised = true;
      from = bracketed("[", link.content());
      disguised = false;
    }
    openLinks--;
    Link form = asLabel ? LinkForms.full(link) : link;
    boolean apart = from == 1 && mayDefine();
    likeDefinition |= apart;
    shortcutEnd = links.finish(out, from, form, beforeBracket, apart) ? out.length() : -1;
  }

  /** Whether a link at the start of a paragraph could be a definition, as it holds such marks. */
  private boolean mayDefine() {
    return place == Place.PARAGRAPH && start != Start.ALERT && LinkForms.holdsLabel(out);
  }

  private void image(Image image, boolean beforeBracket) {
    int from = bracketed("![", image.description());
    shortcutEnd = links.finish(out, from, image, beforeBracket) ? out.length() : -1;
  }

  /** Writes content in brackets, where delimiters start anew; returns where it starts. */
  private int bracketed(String open, List<Inline> content) {
    int outerStarred = starred;
    int outerStruck = struck;
    char outerStar = star;
    starred = 0;
    struck = 0;
    star = 0;
    openBrackets++;
    out.append(open);
    int from = out.length();
    inlines(content, Edge.BRACKET);
    openBrackets--;
    starred = outerStarred;
    struck = outerStruck;
    star = outerStar;
    out.append(']');
    return from;
  }

  private boolean mayStand(List<Inline> content, int at) {
    boolean free = standsFree(content, at);
    doubtful |= !free;
    return free || addresses != AddressForm.CAREFUL;
  }

  /** Whether emphasis beside a bare address is read, whose letters can't become references. */
  private boolean standsFree(List<Inline> content, int at) {
    boolean before = at == 0 || noWordAt != out.length();
    Inline next = at + 1 < content.size() ? content.get(at + 1) : null;
    List<Inline> inside = next == null ? List.of() : Neighbours.delimited(next);
    return before
        && (inside.isEmpty() || (starred == 0 && struck == 0 && Flanking.startsWithWord(inside)));
  }

  private void autolink(Autolink autolink, boolean bare) {
    if (bare) {
      boolean apart = noWordAt == out.length();
      boolean word = addresses.write(out, autolink.text(), apart, openBrackets > 0);
      wordEnd = word ? out.length() : wordEnd;
    } else if (LinkForms.isAngle(autolink)) {
      out.append('<').append(autolink.text()).append('>');
    } else {
      link(Link.of(autolink.text(), autolink.destination()), false);
    }
  }
}
