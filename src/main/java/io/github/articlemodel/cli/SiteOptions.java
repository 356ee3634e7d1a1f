package io.github.articlemodel.cli;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.profile.Profile;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what articles do not say of their site. */
final class SiteOptions {

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = ProfileName.class,
      completionCandidates = ProfileName.class,
      description =
          "Which fields mean what, in the formats that say so (html-page, jsonld, ninjs, atom, rss,"
              + " jsonfeed, csv) and in those that are read: news (the default), jekyll, hugo, zola,"
              + " astro or decap.")
  private @Nullable Profile profile;

  @Option(
      names = "--base",
      paramLabel = "URL",
      converter = BaseAddress.class,
      description =
          "With --to html, html-page, jsonld, ninjs, atom, rss or jsonfeed, the address that relative"
              + " ones are resolved against; a feed is of this page, and articles without an address"
              + " of their own are named by its host.")
  private @Nullable String base;

  @Option(
      names = "--site-name",
      paramLabel = "NAME",
      description =
          "With the formats of --base, the name of the site, such as a newspaper's; the title of a"
              + " feed.")
  private @Nullable String name;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = ZoneName.class,
      description =
          "With the formats of --base, the zone of dates without an offset, such as Asia/Bangkok or"
              + " +07:00. Without it ninjs and feeds leave such dates out, and say so.")
  private @Nullable ZoneId zone;

  /** Returns the first option that was given, or null. */
  @Nullable String given() {
    if (profile != null) {
      return "--profile";
    } else if (base != null) {
      return "--base";
    } else if (name != null) {
      return "--site-name";
    }
    return zone == null ? null : "--zone";
  }

  Site site() {
    Site site = profile == null ? Site.unknown() : Site.of(profile);
    site = base == null ? site : site.withBase(base);
    site = name == null ? site : site.withName(name);
    return zone == null ? site : site.withZone(zone);
  }
}
