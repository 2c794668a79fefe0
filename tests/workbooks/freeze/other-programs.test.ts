import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { pythonWithOpenpyxl as python } from '../../../scripts/bench/installed.js';
import { agrees } from '../../../src/core/recalculation/index.js';
import type { CellValue, Workbook } from '../../../src/core/model/index.js';
import { messagesOf, resultWord } from '../../../src/messages/index.js';
import { freezeWorkbook } from '../../../src/workbooks/freeze/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { checked } from '../../support/findings.js';
import { context } from '../../core/functions/context.js';
import {
  convertedByLibreOffice,
  recalculated,
  withLibreOffice,
} from '../../support/libre-office.js';

const language = 'zh-CN';
const { functions } = messagesOf(language);

async function frozen(bytes: Uint8Array, asValues = false): Promise<Uint8Array> {
  const freezing = await freezeWorkbook(bytes, {
    ...{ asValues, context, author: '规划指标' },
    wordOf: (list, id) => resultWord(list, id, { language, functions }),
    noteOf: (formula) => formula,
  });
  if (!('bytes' in freezing)) throw new Error(JSON.stringify(freezing.refused));
  return freezing.bytes;
}

/** The cells with formulas in one workbook whose values in another one differ. */
function differing(book: Workbook, other: Workbook): readonly unknown[] {
  return book.sheets.flatMap((sheet, at) =>
    sheet.columns.flatMap((column, index) =>
      [...(column?.formulas.keys() ?? [])].flatMap((row): readonly unknown[] => {
        const value: CellValue = column?.values[row] ?? '';
        const found = other.sheets[at]?.columns[index]?.values[row] ?? '';
        return agrees(found, { value }) ? [] : [[sheet.name, row, index + 1, value, found]];
      }),
    ),
  );
}

withLibreOffice('frozen formulas give in LibreOffice what our functions gave', async () => {
  const bytes = await frozen(readFileSync('examples/ratings.xlsx'));
  const book = await read(bytes);
  const formulas = book.sheets.flatMap(({ columns }) =>
    columns.flatMap((column) => [...(column?.formulas.keys() ?? [])]),
  );
  expect(formulas.length).toBeGreaterThan(100);
  expect(differing(book, await recalculated(bytes))).toEqual([]);
});

test.each([false, true])(
  'a frozen workbook is judged as the one before it, values only: %s',
  async (asValues) => {
    const before = readFileSync('examples/published/anhui-14fyp.xlsx');
    const [was, is] = [
      checked(await read(before)),
      checked(await read(await frozen(before, asValues))),
    ];
    expect(is.findings).toEqual(was.findings);
    expect(is.verdict).toBe(was.verdict);
  },
);

const withOpenpyxl = python ? test : test.skip;

const script = `
import struct, sys, zlib
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
book = Workbook()
sheet = book.active
for row in [['覆盖', '总数', '覆盖率'], [13, 20, '=PLAN.COVERAGE(A2,B2)'], [5, 10, '=PLAN.NUMBER("十八")']]:
    sheet.append(row)
chart = BarChart()
chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=3), titles_from_data=True)
sheet.add_chart(chart, 'E2')
sheet['A2'].comment = Comment('已核对', '张三')
sheet['C3'].comment = Comment('口径见说明', '李四')
def chunk(kind, data):
    body = kind + data
    return struct.pack('>I', len(data)) + body + struct.pack('>I', zlib.crc32(body))
png = b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 2, 0, 0, 0))
png += chunk(b'IDAT', zlib.compress(b'\\x00\\xff\\x00\\x00')) + chunk(b'IEND', b'')
open(sys.argv[1] + '/dot.png', 'wb').write(png)
try:
    sheet.add_image(Image(sys.argv[1] + '/dot.png'), 'E20')
except ImportError:
    pass
book.save(sys.argv[1] + '/book.xlsx')
`;

/** A workbook of openpyxl with a chart, notes and, where its image library is there, an image. */
function decorated(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  try {
    execFileSync(python ?? '', ['-c', script, folder]);
    return readFileSync(join(folder, 'book.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf(part: Uint8Array | undefined): string {
  return strFromU8(part ?? new Uint8Array());
}

withOpenpyxl('a chart, an image and notes survive freezing', async () => {
  const before = decorated();
  const after = await frozen(before, true);
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const kept = Object.keys(was).filter((path) =>
    /drawings\/drawing|charts|media|styles|theme/.test(path),
  );
  expect(kept.length).toBeGreaterThan(3);
  for (const path of kept) expect(is[path]).toEqual(was[path]);
  const notes = textOf(is['xl/comments/comment1.xml']);
  for (const said of ['已核对', '口径见说明', 'ref="C2"', '=PLAN.COVERAGE(A2,B2)']) {
    expect(notes).toContain(said);
  }
  expect(notes).not.toContain('十八');
  expect(textOf(is['xl/worksheets/sheet1.xml'])).toContain('<drawing ');
});

withLibreOffice('LibreOffice opens a frozen workbook and finds its notes and values', async () => {
  if (!python) return;
  const bytes = convertedByLibreOffice(await frozen(decorated(), true));
  const [sheet] = (await read(bytes)).sheets;
  expect(sheet?.columns[2]?.values.slice(1)).toEqual(['覆盖率', 0.65, 18]);
  const parts = unzipSync(bytes);
  const notes = Object.keys(parts).filter((path) => /comments\d*\.xml$/.test(path));
  expect(notes.map((path) => textOf(parts[path])).join()).toContain('=PLAN.COVERAGE(A2,B2)');
  expect(Object.keys(parts).some((path) => path.includes('charts/chart'))).toBe(true);
});
