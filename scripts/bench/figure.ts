/** 指标 · A ratio that was measured, and the most that it is meant to be where that is promised. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  readonly aim?: number;
}

/** Three digits that count, which is all that can be said of a time. */
export function shown(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–';
}

/** A line of a table: the figure, what was measured, what is aimed at, and whether it is reached. */
export function figureRow({ name, ratio, aim }: Figure): readonly string[] {
  const [aimed, verdict] =
    aim === undefined ? ['', ''] : [`≤ ${aim}`, ratio <= aim ? 'reached' : 'not reached'];
  return [name, shown(ratio), aimed, verdict];
}
