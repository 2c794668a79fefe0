import { readFileSync } from 'node:fs';
import { contract, type ColumnSpec } from '../../src/core/contract/index.js';

const page = readFileSync('docs/seal.md', 'utf8');
const leftOut = new Set([
  ...['approvals.seal', 'approvals.signature'],
  ...['cover.contact', 'cover.phone'],
]);
const kinds: Partial<Record<ColumnSpec['holds'], string>> = { day: ' (day)', period: ' (period)' };

/** The row of a sheet as the page must have it, without the blanks that pad its table. */
function rowOf(id: keyof typeof contract): string {
  const { name, columns } = contract[id];
  const sealed = (columns as readonly ColumnSpec[]).filter(
    (column) => column.holds !== 'computed' && !leftOut.has(`${id}.${column.id}`),
  );
  const cells = sealed.map(
    (column) => `${column.name['zh-CN']} \`${column.id}\`${kinds[column.holds] ?? ''}`,
  );
  return `| ${name['zh-CN']} | \`${id}\` | ${cells.join(' · ')} |`;
}

test.each(Object.keys(contract) as (keyof typeof contract)[])(
  'the page of the seal lists the sealed columns of %s',
  (id) => {
    expect(page.replace(/ +/g, ' ')).toContain(rowOf(id));
  },
);

const amounts = Object.values(contract)
  .flatMap(({ columns }) => columns as readonly ColumnSpec[])
  .filter(({ holds }) => holds === 'number' || holds === 'count');

/** What the page says of columns between two words of it. */
function listed(from: string, to: string): readonly string[] {
  const [, text = ''] = page.split(from);
  const [list = ''] = text.split(to);
  return list.split(/, | and /).map((name) => name.trim());
}

test('the page names every column whose numbers are sealed with a unit', () => {
  const names = amounts.map(({ name }) => name['zh-CN']);
  expect([...listed('in the columns ', ': the unit in square')].sort()).toEqual(
    [...new Set(names)].sort(),
  );
});

test('the page names every column whose unit 指标 states', () => {
  const names = amounts.filter(({ isInOwnUnit }) => isInOwnUnit).map(({ name }) => name['zh-CN']);
  expect([...listed('and only for ', ', what the row')].sort()).toEqual([...new Set(names)].sort());
});
