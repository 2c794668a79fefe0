import type { Adoption, LeftOut } from '../core/adoption/index.js';
import { areaAddress, groupBy, type Area } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import { printable } from './printable.js';

/** 取用结果（文本） · What is taken over of an office's own table, and all that is not, with cells and reasons. */
export function* adoptionText(
  { taken, left }: Adoption,
  { unit, plan }: { readonly unit: string; readonly plan: string },
  messages: Messages,
): Generator<string> {
  const { adoption: words } = messages;
  yield `${words.taken(taken, unit, plan)}\n`;
  yield `${left.length === 0 ? words.nothingLeft : words.leftHeading(left.length)}\n`;
  const said = groupBy(left, ({ reason }) => whyOf(reason, messages));
  for (const [why, items] of said) yield `  ${printable(words.left(cellsOf(items), why))}\n`;
}

function whyOf<Id extends LeftOut['reason']['id']>(
  reason: Extract<LeftOut['reason'], { readonly id: Id }>,
  { adoption }: Messages,
): string {
  const say = adoption.reasons[reason.id as Id];
  return say(reason);
}

/** Cells of which the same is said; those that stand below each other are one area. */
function cellsOf(items: readonly LeftOut[]): readonly string[] {
  const bySheet = groupBy(items, ({ sheet }) => sheet);
  return [...bySheet].flatMap(([sheet, some]) =>
    joined(some.map(({ area }) => area)).map((area) => `${sheet}!${areaAddress(area)}`),
  );
}

function joined(areas: readonly Area[]): readonly Area[] {
  const columns = areas.toSorted((one, other) => one.left - other.left || one.top - other.top);
  return columns.reduce<Area[]>((runs, area) => {
    const last = runs.at(-1);
    const goesOn = last?.left === area.left && last.right === area.right;
    if (!last || !goesOn || last.bottom + 1 !== area.top) return [...runs, area];
    return [...runs.slice(0, -1), { ...last, bottom: area.bottom }];
  }, []);
}
