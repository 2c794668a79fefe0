import { draftPlan, type PlanDraft } from '../../core/annex/index.js';
import type { Plan } from '../../core/catalogue/index.js';
import { understand } from '../../core/layouts/index.js';
import type { Language } from '../../core/model/index.js';
import { doubtsTold } from '../../reports/plan-draft-text.js';
import { createPlanWorkbook } from '../../workbooks/create/index.js';
import { loadMessages } from './load-messages.js';
import { openFile } from './open-file.js';
import type { TablesOrder } from './tables-shown.js';

/** A plan that was settled, what of its draft is still in doubt, and the language of its workbook. */
export interface PlanOrder {
  readonly plan: Plan;
  readonly open: PlanDraft;
  readonly language: Language;
}

/** 拟定规划 · The plan that the tables of an annex print, with what is in doubt. */
export async function draftOf({ name, source, settings }: TablesOrder): Promise<PlanDraft> {
  const workbook = source instanceof Blob ? (await openFile(name, source)).workbook : source;
  return draftPlan(understand(workbook, settings.layouts ?? []));
}

/** 规划工作簿 · The bytes of the workbook of a plan; what nobody settled stands on its sheet of doubts. */
export async function makePlan({ plan, open, language }: PlanOrder): Promise<Uint8Array> {
  const messages = await loadMessages(language);
  const doubts = doubtsTold(open, messages);
  const { lines } = messages.annex;
  return createPlanWorkbook({ plan, lines, language, ...(doubts.length > 0 ? { doubts } : {}) });
}
