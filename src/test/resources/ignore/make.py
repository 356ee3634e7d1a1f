#!/usr/bin/env python3
"""Makes cases.tsv: what git itself says of patterns over a tree of files, by
`git ls-files --others --exclude-per-directory=.articleignore`.

A line is: the .articleignore of the top folder, that of the folder a (both with \\n for line ends and
\\\\ for a backslash; the latter may be empty), and a digit for each file of files.txt: 1 where git keeps it."""
import os, random, subprocess, tempfile

FILES = ["#x.md", "!x.md", "-.md", "[x].md", "a b.md", "a.md", "a/.md", "a/a.md", "a/ab.md", "a/b/a.md",
         "a/b/b/x1.md", "a/b/c.md", "a/c.md", "ab.md", "abc/a.md", "abc/b/a.md", "b.md", "b/a.md", "b/a/b/x2.md",
         "b/b/b.md", "c/a/b/x1.md", "c/x2.md", "x1.md", "x2.md", "x/y z/a.md", "x/y/a/b/c.md", "Z.md"]

FIXED = [
    ("*.md\n!a.md", ""), ("a/", ""), ("/a/", ""), ("a", ""), ("/a", ""), ("a/*", ""), ("a/**", ""), ("**/a.md", ""),
    ("a/**/c.md", ""), ("**/b/**", ""), ("**", ""), ("/**", ""), ("*", ""), ("**/", ""), ("/", ""), ("!", ""), ("\\", ""),
    ("a.md\\", ""), ("\\#x.md", ""), ("#x.md", ""), ("\\!x.md", ""), ("!x.md", ""), ("a b.md", ""), ("a b.md   ", ""),
    ("a\\ b.md", ""), ("Z.md\\ ", ""), ("[x].md", ""), ("\\[x\\].md", ""), ("[[]x].md", ""), ("[]-[]*", ""), ("x[0-9].md", ""),
    ("x[!1].md", ""), ("x[^1].md", ""), ("x[1", ""), ("x[[:digit:]].md", ""), ("[[:upper:]]*", ""), ("[[:nope:]]*", ""), ("[[:alpha:]", ""),
    ("[a-c].md", ""), ("[c-a].md", ""), ("[a-]*.md", ""), ("[-a]*.md", ""), ("?.md", ""), ("??.md", ""), ("a?b.md", ""), ("a?c.md", ""),
    ("a\n!a/b/", ""), ("a/*\n!a/b/", ""), ("a/*\n!a/b", "*"), ("*.md", "!*.md"), ("a.md", "!/a.md"), ("!a.md", "a.md"), ("", "b/"),
    ("", "/a.md"), ("", "b/a.md"), ("", "a/a.md"), ("b/b/", ""), ("b/b", ""), ("/b/*/b.md", ""), ("a**b.md", ""), ("**b.md", ""), ("a**", ""),
    ("a/***/c.md", ""), ("***", ""), ("x/y*/a.md", ""), ("x/y*/**/c.md", ""), ("*/*/a.md", ""), ("/*/a.md", ""), ("/*\n!/a", ""), ("a.md\r\n/b.md\r\n", ""),
    ("\n\n  \nb.md", ""), (" a.md", ""), ("A.MD", ""), ("z.md", ""), ("a//c.md", ""), ("//a.md", ""), ("a/\n!a/c.md", ""), ("[a/b].md", ""), ("a[/]a.md", ""),
    ("**/**/b.md", ""), ("**/b/**/x1.md", ""), ("a/b/**/", ""), ("b/**/b/x2.md", ""), ("./a.md", ""), ("a/./a.md", ""), ("*/", ""), ("!*/\n*", ""),
    ("[[:alpha:][:digit:]].md", ""), ("[\\a].md", ""), ("[!!]x.md", ""), ("[\\]x[]*", ""), ("x[1-]*", ""), ("x[+--]*", ""), ("[[:alpha:]-z].md", ""), ("\\a.md", ""),
]

def escape(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")

def pattern(random):
    parts = ["a", "b", "c", "x", "*", "**", "?", "/", "/", "**/", "/**", ".md", "*.md", "[ab]", "[!a]", "[a-c", "]", "1", " ", "\\", "a/b", "x/y", "b/"]
    text = "".join(random.choice(parts) for _ in range(random.randint(1, 5)))
    return random.choice(["", "", "", "!", "/"]) + text

def main():
    here = os.path.dirname(os.path.abspath(__file__))
    rng = random.Random(7)
    cases = list(FIXED)
    while len(cases) < 1500:
        top = "\n".join(pattern(rng) for _ in range(rng.randint(1, 4)))
        below = "\n".join(pattern(rng) for _ in range(rng.randint(1, 2))) if rng.random() < 0.25 else ""
        cases.append((top, below))
    with tempfile.TemporaryDirectory() as tree, open(os.path.join(here, "cases.tsv"), "w") as out:
        subprocess.run(["git", "init", "-q", tree], check=True)
        for name in FILES:
            os.makedirs(os.path.dirname(os.path.join(tree, name)) or tree, exist_ok=True)
            open(os.path.join(tree, name), "w").close()
        for top, below in cases:
            for folder, text in (("", top), ("a", below)):
                with open(os.path.join(tree, folder, ".articleignore"), "w", newline="") as file:
                    file.write(text)
            kept = subprocess.run(["git", "-c", "core.ignoreCase=false", "ls-files", "-o", "-z", "--exclude-per-directory=.articleignore"],
                                  cwd=tree, check=True, capture_output=True).stdout.decode().split("\0")
            out.write("\t".join([escape(top), escape(below), "".join("1" if f in kept else "0" for f in FILES)]) + "\n")
    with open(os.path.join(here, "files.txt"), "w") as out:
        out.write("".join(f + "\n" for f in FILES))

main()
