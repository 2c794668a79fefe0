import * as z from 'zod';
import type { Plan } from '../../core/catalogue/index.js';
import { readCheckFor } from '../../core/own-checks/index.js';
import { regionLevels } from '../../core/regions/index.js';

/** Set by whichever of these files comes first: objects look at it when they are made. */
z.config({ jitless: true });

const text = z.string().min(1);

/** 审核公式 · A check of an office's own as JSON. */
export const checkSchema = z.strictObject({
  id: text,
  name: text,
  formula: text,
  severity: z.enum(['error', 'verify', 'note']),
  levels: z.array(z.enum(regionLevels)),
  occasions: z.array(z.enum(['annual', 'running', 'year', 'half', 'quarter', 'month'])),
  tolerance: z.strictObject({ value: z.number().min(0), isPercent: z.boolean() }).exactOptional(),
  blanksAreZero: z.boolean(),
  note: text.exactOptional(),
});

/** Where the checks of a plan cannot be made: a formula that nobody can read, a name that the plan has not once, units apart. */
export function brokenChecks({ checks = [], indicators }: Pick<Plan, 'checks' | 'indicators'>) {
  return checks.flatMap(({ formula }, at) =>
    'faults' in readCheckFor(indicators, formula) ? [['checks', at, 'formula'] as const] : [],
  );
}
