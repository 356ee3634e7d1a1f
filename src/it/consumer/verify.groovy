// Runs the example of README.md as a user would, and looks at what a user gets with the artifact.
def target = new File(basedir, 'target')

def tree = new File(target, 'tree.txt').getText('UTF-8')
assert tree.contains('io.github.articlemodel:article-model:jar:')
['picocli', 'dataformat-csv', 'archunit', 'junit', 'assertj', 'json-schema-validator', 'jmh'].each {
  assert !tree.contains(it) : "A user of the library must not get $it:\n$tree"
}

def path = new File(target, 'path.txt').getText('UTF-8').trim()
assert path.contains('article-model')
def java = new File(System.getProperty('java.home'), 'bin/java').path
def classes = new File(target, 'classes').path

def run = { String how, List<String> command ->
  def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
  def output = process.inputStream.getText('UTF-8')
  assert process.waitFor() == 0 : "$how failed:\n$output"
  assert !output.isBlank() : "$how printed nothing"
  output
}
def onClassPath =
    run('The class path', [java, '-cp', classes + File.pathSeparator + path, 'consumer.ReadmeExample'])
def onModulePath =
    run('The module path',
        [java, '-p', classes + File.pathSeparator + path, '--add-modules', 'ALL-MODULE-PATH',
         '-m', 'consumer/consumer.ReadmeExample'])
assert onClassPath == onModulePath
println onClassPath
return true
