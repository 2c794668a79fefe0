/**
 * Run by the pinned Node: keeps a script in the form that V8 compiled it into, functions aside that are called later.
 *
 * Takes the file of the script, and the file where its compiled form goes. Equal scripts give equal bytes
 * only with a fixed `--hash-seed`; it is set back before the form is kept, because V8 takes it under the
 * flags only that it was kept with.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const process = require('node:process');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const [from, to] = process.argv.slice(2);
const script = new Script(readFileSync(from, 'utf8'), { filename: 'commands.cjs' });
setFlagsFromString('--hash-seed=0');
writeFileSync(to, script.createCachedData());
