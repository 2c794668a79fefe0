import type { FlawKind } from '../model/index.js';
import { fail, type Rule } from './rule.js';

type Facts = { readonly flaw: FlawKind; readonly found: string };

/** 无法读取的内容 · A cell, or a whole sheet, holds what cannot be understood; the rest of the workbook is judged. */
export const unreadableContent: Rule<'unreadable-content', Facts> = {
  id: 'unreadable-content',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ workbook }) {
    for (const { name: sheet, flaws = [] } of workbook.sheets) {
      for (const { kind: flaw, found, place } of flaws)
        yield fail({ sheet, ...place }, { flaw, found });
    }
  },
};
