import * as z from 'zod';
import { confirmations } from './work-list.js';

/** 联系人的结构 · The schema of whom to call. */
export const contactSchema = z
  .strictObject({ name: z.string().optional(), phone: z.string().optional() })
  .describe('Whom to call; the phone only where the run was asked for contacts.');

/** 何时起的结构 · The schema of how long a unit has stood as it does. */
export const sinceSchema = z
  .string()
  .describe('Since which cut-off date its verdict stands, where the delivery before is known.');

/** 办理事项的结构 · The schema of what has to be done about a workbook. */
export const actSchema = z.strictObject({
  confirm: z.enum(confirmations).describe('Whether a reviewer can confirm the workbook as it is.'),
  correct: z.number().describe('Errors to put right.'),
  explain: z.number().describe('Figures to check and explain.'),
  review: z.number().describe('Explanations that wait for the reviewer.'),
  complete: z.number().describe('Checks that wait for what is not there yet.'),
  first: z
    .strictObject({
      rule: z.string(),
      severity: z.enum(['error', 'verify', 'note']),
      sheet: z.string().optional(),
      cell: z.string().optional(),
      message: z.string(),
    })
    .optional()
    .describe('The gravest of what has to be done.'),
  offices: z.array(z.string()).describe('The offices that answer for the indicators in question.'),
});
