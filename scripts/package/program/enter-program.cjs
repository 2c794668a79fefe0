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
  const source = brotliDecompressSync(getRawAsset('commands.cjs.br')).toString('utf8');
  const script = new Script(`(function (module, require, moduleUrl) {${source}\n})`, {
    filename: 'commands.cjs',
  });
  const module = { exports: {} };
  script.runInThisContext()(module, require, pathToFileURL(process.execPath).href);
  return module.exports;
}

if (isMainThread) {
  load().runAny({
    workerScript: getAsset('enter-program.cjs', 'utf8'),
    build: () => getAsset('build-id', 'utf8'),
  });
} else load().serveChecks();
