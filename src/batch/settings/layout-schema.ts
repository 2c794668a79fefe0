import * as z from 'zod';

const reads = z.enum([
  ...['number', 'category', 'indicator', 'region', 'period', 'code', 'unit', 'attribute'],
  ...['office', 'remark', 'person', 'thing', 'figure', 'state', 'foreign', 'blank', 'refused'],
] as const);
const role = z.enum([
  ...['base', 'target', 'plan', 'actual', 'estimate', 'growth', 'completion'],
  ...['numerator', 'denominator', 'rank'],
] as const);

const texts = z.array(z.string().max(400)).optional();

const names = z.record(z.string().max(400), z.string().max(100)).optional();

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
      leftOut: texts.describe('Labels of rows that are left out.'),
      totals: texts.describe('Labels of rows that are the total of the unit.'),
      moved: texts.describe('Labels of rows that stand one column to the right.'),
    }),
  ),
  rows: z
    .strictObject({
      header: texts.describe('Rows of headers by their texts.'),
      data: texts.describe('Rows that are no header.'),
      note: texts.describe('Rows with which notes begin.'),
    })
    .optional(),
  names: z
    .strictObject({
      indicators: names.describe('Ids of indicators by the names that tables print; "" for none.'),
      regions: names.describe('Codes of regions by the names that tables print; "" for none.'),
    })
    .optional(),
});
