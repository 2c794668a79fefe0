/** Writes the pages of docs/reference; with --check it only tells which are stale: `npm run docs -- --check`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseExample } from './docs/example.js';
import { listedRules } from './docs/listed-rules.js';
import { pages } from './docs/pages.js';

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function readExamples() {
  const texts = listedRules.map(({ id }) => [id, textOf(`examples/rules/${id}.txt`)] as const);
  return Object.fromEntries(
    texts.flatMap(([id, text]) => (text === undefined ? [] : [[id, parseExample(text)]])),
  );
}

const isCheck = process.argv.includes('--check');
const stale = Object.entries(pages(readExamples())).filter(([path, text]) => textOf(path) !== text);
mkdirSync('docs/reference', { recursive: true });
for (const [path, text] of stale) {
  if (isCheck) console.error(`${path} is stale. Put it right: npm run docs`);
  else writeFileSync(path, text);
}
if (isCheck && stale.length > 0) process.exitCode = 1;
