/** 缺失原因 · Why a figure is not there: no answer yet, declared unavailable or inapplicable, or not readable. */
export type Absence = 'blank' | 'unavailable' | 'inapplicable' | 'unreadable';

/** A number together with the interval of true values that it may stand for (low ≤ value ≤ high). */
export interface Known {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure that is not there; it is never read as zero. */
export interface Absent {
  readonly absent: Absence;
}

/** 数值 · What a cell says about a quantity: a number with its interval, or a declared absence. */
export type Figure = Known | Absent;

const absences: Readonly<Record<Absence, Absent>> = {
  blank: { absent: 'blank' },
  unavailable: { absent: 'unavailable' },
  inapplicable: { absent: 'inapplicable' },
  unreadable: { absent: 'unreadable' },
};

/** The figure of a quantity that is not there, for the given reason. */
export function absentFigure(reason: Absence): Absent {
  return absences[reason];
}

/** The figure of a number that is exact, such as a count. */
export function exactly(value: number): Known {
  return { value, low: value, high: value };
}

/** Whether the figure is not there, whatever the reason. */
export function isAbsent(figure: Figure): figure is Absent {
  return 'absent' in figure;
}

/** Whether the figure holds a number. */
export function isKnown(figure: Figure): figure is Known {
  return !('absent' in figure);
}

/** Whether the figure holds a number without any interval around it. */
export function isExact(figure: Figure): figure is Known {
  return isKnown(figure) && figure.low === figure.high;
}

/** The number of a figure, or undefined where it is absent. */
export function numberOf(figure: Figure): number | undefined {
  return isKnown(figure) ? figure.value : undefined;
}

/** The first absence among some figures, in the order given; undefined where all are known. */
export function firstAbsence(...figures: readonly Figure[]): Absent | undefined {
  return figures.find(isAbsent);
}
