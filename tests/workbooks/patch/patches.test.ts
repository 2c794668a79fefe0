import JSZip from 'jszip';
import {
  repack,
  withCalculatedColumns,
  withIgnoredErrors,
  withNoteBoxes,
  withNotesBeforeTables,
} from '../../../src/workbooks/patch/index.js';

const table =
  '<table totalsRowShown="1"><tableColumns count="2"><tableColumn id="1" name="A&amp;B" totalsRowLabel="Total"/><tableColumn id="2" name="C" totalsRowFunction="none"/></tableColumns></table>';

test('a calculated column gets its formula, escaped, and no totals row is announced', () => {
  expect(withCalculatedColumns(table, { 'A&B': 'IF(1<2,"x",0)' })).toBe(
    '<table totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" name="A&amp;B"><calculatedColumnFormula>IF(1&lt;2,&quot;x&quot;,0)</calculatedColumnFormula></tableColumn><tableColumn id="2" name="C"/></tableColumns></table>',
  );
});

test('ignored errors stand before drawings and tables, or at the end', () => {
  const errors = [{ area: 'A3:A9', kind: 'numberStoredAsText' }] as const;
  const block =
    '<ignoredErrors><ignoredError sqref="A3:A9" numberStoredAsText="1"/></ignoredErrors>';
  expect(withIgnoredErrors('<worksheet><tableParts/></worksheet>', errors)).toBe(
    `<worksheet>${block}<tableParts/></worksheet>`,
  );
  expect(withIgnoredErrors('<worksheet></worksheet>', errors)).toBe(
    `<worksheet>${block}</worksheet>`,
  );
  expect(withIgnoredErrors('<worksheet></worksheet>', [])).toBe('<worksheet></worksheet>');
});

test('the drawing of notes comes before the tables', () => {
  const part =
    '<worksheet><tableParts><tablePart/></tableParts><legacyDrawing r:id="r1"/></worksheet>';
  const ordered =
    '<worksheet><legacyDrawing r:id="r1"/><tableParts><tablePart/></tableParts></worksheet>';
  expect(withNotesBeforeTables(part)).toBe(ordered);
  expect(withNotesBeforeTables(ordered)).toBe(ordered);
});

test('a note box grows over as many columns and rows as its size takes', () => {
  const shape =
    '<v:shape style="width:97.8pt;height:59.1pt;z-index:1"><x:Anchor>1, 6, 0, 14, 3, 2, 4, 16</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></v:shape>';
  const grid = {
    widths: [60, 60, 60],
    heights: [30, 30],
    sizeOf: () => ({ width: 90, height: 45 }),
  };
  expect(withNoteBoxes(shape, grid)).toContain('width:90pt;height:45pt');
  expect(withNoteBoxes(shape, grid)).toContain('<x:Anchor>1, 8, 1, 4, 2, 40, 2, 20</x:Anchor>');
  expect(withNoteBoxes(shape, { ...grid, sizeOf: () => undefined })).toBe(shape);
});

test('a package is packed anew without the clock, its types first, other parts untouched', async () => {
  const zip = new JSZip();
  zip.file('xl/a.xml', '<a/>');
  zip.file('xl/media/b.bin', new Uint8Array([0, 255, 1]));
  zip.file('[Content_Types].xml', '<Types/>');
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const packed = await repack(bytes, (path, part) =>
    path === 'xl/a.xml' ? `${part}!` : undefined,
  );
  const again = await JSZip.loadAsync(packed);
  expect(Object.keys(again.files)[0]).toBe('[Content_Types].xml');
  expect(await again.file('xl/a.xml')?.async('string')).toBe('<a/>!');
  expect(await again.file('xl/media/b.bin')?.async('uint8array')).toEqual(
    new Uint8Array([0, 255, 1]),
  );
  expect(again.file('xl/a.xml')?.date.getUTCFullYear()).toBe(1980);
});
