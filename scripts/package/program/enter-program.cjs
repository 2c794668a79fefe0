/**
 * What Node runs first in the program that is one file, in its main thread and in its workers.
 *
 * The commands are kept beside it as a text, because a worker can be given nothing but a text.
 */
const process = require('node:process');
const { getAsset, getRawAsset } = require('node:sea');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');
const { brotliDecompressSync } = require('node:zlib');

function load() {
  const source = unpacked('commands.cjs.br').toString('utf8');
  const script = new Script(source, { filename: 'commands.cjs', cachedData: compiledForm() });
  const module = { exports: {} };
  script.runInThisContext()(module, require, pathToFileURL(process.execPath).href);
  return module.exports;
}

/** Only the program for Linux has it, where it is made; a worker whose flags are others compiles anew. */
function compiledForm() {
  try {
    return unpacked('commands.compiled.br');
  } catch {
    return undefined;
  }
}

function unpacked(name) {
  return brotliDecompressSync(getRawAsset(name));
}

if (isMainThread) {
  load().runAny({
    workerScript: getAsset('enter-program.cjs', 'utf8'),
    build: () => getAsset('build-id', 'utf8'),
  });
} else load().serveChecks();
