import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countyText, folderWith } from '../../support/county-book.js';
import { apply, explaining, filedEarly, taking } from '../../support/official.js';

const copy = '副本.xlsx';
const toCopy = ['--output', copy];

/** Each command that enters a row in a workbook, and the text of one for it. */
const entering = [
  ['explain', filedEarly(), explaining],
  ['seal', countyText(), (f: string, more = toCopy) => taking(f, apply, more)],
] as const;

describe.each(entering)('%s', (_, text, enter) => {
  test('never takes the place of an earlier copy, which holds what stands nowhere else', async () => {
    const folder = folderWith(text);
    expect(await enter(folder, toCopy)).toMatchObject({ code: 0 });
    const first = readFileSync(join(folder, copy));
    const again = await enter(folder, ['--by', '李四', ...toCopy]);
    expect(again).toMatchObject({ code: 2, told: expect.stringContaining(`${copy} 已经存在`) });
    expect(readFileSync(join(folder, copy)).equals(first)).toBe(true);
  });

  test('never takes the place of the workbook of somebody else', async () => {
    const folder = folderWith(text);
    writeFileSync(join(folder, copy), '邻县');
    expect(await enter(folder, toCopy)).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder, copy), 'utf8')).toBe('邻县');
  });

  test('writes the same again, and into the workbook itself', async () => {
    const folder = folderWith(text);
    await enter(folder, toCopy);
    expect(await enter(folder, toCopy)).toMatchObject({ code: 0 });
    expect(await enter(folder, ['--output', './肥西.xlsx'])).toMatchObject({ code: 0 });
  });
});
