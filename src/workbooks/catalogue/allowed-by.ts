import type { z } from 'zod';

/** What would be right where a file that people write by hand is not; empty where that can't be said. */
export function allowedBy(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue?.code === 'invalid_type') return issue.expected;
  return issue?.code === 'too_small' ? `> ${issue.minimum}` : '';
}
