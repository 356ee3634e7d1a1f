package io.github.articlemodel.format.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML 1.0 as it grows, handed on piece by piece. What XML can't hold, such as most control
 * characters, becomes U+FFFD; the writer is told.
 */
final class FeedXml {

  private final StringWriter buffer = new StringWriter();
  private final Appendable out;
  private final XMLStreamWriter xml;
  private boolean replaced;

  FeedXml(Appendable out) {
    this.out = out;
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a writer to a string can't be made", e);
    }
  }

  /** A call of the JDK's writer, which fails where elements are not closed in their order alone. */
  private interface Piece {
    void write() throws XMLStreamException;
  }

  private FeedXml piece(Piece piece) {
    try {
      piece.write();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a piece of XML out of order", e);
    }
  }

  FeedXml declaration() {
    return piece(() -> xml.writeStartDocument("UTF-8", "1.0")).line();
  }

  FeedXml line() {
    return piece(() -> xml.writeCharacters("\n"));
  }

  FeedXml start(String name) {
    return piece(() -> xml.writeStartElement(name));
  }

  FeedXml namespace(String prefix, String uri) {
    return piece(() -> xml.writeAttribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
  }

  FeedXml attribute(String name, String value) {
    return piece(() -> xml.writeAttribute(name, sound(value)));
  }

  FeedXml end() {
    return piece(xml::writeEndElement).line();
  }

  /** Writes text; a carriage return as a reference, as it would become a line feed. */
  FeedXml text(String text) {
    String sound = sound(text);
    int done = 0;
    for (int at = sound.indexOf('\r'); at >= 0; at = sound.indexOf('\r', done)) {
      String before = sound.substring(done, at);
      piece(() -> xml.writeCharacters(before));
      piece(() -> xml.writeEntityRef("#13"));
      done = at + 1;
    }
    String rest = sound.substring(done);
    return piece(() -> xml.writeCharacters(rest));
  }

  /** Writes an element with a text. */
  FeedXml element(String name, String text) {
    return start(name).text(text).end();
  }

  FeedXml element(String name, Optional<String> text) {
    text.ifPresent(present -> element(name, present));
    return this;
  }

  /** Hands on what was written. */
  void handOn() throws IOException {
    piece(xml::flush);
    out.append(buffer.getBuffer());
    buffer.getBuffer().setLength(0);
  }

  /** Returns whether a character was replaced since this was asked for the last time. */
  boolean takeReplaced() {
    boolean was = replaced;
    replaced = false;
    return was;
  }

  private String sound(String text) {
    boolean isSound = text.codePoints().allMatch(FeedXml::isChar);
    if (isSound) {
      return text;
    }
    replaced = true;
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> isChar(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Returns whether XML 1.0 can hold a character (2.2). */
  private static boolean isChar(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
