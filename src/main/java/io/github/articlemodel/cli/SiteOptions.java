package io.github.articlemodel.cli;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.profile.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what articles do not say of their site. */
final class SiteOptions {

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = ProfileName.class,
      description =
          "With --to html-page, jsonld or ninjs, which fields mean what: news (the default), jekyll, hugo, zola, astro or decap.")
  private @Nullable Profile profile;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description =
          "With --to html, html-page, jsonld or ninjs, the address that relative ones are resolved against.")
  private @Nullable String base;

  @Option(
      names = "--site-name",
      paramLabel = "NAME",
      description =
          "With --to html-page, jsonld or ninjs, the name of the site, such as a newspaper's.")
  private @Nullable String name;

  /** Returns the first option that was given, or null. */
  @Nullable String given() {
    return profile != null
        ? "--profile"
        : base != null ? "--base" : name != null ? "--site-name" : null;
  }

  Site site() {
    Site site = profile == null ? Site.unknown() : Site.of(profile);
    site = base == null ? site : site.withBase(base);
    return name == null ? site : site.withName(name);
  }
}
