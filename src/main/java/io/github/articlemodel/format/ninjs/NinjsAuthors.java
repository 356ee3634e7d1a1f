package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.format.IncomingArticle;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads who wrote it: the sources with the role of an author, or else the statement of them. */
final class NinjsAuthors {

  private final IncomingArticle article;
  private final List<Person> authors = new ArrayList<>();

  NinjsAuthors(IncomingArticle article) {
    this.article = article;
  }

  /** Reads sources; returns whether all are authors of whom nothing else is said. */
  boolean sources(Place place) throws JsonProblem {
    boolean isWhole = true;
    for (Place item : Members.array(place)) {
      Members source = Members.of(item);
      String name = source.optionalText("name");
      boolean isAuthor = Ninjs.AUTHOR.equals(source.optionalText("role")) && name != null;
      Place contacts = source.optional("contactInfo");
      if (isAuthor && name != null) {
        Map<String, String> addresses = new HashMap<>();
        isWhole &= contacts == null || contacts(contacts, addresses);
        Person author = new Person(name, addresses.get(Ninjs.EMAIL), addresses.get(Ninjs.WEB));
        authors.add(author);
        article.author(author);
      }
      isWhole &= isAuthor && source.rest().isEmpty();
    }
    return isWhole;
  }

  /** Reads the first address of each type; returns whether nothing else is said. */
  private static boolean contacts(Place contacts, Map<String, String> addresses)
      throws JsonProblem {
    boolean isWhole = true;
    for (Place item : Members.array(contacts)) {
      Members contact = Members.of(item);
      String type = contact.optionalText("type");
      String value = contact.optionalText("value");
      boolean isKnown = value != null && (Ninjs.EMAIL.equals(type) || Ninjs.WEB.equals(type));
      if (isKnown) {
        isKnown = addresses.putIfAbsent(type, value) == null;
      }
      isWhole &= isKnown && contact.rest().isEmpty();
    }
    return isWhole;
  }

  /** Reads the statement, where it does not only name the authors again; it is never split. */
  boolean by(Place place) throws JsonProblem {
    String statement = Members.text(place);
    if (authors.isEmpty()) {
      article.author(new Person(statement, null, null));
      return true;
    }
    return statement.equals(Ninjs.by(authors));
  }
}
