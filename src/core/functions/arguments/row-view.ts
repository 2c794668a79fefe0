import { exactly } from '../../model/index.js';
import { mayBeMissing, takesRange, type Parameter, type ValuesOf } from './parameter.js';

/** 读数列 · What one argument was read as, place by place. */
export type Readings = ArrayLike<unknown>;

/** What a view looks at: the readings of single cells, whole ranges, and the place in the readings. */
interface Looking {
  readings: readonly Readings[];
  ranges: readonly unknown[];
  place: number;
}

type Look = (looking: Looking) => unknown;

function readingOf(index: number): Look {
  return ({ readings, place }) => readings[index]?.[place];
}

/** A figure that was read as a plain number is exact. */
function figureOf(index: number): Look {
  const readingAt = readingOf(index);
  return (looking) => {
    const reading = readingAt(looking);
    return typeof reading === 'number' ? exactly(reading) : reading;
  };
}

function looksOf(parameters: readonly Parameter[]): readonly (readonly [string, Look])[] {
  const single = parameters.filter((parameter) => !takesRange(parameter));
  const whole = parameters.filter(takesRange);
  return [
    ...single.map(({ id, holds }, index) => {
      const isFigure = mayBeMissing(holds);
      return [id, isFigure ? figureOf(index) : readingOf(index)] as const;
    }),
    ...whole.map(({ id }, index) => [id, ({ ranges }: Looking) => ranges[index]] as const),
  ];
}

/**
 * 行视图 · The values of the parameters at one place, looked up where they were read.
 *
 * A column of ten thousand cells needs one view, moved from place to place, instead of ten thousand
 * records. Its values are no properties of its own: take them by name, a spread has none of them.
 */
export function rowView<const P extends readonly Parameter[]>(parameters: P) {
  const getters = looksOf(parameters).map(([id, look]) => {
    const get = function (this: Looking) {
      return look(this);
    };
    return [id, { get }] as const;
  });
  const prototype: object = Object.defineProperties({}, Object.fromEntries(getters));
  return (
    readings: readonly Readings[],
    ranges: readonly unknown[],
  ): Pick<Looking, 'place'> & ValuesOf<P> =>
    Object.assign(Object.create(prototype), { readings, ranges, place: 0 });
}
