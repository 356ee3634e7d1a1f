package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.link.AddressRewrites;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.FileAddress;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The links between files that lead elsewhere once files are moved: those to a moved file, and
 * those in a file that is moved to another folder. Looked at before the files are moved. Immutable.
 *
 * <pre>{@code
 * MovedLinks links = MovedLinks.of(moves);
 * links.addresses(document); // {flood.md#north=2024-11-25-flood.md#north}
 * links.findings(document);  // the same, each with its place
 * }</pre>
 */
public final class MovedLinks {

  private final Map<Path, Path> moved = new HashMap<>();

  private MovedLinks() {}

  /**
   * {@return the links that moves are about}
   *
   * @param moves the moves, not made yet
   */
  public static MovedLinks of(FileMoves moves) {
    MovedLinks links = new MovedLinks();
    moves
        .moves()
        .forEach(move -> links.moved.put(FileMove.place(move.from()), FileMove.place(move.to())));
    return links;
  }

  /**
   * {@return for each address that has to change its new one}
   *
   * @param document an article, under the name that it has before the moves
   */
  public Map<String, String> addresses(ArticleDocument document) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (ArticleLink link : links(document)) {
      changed(link.destination(), document)
          .ifPresent(address -> addresses.put(link.destination(), address));
    }
    return addresses;
  }

  /**
   * {@return a finding for each link that has to change}
   *
   * @param document an article, under the name that it has before the moves
   */
  public List<Diagnostic> findings(ArticleDocument document) {
    List<Diagnostic> findings = new ArrayList<>();
    for (ArticleLink link : links(document)) {
      Optional<String> changed = changed(link.destination(), document);
      SourceSpan place =
          link.written().span(Part.DESTINATION).or(link::span).orElse(SourceSpan.at(0));
      changed.ifPresent(
          address ->
              findings.add(
                  document
                      .source()
                      .diagnostic(
                          Severity.WARNING,
                          "move.link",
                          place,
                          "the link to " + link.destination() + " has to become " + address,
                          "")));
    }
    return findings;
  }

  /**
   * Gives links of a file their new addresses, and writes the file.
   *
   * @param parser what reads the file
   * @param file the file, under the name that it has by now
   * @param addresses for each address that has to change its new one
   * @param made takes what takes the change back, where that can be
   * @return what became of the file
   */
  public static FileEdits.Outcome change(
      ArticleParser parser, Path file, Map<String, String> addresses, Consumer<FileReversal> made) {
    LinkEdits edits = LinkEdits.of(AddressRewrites.whole(addresses));
    List<TextEdit> all = new ArrayList<>();
    FileEdits.Outcome outcome =
        FileEdits.of(
                parser,
                document -> {
                  ArticleEdit edit = edits.edit(document);
                  all.addAll(edit.textEdits());
                  return edit;
                })
            .edit(file);
    if (outcome.kind() == FileEdits.Kind.CHANGED) {
      FileReversal.of(file, outcome.source(), outcome.result(), all).ifPresent(made);
    }
    return outcome;
  }

  private static List<ArticleLink> links(ArticleDocument document) {
    return Links.inventory(document.article(), document.linkOptions());
  }

  private Optional<String> changed(String destination, ArticleDocument document) {
    FileAddress address = FileAddress.of(destination).orElse(null);
    if (address == null || !document.source().isNamed()) {
      return Optional.empty();
    }
    Path file;
    Path folder;
    Path target;
    try {
      file = FileMove.place(Path.of(document.source().name()));
      folder = parent(file);
      target = folder.resolve(address.path()).normalize();
    } catch (InvalidPathException e) {
      return Optional.empty(); // no file can have that name
    }
    Path newFolder = parent(moved.getOrDefault(file, file));
    Path newTarget = moved.getOrDefault(target, target);
    boolean stays = newTarget.equals(target) && (newFolder.equals(folder) || !Files.exists(target));
    if (stays) {
      return Optional.empty();
    }
    String path = newFolder.relativize(newTarget).toString().replace('\\', '/');
    String slash = address.path().endsWith("/") ? "/" : "";
    String text = address.with((path.isEmpty() ? "." : path) + slash).text();
    return text.equals(destination) || target.equals(folder) ? Optional.empty() : Optional.of(text);
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }
}
