import { fail, undecided, type Rule } from './rule.js';

type Facts = Record<never, never>;

/** 含有宏 · The workbook carries macros. */
export const macroContent: Rule<'macro-content', Facts> = {
  id: 'macro-content',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ workbook }) {
    if (workbook.unknown.has('macros')) yield undecided({}, 'not-told-by-source');
    else if (workbook.hasMacros) yield fail({}, {});
  },
};
