import {
  isRefusedCell,
  readFacts,
  type CellReading,
  type RefusedCell,
  type TableFact,
  type TableLayout,
  type UnderstoodSheet,
  type UnderstoodTable,
} from '../layouts/index.js';
import { areaOfCell, groupBy, isKnown, periodText } from '../model/index.js';
import type { Region } from '../regions/index.js';
import type {
  AdoptedFigure,
  AdoptedRow,
  AdoptedTarget,
  Adoption,
  AdoptionRequest,
  LeftFor,
  LeftOut,
  Origin,
} from './adoption.js';
import { leftFinder } from './left-for.js';
import { factPlacer, isReason, type Placed, type PlacedFigure } from './place-fact.js';
import { whyInapplicable } from './why-inapplicable.js';

interface Found<P> extends Pick<LeftOut, 'sheet' | 'area' | 'of'> {
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
  const placing = { placeFact: factPlacer(request), leftFor: leftFinder(request) };
  const left: LeftOut[] = [];
  const figures: Found<PlacedFigure>[] = [];
  const targets: Found<Target>[] = [];
  for (const found of placedOf(sheets, placing)) {
    const { placed, ...at } = found;
    if (isReason(placed)) left.push({ ...at, reason: placed });
    else if ('field' in placed) figures.push(found as Found<PlacedFigure>);
    else targets.push(found as Found<Target>);
  }
  const values = settle(figures, { keyOf: figureKey, textOf: figureText, leftOf: figureLeft });
  const goals = settle(targets, targetWays(request.unit));
  return {
    rows: rowsOf(values.agreed),
    targets: goals.agreed.map(([{ placed }, origins]) => ({ origins, ...placed })),
    taken: countOf(values.agreed) + countOf(goals.agreed),
    left: [...left, ...values.left, ...goals.left],
  };
}

interface Placing {
  readonly placeFact: ReturnType<typeof factPlacer>;
  readonly leftFor: ReturnType<typeof leftFinder>;
}

function* placedOf(sheets: Iterable<UnderstoodSheet>, placing: Placing): Generator<Found<Placed>> {
  for (const { tables, refused } of sheets) {
    for (const { sheet, area, refusal } of refused) {
      yield { sheet, area, placed: { id: 'unread', refusal } };
    }
    for (const table of tables) yield* placeTable(table, placing);
  }
}

function* placeTable(
  understood: UnderstoodTable,
  { placeFact, leftFor }: Placing,
): Generator<Found<Placed>> {
  const { grid, table } = understood;
  const { sheet } = table;
  const findLeft = leftFor(table);
  for (const row of byRow(readFacts(grid, table))) {
    const facts = row.flatMap((reading) => (isRefusedCell(reading) ? [] : [reading]));
    for (const reading of row) {
      const placed: Placed = isRefusedCell(reading)
        ? unread(reading, table)
        : withReason(placeFact(reading, table), reading, understood);
      const of = isReason(placed) ? findLeft(reading, facts, placed) : undefined;
      yield { sheet, area: areaOfCell(reading), placed, ...(of ? { of } : {}) };
    }
  }
}

function withReason(placed: Placed, fact: TableFact, understood: UnderstoodTable): Placed {
  const remarks = 'field' in placed ? whyInapplicable(fact, understood) : undefined;
  return remarks === undefined ? placed : { ...placed, remarks };
}

/** Readings come row by row. */
function* byRow(readings: Iterable<CellReading>): Generator<readonly CellReading[]> {
  let row: CellReading[] = [];
  for (const reading of readings) {
    if (row.length > 0 && row[0]?.row !== reading.row) {
      yield row;
      row = [];
    }
    row.push(reading);
  }
  if (row.length > 0) yield row;
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

const figureLeft = ({ indicator, region, scope, period, field }: PlacedFigure): LeftFor => {
  return { indicator, region, scope, period, field };
};

/** What was said once or the same way several times, with all its cells. */
type Agreed<P> = readonly (readonly [Found<P>, readonly Origin[]])[];

/** By what figures are of one place and say one thing, and what is lacking where they do not. */
interface Ways<P> {
  readonly keyOf: (placed: P) => string;
  readonly textOf: (placed: P) => string;
  readonly leftOf: (placed: P) => LeftFor;
}

const targetWays = (unit: Region): Ways<Target> => ({
  keyOf: ({ indicator }) => indicator.id,
  textOf: ({ year, value, upper }) => [year, value, upper].join('|'),
  leftOf: ({ indicator }) => ({ region: unit, scope: 'total', field: 'target', indicator }),
});

function settle<P>(
  found: readonly Found<P>[],
  { keyOf, textOf, leftOf }: Ways<P>,
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
      const of = leftOf(first.placed);
      left.push(...group.map(({ sheet, area }) => ({ sheet, area, reason, of })));
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
    const [remarks] = group.flatMap(([{ placed }]) => placed.remarks ?? []);
    const row = { indicator, region, scope, period, figures, origins };
    return [{ ...row, ...(nature ? { nature } : {}), ...(remarks ? { remarks } : {}) }];
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
