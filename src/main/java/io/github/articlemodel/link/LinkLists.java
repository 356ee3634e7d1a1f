package io.github.articlemodel.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of the addresses of the web: data, which a user can extend. Immutable.
 *
 * <pre>{@code
 * // a text with one name a line; what follows a tab is a note, and # begins a comment
 * LinkLists lists = LinkLists.bundled().plusShorteners(new StringReader("nws.example\tour own"));
 * lists.isShortener("NWS.example");        // true
 * lists.isTrackingParameter("utm_source"); // true
 * }</pre>
 *
 * @param shorteners hosts that only pass readers on, in lower case
 * @param trackingParameters names of parameters that tell who follows a link, in lower case; those
 *     that end with {@code *} stand for all that begin so
 * @param addressFields names of fields of the front matter that hold an address, in lower case
 */
public record LinkLists(
    Set<String> shorteners, Set<String> trackingParameters, Set<String> addressFields) {

  private static final LinkLists BUNDLED =
      new LinkLists(
          load("shorteners.tsv"), load("tracking-parameters.tsv"), load("address-fields.tsv"));

  /**
   * Creates lists.
   *
   * @param shorteners hosts that only pass readers on, in lower case
   * @param trackingParameters names of parameters that tell who follows a link, in lower case;
   *     those that end with {@code *} stand for all that begin so
   * @param addressFields names of fields of the front matter that hold an address, in lower case
   */
  public LinkLists {
    shorteners = Set.copyOf(shorteners);
    trackingParameters = Set.copyOf(trackingParameters);
    addressFields = Set.copyOf(addressFields);
  }

  /** {@return the lists of the library: {@code shorteners.tsv} and the others beside this class} */
  public static LinkLists bundled() {
    return BUNDLED;
  }

  /**
   * {@return this with more shorteners}
   *
   * @param names one host a line; what follows a tab is a note; not closed
   * @throws IOException if it can't be read
   */
  public LinkLists plusShorteners(Reader names) throws IOException {
    return new LinkLists(with(shorteners, names), trackingParameters, addressFields);
  }

  /**
   * {@return this with more names of parameters that tell who follows a link}
   *
   * @param names one name a line, {@code *} at its end for all that begin so; what follows a tab is
   *     a note; not closed
   * @throws IOException if it can't be read
   */
  public LinkLists plusTrackingParameters(Reader names) throws IOException {
    return new LinkLists(shorteners, with(trackingParameters, names), addressFields);
  }

  /**
   * {@return this with more names of fields that hold an address}
   *
   * @param names one name a line; what follows a tab is a note; not closed
   * @throws IOException if it can't be read
   */
  public LinkLists plusAddressFields(Reader names) throws IOException {
    return new LinkLists(shorteners, trackingParameters, with(addressFields, names));
  }

  /**
   * {@return whether a host only passes readers on}
   *
   * @param host the name of the host; case and {@code www.} do not count
   */
  public boolean isShortener(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return isShortenerOf(lower.startsWith("www.") ? lower.substring(4) : lower);
  }

  /** Returns whether a host in lower case, without {@code www.}, only passes readers on. */
  boolean isShortenerOf(String site) {
    return shorteners.contains(site);
  }

  /**
   * {@return whether a parameter tells who follows a link}
   *
   * @param name its name; case does not count
   */
  public boolean isTrackingParameter(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (trackingParameters.contains(lower)) {
      return true;
    }
    int longest = Math.min(lower.length(), 40);
    for (int end = 1; end <= longest; end++) {
      if (trackingParameters.contains(lower.substring(0, end) + "*")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> with(Set<String> known, Reader names) throws IOException {
    Set<String> all = new HashSet<>(known);
    all.addAll(read(names));
    return all;
  }

  private static Set<String> read(Reader names) throws IOException {
    Set<String> read = new HashSet<>();
    BufferedReader lines = new BufferedReader(names);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      String name = (tab < 0 ? line : line.substring(0, tab)).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.startsWith("#")) {
        read.add(name);
      }
    }
    return read;
  }

  private static Set<String> load(String file) {
    try (InputStream in = LinkLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar beside its class");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
