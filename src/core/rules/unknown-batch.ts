import { isPilot } from '../submission/index.js';
import { rawText } from '../tables/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = { readonly found: string };

/** 试点批次无法识别 · A station names a batch that 批次 does not list. */
export const unknownBatch: Rule<'unknown-batch', Facts> = {
  id: 'unknown-batch',
  group: 'between-sheets',
  severity: 'verify',
  isFixable: false,
  *check({ tables }) {
    const known = new Set(tables.batches?.rows.map(({ cells }) => cells.batch.value));
    known.delete(undefined);
    if (known.size === 0) return;
    for (const station of tables.stations?.rows ?? []) {
      const { value, raw } = station.cells.pilotBatch;
      if (value === undefined || known.has(value) || !isPilot(station)) continue;
      yield fail(at(station, 'pilotBatch'), { found: rawText(raw) });
    }
  },
};
