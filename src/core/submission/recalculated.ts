import { recalculate } from '../expressions/index.js';
import { onceForEach } from '../model/index.js';
import type { Submission } from './submission.js';

/** 全部复算 · Every formula of a workbook calculated anew; nothing rests on what another program stored. */
export const recalculated = onceForEach(({ workbook, catalogue, regions }: Submission) =>
  recalculate(workbook, { catalogue, regions }),
);
