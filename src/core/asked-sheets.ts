import type { SheetId } from './contract/index.js';
import type { Submission } from './submission/index.js';

/** The sheets that parts of a submission are understood from. */
const sources: { readonly [P in keyof Submission]?: SheetId } = {
  cover: 'cover',
  plan: 'cover',
  asOf: 'cover',
  reportType: 'cover',
  unitCode: 'cover',
  unit: 'cover',
  goals: 'indicators',
  progress: 'indicators',
  observations: 'data',
  observationsByKey: 'data',
};

/**
 * 所依据的工作表 · A submission that notes which of its unread sheets a rule asks for.
 *
 * What a rule would say without such a sheet rests on nothing. A rule that goes through all the
 * tables that are there asks for none of them.
 */
export function noteAskedSheets(submission: Submission, asked: Set<SheetId>): Submission {
  const { unread } = submission;
  const note = (id: SheetId | undefined) => {
    if (id !== undefined && unread.has(id)) asked.add(id);
  };
  const tables = new Proxy(submission.tables, {
    get: (target, id) => {
      note(id as SheetId);
      return Reflect.get(target, id) as unknown;
    },
  });
  return new Proxy(submission, {
    get: (target, part) => {
      note(sources[part as keyof Submission]);
      return part === 'tables' ? tables : (Reflect.get(target, part) as unknown);
    },
  });
}
