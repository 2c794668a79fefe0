const simple =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+$|^\d+(?:\.\d+)?$|^"(?:[^"]|"")*"$|^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** An argument as a term of a formula, in brackets unless it is a cell, a number or a name. */
function term(text: string): string {
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

/** Whether a number is missing among some, as a condition. */
function lacksNumber(numbers: readonly string[]): string {
  return `COUNT(${numbers.join(',')})<${numbers.length}`;
}

/** The same, and #N/A where one of the numbers is a text. */
export function ofNumbers(numbers: readonly string[], formula: string): string {
  return blankIfAny(numbers, noneIf(lacksNumber(numbers), formula));
}

/** Numbers and times that must all be there. */
export interface Inputs {
  readonly numbers?: readonly string[];
  readonly times: readonly string[];
}

/** The same for numbers and times: blank where one of them is, #N/A where one cannot be meant. */
export function ofInputs({ numbers = [], times }: Inputs, formula: string): string {
  const wrong = [...(numbers.length > 0 ? [lacksNumber(numbers)] : []), ...times.map(isNoTime)];
  return blankIfAny([...numbers, ...times], noneIf(`OR(${wrong.join(',')})`, formula));
}

const months = Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`);
const partsOfYear = ['', '', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', ...months, ''].join('.');

/**
 * Whether a term that is not blank is no time, as a condition or an error: neither a year, nor a
 * date between 1990 and 2100, nor a period in its canonical form.
 */
export function isNoTime(at: string): string {
  const isYear = `AND(ABS(${at}-2050)<=150,${at}=INT(${at}))`;
  const isDate = `AND(${at}>2200,ABS(YEAR(${at})-2045)<=55)`;
  const isNoPart = `ISERROR(FIND("."&UPPER(MID(${at},5,9))&".","${partsOfYear}"))`;
  const isText = `OR(${isNoPart},ABS(LEFT(${at},4)-2050)>150)`;
  return `IF(ISNUMBER(${at}),NOT(OR(${isYear},${isDate})),${isText})`;
}

const absences = '…⋯.。–—―─不未尚暂nN';

/** Whether a term that is not blank is, by its beginning, a declared absence. */
export function isDeclaredIn(cell: string): string {
  return `ISNUMBER(FIND(LEFT(${cell},1),"${absences}"))`;
}

/** Whether a term is, by its beginning, declared not available. */
export function isUnavailable(cell: string): string {
  return `AND(${cell}<>"",NOT(ISNUMBER(${cell})),ISERROR(FIND(LEFT(${cell},1),"–—―─不")))`;
}

/** Whether a term is neither a number nor blank nor, by its beginning, a declared absence. */
export function isNoFigure(cell: string): string {
  const isOther = `AND(${cell}<>"",NOT(${isDeclaredIn(cell)}))`;
  return `IF(ISNUMBER(${cell}),FALSE,${isOther})`;
}

/** Whether an optional number is there and none, as a condition. */
export function isNoNumber(cell: string): string {
  return cell === '' ? 'FALSE' : `NOT(OR(ISNUMBER(${cell}),${cell}=""))`;
}

/** The same for a time that may be missing or declared absent. */
export function isNoMoment(at: string): string {
  const isAbsent = `AND(ISTEXT(${at}),${isDeclaredIn(at)})`;
  return `IF(OR(${at}="",${isAbsent}),FALSE,${isNoTime(at)})`;
}

/** Halves, quarters and months of a year: each sign stands where it says how many there are. */
const divisors = '_H_Q_______-';

/**
 * 时间位置 · The position of a term on the axis of years, as the functions read times.
 *
 * A number up to 2200 is a year, a larger one a date, and the first of a month that month, a text a period in its canonical form.
 */
export function positionFormula(at: string): string {
  return positionWith(at, `MAX((DAY(${at})=1)*1,DAY(${at})/DAY(EOMONTH(${at},0)))`);
}

/** The same with the first of a month at its own day, where a formula would else be too long to calculate. */
export function shorterPositionFormula(at: string): string {
  return positionWith(at, `DAY(${at})/DAY(EOMONTH(${at},0))`);
}

function positionWith(at: string, shareOfMonth: string): string {
  const day = `YEAR(${at})+(MONTH(${at})-1+${shareOfMonth})/12`;
  const share = `MID(${at}&"-12",6,2-(LEN(${at})=6))/SEARCH(MID(${at}&"-",5,1),"${divisors}")`;
  const period = `LEFT(${at},4)+${share}`;
  return `IF(ISNUMBER(${at}),IF(${at}<=2200,${at}+1,${day}),${period})`;
}
