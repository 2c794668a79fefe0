import {
  isRefusedCell,
  readFacts,
  type RefusedCell,
  type TableLayout,
  type UnderstoodSheet,
  type UnderstoodTable,
} from '../layouts/index.js';
import { areaOfCell, groupBy, isKnown, periodText } from '../model/index.js';
import type {
  AdoptedFigure,
  AdoptedRow,
  AdoptedTarget,
  Adoption,
  AdoptionRequest,
  LeftOut,
  Origin,
} from './adoption.js';
import { factPlacer, isReason, type Placed, type PlacedFigure } from './place-fact.js';

interface Found<P> extends Pick<LeftOut, 'sheet' | 'area'> {
  readonly placed: P;
}

type Target = Omit<AdoptedTarget, 'origins'>;

/**
 * 取用 · Takes over what the tables of a workbook say of a plan and a unit.
 *
 * Each figure goes to one place or is left out with its reason. What two cells say differently of
 * one place is left out as well: nothing tells which of them holds.
 */
export function takeOver(sheets: Iterable<UnderstoodSheet>, request: AdoptionRequest): Adoption {
  const placeFact = factPlacer(request);
  const left: LeftOut[] = [];
  const figures: Found<PlacedFigure>[] = [];
  const targets: Found<Target>[] = [];
  for (const found of placedOf(sheets, placeFact)) {
    const { sheet, area, placed } = found;
    if (isReason(placed)) left.push({ sheet, area, reason: placed });
    else if ('field' in placed) figures.push(found as Found<PlacedFigure>);
    else targets.push(found as Found<Target>);
  }
  const values = settle(figures, figureKey, figureText);
  const goals = settle(targets, ({ indicator }) => indicator.id, targetText);
  return {
    rows: rowsOf(values.agreed),
    targets: goals.agreed.map(([{ placed }, origins]) => ({ origins, ...placed })),
    taken: countOf(values.agreed) + countOf(goals.agreed),
    left: [...left, ...values.left, ...goals.left],
  };
}

function* placedOf(
  sheets: Iterable<UnderstoodSheet>,
  placeFact: ReturnType<typeof factPlacer>,
): Generator<Found<Placed>> {
  for (const { tables, refused } of sheets) {
    for (const { sheet, area, refusal } of refused) {
      yield { sheet, area, placed: { id: 'unread', refusal } };
    }
    for (const table of tables) yield* placeTable(table, placeFact);
  }
}

function* placeTable(
  { grid, table }: UnderstoodTable,
  placeFact: ReturnType<typeof factPlacer>,
): Generator<Found<Placed>> {
  for (const reading of readFacts(grid, table)) {
    const placed: Placed = isRefusedCell(reading)
      ? unread(reading, table)
      : placeFact(reading, table);
    yield { sheet: table.sheet, area: areaOfCell(reading), placed };
  }
}

/** A column that is not read is told with its header, one by one. */
function unread({ column, refusal }: RefusedCell, { columns }: TableLayout): Placed {
  const whole = columns.find((each) => each.column === column && each.refusal === refusal);
  const header = whole?.reason.header.join(' / ') ?? '';
  return { id: 'unread', refusal, ...(header === '' ? {} : { header }) };
}

function originOf({ sheet, area }: Pick<LeftOut, 'sheet' | 'area'>): Origin {
  return { sheet, row: area.top, column: area.left };
}

const rowKey = ({ indicator, region, scope, period }: PlacedFigure) =>
  `${indicator.id}|${region.code}|${scope}|${periodText(period)}`;
const figureKey = (placed: PlacedFigure) => `${rowKey(placed)}|${placed.field}`;
const figureText = ({ adopted: { figure } }: PlacedFigure) =>
  isKnown(figure) ? String(figure.value) : figure.absent;
const targetText = ({ year, value, upper }: Target) => [year, value, upper].join('|');

/** What was said once or the same way several times, with all its cells. */
type Agreed<P> = readonly (readonly [Found<P>, readonly Origin[]])[];

function settle<P>(
  found: readonly Found<P>[],
  keyOf: (placed: P) => string,
  textOf: (placed: P) => string,
): { readonly agreed: Agreed<P>; readonly left: readonly LeftOut[] } {
  const agreed: [Found<P>, readonly Origin[]][] = [];
  const left: LeftOut[] = [];
  for (const group of groupBy(found, ({ placed }) => keyOf(placed)).values()) {
    const cells = group.map(originOf);
    const [first] = group;
    if (!first) continue;
    const said = textOf(first.placed);
    if (group.every(({ placed }) => textOf(placed) === said)) agreed.push([first, cells]);
    else {
      const reason = { id: 'contradicted', cells } as const;
      left.push(...group.map(({ sheet, area }) => ({ sheet, area, reason })));
    }
  }
  return { agreed, left };
}

function rowsOf(agreed: Agreed<PlacedFigure>): readonly AdoptedRow[] {
  const groups = groupBy(agreed, ([{ placed }]) => rowKey(placed));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { indicator, region, scope, period } = first[0].placed;
    const figures = Object.fromEntries(
      group.map(([{ placed }, origins]) => [placed.field, { origins, ...placed.adopted }] as const),
    );
    const origins = group.flatMap(([, cells]) => cells);
    const nature = natureOf(group.map(([{ placed }]) => placed.adopted));
    return [{ indicator, region, scope, period, figures, origins, ...(nature ? { nature } : {}) }];
  });
}

/** A row is as final as the least final of its figures. */
function natureOf(figures: readonly AdoptedFigure[]): AdoptedRow['nature'] {
  const natures = new Set(figures.map(({ nature }) => nature));
  return (['estimate', 'flash'] as const).find((each) => natures.has(each));
}

function countOf<P>(agreed: Agreed<P>): number {
  return agreed.reduce((sum, [, cells]) => sum + cells.length, 0);
}
