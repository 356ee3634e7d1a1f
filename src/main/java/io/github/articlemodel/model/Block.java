package io.github.articlemodel.model;

/**
 * A block of the body (<a href="https://spec.commonmark.org/0.31.2/#blocks-and-inlines">CommonMark
 * 0.31.2, Blocks and inlines</a>).
 *
 * <pre>{@code
 * for (Block block : article.body()) {
 *   if (block instanceof Heading heading) {
 *     heading.level(); // 1
 *   }
 * }
 * }</pre>
 *
 * <p>Where every kind must be handled, implement {@link Visitor}.
 */
public sealed interface Block extends Node
    permits Paragraph,
        Heading,
        ThematicBreak,
        CodeBlock,
        HtmlBlock,
        BlockQuote,
        BulletList,
        OrderedList,
        LinkReferenceDefinition,
        Table {

  /**
   * Calls the method of the visitor for this kind of block, and returns what it returns.
   *
   * @param visitor what to do for each kind
   * @param <R> what comes out
   * @return what the visitor gave
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for each kind of block, so that the compiler tells where one is missing.
   *
   * @param <R> what comes out
   */
  interface Visitor<R> {
    /**
     * {@return what a paragraph gives}
     *
     * @param paragraph the paragraph
     */
    R paragraph(Paragraph paragraph);

    /**
     * {@return what a heading gives}
     *
     * @param heading the heading
     */
    R heading(Heading heading);

    /**
     * {@return what a thematic break gives}
     *
     * @param thematicBreak the thematic break
     */
    R thematicBreak(ThematicBreak thematicBreak);

    /**
     * {@return what a code block gives}
     *
     * @param codeBlock the code block
     */
    R codeBlock(CodeBlock codeBlock);

    /**
     * {@return what an HTML block gives}
     *
     * @param htmlBlock the html block
     */
    R htmlBlock(HtmlBlock htmlBlock);

    /**
     * {@return what a block quote gives}
     *
     * @param blockQuote the block quote
     */
    R blockQuote(BlockQuote blockQuote);

    /**
     * {@return what a bullet list gives}
     *
     * @param bulletList the bullet list
     */
    R bulletList(BulletList bulletList);

    /**
     * {@return what an ordered list gives}
     *
     * @param orderedList the ordered list
     */
    R orderedList(OrderedList orderedList);

    /**
     * {@return what a link reference definition gives}
     *
     * @param definition the definition
     */
    R linkReferenceDefinition(LinkReferenceDefinition definition);

    /**
     * {@return what a table gives}
     *
     * @param table the table
     */
    R table(Table table);
  }
}
