package io.github.articlemodel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JunitReportTest {

  private static Schema schema;

  @BeforeAll
  static void readSchema() throws SAXException {
    schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(new File("src/test/resources/junit/jenkins-junit.xsd"));
  }

  static Stream<ReportCase> cases() {
    return ReportCase.all();
  }

  private static Element read(ReportCase report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(report.write(ReportFormat.JUNIT))))
        .getDocumentElement();
  }

  private static List<Element> all(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static String carried(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' ? 0xFFFD : c)
        .map(c -> c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isValidByTheSchema(ReportCase report) throws IOException, SAXException {
    String xml = report.write(ReportFormat.JUNIT);
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFindingIsATestWithItsPlace(ReportCase report) throws Exception {
    List<Element> tests =
        all(read(report), "testcase").stream()
            .filter(test -> !test.getAttribute("name").equals("no findings"))
            .toList();
    List<Diagnostic> expected =
        Stream.concat(report.findings().stream(), report.unread().stream()).toList();
    assertThat(tests).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      Diagnostic finding = expected.get(i);
      Element test = tests.get(i);
      assertThat(test.getAttribute("classname")).isEqualTo(carried(finding.location().file()));
      assertThat(test.getAttribute("name"))
          .isEqualTo(carried(finding.code() + " (" + finding.location().position() + ")"));
      assertThat(test.getTextContent().strip()).startsWith(carried(finding.toString()).strip());
      assertThat(all(test, "failure").size() + all(test, "error").size())
          .isEqualTo(finding.severity() == Severity.INFO ? 0 : 1);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachSuiteCountsItsTests(ReportCase report) throws Exception {
    List<Element> suites = all(read(report), "testsuite");
    assertThat(suites).hasSizeGreaterThanOrEqualTo(report.files().size());
    for (Element suite : suites) {
      assertThat(suite.getAttribute("tests")).isEqualTo("" + all(suite, "testcase").size());
      assertThat(suite.getAttribute("failures")).isEqualTo("" + all(suite, "failure").size());
      assertThat(suite.getAttribute("errors")).isEqualTo("" + all(suite, "error").size());
    }
  }

  @Test
  void aFileWithoutFindingsIsATestThatPasses() throws Exception {
    ReportCase clean =
        ReportCase.all()
            .filter(report -> report.files().values().stream().anyMatch(List::isEmpty))
            .findFirst()
            .orElseThrow();
    assertThat(all(read(clean), "testcase"))
        .anyMatch(test -> test.getAttribute("name").equals("no findings"));
  }
}
