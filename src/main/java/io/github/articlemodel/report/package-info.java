/**
 * Findings written down for people and for other programs: as text, JSON, SARIF, annotations of
 * GitHub, JUnit XML and a page to look at.
 */
@NullMarked
package io.github.articlemodel.report;

import org.jspecify.annotations.NullMarked;
