/**
 * Runs a bundle from its compiled form, which a build keeps beside it: Node compiles half as long as it
 * checks a small workbook.
 *
 * Another version of Node, or other flags of it, compile the bundle anew.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/** What a check of a few files asks nothing of, and what takes as long to load as such a file to read. */
const seldomAsked = new Set([
  'node:child_process',
  'node:crypto',
  'node:v8',
  'node:worker_threads',
]);

/** The scripts that were loaded, by the file that keeps their compiled form. */
const scripts = new Map();

function load(name) {
  const filename = join(__dirname, `${name}.cjs`);
  const kept = join(__dirname, `${name}.compiled`);
  const source = readFileSync(filename, 'latin1');
  const script = new Script(source, { filename, cachedData: bytesOf(kept) });
  scripts.set(kept, script);
  const module = { exports: {} };
  const { href } = pathToFileURL(filename);
  script.runInThisContext()(module, requireLater, href, (path) => import(path));
  return module.exports;
}

/** A module of Node that is seldom asked is loaded when something in it is. */
function requireLater(path) {
  if (!seldomAsked.has(path)) return require(path);
  let module;
  return new Proxy({}, { get: (_, name) => (module ??= require(path))[name] });
}

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

module.exports = { load, scripts };
