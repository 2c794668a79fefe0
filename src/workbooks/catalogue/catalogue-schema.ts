import * as z from 'zod';
import {
  handingDowns,
  listCounts,
  statuses,
  targetFields,
  targetKinds,
  adjustableFields,
  denominatorTimes,
  type Catalogue,
} from '../../core/catalogue/index.js';
import { accumulationDirections, accumulationWays } from '../../core/formulas/index.js';
import { brokenChecks, checkSchema } from './check-schema.js';
import { regionLevels } from '../../core/regions/index.js';

/** Compiling schemas at run time is what a strict page forbids. */
z.config({ jitless: true });

const text = z.string().min(1);
const year = z.number().int().min(1900).max(2200);
const bilingual = z.strictObject({ 'zh-CN': text, 'en-US': text });
const levels = z.array(z.enum(regionLevels));

const source = z.strictObject({
  publisher: bilingual,
  citedFrom: bilingual.exactOptional(),
  derived: bilingual.exactOptional(),
  open: bilingual.exactOptional(),
});

const figure = z.strictObject({
  value: z.number(),
  atLeast: z.literal(true).exactOptional(),
  atMost: z.literal(true).exactOptional(),
  marked: z.literal(true).exactOptional(),
  roundedTo: z.number().positive().exactOptional(),
});

const target = z.strictObject({
  kind: z.enum(targetKinds),
  baseYear: year.exactOptional(),
  base: figure.exactOptional(),
  targetYear: year.exactOptional(),
  value: z.number().exactOptional(),
  upper: z.number().exactOptional(),
  way: z.enum(accumulationWays).exactOptional(),
  direction: z.enum(accumulationDirections).exactOptional(),
  tolerance: z.number().min(0).exactOptional(),
  tie: z
    .strictObject({
      to: text,
      relation: z.enum(['with', 'above']),
      margin: z.number().min(0).exactOptional(),
    })
    .exactOptional(),
  isStrict: z.literal(true).exactOptional(),
  words: text.exactOptional(),
  derivedFields: z.array(z.enum(targetFields)).exactOptional(),
  source,
});

const indicator = z.strictObject({
  id: text,
  name: bilingual,
  category: bilingual.exactOptional(),
  unit: text,
  factor: z.number().positive(),
  partsUnit: text.exactOptional(),
  status: z.enum(statuses),
  measure: z.enum(['ratio', 'stock', 'flow']),
  frequency: z.enum(['year', 'half', 'quarter', 'month']),
  isIrregular: z.literal(true).exactOptional(),
  denominatorAt: z.enum(denominatorTimes).exactOptional(),
  office: text.exactOptional(),
  levels,
  limit: z.number().exactOptional(),
  minimum: z.number().exactOptional(),
  growsOnly: z.boolean(),
  precision: z.number().int().min(0).max(15),
  rollUp: z.enum(['sum', 'ratio-of-sums', 'none']),
  handedDown: z.enum(handingDowns).exactOptional(),
  denominator: text.exactOptional(),
  countedFrom: z
    .strictObject({
      counts: z.enum(listCounts),
      stationLevels: z.array(text).exactOptional(),
    })
    .exactOptional(),
  target,
  source,
});

const observation = z.strictObject({
  indicator: text,
  year: year.exactOptional(),
  numerator: figure.exactOptional(),
  denominator: figure.exactOptional(),
  value: figure.exactOptional(),
  source,
});

const line = z.strictObject({
  region: z.string().regex(/^\d{6}(?:\d{3}){0,2}$/),
  indicator: text,
  status: z.enum(statuses).exactOptional(),
  target,
  document: text.exactOptional(),
});

const day = z.strictObject({ year, month: z.number().int(), day: z.number().int() });

const adjustment = z.strictObject({
  indicator: text,
  field: z.enum(adjustableFields),
  before: z.union([z.number(), z.enum(statuses)]),
  after: z.union([z.number(), z.enum(statuses)]),
  from: day,
  approvedBy: text.exactOptional(),
  document: text.exactOptional(),
});

const references = z.array(
  z.strictObject({
    id: text,
    name: bilingual,
    values: z.array(z.strictObject({ year, value: z.number() })),
  }),
);

const form = z.strictObject({
  number: text.exactOptional(),
  madeBy: text.exactOptional(),
  approvedBy: text.exactOptional(),
  document: text.exactOptional(),
  validUntil: day.exactOptional(),
});

const changes = z.array(
  z.strictObject({
    oldCode: z.string().regex(/^\d{6}(?:\d{3}){0,2}$/),
    newCode: z.string().regex(/^\d{6}(?:\d{3}){0,2}$/),
    effectiveOn: day.exactOptional(),
  }),
);

const statedPlan = z.strictObject({
  id: text,
  name: bilingual,
  form: form.exactOptional(),
  region: z.string().regex(/^\d{6}$/),
  firstYear: year,
  lastYear: year,
  reportingLevels: levels,
  requiredSheets: z.array(text),
  official: z.strictObject({ ahead: z.number().min(1) }).exactOptional(),
  indicators: z.array(indicator).min(1),
  lines: z.array(line).exactOptional(),
  adjustments: z.array(adjustment).exactOptional(),
  references: references.exactOptional(),
  checks: z.array(checkSchema).exactOptional(),
  changes: changes.exactOptional(),
  observations: z.array(observation),
  source,
});

const plan = statedPlan.superRefine((stated, context) => {
  for (const path of brokenChecks(stated)) context.addIssue({ code: 'custom', path: [...path] });
});

/** 规划文件 · Plans of an office as JSON: the catalogue as it stands in code, checked entry by entry. */
export const catalogueSchema = z.strictObject({
  plans: z.array(plan).min(1),
}) satisfies z.ZodType<Catalogue>;
