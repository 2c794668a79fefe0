/** Reads all workbooks of a folder with one library and prints the seconds: `read-with.ts exceljs <folder>`. */
import { createReadStream, readFileSync } from 'node:fs';
import process from 'node:process';
import ExcelJS from 'exceljs';
import { globSync } from 'tinyglobby';
import XLSX from 'xlsx';
import { read as readOurs } from '../../src/workbooks/read/index.js';
import { nodeInflate } from '../../src/workbooks/read/node.js';
import { everyCell } from './every-cell.js';

type Read = (file: string) => Promise<unknown> | unknown;

const readers: Readonly<Record<string, Read>> = {
  exceljs: (file) => new ExcelJS.Workbook().xlsx.load(bytesOf(file).buffer as ArrayBuffer),
  'exceljs-stream': streamed,
  sheetjs: (file) => XLSX.read(bytesOf(file)),
  ours: (file) => readOurs(bytesOf(file), { inflate: nodeInflate }),
  floor: (file) => everyCell(bytesOf(file)),
};

function bytesOf(file: string): Uint8Array {
  return Uint8Array.from(readFileSync(file));
}

async function streamed(file: string): Promise<void> {
  const settings = { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' } as const;
  const book = new ExcelJS.stream.xlsx.WorkbookReader(createReadStream(file), settings);
  for await (const sheet of book) {
    for await (const row of sheet) void row.values;
  }
}

const [name = '', folder = ''] = process.argv.slice(2);
const read = readers[name];
if (!read) throw new Error(`There is no reader ${name}.`);
const files = globSync('**/*.xlsx', { cwd: folder, absolute: true });
const start = performance.now();
for (const file of files) await read(file);
console.log((performance.now() - start) / 1000);
