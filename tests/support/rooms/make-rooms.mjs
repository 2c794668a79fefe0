/**
 * 各室成一 · Before the tests: the rooms of the source as one module each.
 *
 * Jest loads every module anew for every test file, and five hundred small ones cost more than the tests.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const folder = resolve('out/rooms');

/** No run lasts as long, in ms: what is older, no test reads any more. */
const anHour = 3_600_000;

/** Files that export nothing do their work when they are loaded; the pane is drawn by what only browsers have. */
function readSources() {
  return globSync(['src/**/*.ts'], { ignore: 'src/taskpane/**' })
    .sort()
    .map((file, at) => ({ file, name: `m${at}`, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => /^export\b/m.test(text));
}

/** The core is loaded whole by nearly every test; of the others only the folder that is asked for. */
function roomOf(file) {
  const [, top, sub, below] = file.split('/');
  return top === 'core' || below === undefined ? top : `${top}-${sub}`;
}

function byRoom(sources) {
  const rooms = new Map();
  for (const source of sources) {
    const room = roomOf(source.file);
    rooms.set(room, [...(rooms.get(room) ?? []), source]);
  }
  return rooms;
}

function digestOf(sources) {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  hash.update(readFileSync(import.meta.filename));
  for (const file of globSync(['src/**/*.json']).sort()) hash.update(readFileSync(file));
  for (const { file, text } of sources) hash.update(`\n${file}\n${text}`);
  return hash.digest('hex').slice(0, 16);
}

async function bundle(rooms, into) {
  mkdirSync(join(into, 'entries'), { recursive: true });
  for (const [room, sources] of rooms) {
    const lines = sources.map(({ file, name }) => `export * as ${name} from '${resolve(file)}';`);
    writeFileSync(join(into, 'entries', `${room}.ts`), lines.join('\n'));
  }
  await build({
    entryPoints: [...rooms.keys()].map((room) => join(into, 'entries', `${room}.ts`)),
    outdir: into,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

/** What every source exports, as its room tells once it is loaded. */
async function exportsOf(rooms, into) {
  const map = {};
  for (const [room, sources] of rooms) {
    const all = await import(pathToFileURL(join(into, `${room}.mjs`)).href);
    for (const { file, name } of sources) {
      map[resolve(file)] = { room: `${room}.mjs`, name, exports: Object.keys(all[name]) };
    }
  }
  return map;
}

function forgetOld() {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > anHour)
      rmSync(path, { recursive: true, force: true });
  }
}

/** Makes the rooms anew where a source changed; runs beside each other share none that is not finished. */
export default async function makeRooms() {
  const sources = readSources();
  const made = join(folder, digestOf(sources));
  if (!existsSync(made)) {
    mkdirSync(folder, { recursive: true });
    forgetOld();
    const rooms = byRoom(sources);
    const making = `${made}-${process.pid}`;
    await bundle(rooms, making);
    writeFileSync(join(making, 'map.json'), JSON.stringify(await exportsOf(rooms, making)));
    if (!existsSync(made)) renameSync(making, made);
  }
  process.env.ROOMS = made;
}
