import type { ColumnSpec, Holds } from './sheet-spec.js';
import { approvals } from './sheets/approvals.js';
import { batches } from './sheets/batches.js';
import { changes } from './sheets/changes.js';
import { cover } from './sheets/cover.js';
import { data } from './sheets/data.js';
import { explanations } from './sheets/explanations.js';
import { indicators } from './sheets/indicators.js';
import { path } from './sheets/path.js';
import { projects } from './sheets/projects.js';
import { services } from './sheets/services.js';
import { stations } from './sheets/stations.js';
import { tasks } from './sheets/tasks.js';

/** 工作簿约定 · Every sheet of the contract by id, in the order of the workbook. */
export const contract = {
  cover,
  indicators,
  path,
  data,
  stations,
  services,
  batches,
  projects,
  tasks,
  changes,
  explanations,
  approvals,
} as const;

/** The id of a sheet of the contract. */
export type SheetId = keyof typeof contract;

/** The columns of a sheet. */
type ColumnsOf<S extends SheetId> = (typeof contract)[S]['columns'][number];

/** The id of a column of a sheet. */
export type ColumnId<S extends SheetId = SheetId> = S extends SheetId ? ColumnsOf<S>['id'] : never;

/** What a column of a sheet holds. */
export type HoldsOf<S extends SheetId, C extends ColumnId<S>> =
  Extract<ColumnsOf<S>, { readonly id: C }> extends ColumnSpec<string, infer H extends Holds>
    ? H
    : never;
