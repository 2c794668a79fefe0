import type { Submission } from './submission/index.js';

/** 联系人 · Whom to call about a workbook, as far as it is known. */
export interface Contact {
  readonly name?: string;
  readonly phone?: string;
}

/** What a workbook says of people and offices. */
interface WhoActs {
  readonly contact?: Contact;
  /** 责任单位 · By the code of the indicator. */
  readonly offices?: Readonly<Record<string, string>>;
}

/** Whom to call about a workbook, and who answers for its indicators; the latter where the plan or the tasks say so. */
export function whoActs(submission: Submission): WhoActs {
  return { ...contactOf(submission), ...officesOf(submission) };
}

/** The one who filed is called where nobody else is named. */
function contactOf({ cover }: Submission): Pick<WhoActs, 'contact'> {
  const name = cover?.cells.contact.value ?? cover?.cells.filedBy.value;
  const phone = cover?.cells.phone.value;
  if (name === undefined && phone === undefined) return {};
  return {
    contact: { ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }) },
  };
}

/** The tasks of a workbook speak of its own offices; of others those of the plan are told. */
function officesOf({ tables, plan, goals }: Submission): Pick<WhoActs, 'offices'> {
  const reported = new Set(goals.map(({ indicator }) => indicator?.id));
  const planned = (plan?.indicators ?? []).flatMap(({ id, office }) =>
    office === undefined || !reported.has(id) ? [] : [[id, office] as const],
  );
  const named = (tables.tasks?.rows ?? []).flatMap(({ cells: { indicatorCode, owner } }) =>
    indicatorCode.value === undefined || owner.value === undefined
      ? []
      : [[indicatorCode.value, owner.value] as const],
  );
  const all = [...planned, ...named];
  return all.length > 0 ? { offices: Object.fromEntries(all) } : {};
}
