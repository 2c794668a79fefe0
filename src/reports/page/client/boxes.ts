import type { Pair } from '../page-data.js';
import { make } from './make.js';
import { told } from './told.js';

/** A group of boxes, and which of them are ticked. */
export interface Boxes {
  readonly element: HTMLElement;
  readonly has: (name: string) => boolean;
}

/** Makes a group of boxes, all ticked but those that are off. */
export function boxes(
  legend: Pair,
  names: Readonly<Record<string, Pair>>,
  off: readonly string[] = [],
): Boxes {
  const inputs = new Map(
    Object.keys(names).map((name) => {
      const ticked = off.includes(name) ? {} : { checked: '' };
      return [name, make('input', { type: 'checkbox', ...ticked })];
    }),
  );
  const labels = [...inputs].map(([name, input]) =>
    make('label', {}, [input, ' ', told(names[name] ?? [name, name])]),
  );
  const element = make('fieldset', {}, [make('legend', {}, [told(legend)]), ...labels]);
  return { element, has: (name) => inputs.get(name)?.checked ?? false };
}
