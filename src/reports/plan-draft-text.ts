import type { DraftedIndicator, IndicatorDoubt, PlanDraft } from '../core/annex/index.js';
import { areaAddress, groupBy } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import { printable } from './printable.js';

/** A thing in doubt as it is told: where it stands, of which indicator, and what to do. */
export interface DoubtTold {
  readonly origin: string;
  readonly indicator: string;
  readonly says: string;
}

/** 存疑之处 · Everything in doubt of a draft: the plan itself first, then row by row. */
export function doubtsTold(
  { doubts, indicators }: PlanDraft,
  { annex }: Messages,
): readonly DoubtTold[] {
  return [
    ...doubts.map((id) => ({ origin: '', indicator: '', says: annex.ofPlan[id] })),
    ...indicators.flatMap((drafted) =>
      drafted.doubts.map((doubt) => ({
        ...placeOf(drafted, annex),
        says: doubtSaying(doubt, annex),
      })),
    ),
  ];
}

/** 拟定结果（文本） · What was drafted, all that is in doubt, and what was not taken over. */
export function* planDraftText(draft: PlanDraft, messages: Messages): Generator<string> {
  const { annex } = messages;
  const doubts = doubtsTold(draft, messages);
  yield `${annex.drafted(draft.indicators.length)}\n`;
  yield `${doubts.length === 0 ? annex.noDoubts : annex.doubts(doubts.length)}\n`;
  for (const [says, same] of groupBy(doubts, (each) => each.says)) {
    const named = same.filter(({ indicator }) => indicator !== '');
    const indicators = named.map(({ origin, indicator }) => `${indicator}（${origin}）`);
    yield `  ${printable(annex.doubt(indicators, says))}\n`;
  }
  if (draft.left.length > 0) yield `${annex.left(draft.left.length)}\n`;
  for (const { sheet, area, reason } of draft.left) {
    yield `  ${printable(`${sheet}!${areaAddress(area)}  ${annex.notDrafted(reason)}`)}\n`;
  }
}

function placeOf({ sheet, row, indicator }: DraftedIndicator, { origin }: Messages['annex']) {
  return { origin: origin(sheet, row), indicator: indicator.name['zh-CN'] };
}

/** 存疑之处 · What is said of a thing in doubt, and what to do. */
export function doubtSaying<Id extends IndicatorDoubt['id']>(
  doubt: Extract<IndicatorDoubt, { readonly id: Id }>,
  { ofIndicator }: Messages['annex'],
): string {
  const say = ofIndicator[doubt.id as Id];
  return say(doubt);
}
