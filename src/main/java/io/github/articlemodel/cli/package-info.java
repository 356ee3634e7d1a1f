/**
 * The command line. Each command parses its arguments, calls the library, and prints; {@link
 * io.github.articlemodel.cli.ArticleCommand} is the program.
 */
@NullMarked
package io.github.articlemodel.cli;

import org.jspecify.annotations.NullMarked;
