const simple =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+$|^\d+(?:\.\d+)?$|^"(?:[^"]|"")*"$|^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** An argument as a term of a formula, in brackets unless it is a cell, a number or a name. */
export function term(text: string): string {
  return simple.test(text) ? text : `(${text})`;
}

/** The arguments as terms; one that was left out stays empty. */
export function terms(args: readonly string[]): readonly string[] {
  return args.map((arg) => (arg === '' ? '' : term(arg)));
}

/** A formula that is #N/A where a condition holds. */
export function noneIf(condition: string, formula: string): string {
  return `IF(${condition},NA(),${formula})`;
}

/** A formula that is blank where one of its terms is. */
export function blankIfAny(filled: readonly string[], formula: string): string {
  const blanks = filled.map((each) => `${each}=""`).join(',');
  return `IF(OR(${blanks}),"",${formula})`;
}

/** The same, and #N/A where one of the numbers is a text. */
export function ofNumbers(numbers: readonly string[], formula: string): string {
  return blankIfAny(numbers, noneIf(`COUNT(${numbers.join(',')})<${numbers.length}`, formula));
}

/**
 * 时间位置 · The position of a term on the axis of years, as the functions read times.
 *
 * A number up to 2200 is a year, a larger one a date, a text a period in its canonical form.
 */
export function positionFormula(at: string): string {
  const day = `YEAR(${at})+(MONTH(${at})-1+DAY(${at})/DAY(EOMONTH(${at},0)))/12`;
  const part = `IF(MID(${at},5,1)="H",RIGHT(${at},1)/2,IF(MID(${at},5,1)="Q",RIGHT(${at},1)/4,RIGHT(${at},2)/12))`;
  const period = `LEFT(${at},4)+IF(LEN(${at})=4,1,${part})`;
  return `IF(ISNUMBER(${at}),IF(${at}<=2200,${at}+1,${day}),${period})`;
}
