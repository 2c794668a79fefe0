import {
  isRefused,
  refusedFigure,
  type FigureBound,
  type PrintedFigure,
  type Refused,
} from './printed-figure.js';

/** What the words around a number say of it; `average` and `change` still ask what of. */
export type FigureTraits = Omit<
  PrintedFigure,
  'value' | 'low' | 'high' | 'decimals' | 'perOne' | 'parts'
> & {
  readonly average?: true;
  /** The average stands behind the number, and might be that of a level. */
  readonly averageRemark?: true;
  readonly change?: 'rise' | 'fall';
  /** 十五五时期: an amount of it is none of a year, but the cell does not say that it is. */
  readonly span?: true;
};

/** A text whose words were taken off, and what they said. */
export interface Peeled {
  readonly rest: string;
  readonly traits: FigureTraits;
}

type Trait = (found: RegExpExecArray) => FigureTraits;

const bound =
  (sign: FigureBound): Trait =>
  () => ({ bound: sign });
const says =
  (traits: FigureTraits): Trait =>
  () =>
    traits;

/** Words before a number. The longer of two that begin alike stands first. */
const before: readonly (readonly [RegExp, Trait])[] = [
  [/^(?:到|至)?(20\d\d)年(?:末|底)?(?=.)/s, ([, year]) => ({ year: Number(year) })],
  [/^"?十五五"?(?:时期|期间),?/, says({ span: true })],
  [/^"?十五五"?末?,?/, says({})],
  [/^(?:[五5]年)?累计(?:达到|达|为|实现|完成)?/, says({ accumulated: true })],
  [/^年(?:平)?均增(?:长率?|速)(?:保持|达到|达|为|在)?/, says({ growth: true })],
  [/^(?:年均|[五5]年平均)(?!增)(?:达到|达|为)?/, says({ average: true })],
  [/^每年/, says({ yearly: true })],
  [/^(?:预计|预估)/, says({ estimate: true })],
  [/^(?:≥|不低于|不少于|不小于|大于或?等于|至少)/, bound('>=')],
  [/^(?:≤|不超过|不高于|不大于|不多于|小于或?等于|至多|最多)/, bound('<=')],
  [/^(?:>|超过|高于|大于|多于|突破|逾|超)/, bound('>')],
  [/^(?:<|低于|小于|少于|不足|不满|不到|未满)/, bound('<')],
  [/^(?:大约|大概|约为?|≈)/, says({ about: true })],
  [/^(?:比|较)20\d\d年(?:末|底)?(?=\D)/, says({})],
  [/^(?:下降|降低|减少|压减|缩小)(?![到至为])/, says({ change: 'fall' })],
  [/^(?:提高|提升|上升|增长|增加)(?![到至为])/, says({ change: 'rise' })],
  [/^(?:提高|提升|上升|增加|扩大|增|升)[到至为]/, says({})],
  [/^(?:下降|降低|减少|压减|缩小|降|减)[到至为]/, says({})],
  [/^(?:保持|稳定|维持|控制)在?/, says({})],
  [/^(?:力争|争取|达到?|实现|完成|建成|建设|建强|覆盖)/, says({})],
];

/** Words and marks behind a number and its unit. */
const behind: readonly (readonly [RegExp, Trait])[] = [
  [/及?以上$/, bound('>=')],
  [/(?:及?以下|[以之]内)$/, bound('<=')],
  [/(?:左右|上下)$/, says({ about: true })],
  [/[*※①-⑳]$/, says({ marked: true })],
];

/** What plans say twice: 约5%左右, 累计〔17〕. */
const repeated: ReadonlySet<string> = new Set(['about', 'accumulated']);

/** 合并 · What two places of a cell say together; other things said twice contradict. */
export function joinTraits(one: FigureTraits, other: FigureTraits): FigureTraits | Refused {
  const isTwice = Object.keys(other).some((key) => !repeated.has(key) && key in one);
  const joined = { ...one, ...other };
  const isOdd = joined.bound !== undefined && joined.about === true;
  return isTwice || isOdd ? refusedFigure('contradiction') : joined;
}

function peel(text: string, words: readonly (readonly [RegExp, Trait])[]): Peeled | Refused {
  let peeled: Peeled = { rest: text, traits: {} };
  for (let found = nextWord(peeled.rest, words); found; found = nextWord(peeled.rest, words)) {
    const traits = joinTraits(peeled.traits, found.traits);
    if (isRefused(traits)) return traits;
    peeled = { rest: found.rest, traits };
  }
  return peeled;
}

function nextWord(text: string, words: readonly (readonly [RegExp, Trait])[]): Peeled | undefined {
  for (const [pattern, trait] of words) {
    const found = pattern.exec(text);
    if (found) return { rest: text.replace(pattern, ''), traits: trait(found) };
  }
  return undefined;
}

/** 前置词 · Takes the words before a number off. */
export function peelBefore(text: string): Peeled | Refused {
  return peel(text, before);
}

/** 附着词 · Takes the words before and behind a number off, and brackets for what is accumulated. */
export function peelTraits(text: string): Peeled | Refused {
  const front = peel(text, before);
  if (isRefused(front)) return front;
  const back = peel(front.rest, behind);
  if (isRefused(back)) return back;
  const traits = joinTraits(front.traits, back.traits);
  return isRefused(traits) ? traits : openBrackets({ rest: back.rest, traits });
}

/** 〔50〕万套: the unit stands behind the bracket. */
function openBrackets({ rest, traits }: Peeled): Peeled | Refused {
  const [, inner, unit = ''] = /^\[([^[\]]+)\]([^[\]]*)$/.exec(rest) ?? [];
  if (inner === undefined) return { rest, traits };
  const inside = peelTraits(inner);
  if (isRefused(inside)) return inside;
  const once = joinTraits(inside.traits, { accumulated: true });
  if (isRefused(once)) return once;
  const joined = joinTraits(traits, once);
  return isRefused(joined) ? joined : { rest: `${inside.rest}${unit}`, traits: joined };
}
