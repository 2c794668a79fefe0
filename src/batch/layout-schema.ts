import * as z from 'zod';

const reads = z.enum([
  ...['number', 'category', 'indicator', 'region', 'period', 'code', 'unit', 'attribute'],
  ...['office', 'remark', 'person', 'thing', 'figure', 'state', 'foreign', 'blank', 'refused'],
] as const);
const role = z.enum([
  ...['base', 'target', 'plan', 'actual', 'estimate', 'growth', 'completion'],
  ...['numerator', 'denominator', 'rank'],
] as const);

/** 表样文件 · A kept layout: what the columns of tables with these headers are read as. */
export const layoutSchema = z.strictObject({
  version: z.literal(1),
  name: z.string().max(200).optional().describe('What reports call it; else the name of the file.'),
  tables: z.array(
    z.strictObject({
      rows: z.enum(['indicators', 'regions', 'periods']),
      columns: z.array(
        z.strictObject({
          header: z
            .string()
            .max(400)
            .describe('Levels from the top, with {年}, {月}, {季}, {地区}.'),
          reads,
          role: role.optional(),
        }),
      ),
      leftOut: z
        .array(z.string().max(400))
        .optional()
        .describe('Labels of rows that are left out.'),
    }),
  ),
});
