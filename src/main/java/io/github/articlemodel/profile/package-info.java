/**
 * Which fields of front matter mean what: the names that site generators and newsrooms use, as data
 * that a user can extend, and the values that they give an article.
 */
@NullMarked
package io.github.articlemodel.profile;

import org.jspecify.annotations.NullMarked;
