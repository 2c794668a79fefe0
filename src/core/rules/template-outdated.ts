import { templateVersion } from '../contract/index.js';
import { atCover, fail, type Rule } from './rule.js';

type Facts = { readonly found: string; readonly expected: string };

/** 模板过期 · The workbook was made from an older template than the current one. */
export const templateOutdated: Rule<'template-outdated', Facts> = {
  id: 'template-outdated',
  group: 'structure',
  severity: 'verify',
  isFixable: false,
  *check({ cover }) {
    const found = cover?.cells.templateVersion.value;
    if (!cover || found === undefined || !isOlder(found, templateVersion)) return;
    yield fail(atCover(cover, 'templateVersion'), { found, expected: templateVersion });
  },
};

/** Versions are compared part by part; a text without a number is no version of ours. */
function isOlder(found: string, current: string): boolean {
  const parts = numbersOf(found);
  const difference = numbersOf(current)
    .map((number, index) => (parts[index] ?? 0) - number)
    .find((each) => each !== 0);
  return parts.length > 0 && difference !== undefined && difference < 0;
}

function numbersOf(version: string): readonly number[] {
  const [digits] = /\d+(?:\.\d+)*/.exec(version) ?? [];
  return digits === undefined ? [] : digits.split('.').map(Number);
}
