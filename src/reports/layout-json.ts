import type { KeptLayout } from '../core/layouts/index.js';

/** 表样文件 · A kept layout as a file, a column a line, so that a person can read and change it. */
export function layoutJson({ version, name, tables, rows, names }: KeptLayout): string {
  const shown = tables.map(({ rows: axis, columns, ...labelled }) => {
    const lines = columns.map((column) => `    ${JSON.stringify(column)}`).join(',\n');
    return `  { "rows": ${JSON.stringify(axis)}, "columns": [\n${lines}\n  ]${fields(labelled)} }`;
  });
  const called = name === undefined ? '' : ` "name": ${JSON.stringify(name)},`;
  const said = fields({ ...(rows ? { rows } : {}), ...(names ? { names } : {}) });
  return `{ "version": ${version},${called} "tables": [\n${shown.join(',\n')}\n]${said} }\n`;
}

function fields(some: object): string {
  return Object.entries(some)
    .map(([name, value]) => `, ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join('');
}
