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
        Table,
        FootnoteDefinition,
        Alert,
        TemplateBlock,
        DefinitionList,
        AttributedBlock,
        AbbreviationDefinition,
        Admonition {

  /** {@return the block itself, or the one that an {@link AttributedBlock} holds} */
  default Block withoutAttributes() {
    return this instanceof AttributedBlock attributed ? attributed.block() : this;
  }

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

    /**
     * {@return what the definition of a footnote gives}
     *
     * @param footnoteDefinition the footnote
     */
    R footnoteDefinition(FootnoteDefinition footnoteDefinition);

    /**
     * {@return what an alert gives}
     *
     * @param alert the alert
     */
    R alert(Alert alert);

    /**
     * {@return what a template tag of its own gives}
     *
     * @param templateBlock the template block
     */
    R templateBlock(TemplateBlock templateBlock);

    /**
     * {@return what a definition list gives}
     *
     * @param definitionList the definition list
     */
    R definitionList(DefinitionList definitionList);

    /**
     * {@return what a block with attributes gives}
     *
     * @param attributedBlock the block with its attributes
     */
    R attributedBlock(AttributedBlock attributedBlock);

    /**
     * {@return what the definition of an abbreviation gives}
     *
     * @param abbreviationDefinition the definition
     */
    R abbreviationDefinition(AbbreviationDefinition abbreviationDefinition);

    /**
     * {@return what an admonition gives}
     *
     * @param admonition the admonition
     */
    R admonition(Admonition admonition);
  }
}
