import { readAbsence } from '../absence.js';
import { readChineseNumeral } from '../chinese-numeral.js';
import { visibleText } from '../tidy-text.js';
import { refusedFigure, type PlanFigure } from './printed-figure.js';

const nothing = /^(?:[-—]{1,6}|\/)$/;
const dash = /^[-—]{1,6}[(:,]?/;
const unset =
  /^[-—]{1,6}\([^\d"“”;:]{0,12}(?:未设|未公布|未公开|不设|未提出|未列入|未纳入)[^\d"“”;:]{0,30}\)$/;
const instead = /表述|定性|图片|核实/;
const untyped = /图片|未载|待核实/;
const elsewhere = /^(?:同(?:上|左|前|右|下)|(?:详见|参见|见).*|〃|")$/;
const lone = /^及?(?:以[上下内]|之内|左右|上下)$/;
const uncertain = /翻.{0,2}番|倍|减半|过半|一半|[一二两三四五六七八九]成|百分点/;
const numeral =
  /分之|[一二两三四五六七八九十百千万亿零](?:个|家|项|人|名|所|处|座|张|件|次|岁|年(?!度)|亩|吨|元|米|公里|户|左右|以[上下内]|[余多])/;
const numerals = /^[零〇一二两三四五六七八九十百千万亿点]+$/;
const percent = /^百分之([零一二三四五六七八九十百点]+)$/;
const leadingYear = /^"?(?:到|至)?20\d\d年(?:末|底)?(?:前)?(?=\D)/;
const remark = /[（(](?:[约束预期引导性指标,，、]+|无量化值|特色指标)[）)]$/;
const chinese = /\p{Script=Han}.*\p{Script=Han}/u;
const longestWords = 60;

/** 未设 · Whether a cell says that there is no figure; undefined where a dash has words beside it. */
export function readNothing(text: string): PlanFigure | undefined {
  if (text === '' || nothing.test(text) || readAbsence(text) !== undefined) {
    return { kind: 'absent' };
  }
  if (untyped.test(text)) return refusedFigure('elsewhere');
  if (unset.test(text) && !instead.test(text)) return { kind: 'absent' };
  const isDashed = dash.test(text) && !/^[-—]\d/.test(text);
  return isDashed ? refusedFigure('dash-with-words') : undefined;
}

/** A share in Chinese numerals that nobody reads in two ways; undefined for other words. */
function readSpelled(text: string): PlanFigure | undefined {
  const share = percent.exec(text)?.[1];
  const value = share === undefined ? undefined : readChineseNumeral(share);
  if (value !== undefined) {
    const decimals = `${value}`.split('.')[1]?.length ?? 0;
    return { kind: 'figure', figure: { value, unit: '%', decimals } };
  }
  return numerals.test(text) || numeral.test(text) ? refusedFigure('chinese-numeral') : undefined;
}

/** 定性表述 · A target in words: text is the cell in one spelling, original the cell itself. */
export function readPlanWords(text: string, original: string, name = ''): PlanFigure {
  const bare = text.replace(leadingYear, '');
  if (/\d/.test(bare)) return refusedFigure('unreadable');
  if (text === '无') return refusedFigure('none-or-zero');
  if (elsewhere.test(text)) return refusedFigure('elsewhere');
  if (lone.test(text)) return refusedFigure('unreadable');
  if (uncertain.test(text)) return refusedFigure('vague');
  const words = wordsOf(original);
  const asksForMore = words.includes(';') || words.includes('；') || name.trim() === '其他';
  if (asksForMore) return refusedFigure('other-aims');
  if (/[()（）]/.test(words)) return refusedFigure('unknown-remark');
  if (!chinese.test(words) || words.length > longestWords) return refusedFigure('unreadable');
  return readSpelled(bare) ?? { kind: 'words', words };
}

/** The words as they are written, without blanks, what they are called and the brackets around them. */
function wordsOf(original: string): string {
  const bare = visibleText(original).replace(/\s/g, '').replace(remark, '');
  return /^[（(]([^（()）]*)[）)]$/.exec(bare)?.[1] ?? bare;
}
