import { foldHeader } from '../../entries/index.js';
import { remember } from '../../model/index.js';
import { latinUnits, shareUnits, unitWords } from '../unit-words.js';

/** A text without the unit that it ends with. */
export interface WithoutUnit {
  readonly name: string;
  readonly unit?: string;
  /** Whether it ends with brackets that may hold a unit which we do not know. */
  readonly isDoubtful?: true;
}

const multiple = /^(?:[十百千]?(?:万亿|万|亿)|[百千十])/;
const bracketed = /^(.*[^([])[([]([^()[\]]{1,14}(?:\([^()]{1,4}\))?)[)\]]$/s;
/** Brackets that name a part or another spelling rather than a unit: 街道, 市、区, GDP, PM2.5. */
const noUnit = /[a-z]{2,}\d?|、|含|不|以|及|和|按|口径|当年|其中|累计|级|型|性|岁/;

function isBase(text: string): boolean {
  const bare = text.replace(multiple, '');
  return unitWords.has(text) || unitWords.has(bare) || latinUnits.test(bare);
}

/** 单位 · Whether a folded text is a unit: 万人, 元/人、年, 微克/立方米, %. */
export const isUnit: (text: string) => boolean = remember((text: string) => {
  if (shareUnits.test(text)) return true;
  const [head = '', ...per] = text.split(/[/·]|(?!^)每/);
  if (per.length > 2 || !isBase(head)) return false;
  return per.every((each) =>
    each.split(/[、,]/).every((part) => isBase(part) || /^[十百千万]+$/.test(part)),
  );
});

/** 单位 · Takes the unit in brackets, or a percent sign, off the end of a name. */
export const splitName: (text: string) => WithoutUnit = remember((text: string): WithoutUnit => {
  const folded = withoutMarks(foldHeader(text));
  const [, name = '', inner = ''] = bracketed.exec(folded) ?? [];
  const unit = inner.replace(/^(?:计量)?单位:/, '');
  if (unit !== '' && isUnit(unit))
    return { name: bare(text, folded, name), unit: printedUnit(text, unit) };
  const sign = /^(.*[^\d(])([%‰])$/s.exec(folded);
  if (sign) return { name: bare(text, folded, sign[1] ?? ''), unit: sign[2] ?? '' };
  const isDoubtful = unit !== '' && unit.length <= 6 && !noUnit.test(unit);
  return { name: bare(text, folded, folded), ...(isDoubtful ? { isDoubtful } : {}) };
});

/** The first letters of a name as they are printed, blanks left out: GDP stays GDP. */
function bare(text: string, folded: string, name: string): string {
  const printed = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[〔【]/g, '[')
    .replace(/[〕】]/g, ']');
  const isSame = printed.toLowerCase().startsWith(name) || folded.length === printed.length;
  return withoutMarks(isSame ? printed.slice(0, name.length) : name);
}

/** A name without the marks of footnotes at its end. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[*※①-⑳,，]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

function printedUnit(text: string, unit: string): string {
  const printed = text.normalize('NFKC').replace(/\s+/g, '');
  const at = printed.toLowerCase().lastIndexOf(unit);
  return at < 0 ? unit : printed.slice(at, at + unit.length);
}

const rate = /(?:率|比例|比重|占比|增长|增速|增幅|增长速度|下降|降低)$/;
const perThousand = /(?:出生|死亡|自然增长|患病|发病|感染|生育|离婚|结婚|犯罪|事故)率$/;

/** 比率 · Whether a name is that of a rate in percent; undefined where such rates are printed in ‰ as well. */
export function isRate(name: string): boolean | undefined {
  if (perThousand.test(name)) return undefined;
  return rate.test(name);
}
