import type { TargetKind } from '../catalogue/index.js';
import { absentFigure, isAbsent, numberOf } from '../model/index.js';
import { asksForLess, officialRating, progress, rate, type Standing } from '../ratings/index.js';
import { refused, type Outcome } from './arguments/outcome.js';
import { needed, optional, type ValuesOf } from './arguments/parameter.js';
import { declared } from './arguments/read-argument.js';
import { pathTerm } from './arguments/terms.js';
import { perCell } from './per-cell.js';
import { ratingTwin } from './twins/rating.js';

const parameters = [
  needed('base', 'figure'),
  needed('current', 'figure'),
  needed('target', 'figure'),
  needed('baseYear', 'moment'),
  needed('targetYear', 'moment'),
  needed('asOf', 'moment'),
  optional('kind', 'kind'),
  optional('upper', 'figure'),
  pathTerm,
  optional('margin', 'margin'),
  optional('ahead', 'ahead'),
  optional('nature', 'nature'),
] as const;
type Values = ValuesOf<typeof parameters>;
type Input = Exclude<keyof Values, 'kind' | 'path' | 'margin' | 'ahead' | 'nature'>;

const always: readonly Input[] = ['current', 'target'];
const ofYear: readonly Input[] = [...always, 'targetYear', 'asOf'];
const fromBase: readonly Input[] = ['base', ...ofYear, 'baseYear'];

/** What each kind of target needs, in the order of the parameters' importance. */
const inputs: Readonly<Record<TargetKind, readonly Input[]>> = {
  rise: fromBase,
  fall: fromBase,
  floor: always,
  ceiling: always,
  annual: ofYear,
  cumulative: [...ofYear, 'baseYear', 'upper'],
  band: [...ofYear, 'upper'],
  growth: [...ofYear, 'baseYear'],
  tied: [],
  words: [],
  monitor: [],
};

function assumedKind({ base, target }: Values): TargetKind {
  const [from, to] = [numberOf(base), numberOf(target)];
  return from !== undefined && to !== undefined && to < from ? 'fall' : 'rise';
}

/** The answer where nothing could be decided: blank or #N/A where an input is missing. */
function undecided(kind: TargetKind, values: Values): Outcome {
  const missing = inputs[kind].flatMap((input) => {
    const figure = values[input] ?? absentFigure('blank');
    const isUnlimited = input === 'upper' && kind === 'cumulative';
    return isAbsent(figure) && !isUnlimited ? [{ input, ...figure }] : [];
  });
  if (missing.some(({ absent }) => absent === 'blank')) return '';
  const [first] = missing;
  return first ? declared(first.input, first.absent) : 'undetermined';
}

function ratingOf(values: Values): Outcome {
  const kind = values.kind ?? assumedKind(values);
  const { margin } = values;
  if (typeof margin === 'string' && (margin === '<') !== asksForLess(kind)) {
    return refused('margin-of-other-side', { argument: 'margin', found: margin });
  }
  const standing: Standing = {
    kind,
    holdsHere: true,
    base: values.base,
    current: values.current,
    target: values.target,
    upper: values.upper ?? absentFigure('blank'),
    baseAt: numberOf(values.baseYear),
    targetAt: numberOf(values.targetYear),
    currentAt: numberOf(values.asOf),
    path: values.path,
    margin: typeof margin === 'string' ? 'strict' : margin,
    isEstimate: values.nature === 'estimate',
  };
  const rating = rate(standing);
  if (rating === 'undetermined') return undecided(kind, values);
  const { ahead } = values;
  return ahead === undefined ? rating : (officialRating(progress(standing), { ahead }) ?? rating);
}

/** 评级 · The class of progress, or its official word where the pace of 快于预期 is given, as its id; fall where the target is below the base, else rise. */
export const planRating = perCell({
  id: 'RATING',
  parameters,
  answer: ratingOf,
  wordListAt: () => 'rating',
  twin: ratingTwin,
  examples: [
    { args: [60, 62, 65, 2020, 2025, 2022], result: 'on-track' },
    { args: [60, 61, 65, 2020, 2025, 2022], result: 'lagging' },
    { args: [40, 29, 30, 2020, 2025, 2023], result: 'met' },
    { args: [0, 25, 10, 2022, 2023, 2023, 'band', 20], result: 'exceeded' },
    { args: [0, 30, 100, 2020, 2025, 2023, null, null, [[2023, 40]]], result: 'accelerate' },
    { args: [16, 22, 22, 2025, 2030, 2030, 'rise', null, null, '>'], result: 'missed' },
    { args: [60, 63, 65, 2020, 2025, 2022, null, null, null, null, 1.05], result: 'ahead' },
    {
      args: [60, 65, 65, 2020, 2025, 2024, null, null, null, null, null, '预计'],
      result: 'met-on-estimate',
    },
    { args: [1.39, 1.445, 1.45, 2025, 2030, 2030, 'rise', null, null, 0.005], result: 'met' },
  ],
});
