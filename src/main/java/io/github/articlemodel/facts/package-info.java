/**
 * What an article says in the terms that formats share: {@link
 * io.github.articlemodel.facts.ArticleFacts} are its headline, dates, people, pictures and the like
 * by a profile, {@link io.github.articlemodel.facts.Site} what is known of where it is published.
 */
@NullMarked
package io.github.articlemodel.facts;

import org.jspecify.annotations.NullMarked;
