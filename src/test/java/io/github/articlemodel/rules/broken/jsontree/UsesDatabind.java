package io.github.articlemodel.rules.broken.jsontree;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Uses jackson-core, which it may, and jackson-databind, which it may not. */
final class UsesDatabind {
  JsonFactory allowed = new JsonFactory();
  JsonMapper refused = new JsonMapper();
}
