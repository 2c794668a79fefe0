/** Builds what Excel loads into dist: the function script, its metadata and its pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { functionsHtml } from './docs/functions-html.js';
import { bundleFunctions } from './functions/bundle.js';
import { functionMetadata, functionsPageName } from './functions/metadata.js';

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
