/** Keeps the compiled form of every bundle that the process ran: `node --require` this file, then a command. */
const { writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const process = require('node:process');

process.on('exit', () => {
  const { scripts } = require(join(dirname(process.argv[1]), 'load-compiled.cjs'));
  for (const [path, script] of scripts) writeFileSync(path, script.createCachedData());
});
