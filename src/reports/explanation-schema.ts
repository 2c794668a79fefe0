import * as z from 'zod';

/** 说明 · What was said to a finding, and what the reviewer says to it. */
export const explanationSchema = z.strictObject({
  reason: z.string(),
  category: z.string().optional().describe('原因类别: its id in the vocabulary of the workbook.'),
  measures: z.string().optional().describe('措施: what is done about it.'),
  deadline: z.string().optional().describe('完成时限: by when, ISO 8601 where it was read.'),
  document: z.string().optional().describe('文号: the document that bears it out.'),
  by: z.string(),
  date: z.string(),
  state: z.enum(['pending', 'accepted', 'rejected']),
});

const fields = z.array(z.enum(['reason', 'measures', 'deadline']));

/** What an explanation does not say yet. */
export const lacksSchema = fields.describe(
  'What an explanation given for it does not say yet; the finding stays open.',
);

/** What of it is written all the same. */
export const unclearSchema = fields.describe(
  'Which of lacks are written there, only not so that they say enough.',
);
