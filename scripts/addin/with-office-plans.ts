import type { Plugin } from 'esbuild';
import type { Plan } from '../../src/core/catalogue/index.js';

/** 本单位规划 · Puts the plans of an office into a bundle, in the place of the empty list that is kept for them. */
export function withOfficePlans(plans: readonly Plan[]): Plugin {
  const contents = `export const officePlans = ${JSON.stringify(plans)};`;
  return {
    name: 'office-plans',
    setup: ({ onLoad }) => onLoad({ filter: /[/\\]office-plans\.ts$/ }, () => ({ contents })),
  };
}
