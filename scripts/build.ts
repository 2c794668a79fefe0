/** Builds what Excel loads into dist: the function script, its metadata and pages, and the pane. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { functionsHtml } from './docs/functions-html.js';
import { bundleFunctions } from './functions/bundle.js';
import { functionMetadata, functionsPageName } from './functions/metadata.js';
import { paneFiles } from './pane/pane-files.js';
import { firstViewBudget, sizesOf } from './pane/sizes.js';

/** Where the add-in is served from, in help links. */
const address = process.env['ADDIN_ADDRESS'] ?? 'https://localhost:3000';

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const { files } = await bundleFunctions();
for (const [path, content] of Object.entries(files)) write(path, content);
write('dist/functions.json', json(functionMetadata('zh-CN', address)));
write('dist/functions-en-us.json', json(functionMetadata('en-US', address)));
for (const language of ['zh-CN', 'en-US'] as const) {
  write(`dist/${functionsPageName(language)}`, functionsHtml(language));
}

const pane = await paneFiles();
for (const [path, content] of Object.entries(pane.files)) write(`dist/${path}`, content);
for (const { name, bytes } of sizesOf(pane)) {
  const isOver = name.startsWith('first view') && bytes > firstViewBudget;
  const size = `${Math.ceil(bytes / 1024)} KB gzipped`;
  process.stdout.write(`${name}: ${size}${isOver ? ', over the budget' : ''}\n`);
  if (isOver) process.exitCode = 1;
}
