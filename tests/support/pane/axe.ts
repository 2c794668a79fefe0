import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { html: string }[];
  }[];
}

declare const axe: {
  readonly run: (options: { readonly resultTypes: readonly string[] }) => Promise<AxeResult>;
};

/**
 * What keeps a keyboard or a screen reader out of the page, rule by rule with an element each.
 *
 * The page hands over these lines alone: all that axe passes would be larger than the page itself.
 */
export async function obstacles(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
