package io.github.articlemodel.model;

import java.util.List;

/**
 * A part of the text of a block (<a href="https://spec.commonmark.org/0.31.2/#inlines">CommonMark
 * 0.31.2, Inlines</a>).
 *
 * <pre>{@code
 * List<Inline> content = List.of(new Text("See "), Link.of("the map", "/map"));
 * Inline.plainText(content); // "See the map"
 * if (content.get(1) instanceof Link link) {
 *   link.destination(); // "/map"
 * }
 * }</pre>
 *
 * <p>Where every kind must be handled, implement {@link Visitor}.
 */
public sealed interface Inline extends Node
    permits Text,
        Emphasis,
        Strong,
        Strikethrough,
        CodeSpan,
        Link,
        Image,
        Autolink,
        HtmlInline,
        SoftBreak,
        HardBreak,
        FootnoteReference,
        TemplateTag,
        AttributedInline,
        Abbreviation,
        WikiLink {

  /**
   * {@return the text of inlines without their marks: of an image its alt text, of a line break a
   * space, of an HTML or template tag and a reference to a footnote nothing}
   *
   * <pre>{@code
   * List<Inline> content = List.of(new Text("So "), new Emphasis(List.of(new Text("far"))));
   * Inline.plainText(content); // "So far"
   * }</pre>
   *
   * @param content any inlines
   */
  static String plainText(List<? extends Inline> content) {
    return Inlines.plainText(content);
  }

  /** {@return the inline itself, or the one that an {@link AttributedInline} holds} */
  default Inline withoutAttributes() {
    return this instanceof AttributedInline attributed ? attributed.inline() : this;
  }

  /**
   * Calls the method of the visitor for this kind of inline, and returns what it returns.
   *
   * @param visitor what to do for each kind
   * @param <R> what comes out
   * @return what the visitor gave
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for each kind of inline, so that the compiler tells where one is missing.
   *
   * @param <R> what comes out
   */
  interface Visitor<R> {
    /**
     * {@return what text gives}
     *
     * @param text the text
     */
    R text(Text text);

    /**
     * {@return what emphasis gives}
     *
     * @param emphasis the emphasis
     */
    R emphasis(Emphasis emphasis);

    /**
     * {@return what strong emphasis gives}
     *
     * @param strong the strong
     */
    R strong(Strong strong);

    /**
     * {@return what struck out text gives}
     *
     * @param strikethrough the strikethrough
     */
    R strikethrough(Strikethrough strikethrough);

    /**
     * {@return what a code span gives}
     *
     * @param codeSpan the code span
     */
    R codeSpan(CodeSpan codeSpan);

    /**
     * {@return what a link gives}
     *
     * @param link the link
     */
    R link(Link link);

    /**
     * {@return what an image gives}
     *
     * @param image the image
     */
    R image(Image image);

    /**
     * {@return what an autolink gives}
     *
     * @param autolink the autolink
     */
    R autolink(Autolink autolink);

    /**
     * {@return what an HTML tag gives}
     *
     * @param htmlInline the html inline
     */
    R htmlInline(HtmlInline htmlInline);

    /**
     * {@return what a soft line break gives}
     *
     * @param softBreak the soft break
     */
    R softBreak(SoftBreak softBreak);

    /**
     * {@return what a hard line break gives}
     *
     * @param hardBreak the hard break
     */
    R hardBreak(HardBreak hardBreak);

    /**
     * {@return what a reference to a footnote gives}
     *
     * @param footnoteReference the reference
     */
    R footnoteReference(FootnoteReference footnoteReference);

    /**
     * {@return what a template tag gives}
     *
     * @param templateTag the template tag
     */
    R templateTag(TemplateTag templateTag);

    /**
     * {@return what an inline with attributes gives}
     *
     * @param attributedInline the inline with its attributes
     */
    R attributedInline(AttributedInline attributedInline);

    /**
     * {@return what an abbreviation gives}
     *
     * @param abbreviation the abbreviation
     */
    R abbreviation(Abbreviation abbreviation);

    /**
     * {@return what a wiki link gives}
     *
     * @param wikiLink the wiki link
     */
    R wikiLink(WikiLink wikiLink);
  }
}
