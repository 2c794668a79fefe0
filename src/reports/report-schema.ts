import * as z from 'zod';
import { verdicts } from '../core/verdict.js';
import { actSchema as act, contactSchema as contact, sinceSchema } from './act-schema.js';
import {
  explanationSchema as explained,
  lacksSchema as lacks,
  unclearSchema as unclear,
} from './explanation-schema.js';
import { indicatorSchema as indicator } from './indicator-schema.js';
import { reportVersion } from './report.js';

const nullableText = z.string().nullable();
const byCode = z.record(z.string(), z.string()).optional();
const fact = z.json();
const facts = z.record(z.string(), fact);
const severity = z.enum(['error', 'verify', 'note']);
const bilingual = z.strictObject({ 'zh-CN': z.string(), 'en-US': z.string() });

const fix = z.strictObject({
  sheet: z.string(),
  cell: z.string(),
  before: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  after: z.union([
    z.strictObject({ value: z.union([z.string(), z.number()]) }),
    z.strictObject({
      formula: z.string(),
      result: z
        .union([z.string(), z.number(), z.boolean(), z.strictObject({ error: z.string() })])
        .optional(),
    }),
  ]),
  unmerge: z.string().optional().describe('A merged area that is taken apart before.'),
});

const cause = z.strictObject({
  rule: z.string(),
  file: z.string(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  key: z.string().optional(),
});

const finding = z.strictObject({
  rule: z.string().describe('The id of the rule; see the reference of rules.'),
  severity,
  file: z.string(),
  sheet: z.string().optional(),
  cell: z.string().optional().describe('In A1 notation; none for a whole sheet or workbook.'),
  key: z.string().optional().describe('The row key, which survives inserted rows.'),
  column: z.string().optional().describe('The contract id of the column.'),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  facts,
  message: z.string(),
  related: z
    .array(
      z.strictObject({
        file: z.string().optional(),
        sheet: z.string(),
        cell: z.string().optional(),
      }),
    )
    .optional(),
  explained: explained.optional(),
  lacks: lacks.optional(),
  unclear: unclear.optional(),
  follows: cause
    .optional()
    .describe(
      'The finding that this one follows from; it weighs on the verdict, and totals leave it out.',
    ),
  status: z.enum(['new', 'standing', 'fixed', 'returned']).optional(),
  fix: fix.optional(),
  fixes: z.array(fix).optional().describe('The changes of a finding that speaks of many cells.'),
});

const undecided = z.strictObject({
  rule: z.string(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  key: z.string().optional(),
  reason: z.string(),
  check: facts.optional().describe('Which check it is, where the rule makes several.'),
});

const workbook = z.strictObject({
  file: z.string(),
  plan: nullableText,
  planName: bilingual.optional().describe('What the plan is called, where it is known.'),
  region: nullableText,
  unit: nullableText,
  asOf: nullableText,
  reportType: z
    .literal('running')
    .optional()
    .describe('A running return (调度), which also counts periods that have not ended.'),
  layouts: z.array(z.string()).optional().describe('Kept layouts by which it was read.'),
  official: z
    .strictObject({ ahead: z.number() })
    .optional()
    .describe('The official words of rating, with the pace from which progress is ahead.'),
  contact: contact.optional(),
  since: sinceSchema.optional(),
  offices: byCode.describe('Who answers for an indicator, by its code, where the tasks say so.'),
  reasons: byCode.describe('Why an indicator lags, by its code, where explanations say so.'),
  act,
  verdict: z.enum(verdicts),
  failure: z.strictObject({ id: z.string(), facts, message: z.string() }).optional(),
  indicators: z.array(indicator),
  undecided: z.array(undecided),
  findings: z.array(finding),
});

/** 报告的结构 · The published schema of the JSON report, from which the JSON Schema is written. */
export const reportSchema = z.strictObject({
  version: z.literal(reportVersion),
  options: z.strictObject({ asOf: nullableText, plan: nullableText, isStrict: z.boolean() }),
  workbooks: z.array(workbook),
  findings: z.array(finding).describe('Findings across workbooks.'),
  fixed: z.array(finding).describe('Findings of the earlier delivery that are gone.'),
  missing: z
    .array(
      z.strictObject({
        ...{ region: z.string(), name: z.string() },
        ...{ contact: contact.optional(), since: sinceSchema.optional() },
      }),
    )
    .describe('Units that must deliver and have not.'),
  totals: z.strictObject({
    workbooks: z.number(),
    verdicts: z.record(z.enum(verdicts), z.number()),
    findings: z.record(severity, z.number()),
    undecided: z.number(),
  }),
});
