#!/bin/sh
# Measures all that docs/performance.md tells, in about three hours, on a machine that does nothing else.
# Needs JDK 17, Maven, Python 3, npm and 6 GB of memory; pandoc is measured where it is there.
set -e
cd "$(dirname "$0")/../.."
mvn -B -q -DskipTests -Dinvoker.skip=true package
bench() {
  mvn -B -q -Pbench -Dinvoker.skip=true test "-Dbench.args=$1"
}
bench ""
# Two forks of the same code differ by as much as pictures and links take.
bench "ReadingBenchmark.(articleArticleModel|figuresAndLinksArticleModel) -f 8"
bench turns
bench cpu
bench "FormatBenchmark -f 0 -wm BULK -wi 5 -i 5 -w 500ms -r 500ms"
bench "HostileBenchmark -f 1 -wi 3 -i 3"
bench bodies
src/bench/corpora/run.py --files 100000
