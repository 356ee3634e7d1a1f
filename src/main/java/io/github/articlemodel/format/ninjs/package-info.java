/**
 * IPTC ninjs, news in JSON: {@link io.github.articlemodel.format.ninjs.NinjsFormat}. The standard
 * is at <a href="https://iptc.org/standards/ninjs/">iptc.org</a>.
 */
@NullMarked
package io.github.articlemodel.format.ninjs;

import org.jspecify.annotations.NullMarked;
