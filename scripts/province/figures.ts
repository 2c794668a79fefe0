import type { Indicator, Plan } from '../../src/core/catalogue/index.js';
import type { Region, Regions } from '../../src/core/regions/index.js';
import { between, createRandom, type Random } from './random.js';

/** An invented figure: the parts of a rate, or the amount as numerator over 1. */
export interface Count {
  readonly numerator: number;
  readonly denominator: number;
}

/** 演示数据 · Invented figures that add up from counties to the province. */
export type Figures = (unit: Region, indicator: Indicator, year: number) => Count;

/** The figures of a province; counties and cities without counties are made up, all others are sums. */
export function createFigures(plan: Plan, regions: Regions, seed: number): Figures {
  const known = new Map<string, Count>();
  const figure: Figures = (unit, indicator, year) => {
    const key = `${unit.code}|${indicator.id}|${year}`;
    const found = known.get(key) ?? make(unit, indicator, year);
    known.set(key, found);
    return found;
  };
  const make: Figures = (unit, indicator, year) => {
    const below = regions.subordinates(unit.code).filter(({ level }) => level !== 'township');
    const isReportedBelow =
      below.length > 0 && indicator.levels.includes(below[0]?.level ?? 'village');
    if (isReportedBelow && indicator.rollUp !== 'none')
      return total(below.map((each) => figure(each, indicator, year)));
    const years = year - plan.firstYear + 1;
    const from = (name: string) => createRandom(seed * 7919 + Number(unit.code) + hash(name));
    return indicator.measure === 'ratio'
      ? rate(indicator, years, from)
      : { numerator: amount(indicator, years, from(indicator.id)), denominator: 1 };
  };
  return figure;
}

function total(parts: readonly Count[]): Count {
  const sum = (of: keyof Count) => parts.reduce((whole, part) => whole + part[of], 0);
  return { numerator: sum('numerator'), denominator: sum('denominator') };
}

/** Grows steadily from the base year on, and nowhere much faster than elsewhere. */
function rate(indicator: Indicator, years: number, from: (name: string) => Random): Count {
  const { factor, target, id, denominator: population = id } = indicator;
  const size = from(population);
  const denominator = factor === 100 ? between(80, 240, size) : between(200_000, 900_000, size);
  const goal = (target.value ?? factor / 2) / factor;
  const share = goal * (0.55 + 0.1 * from(id)() + 0.07 * years);
  return { numerator: Math.round(denominator * share), denominator };
}

/** Between the limits of a year where there are such, else growing. */
function amount({ target }: Indicator, years: number, random: Random): number {
  const { kind, value, upper } = target;
  if (value === undefined || kind === 'rise') return between(40, 80, random) + 4 * years;
  const middle = Math.ceil((value + (upper ?? value)) / 2);
  return kind === 'cumulative' ? Math.ceil(middle / 5) : middle;
}

function hash(text: string): number {
  return [...text].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7) >>> 0;
}
