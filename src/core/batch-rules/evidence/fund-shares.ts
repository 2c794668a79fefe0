import type { BatchFact, WorkbookFacts } from '../../facts/index.js';
import { exactly, type Figure, type Where } from '../../model/index.js';
import { levelOf } from '../../regions/index.js';
import type { Batch } from '../batch-rule.js';
import type { Superior } from './superiors.js';

/** 各单位的资金 · What the subordinates report of a batch, and the superior's own projects. */
export interface Shares {
  readonly figures: readonly Figure[];
  /** The subordinates that take part in the batch. */
  readonly units: number;
  readonly related: readonly Where[];
}

interface Share {
  readonly file: string;
  readonly fact: BatchFact | undefined;
  /** Undefined where the subordinate does not say. */
  readonly amount: Figure | undefined;
  readonly counties: number;
}

/**
 * The shares of a batch; undefined where they may not be all.
 *
 * They are all where every subordinate says what it has, or where those that do make up the 县数 of
 * the batch.
 */
export function sharesOf(
  { batch: id, counties, ownSubsidies }: BatchFact,
  { subordinates }: Superior,
  { byRegion }: Batch,
): Shares | undefined {
  const shares = subordinates.map(({ region }) => shareOf(id, byRegion.get(region)));
  const told = shares.filter(({ amount }) => amount !== undefined);
  const covered = told.reduce((total, share) => total + share.counties, 0);
  if (told.length < shares.length && covered !== counties) return undefined;
  const taking = told.filter(({ fact }) => fact !== undefined);
  const figures = [...(ownSubsidies ? [ownSubsidies] : []), ...told.map(({ amount }) => amount)];
  return {
    figures: figures.filter((figure) => figure !== undefined),
    units: taking.length,
    related: taking.flatMap(({ file, fact }) =>
      fact ? [{ file, sheet: fact.sheet, cell: fact.cell }] : [],
    ),
  };
}

function shareOf(id: string, workbook: WorkbookFacts | undefined): Share {
  const fact = workbook?.batches.find(({ batch }) => batch === id);
  const file = workbook?.file ?? '';
  if (workbook && !fact) {
    const hasBatches = workbook.listsAllProjects || workbook.batches.length > 0;
    return { file, fact, amount: hasBatches ? exactly(0) : undefined, counties: 0 };
  }
  const isCounty = levelOf(workbook?.region ?? '') === 'county';
  const counties = isCounty ? 1 : (fact?.counties ?? 0);
  return { file, fact, amount: fact?.subsidies ?? fact?.fund ?? undefined, counties };
}
