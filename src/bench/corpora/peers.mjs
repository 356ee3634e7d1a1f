// Reads each article below a folder: `metadata` with gray-matter, `whole` with gray-matter and remark.
// Prints how many files were read, and how many of them gray-matter refused.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const [kind, folder] = process.argv.slice(2);
const remark = unified().use(remarkParse).use(remarkGfm);
let files = 0;
let refused = 0;

function read(path) {
  files++;
  const text = readFileSync(path, "utf8");
  let content = text;
  try {
    // Options, even none, keep gray-matter from holding all files in its cache.
    content = matter(text, {}).content;
  } catch {
    refused++;
  }
  if (kind === "whole") {
    remark.parse(content);
  }
}

function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      walk(path);
    } else if (/\.(md|markdown|mdx)$/.test(entry.name)) {
      read(path);
    }
  }
}

walk(folder);
console.log(`${files} files, ${refused} refused`);
