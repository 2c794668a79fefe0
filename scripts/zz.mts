import { readFileSync } from 'node:fs';
import { read } from '../src/workbooks/read/index.js';
const b = readFileSync('/tmp/junk.xlsx');
for (let i = 0; i < 4; i++) { const t = performance.now(); await read(b); console.log('read', performance.now() - t); }
