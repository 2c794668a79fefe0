import type { SheetId } from '../contract/index.js';
import { address, valueAt, type Place, type Sheet } from '../model/index.js';
import type { Cover, RepeatedHeader } from '../tables/index.js';
import { fail, type Answer, type Rule } from './rule.js';

type Facts = { readonly repeated: string; readonly on: SheetId; readonly first: string };

/** 栏目重复 · A column, or a label of the cover, that stands twice in one sheet: only the first is read. */
export const duplicateColumn: Rule<'duplicate-column', Facts> = {
  id: 'duplicate-column',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ cover, tables }) {
    if (cover) yield* ofCover(cover);
    for (const { id, sheets, repeated } of Object.values(tables)) {
      const [sheet] = sheets;
      for (const header of repeated) yield twice(header, sheet, id);
    }
  },
};

/** A label repeated beside a seal or signature, without another answer, misleads nobody. */
function* ofCover({ sheet, repeated }: Cover): Iterable<Answer<Facts>> {
  for (const header of repeated) {
    const again = answerBeside(sheet, header.again);
    if (again !== null && again !== answerBeside(sheet, header.first)) {
      yield twice(header, sheet, 'cover');
    }
  }
}

function answerBeside(sheet: Sheet, { row, column }: Place) {
  return valueAt(sheet, row, column + 1);
}

function twice({ column, first, again }: RepeatedHeader, { name }: Sheet, on: SheetId) {
  const facts = { repeated: column, on, first: address(first) };
  const related = [{ sheet: name, cell: facts.first }];
  return fail({ sheet: name, ...again, field: column }, facts, { related });
}
