import * as z from 'zod';
import { statuses, targetKinds } from '../core/catalogue/index.js';
import { officialRatings, ratingClasses } from '../core/ratings/index.js';

const nullableText = z.string().nullable();
const nullableNumber = z.number().nullable();
const bilingual = z.strictObject({ 'zh-CN': z.string(), 'en-US': z.string() });
const dated = z.array(z.strictObject({ period: z.string(), value: z.number() }));

/** 指标结果 · Where an indicator of a workbook stands, in the JSON report. */
export const indicatorSchema = z.strictObject({
  id: z.string(),
  name: bilingual,
  category: bilingual.optional().describe('The heading under which the plan prints it.'),
  place: z.number().optional().describe('Of a plan with headings: its place there, from 1.'),
  unit: z.string(),
  precision: nullableNumber.describe('Decimals of a rate; null for amounts, told in full.'),
  status: z.enum(statuses),
  kind: z.enum(targetKinds),
  baseYear: nullableNumber,
  base: nullableNumber,
  baseBound: z
    .enum(['at-least', 'at-most'])
    .optional()
    .describe('Where the plan prints its base as a bound, from which it is computed.'),
  currentPeriod: nullableText,
  current: nullableNumber,
  currentAbsence: z
    .enum(['blank', 'unavailable', 'inapplicable', 'unreadable'])
    .optional()
    .describe('Why there is no current value, where the sheet says so.'),
  currentPrecision: z
    .enum(['at-least', 'rounded'])
    .optional()
    .describe('Where the data declare the current value a lower bound, or rounded.'),
  currentNature: z
    .enum(['flash', 'estimate'])
    .optional()
    .describe('Where the current value is preliminary, or an estimate of its whole period.'),
  printedTarget: z
    .number()
    .optional()
    .describe('The target as the plan printed it, where an adjustment took its place.'),
  standing: z
    .enum(['reached', 'underway', 'unreached'])
    .optional()
    .describe('Of a target in words what the unit says of it.'),
  targetWords: z
    .string()
    .optional()
    .describe('The target in the plan’s own words, where it has no number of its own.'),
  targetYear: nullableNumber,
  target: nullableNumber,
  upper: nullableNumber,
  targetMargin: z
    .union([z.literal('strict'), z.number()])
    .optional()
    .describe('strict where the target leaves out its number, else by how much it may be missed.'),
  completion: nullableNumber.describe('A fraction: 0.6 is 60%.'),
  achievement: nullableNumber,
  schedule: nullableNumber,
  pace: nullableNumber,
  projection: nullableNumber,
  neededPerMonth: nullableNumber,
  class: z.enum(ratingClasses),
  official: z
    .enum(officialRatings)
    .optional()
    .describe('The official word, where the office chose those and it is another.'),
  path: dated.optional().describe('The planned values (年度目标).'),
  points: dated
    .optional()
    .describe("The unit's own totals; of a cumulative target the sums so far."),
  subordinates: z
    .array(z.strictObject({ region: z.string(), name: z.string(), value: z.number() }))
    .optional()
    .describe('The values of the direct subordinates in the current period.'),
});
