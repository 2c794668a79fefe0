/**
 * Run by the pinned Node, so that the same script gives the same bytes whichever Node makes the package.
 *
 * Takes a file, and the file where it goes, compressed.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const process = require('node:process');
const { brotliCompressSync, constants } = require('node:zlib');

const [from, to] = process.argv.slice(2);
const script = readFileSync(from);
const params = {
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  [constants.BROTLI_PARAM_SIZE_HINT]: script.length,
};
writeFileSync(to, brotliCompressSync(script, { params }));
