import { spanName, understand, type TableFact } from '../../src/core/layouts/index.js';
import { address, areaAddress } from '../../src/core/model/index.js';
import { workbook } from './workbook.js';

/**
 * The facts of the tables in a sketch, a line each: cell, indicator, region, time, role, figure, unit.
 *
 * Blanks stand for what is not said: `B3 养老床位 2030 target >=1500 张`.
 */
export function told(text: string): readonly string[] {
  return [...understand(workbook(text))].flatMap(({ tables }) =>
    tables.flatMap(({ facts }) => [...facts()].map(factLine)),
  );
}

/** What is not read of the tables in a sketch, a line each: cell or area, and the reason. */
export function notTold(text: string): readonly string[] {
  return [...understand(workbook(text))].flatMap(({ tables, refused }) => [
    ...refused.map(({ area, refusal }) => `${areaAddress(area)} ${refusal}`),
    ...tables.flatMap(({ refused: cells }) =>
      [...cells()].map(({ refusal, ...place }) => `${address(place)} ${refusal}`),
    ),
  ]);
}

function factLine(fact: TableFact): string {
  const { part, indicator, region, span, role, nature, unit } = fact;
  const cell = `${address(fact)}${part === 0 ? '' : `#${part}`}`;
  const time = span ? spanName(span) : undefined;
  const otherwise = nature === role ? undefined : nature;
  const parts = [cell, indicator, region, time, role, otherwise, figureText(fact), unit];
  return parts.filter((each) => each !== null && each !== undefined && each !== '').join(' ');
}

function figureText({
  value,
  low,
  high,
  bound,
  about,
  accumulated,
  words,
  role,
}: TableFact): string {
  if (role === 'words' || role === 'absent') return words ?? '';
  const number = value ?? `${low}..${high}`;
  const shown = `${bound ?? ''}${about ? '~' : ''}${number}`;
  return accumulated ? `[${shown}]` : shown;
}
