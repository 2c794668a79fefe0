import * as z from 'zod';

const day = z.iso.date();
const key = z.string().min(1);

/** 授权名单 · The list of keys that an office signs: whose each is, what it may sign, and for how long. */
export const authoritySchema = z.strictObject({
  kind: z.literal('plan-indicators-authority'),
  algorithm: z.literal('Ed25519').describe('The only one so far.'),
  leastSeal: z
    .union([z.literal(1), z.literal(2)])
    .describe('Seals of a lower version are refused.'),
  units: z.array(
    z.strictObject({
      unit: z.string().trim().min(1).describe('The unit as it stands in the sheet of approvals.'),
      region: z.string().regex(/^(?:\d{6}|\d{9}|\d{12})$/),
      steps: z.array(z.enum(['apply', 'review', 'confirm'])).min(1),
      key: key.describe('The public key: a PEM text, or what stands between its two lines.'),
      from: day.optional().describe('The first day on which it signs.'),
      until: day.optional().describe('The last day on which it signs.'),
      withdrawn: day.optional().describe('The first day on which it signs nothing any more.'),
    }),
  ),
});

/** A list that was read and checked. */
export type Authority = z.infer<typeof authoritySchema>;
