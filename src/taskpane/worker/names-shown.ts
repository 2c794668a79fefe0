import type { LeftReason } from '../../core/adoption/index.js';
import type { SaidNames, UnderstoodTable } from '../../core/layouts/index.js';
import { address, groupBy } from '../../core/model/index.js';
import type { OwnReading } from '../../core/own-tables/index.js';
import type { Regions } from '../../core/regions/index.js';
import type { NameKind, NameShown, NamesShown } from './tables-shown.js';

/** More names than anybody settles one by one. */
const mostNames = 60;

type Unmatched = Extract<LeftReason, { name: string }> & { readonly kind: NameKind };

/** 名称对应 · The names that stand for nothing in the plan or the unit, or for two, those settled among them, and what each may be said to be. */
export function namesShown(
  own: OwnReading,
  said: SaidNames,
  regions: Regions,
): NamesShown | undefined {
  const { plan, unit } = own;
  const names = [...settledNames(own.judged, said), ...openNames(own)];
  if (names.length === 0 || !plan || !unit) return undefined;
  return {
    names: names.slice(0, mostNames),
    more: Math.max(0, names.length - mostNames),
    indicators: plan.indicators.map(({ id, name }) => ({ id, name })),
    regions: [unit, ...regions.subordinates(unit.code)].map(({ code, name }) => ({ code, name })),
  };
}

function openNames({ adoption }: OwnReading): readonly NameShown[] {
  const open = (adoption?.left ?? []).flatMap(({ sheet, area, reason }) => {
    const unmatched = unmatchedOf(reason);
    return unmatched ? [{ unmatched, place: `${sheet}!${address(cornerOf(area))}` }] : [];
  });
  const groups = groupBy(open, ({ unmatched: { kind, name } }) => `${kind} ${name}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { unmatched, place } = first;
    const likely = 'candidates' in unmatched ? unmatched.candidates.map(keyOf) : [];
    const { kind, name } = unmatched;
    return [{ kind, name, place, cells: group.length, likely }];
  });
}

const cornerOf = ({ top, left }: { readonly top: number; readonly left: number }) => {
  return { row: top, column: left };
};

const keyOf = (candidate: { readonly id: string } | { readonly code: string }) =>
  'id' in candidate ? candidate.id : candidate.code;

function unmatchedOf(reason: LeftReason): Unmatched | undefined {
  switch (reason.id) {
    case 'indicator-unknown':
    case 'indicator-ambiguous':
      return { ...reason, kind: 'indicators' };
    case 'region-unknown':
    case 'region-ambiguous':
      return { ...reason, kind: 'regions' };
    default:
      return undefined;
  }
}

/** What was said of names that the tables print. */
function settledNames(tables: readonly UnderstoodTable[], said: SaidNames): readonly NameShown[] {
  const all = (['indicators', 'regions'] as const).flatMap((kind) =>
    Object.entries(said[kind] ?? {}).map(([name, meant]) => ({ kind, name, meant })),
  );
  if (all.length === 0) return [];
  const facts = tables.flatMap((table) => [...table.facts()]);
  const printed = {
    indicators: new Set(facts.map(({ indicator }) => indicator)),
    regions: new Set(facts.flatMap(({ region }) => region ?? [])),
  };
  const here = all.filter(({ kind, name }) => printed[kind].has(name));
  return here.map((each) => ({ ...each, place: '', cells: 0, likely: [] }));
}
