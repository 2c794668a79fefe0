import type { KeptLayout } from '../core/layouts/index.js';

/** 表样文件 · A kept layout as a file, a column a line, so that a person can read and change it. */
export function layoutJson({ version, name, tables }: KeptLayout): string {
  const shown = tables.map(({ rows, columns, leftOut }) => {
    const lines = columns.map((column) => `    ${JSON.stringify(column)}`).join(',\n');
    const left = leftOut ? `, "leftOut": ${JSON.stringify(leftOut)}` : '';
    return `  { "rows": ${JSON.stringify(rows)}, "columns": [\n${lines}\n  ]${left} }`;
  });
  const called = name === undefined ? '' : ` "name": ${JSON.stringify(name)},`;
  return `{ "version": ${version},${called} "tables": [\n${shown.join(',\n')}\n] }\n`;
}
