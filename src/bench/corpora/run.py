#!/usr/bin/env python3
"""Measures the program as a whole: docs/performance.md, "Corpora" and "Start-up".

    src/bench/corpora/run.py [--files 100000] [--folder target/corpora] [--times 3] [--only NAME,...] [--starts 20]

Makes the files where the folder has not as many, installs the peers, reads each file once so that the system
has it in memory, and prints a table; then one of how long programs take to start and read one file.
Needs what `mvn -DskipTests package` makes, and npm; pandoc is measured where it is there."""
import argparse, glob, os, shutil, statistics, subprocess, sys, time, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
OUT = os.path.join(ROOT, "target", "corpora-out")


def articles(folder):
    for place, folders, names in os.walk(folder):
        for name in names:
            if name.endswith((".md", ".markdown", ".mdx")):
                yield os.path.join(place, name)


def generate(folder, count):
    if sum(1 for _ in articles(folder)) == count:
        return
    shutil.rmtree(folder, ignore_errors=True)
    classes = os.path.join(ROOT, "target", "test-classes")
    main = os.path.join(ROOT, "target", "classes")
    subprocess.run(["java", "-cp", classes + ":" + main, "io.github.articlemodel.testing.GeneratedCorpus", folder, str(count)],
                   cwd=ROOT, check=True)


def install():
    peers = os.path.join(ROOT, "target", "corpora-peers")
    os.makedirs(peers, exist_ok=True)
    for name in ("package.json", "peers.mjs"):
        shutil.copy(os.path.join(HERE, name), peers)
    if not os.path.isdir(os.path.join(peers, "node_modules", "gray-matter")):
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent"], cwd=peers, check=True)
    return os.path.join(peers, "peers.mjs")


def measure(command):
    """Returns seconds, processor seconds, and the most memory in MB."""
    with open(OUT, "wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1, 3):
        sys.exit("%s ended with %d" % (" ".join(command), code))
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def distribution():
    """Unpacks the distribution twice, and makes the archive of classes in one of them."""
    folder = os.path.join(ROOT, "target", "corpora-distribution")
    shutil.rmtree(folder, ignore_errors=True)
    programs = []
    for kind in ("plain", "archived"):
        with zipfile.ZipFile(glob.glob(os.path.join(ROOT, "target", "*-cli.zip"))[0]) as packed:
            packed.extractall(os.path.join(folder, kind))
        program = glob.glob(os.path.join(folder, kind, "*", "bin", "article"))[0]
        for name in glob.glob(os.path.join(os.path.dirname(program), "*")):
            os.chmod(name, 0o755)
        programs.append(program)
    subprocess.run([programs[1] + "-archive"], check=True, stdout=subprocess.DEVNULL)
    return programs


def starts(times, peers, plain, archived):
    """Prints how long each program takes from its start to its end."""
    os.environ.pop("ARTICLE_OPTS")
    folder = os.path.join(ROOT, "target", "corpora-one")
    os.makedirs(folder, exist_ok=True)
    sample = [name for name in glob.glob(os.path.join(ROOT, "src", "test", "resources", "sample", "*.md"))
              if not name.endswith("README.md")][0]
    article = shutil.copy(sample, folder)
    rows = [
        ("article inspect", [plain, "inspect", article]),
        ("article inspect, with its archive of classes", [archived, "inspect", article]),
        ("article get title, with its archive of classes", [archived, "get", "title", article]),
        ("gray-matter in Node.js", ["node", peers, "metadata", folder]),
        ("gray-matter and remark in Node.js", ["node", peers, "whole", folder]),
        ("pandoc --version", ["pandoc", "--version"]),
        ("pandoc -f gfm -t json", ["pandoc", "-f", "gfm", "-t", "json", article]),
    ]
    print("\n%d starts of each, one after the other\n" % times)
    print("| | median s | least s | processor s | most memory, MB |")
    print("|---|---:|---:|---:|---:|")
    rows = [row for row in rows if shutil.which(row[1][0])]
    runs = {name: [] for name, _ in rows}
    for _ in range(times + 1):
        for name, command in rows:
            runs[name].append(measure(command))
    for name, measured in runs.items():
        measured = measured[1:]  # the first run reads the program from the disk
        print("| %s | %.3f | %.3f | %.3f | %.0f |" % (
            name, statistics.median(run[0] for run in measured), min(run[0] for run in measured),
            statistics.median(run[1] for run in measured), max(run[2] for run in measured)), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=100000)
    parser.add_argument("--folder", default=os.path.join(ROOT, "target", "corpora"))
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--only", default="")
    parser.add_argument("--heap", default="128m")
    parser.add_argument("--starts", type=int, default=20)
    args = parser.parse_args()
    if not glob.glob(os.path.join(ROOT, "target", "*-cli.zip")):
        sys.exit("there is no target/*-cli.zip: run mvn -DskipTests package first")
    generate(args.folder, args.files)
    peers = install()
    size = 0
    for path in articles(args.folder):
        with open(path, "rb") as file:
            size += len(file.read())
    programs = distribution()
    article = programs[1]
    os.environ["ARTICLE_OPTS"] = "-Xmx" + args.heap
    rows = [
        ("grep -c", ["grep", "-rc", "e", args.folder]),
        ("article index --jobs 1", [article, "index", "--jobs", "1", args.folder]),
        ("article index --jobs 2", [article, "index", "--jobs", "2", args.folder]),
        ("article lint --jobs 1", [article, "lint", "--quiet", "--jobs", "1", args.folder]),
        ("article lint --jobs 2", [article, "lint", "--quiet", "--jobs", "2", args.folder]),
        ("gray-matter", ["node", peers, "metadata", args.folder]),
        ("gray-matter and remark", ["node", peers, "whole", args.folder]),
    ]
    only = [name for name in args.only.split(",") if name]
    print("%d files, %.1f MB, -Xmx%s, the best of %d runs\n" % (args.files, size / 1e6, args.heap, args.times))
    print("| | s | files/s | MB/s | processor s | most memory, MB |")
    print("|---|---:|---:|---:|---:|---:|")
    for name, command in rows:
        if only and not any(one in name for one in only):
            continue
        seconds, processor, memory = min(measure(command) for _ in range(args.times))
        print("| %s | %.2f | %s | %.1f | %.2f | %.0f |" % (
            name, seconds, format(round(args.files / seconds), ","), size / 1e6 / seconds, processor, memory), flush=True)
    if args.starts:
        starts(args.starts, peers, *programs)


main()
