#!/bin/sh
# Measures all that docs/performance.md tells, in about an hour, on a machine that does nothing else.
# Needs JDK 17, Maven, Python 3 and npm; pandoc is measured where it is there.
set -e
cd "$(dirname "$0")/../.."
mvn -B -q -DskipTests -Dinvoker.skip=true package
mvn -B -q -Pbench -Dinvoker.skip=true test
mvn -B -q -Pbench -Dinvoker.skip=true test -Dbench.args=bodies
src/bench/corpora/run.py --files 100000
