// Writes the example of README.md, word for word, as a class of the consumer.
def readme = new File(projectRoot as String, 'README.md').getText('UTF-8')
def example = (readme =~ /(?s)<!-- example -->\s*```java\n(.*?)```/)
assert example.find() : 'README.md has no ```java block after <!-- example -->'
def lines = example.group(1).readLines()
def imports = lines.findAll { it.startsWith('import ') }
def body = lines.findAll { !it.startsWith('import ') }.collect { '    ' + it }
new File(basedir, 'src/main/java/consumer').mkdirs()
new File(basedir, 'src/main/java/consumer/ReadmeExample.java').setText("""package consumer;

${imports.join('\n')}

public final class ReadmeExample {
  public static void main(String[] args) throws Exception {
${body.join('\n')}
  }
}
""", 'UTF-8')
// The article that the example reads.
def sample = new File(projectRoot as String, 'src/test/resources/sample')
def article = sample.listFiles().find { it.name.endsWith('.md') && it.name != 'README.md' }
new File(basedir, 'article.md').bytes = article.bytes
return true
