import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';

const { resolve } = createRequire(import.meta.url);
const folder = join(dirname(resolve('@microsoft/office-js/package.json')), 'dist');

/** What office.js loads in Excel: the program of each host, its strings in each language. */
const wanted = [
  'office.js',
  'excel*.js',
  'o15apptofilemappingtable.js',
  'custom-functions-runtime.js',
  'telemetry/**/*.js',
  'ariatelemetry/**/*.js',
  '*-*/office_strings.js',
];

/** The files of office.js that Excel needs, unmodified, by their path below office/. */
export function officeFiles(): Readonly<Record<string, Uint8Array>> {
  const paths = globSync(wanted, { cwd: folder, ignore: ['**/*.debug.js'] }).sort();
  return Object.fromEntries(
    paths.map((path) => [`office/${path}`, readFileSync(join(folder, path))]),
  );
}
