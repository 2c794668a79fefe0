import type { WorkbookFacts } from './workbook-facts.js';

/** A unit and a plan. */
interface Whose {
  readonly region: string;
  readonly plan: string;
}

/** 另一单位或规划 · What a workbook says of unit and plan, and what was asked for, where the two differ. */
export function ofAnother(
  { region, plan }: Pick<WorkbookFacts, 'region' | 'plan'>,
  asked: Whose,
): { readonly found: string; readonly asked: string } | undefined {
  if (region === asked.region && plan === asked.plan) return undefined;
  const found = [region, plan].map((said) => said ?? '…').join(' ');
  return { found, asked: `${asked.region} ${asked.plan}` };
}
