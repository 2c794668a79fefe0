import { computedKindWords } from '../../catalogue/index.js';
import type { Twin, WordOf } from '../function-definition.js';
import { isNoOption } from './kinds.js';
import {
  isAbove,
  isKind,
  isStrict,
  isUpperSide,
  satisfies,
  slackTerm,
  type RatingTerms,
} from './rating-target.js';
import {
  blankIfAny,
  isDeclaredIn,
  isNoFigure,
  isNoMoment,
  isUnavailable,
  noneIf,
  shorterPositionFormula,
  terms,
} from './native.js';

const longestFormula = 8000;

/** The first of some answers whose condition holds, as nested IFs; conditions that never hold are left out. */
function firstOf(cases: readonly (readonly [string, string])[], last: string): string {
  return cases
    .filter(([condition]) => condition !== 'FALSE')
    .reduceRight((rest, [condition, answer]) => `IF(${condition},${answer},${rest})`, last);
}

/** The pace in its class: base 0 for amounts, and the year to the deadline for amounts of a year. */
function byPace(rating: RatingTerms, word: (id: string) => string): string {
  const { base, current, target, kind, from, to, at } = rating;
  const ofYear = isKind(rating, 'annual', 'band');
  const start = kind === '' ? from : `IF(${ofYear},${to}-1,${from})`;
  const ofAmount = isKind(rating, 'annual', 'band', 'cumulative');
  const isAverage = isKind(rating, 'growth');
  const b = kind === '' ? base : `IF(${ofAmount},0,${base})`;
  const linear = `(${current}-${b})/(${target}-${b})*(${to}-${start})/(${at}-${start})`;
  const pace = kind === '' ? linear : `IF(${isAverage},${current}/${target},${linear})`;
  const classes = ['regressing', 'lagging', 'accelerate', 'on-track'].map(word).join(',');
  const known = `LOOKUP(${pace}+${slackTerm},{-1E+300,0,0.6,0.95},{${classes}})`;
  // Only a strict target can equal a base that does not meet it.
  const isStill = isStrict(rating) ? `,AND(NOT(${isAverage}),${target}=${b})` : '';
  const isNone = `OR(${at}<=${start}${isStill})`;
  const isOpen = kind === '' ? isNone : `OR(${isNone},AND(${isAverage},${target}<=0))`;
  return `IF(${isOpen},${word('undetermined')},${known})`;
}

/** The lines of the rating from the deadline on, once the times are filled in. */
function byTime(rating: RatingTerms, word: (id: string) => string): string {
  const { kind, current, times, to, at } = rating;
  const isOver = `${at}>=${to}-${slackTerm}`;
  const onTheWay = byPace(rating, word);
  if (kind === '') return blankIfAny(times, `IF(${isOver},${word('missed')},${onTheWay})`);
  const isKept = `AND(${isKind(rating, 'growth')},${isAbove(rating, current)})`;
  const atEnd = `IF(${isKept},${word('met')},${word('missed')})`;
  const [from = ''] = times;
  const isOpen = `AND(${from}="",NOT(${isKind(rating, 'annual', 'band')}))`;
  return blankIfAny(times.slice(1), `IF(${isOver},${atEnd},IF(${isOpen},"",${onTheWay}))`);
}

type Line = readonly [condition: string, answer: string];
type WordOfClass = (id: string) => string;

/** The answer to a declared absence: blank where another input is still to be filled in. */
function absent(rating: RatingTerms): string {
  const { base, current, target, kind, times } = rating;
  const [baseYear = '', ...others] = times.map((each) => `${each}=""`);
  const amounts = `${current}="",${target}=""`;
  if (kind === '') return `IF(OR(${amounts},${base}="",${baseYear},${others.join(',')}),"",NA())`;
  const always = isKind(rating, 'floor', 'ceiling');
  const ofYear = isKind(rating, 'annual', 'band');
  const hasNoBase = isKind(rating, 'cumulative', 'growth');
  const fromBase = `AND(NOT(${hasNoBase}),${base}="")`;
  const inTime = `OR(${others.join(',')},AND(NOT(${ofYear}),OR(${baseYear},${fromBase})))`;
  return `IF(OR(${amounts},AND(NOT(${always}),${inTime})),"",NA())`;
}

/** An upper limit that is declared absent leaves a band without an answer, and a cumulative target open. */
function openEnded(rating: RatingTerms, word: WordOfClass): Line {
  const { target, upper, times } = rating;
  if (upper === '') return ['FALSE', ''];
  const [baseYear = '', ...others] = times;
  const isBand = isKind(rating, 'band');
  const isCumulative = isKind(rating, 'cumulative');
  const isText = `AND(ISTEXT(${upper}),${upper}<>"")`;
  const isOpen = `OR(AND(${isBand},${isText}),AND(${isCumulative},${isUnavailable(upper)}))`;
  const blanks = [target, ...others].map((each) => `${each}=""`).join(',');
  const isBlank = `OR(${blanks},AND(${isCumulative},${baseYear}=""))`;
  const isAbsent = `OR(${isBand},${[target, ...times].map(isDeclaredIn).join(',')})`;
  return [isOpen, `IF(${isBlank},"",IF(${isAbsent},NA(),${word('undetermined')}))`];
}

/** The lines that need current and upper limit: the year in question, then 超限. */
function linesOfLimit(rating: RatingTerms, word: WordOfClass): readonly Line[] {
  const { current, target, kind, upper, times, to, at } = rating;
  const [, targetYear = '', asOf = ''] = times;
  const first: Line = [`${current}=""`, '""'];
  const second: Line = [`NOT(ISNUMBER(${current}))`, absent(rating)];
  if (kind === '') return [first, second];
  const ofYear = isKind(rating, 'annual', 'band');
  const isLimitAbsent = upper === '' ? 'FALSE' : `AND(${isKind(rating, 'band')},ISTEXT(${upper}))`;
  const open = `IF(${isLimitAbsent},NA(),${word('undetermined')})`;
  const unknown = `IF(${target}="","",IF(ISNUMBER(${target}),${open},${absent(rating)}))`;
  const isUnlimited = `AND(${isKind(rating, 'band')},${upper === '' ? 'TRUE' : `${upper}=""`})`;
  const isOver = `IF(ISNUMBER(${upper}),${current}>${upper}+${slackTerm},FALSE)`;
  const isBounded = isKind(rating, 'band', 'cumulative');
  return [
    first,
    [isUnlimited, '""'],
    second,
    [`AND(${ofYear},OR(${targetYear}="",${asOf}=""))`, '""'],
    [`IF(${ofYear},OR(${at}<=${to}-1,${at}>${to}),FALSE)`, unknown],
    openEnded(rating, word),
    [upper === '' ? 'FALSE' : `AND(${isBounded},${isOver})`, word('exceeded')],
  ];
}

/** The lines that need target and base: 已完成 and 未达底线. */
function linesOfTarget(rating: RatingTerms, word: WordOfClass): readonly Line[] {
  const { base, current, target, kind } = rating;
  const ofAmount = isKind(rating, 'annual', 'band', 'cumulative', 'growth');
  const isMet = satisfies(rating, current);
  const usesBase = kind === '' ? 'TRUE' : `NOT(${ofAmount})`;
  return [
    [`${target}=""`, '""'],
    [`NOT(ISNUMBER(${target}))`, absent(rating)],
    [kind === '' ? isMet : `IF(${isKind(rating, 'growth')},FALSE,${isMet})`, word('met')],
    [isKind(rating, 'floor', 'ceiling'), word('breached')],
    [`AND(${usesBase},${base}="")`, '""'],
    [`AND(${usesBase},NOT(ISNUMBER(${base})))`, absent(rating)],
    [`IF(${usesBase},${satisfies(rating, base)},FALSE)`, word('breached')],
  ];
}

function ratingFormula(rating: RatingTerms, word: WordOfClass): string {
  const unrated: Line = [isKind(rating, 'monitor'), word('unrated')];
  const lines = [unrated, ...linesOfLimit(rating, word), ...linesOfTarget(rating, word)];
  return noneIf(`OR(${wrongInputs(rating).join(',')})`, firstOf(lines, byTime(rating, word)));
}

/** What no cell of a rating can mean, whatever the kind. */
function wrongInputs(rating: RatingTerms) {
  const { base, current, target, kind, upper, times, margin } = rating;
  const figures = [base, current, target, ...(upper === '' ? [] : [upper])];
  const isOther = margin === '"<"' ? `NOT(${isUpperSide(rating)})` : isUpperSide(rating);
  return [
    ...figures.map(isNoFigure),
    ...times.map(isNoMoment),
    isNoOption(kind, computedKindWords),
    ...(isStrict(rating) ? [isOther] : []),
  ];
}

/** 评级 · The lines of the rating as nested IFs; none for a planned path, official words, the nature of a figure, a margin of another cell and where programs would not take the length. */
export const ratingTwin: Twin = (args, wordOf: WordOf) => {
  const [margin = ''] = terms(args.slice(9, 10));
  const isBeyond = [args[8], args[10], args[11]].some((each) => each);
  if (isBeyond || !/^(?:"[<>]"|[\d.]*)$/.test(margin)) return undefined;
  const filled = terms(args);
  const [base = '', current = '', target = '', , , , kind = '', upper = ''] = filled;
  const times = filled.slice(3, 6);
  const [from = '', to = '', at = ''] = times.map(shorterPositionFormula);
  const rating = { base, current, target, kind, upper, margin, times, from, to, at };
  const formula = ratingFormula(rating, (id) => `"${wordOf('rating', id)}"`);
  return formula.length <= longestFormula ? formula : undefined;
};
