import { address } from '../model/index.js';
import { figuresLeftOut } from './evidence/figures-left-out.js';
import { fail, type Rule } from './rule.js';

type Facts = { readonly figures: number; readonly left: number };

/** 表样未经确认 · A table of the office's own that is read by its headers alone; no layout was kept for it. */
export const unconfirmedLayout: Rule<'unconfirmed-layout', Facts> = {
  id: 'unconfirmed-layout',
  group: 'structure',
  severity: 'note',
  isFixable: false,
  *check(submission) {
    const { own } = submission;
    const [first] = own?.judged.filter(({ table }) => table.kept !== 'applied') ?? [];
    if (!first || !own?.adoption || own.adoption.taken === 0) return;
    const { sheet, header } = first.table;
    const spot = { row: header.top, column: header.left };
    const facts = { figures: own.adoption.taken, left: figuresLeftOut(submission).length };
    yield fail({ sheet, ...spot, key: address(spot) }, facts);
  },
};
