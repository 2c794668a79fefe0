import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as z from 'zod';
import {
  labelledRows,
  type KeptLayout,
  type KeptRows,
  type KeptTable,
} from '../../core/layouts/index.js';
import { allowedBy } from '../../workbooks/catalogue/index.js';
import { batchFailure } from '../host/batch-failure.js';
import type { layoutSchema } from './layout-schema.js';
import type { ReadConfig } from './read-config.js';
import { readJson } from '../files/read-json.js';

const extension = '.json';

/** 表样文件夹 · The kept layouts of a folder, one a file in the order of their names. */
export async function readLayouts(
  folder: string | undefined,
  cwd: string,
): Promise<readonly KeptLayout[]> {
  if (folder === undefined) return [];
  const path = resolve(cwd, folder);
  if (!existsSync(path)) throw batchFailure('missing-path', { path: folder });
  const names = readdirSync(path).filter((name) => name.toLowerCase().endsWith(extension));
  const { layoutSchema: schema } = await import('./layout-schema.js');
  return names.sort().map((name) => {
    const shown = join(folder, name);
    const json = readJson(join(path, name), { shown, notJson: 'layout-not-json' });
    const { success, data, error } = schema.safeParse(json);
    if (success) {
      const called = data.name ?? name.slice(0, -extension.length);
      const rows = data.rows && { rows: keptRows(data.rows) };
      return { version: 1, name: called, tables: data.tables.map(keptTable), ...rows };
    }
    const [issue] = error.issues;
    const at = issue?.path.join('.') ?? '';
    throw batchFailure('layout-invalid', { path: shown, at, allowed: allowedBy(issue) });
  });
}

/** 本单位的表样 · The kept layouts that the command line names, else those of the configuration. */
export async function officeLayouts(
  { layouts }: { readonly layouts?: string },
  { config, folder }: ReadConfig,
  cwd: string,
): Promise<readonly KeptLayout[]> {
  if (layouts !== undefined) return readLayouts(layouts, cwd);
  return config.layouts === undefined ? [] : readLayouts(resolve(folder, config.layouts), cwd);
}

type ReadLayout = z.infer<typeof layoutSchema>;
type ReadTable = ReadLayout['tables'][number];

function keptRows({ header, data, note }: NonNullable<ReadLayout['rows']>): KeptRows {
  return {
    ...(header ? { header } : {}),
    ...(data ? { data } : {}),
    ...(note ? { note } : {}),
  };
}

function keptTable({ rows, columns, leftOut = [], totals = [], moved = [] }: ReadTable): KeptTable {
  return {
    rows,
    columns: columns.map(({ header, reads, role }) => ({
      header,
      reads,
      ...(role ? { role } : {}),
    })),
    ...labelledRows({ leftOut, totals, moved }),
  };
}
