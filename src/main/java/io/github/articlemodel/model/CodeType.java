package io.github.articlemodel.model;

/** Reads the code of an article. */
record CodeType() implements FieldType<ArticleCode> {

  @Override
  public FieldReading<ArticleCode> read(String name, FieldValue value) {
    return TextType.nonEmpty(name, value, "give a code", CodeType::read);
  }

  private static FieldReading<ArticleCode> read(String text) {
    ArticleCode code = new ArticleCode(text);
    boolean path = text.contains("/") || text.contains("\\") || text.contains("..");
    return path
        ? FieldReading.doubted(
            code,
            "field.code-path",
            "the code has path separators, expected letters, digits and hyphens",
            "never use it as a file name as it is")
        : FieldReading.of(code);
  }
}
