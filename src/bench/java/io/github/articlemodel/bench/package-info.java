/** The benchmarks, each beside its peers: docs/performance.md. */
@NullMarked
package io.github.articlemodel.bench;

import org.jspecify.annotations.NullMarked;
