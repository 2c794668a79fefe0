import { readUnitTail } from './figure-unit.js';
import { isRefused, refusedFigure, type Refused } from './printed-figure.js';
import { joinTraits, type FigureTraits } from './figure-traits.js';

/** A cell without its remarks; `within` is what 其中 introduces. */
export interface Remarked {
  readonly rest: string;
  readonly traits: FigureTraits;
  readonly within?: string;
}

const box = /\[专栏\d{1,3}\]$/;
const silent =
  /^(?:约束性?|预期性?|引导性|特色)(?:指标)?$|^按?(?:不变|可比)价格?(?:计算)?$|^无量化值$/;
const meanings: readonly (readonly [RegExp, FigureTraits])[] = [
  [silent, {}],
  [/^(?:年均|年平均|[五5]年平均)$/, { average: true, averageRemark: true }],
  [/^年均增(?:长|速)$/, { growth: true }],
  [/^(?:[五5]年)?累计$/, { accumulated: true }],
  [/^(?:预计|预估)(?:数|值)?$/, { estimate: true }],
];

function traitsOf(text: string): FigureTraits | Refused {
  const known = meanings.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  const [, year] = /^(20\d\d)年?(?:末|底)?(?:数据?|值)?$/.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year) };
  const unit = text === '' ? undefined : readUnitTail(text, undefined)?.unit;
  if (unit !== undefined) return { unit };
  if (/20\d\d/.test(text)) return refusedFigure('base-and-target');
  return refusedFigure(/\d/.test(text) ? 'several-figures' : 'unknown-remark');
}

/** What a remark says; some say two things: 五年平均，预期性. */
function readRemark(text: string): FigureTraits | Refused {
  return text.split(/[,;、]/).reduce<FigureTraits | Refused>((joined, each) => {
    const traits = traitsOf(each);
    if (isRefused(joined)) return joined;
    return isRefused(traits) ? traits : joinTraits(joined, traits);
  }, {});
}

/** Brackets that belong to the unit: 万套(间). */
function isOfUnit(head: string, inner: string): boolean {
  const unit =
    head
      .slice(-12)
      .split(/[\d[\]]/)
      .at(-1) ?? '';
  return unit !== '' && readUnitTail(`${unit}(${inner})`, undefined) !== undefined;
}

/** The text before the brackets that a cell ends with, and what they hold. */
function lastBrackets(text: string): readonly [head: string, inner: string] | undefined {
  if (!text.endsWith(')')) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    if (text[at] === '(') depth -= 1;
    if (depth === 0) return [text.slice(0, at), text.slice(at + 1, -1)];
  }
  return undefined;
}

/** 附注 · Takes the remarks in brackets and what follows 其中 off the end of a cell. */
export function takeRemarks(text: string): Remarked | Refused {
  const boxless = text.replace(box, '');
  const [, whole, listed] = /^([^()]*?)[,]其中[:,]?([^()]+)$/s.exec(boxless) ?? [];
  if (whole !== undefined && listed !== undefined) {
    return { rest: whole, traits: {}, within: listed };
  }
  const [head = '', inner = ''] = lastBrackets(boxless) ?? [];
  if (head === '' || isOfUnit(head, inner)) return { rest: boxless, traits: {} };
  return joinRemark(takeRemarks(head), inner);
}

function joinRemark(before: Remarked | Refused, inner: string): Remarked | Refused {
  if (isRefused(before)) return before;
  if (/^其中/.test(inner)) {
    if (before.within !== undefined) return refusedFigure('several-figures');
    return { ...before, within: inner.replace(/^其中[:,]?/, '') };
  }
  const traits = readRemark(inner);
  if (isRefused(traits)) return traits;
  const joined = joinTraits(before.traits, traits);
  return isRefused(joined) ? joined : { ...before, traits: joined };
}
