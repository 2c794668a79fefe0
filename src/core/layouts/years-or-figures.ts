import type { RefusalId } from './layout.js';
import type { Level } from './levels.js';
import type { Contents } from './signals/contents.js';

const amount = /[数值量额次]$/;
const unitOfTime = /^(?:年|年度|月|日)$/;

/** 内容 · What stands below a header, where 2010 counts as a figure if the header or the other cells say that it is one. */
export function contentsBelow(
  levels: readonly Level[],
  contents: Contents,
  unit: string,
): Contents {
  const { figures, periods, years } = contents;
  if (years === 0 || (figures === 0 && !saysHowMuch(levels, unit))) return contents;
  return { ...contents, figures: figures + years, periods: periods - years, years: 0 };
}

/** A unit, a name that ends with 数, or a time by which it is known already when it was. */
function saysHowMuch(levels: readonly Level[], unit: string): boolean {
  const units = [unit, ...levels.map((level) => level.unit ?? '')].filter((each) => each !== '');
  if (units.length > 0) return units.every((each) => !unitOfTime.test(each));
  const isTimed = levels.some(({ says, span }) => says === 'time' || span !== undefined);
  const isNamed = levels.some(({ says }) => says === 'name' || says === 'region');
  return amount.test(levels.at(-1)?.name ?? '') || (isTimed && !isNamed);
}

/** 年份还是数量 · Why a column is not read that may hold years: when something was, rather than how much. */
export function refusalOfYears({
  filled,
  figures,
  periods,
  years,
}: Contents): RefusalId | undefined {
  if (figures > 0 || filled === 0) return undefined;
  if (years > 0) return 'years-or-figures';
  return periods === filled ? 'column-unclear' : undefined;
}
