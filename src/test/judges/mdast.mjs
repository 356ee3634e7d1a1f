// Reads an array of Markdown texts, and writes the array of the trees that remark reads of them.
import {readFileSync, writeSync} from 'node:fs'
import {unified} from 'unified'
import remarkParse from 'remark-parse'
import remarkGfm from 'remark-gfm'
import remarkFrontmatter from 'remark-frontmatter'

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
const texts = JSON.parse(readFileSync(0, 'utf8'))
const out = Buffer.from(JSON.stringify(texts.map((text) => remark.parse(text))))
for (let at = 0; at < out.length; at += writeSync(1, out, at));
