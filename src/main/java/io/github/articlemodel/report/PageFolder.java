package io.github.articlemodel.report;

/** A folder in a page: how many files are in it, without those in folders below, and findings. */
final class PageFolder {

  private final String name;
  private final SeverityCounts counts = new SeverityCounts();
  private int files;

  PageFolder(String name) {
    this.name = name;
  }

  void addFile() {
    files++;
  }

  String name() {
    return name;
  }

  int files() {
    return files;
  }

  SeverityCounts counts() {
    return counts;
  }
}
