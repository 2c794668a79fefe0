import { factsOf } from '../../core/facts/index.js';
import { isoDay, type Day, type Language, type Workbook } from '../../core/model/index.js';
import { carriedPlan, lastDefect } from '../../core/next-period/index.js';
import { proveApprovals } from '../../seals/index.js';
import { nextOwn, nextPeriod } from '../../workbooks/create/index.js';
import { read } from '../../workbooks/read/index.js';
import { canHash } from './can-hash.js';
import { understandWorkbook, type NamedWorkbook } from './check-workbook.js';
import { requestOf } from './make-template.js';
import { openFile } from './open-file.js';
import { orderFailure } from './order-failure.js';
import type { CheckSettings } from './protocol.js';

/** 新的一期 · The workbook of the period before, in a file or in Excel, and the day of the next. */
export interface NextOrder {
  readonly name: string;
  readonly source: { readonly file: Blob } | { readonly workbook: Workbook };
  readonly asOf: Day;
  /** Whether an office's own table is carried on as a template of its plan rather than in its layout. */
  readonly isTemplate: boolean;
  readonly settings: CheckSettings;
  readonly language: Language;
}

/** 生成的工作簿 · A workbook made of others: whose it is, as of when, and how it was made, line by line. */
export interface MadeWorkbook {
  readonly bytes: Uint8Array;
  readonly unit: string;
  readonly asOf: Day;
  readonly lines: readonly string[];
}

/** 新的一期 · Makes the workbook of the next period; throws an order failure where the last one can't go before it. */
export async function makeNext(order: NextOrder): Promise<MadeWorkbook> {
  const { name, source, asOf, settings, language } = order;
  const named = { name, settings };
  const workbook =
    'file' in source ? (await openFile(name, source.file)).workbook : source.workbook;
  const { submission } = await understandWorkbook(workbook, named);
  if (submission.own && !submission.tables.data) throw orderFailure('own-doubtful', { path: name });
  const facts = factsOf(submission, canHash() ? await proveApprovals(submission) : []);
  const { region, plan } = facts;
  if (!region || !plan) throw orderFailure('last-unsaid', { path: name });
  const last = { path: name, facts, submission };
  const defect = lastDefect(last, { region, plan, asOf });
  if (defect) throw orderFailure(defect.id, defect.facts);
  const { catalogue } = settings;
  const withTownships = submission.regions.hasTownships;
  const asked = { region, plan, asOf, language, withTownships, catalogue };
  const request = await requestOf(asked, carriedPlan(last));
  const readBack = readerOf({ name, settings: movedSettings(settings, asOf) });
  const made =
    submission.own && !order.isTemplate
      ? await nextOwn(request, last, { readBack, bytes: await bytesOf(source) })
      : await nextPeriod(request, last, readBack);
  if ('why' in made) throw orderFailure(made.why, { path: name, asOf: isoDay(asOf) });
  return { bytes: made.content, lines: made.lines, asOf, unit: request.unit.name };
}

/** The bytes of a file; what is open in Excel has none. */
async function bytesOf(source: NextOrder['source']): Promise<Uint8Array | undefined> {
  return 'file' in source ? new Uint8Array(await source.file.arrayBuffer()) : undefined;
}

/** Understands what was made as the last workbook was, with the kept layouts or without. */
function readerOf({ name, settings }: NamedWorkbook) {
  const { layouts: _, ...plain } = settings;
  return async (made: Uint8Array, withLayouts = true) => {
    const asked = { name, settings: withLayouts ? settings : plain };
    return (await understandWorkbook(await read(made), asked)).submission;
  };
}

/** A table that does not say its own date has it said anew: what was said of the last one is no matter of the next. */
function movedSettings(settings: CheckSettings, asOf: Day): CheckSettings {
  return settings.asOf ? { ...settings, asOf } : settings;
}
