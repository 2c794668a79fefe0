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

/** The scripts that were loaded, by the file that keeps their compiled form. */
const scripts = new Map();

function load(name) {
  const filename = join(__dirname, `${name}.cjs`);
  const kept = join(__dirname, `${name}.compiled`);
  const source = readFileSync(filename, 'latin1');
  const script = new Script(`(function (module, require, moduleUrl, importLater) {${source}\n})`, {
    filename,
    cachedData: bytesOf(kept),
  });
  scripts.set(kept, script);
  const module = { exports: {} };
  const { href } = pathToFileURL(filename);
  script.runInThisContext()(module, require, href, (path) => import(path));
  return module.exports;
}

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

module.exports = { load, scripts };
