package io.github.articlemodel.validation;

import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import java.util.ArrayList;
import java.util.List;

/** The rules that make sense for the articles of a profile. */
final class StandardRules {

  private StandardRules() {}

  static List<Rule> of(Profile profile) {
    boolean isNews = profile.name().equals(Profile.news().name());
    List<Rule> rules = new ArrayList<>();
    add(rules, "rule.empty-title", "rule.empty-heading", "rule.headline");
    add(rules, "rule.heading-order", "rule.one-h1");
    add(rules, "rule.description-copy", "rule.duplicate-caption", "rule.html-alt");
    add(rules, "rule.shortener", "rule.date-order");
    if (isNews) {
      add(rules, "rule.image-credit");
    }
    if (profile.entry(ProfileKey.CODE).isPresent()) {
      add(rules, "rule.code-time", "rule.unique-code");
    }
    if (profile.entry(ProfileKey.ORIGIN_URL).isPresent()) {
      add(rules, "rule.unique-origin-url");
    }
    // A page of Jekyll has its date in its address, so that two may have one slug.
    if (!profile.name().equals(Profile.jekyll().name())) {
      add(rules, "rule.unique-slug");
    }
    return List.copyOf(rules);
  }

  private static void add(List<Rule> rules, String... codes) {
    for (String code : codes) {
      rules.add(Rule.of(code));
    }
  }
}
