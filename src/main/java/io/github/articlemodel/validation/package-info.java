/**
 * Rules that articles are held to: what is wrong by them, where, and where it is certain the change
 * that mends it. A {@link io.github.articlemodel.validation.RuleSet} says which rules are in force,
 * a {@link io.github.articlemodel.validation.Validator} applies them.
 */
@NullMarked
package io.github.articlemodel.validation;

import org.jspecify.annotations.NullMarked;
