package io.github.articlemodel.editing;

import io.github.articlemodel.source.TextEdit;
import java.util.List;

/**
 * What becomes of raw HTML or of a template tag.
 *
 * @param raw the node
 * @param edits the edits of its literal
 */
record LiteralChange(NodeKey raw, List<TextEdit> edits) {}
