import type { Target, Tie } from '../catalogue/index.js';
import type { Bilingual } from '../model/index.js';
import type { RowReader } from './row-reader.js';

const allowed: Bilingual = {
  'zh-CN': '同步，或高于（可带百分点，如“高于1个百分点”）',
  'en-US': '同步 (in step), or 高于 (above), by points if need be: 高于1个百分点',
};
const inStep = /同步$/;
const above = /^(?:高于|快于)[^0-9]*?(\d+(?:\.\d+)?)?(?:个?百分点)?$/;

/** 同步 · What the average of a row is tied to: its words say how, 参照指标 says to what, 允许偏差 how far it may be off. */
export function readTie(row: RowReader, words: string): Pick<Target, 'tie' | 'tolerance'> {
  const to = row.text('tiedTo', 'must') ?? '';
  const relation = relationIn(words);
  if (!relation) {
    row.tell('targetValue', { id: 'misread', found: words, allowed: [allowed] });
    return {};
  }
  if (relation.relation === 'above') return { tie: { to, ...relation } };
  const tolerance = row.number('tolerance');
  if (tolerance === undefined || tolerance < 0) row.tell('tolerance', { id: 'tolerance-needed' });
  return { tie: { to, ...relation }, ...(tolerance === undefined ? {} : { tolerance }) };
}

function relationIn(words: string): Omit<Tie, 'to'> | undefined {
  if (inStep.test(words)) return { relation: 'with' };
  const [found, points] = above.exec(words) ?? [];
  if (found === undefined) return undefined;
  return { relation: 'above', ...(points === undefined ? {} : { margin: Number(points) }) };
}
