package io.github.articlemodel.format.feed;

import io.github.articlemodel.source.SourceText;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML as a tree, without a document type, so that no entity is ever expanded or fetched. What
 * was read before a mistake is kept, but for the elements that were still open.
 */
final class XmlTree {

  /** How many elements may stand in each other. */
  static final int MAX_DEPTH = 200;

  private final FeedFindings findings;
  private final SourceText source;
  private final String text;
  private boolean isDeclared;

  XmlTree(FeedFindings findings, SourceText source) {
    this.findings = findings;
    this.source = source;
    this.text = text();
  }

  /** Returns whether the source is not read in the encoding that its bytes suggest. */
  boolean isOfAnotherEncoding() {
    return isDeclared;
  }

  /** Returns the root, or null where there is none; what is wrong is told. */
  @Nullable XmlElement read() {
    DocumentType type = DocumentType.of(text);
    if (type.unclosed() >= 0) {
      findings.error(
          "feed.syntax",
          Math.min(type.unclosed(), source.text().length()),
          "the document type has no end",
          "mend the XML at the place");
      return null;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    Reading reading = new Reading();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(type.text()));
      try {
        while (xml.hasNext() && reading.accepts(xml, xml.next())) {
          // Each event is taken by the condition.
        }
      } finally {
        xml.close();
      }
    } catch (XMLStreamException broken) {
      int at =
          broken.getLocation() == null
              ? source.text().length()
              : offset(
                  broken.getLocation().getLineNumber(), broken.getLocation().getColumnNumber());
      findings.error("feed.syntax", at, message(broken), "mend the XML at the place");
    }
    reading.closeOpen();
    return reading.root;
  }

  /** Returns the text, in the encoding that the XML declaration names where it is no Unicode. */
  private String text() {
    String unicode = source.text();
    String start = unicode.substring(0, Math.min(200, unicode.length()));
    int end = start.indexOf("?>");
    int at = start.startsWith("<?xml") && end > 0 ? start.indexOf("encoding=") : -1;
    if (at < 0 || at + 10 > end) {
      return unicode;
    }
    int close = start.indexOf(start.charAt(at + 9), at + 10);
    String name = close < 0 ? "" : start.substring(at + 10, close);
    try {
      Charset charset = Charset.forName(name);
      boolean isUnicode =
          charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII);
      isDeclared = !isUnicode && !source.hasByteOrderMark();
      return isDeclared ? new String(source.bytes(), charset) : unicode;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      findings.error(
          "feed.encoding", at, "the encoding is not known, UTF-8 is read", "save it as UTF-8");
      return unicode;
    }
  }

  /** Returns what the parser says, without its own words on places and on several lines. */
  private static String message(XMLStreamException broken) {
    String message = String.valueOf(broken.getMessage());
    int own = message.indexOf("Message: ");
    String said = own < 0 ? message : message.substring(own + 9);
    return said.lines().findFirst().orElse("the text is no XML");
  }

  private int offset(int line, int column) {
    if (line < 1 || line > source.lineCount()) {
      return source.text().length();
    }
    int start = source.line(line).start();
    return Math.min(start + Math.max(column - 1, 0), source.line(line).end());
  }

  /** The elements as they come. */
  private final class Reading {

    private @Nullable XmlElement root;
    private @Nullable XmlElement open;
    private int depth;

    /** Takes an event; returns whether to go on. */
    boolean accepts(XMLStreamReader xml, int event) {
      XmlElement in = open;
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          return starts(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (in != null) {
            XmlElement parent = in.parent();
            if (parent != null) {
              parent.add(in);
            }
            open = parent;
            depth--;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (in != null) {
            in.add(xml.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          String name = "&" + xml.getLocalName() + ";";
          if (in != null) {
            in.add(name);
          }
          findings.warn(
              "feed.entity",
              at(xml),
              "the entity " + name + " is not one of XML; it is read as that text",
              "write the character itself");
        }
        default -> {
          // Comments and instructions say nothing of an article.
        }
      }
      return true;
    }

    private boolean starts(XMLStreamReader xml) {
      if (++depth > MAX_DEPTH) {
        findings.error(
            "feed.limit",
            at(xml),
            "elements are nested more than " + MAX_DEPTH + " deep; what follows is not read",
            "nest less deep");
        return false;
      }
      String namespace = xml.getNamespaceURI();
      XmlElement element =
          new XmlElement(open, namespace == null ? "" : namespace, xml.getLocalName(), at(xml));
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        String prefix = xml.getAttributePrefix(i);
        boolean isOfXml = "xml".equals(prefix);
        if (isOfXml || prefix == null || prefix.isEmpty()) {
          element.attribute(
              (isOfXml ? "xml:" : "") + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
      }
      if (root == null) {
        root = element;
      }
      open = element;
      return true;
    }

    /** Closes the elements that a mistake left open, but for an article, which is not whole. */
    void closeOpen() {
      Deque<XmlElement> unclosed = new ArrayDeque<>();
      for (XmlElement at = open; at != null; at = at.parent()) {
        unclosed.push(at);
      }
      for (XmlElement each : unclosed) {
        XmlElement parent = each.parent();
        if (each.name().equals("item") || each.name().equals("entry")) {
          return;
        } else if (parent != null) {
          parent.add(each);
        }
      }
    }

    private int at(XMLStreamReader xml) {
      return offset(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
    }
  }
}
