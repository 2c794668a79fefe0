/** Reads the cells of printed plans and holds them to their right readings: `npm run plan-figures -- <file.tsv>`. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { score } from './figures/score.js';

const [, , file] = process.argv;
if (file === undefined) throw new Error('Name a table: npm run plan-figures -- <file.tsv>');
const { wrong, missed, ...counts } = score(readFileSync(file, 'utf8'));
for (const [kind, count] of Object.entries(counts)) console.log(`${kind}\t${count}`);
console.log(`wrong\t${wrong.length}`);
console.log(`refused although readable\t${missed.length}`);
for (const { line, cell, found, expected } of [...wrong, ...missed]) {
  console.log(`${line}\t${cell}\t${JSON.stringify(found)}\t${JSON.stringify(expected)}`);
}
process.exitCode = wrong.length === 0 ? 0 : 1;
