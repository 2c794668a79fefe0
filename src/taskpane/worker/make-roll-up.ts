import type { Catalogue } from '../../core/catalogue/index.js';
import { readDay } from '../../core/entries/index.js';
import type { WorkbookFacts } from '../../core/facts/index.js';
import type { Day, Language } from '../../core/model/index.js';
import { consolidationText } from '../../reports/consolidation-text.js';
import { deliveriesBelow, rollUp } from '../../workbooks/create/index.js';
import { understandWorkbook } from './check-workbook.js';
import { knownRegions } from './known-regions.js';
import { loadMessages } from './load-messages.js';
import type { MadeWorkbook } from './make-next.js';
import { requestOf } from './make-template.js';
import { openFile } from './open-file.js';
import { orderFailure } from './order-failure.js';
import type { CheckSettings } from './protocol.js';

/** A workbook of a unit as it was checked: its facts, its file, how it was checked, and how many errors stand. */
interface DeliveredFile {
  readonly facts: WorkbookFacts;
  readonly file: Blob;
  readonly settings: CheckSettings;
  readonly errors: number;
}

/** 汇总 · Whose workbook is to be made of which; plan and date where they were chosen. */
export interface RollUpOrder {
  readonly delivered: readonly DeliveredFile[];
  readonly region: string;
  readonly plan?: string | undefined;
  readonly asOf?: Day | undefined;
  readonly catalogue?: Catalogue | undefined;
  readonly language: Language;
}

/** 汇总生成 · Makes the workbook of a superior; throws an order failure where it can't be said what counts. */
export async function makeRollUp(order: RollUpOrder): Promise<MadeWorkbook> {
  const { delivered, region, plan, asOf, catalogue, language } = order;
  const regions = knownRegions();
  const unit = regions.find(region);
  if (!unit) throw orderFailure('unknown-region', { region });
  const facts = delivered.map((each) => each.facts);
  const chosen = deliveriesBelow(facts, { unit, regions, plan, asOf });
  if ('id' in chosen) {
    throw orderFailure(chosen.id, { region: unit.code, said: chosen.said.join(', ') });
  }
  const day = readDay(chosen.asOf) ?? { year: 0, month: 1, day: 1 };
  const asked = { region: unit.code, plan: chosen.plan, asOf: day, withTownships: false };
  const counted = new Set([...chosen.byUnit.values()].flat().map(({ file }) => file));
  const flawed = delivered
    .filter((each) => each.errors > 0 && counted.has(each.facts.file))
    .map(({ facts: { file }, errors }) => ({ file, errors }));
  const { content: bytes, report } = await rollUp({
    ...{ request: await requestOf({ ...asked, language, catalogue }), chosen, flawed },
    readAgain: (name) => readAgain(name, delivered),
  });
  const text = [...consolidationText(report, await loadMessages(language))].join('');
  return {
    bytes,
    unit: unit.name,
    asOf: day,
    lines: text.split('\n').filter((line) => line !== ''),
  };
}

async function readAgain(name: string, delivered: readonly DeliveredFile[]) {
  const found = delivered.find(({ facts }) => facts.file === name);
  if (!found) return undefined;
  const { workbook } = await openFile(name, found.file);
  return (await understandWorkbook(workbook, { name, settings: found.settings })).submission;
}
