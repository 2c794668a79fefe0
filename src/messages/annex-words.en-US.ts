import { address } from '../core/model/index.js';
import type { AnnexWords } from './annex-words.js';
import { howMany } from './how-many.js';
import { tables } from './table-words.en-US.js';

/** What is said in English of a plan that is drafted from its annex. */
export const annex: AnnexWords = {
  drafted: (count) =>
    `${howMany(count, 'indicator was', 'indicators were')} drafted from the annex.`,
  doubts: (count) => `${howMany(count, 'thing is', 'things are')} in doubt; settle each:`,
  left: (count) => `Not taken over, ${count}:`,
  noDoubts: 'Nothing is in doubt.',
  origin: (sheet, row) => `${sheet}, row ${row}`,
  doubt: (indicators, says) =>
    indicators.length === 0 ? says : `${indicators.join(', ')}: ${says}`,
  ofPlan: {
    code: 'The plan has no code; type one on 封面, such as hefei-15fyp.',
    name: 'The title of the annex names no plan; type its name on 封面.',
    years: 'The annex does not say for which years; type the first and the last on 封面.',
    region: 'The annex does not say whose plan it is; type the region code on 封面.',
    levels: 'The annex does not say who reports; look over 报送层级 and 适用层级.',
  },
  ofIndicator: {
    'unit-missing': () => 'no unit is printed; type it.',
    'status-unstated': () => 'not said to be binding or expected; fill in 属性.',
    'kind-without-base': () =>
      'no base, and no word such as 以上 or 以内: taken as a floor; change the kind if it is to come together over the years, or is only watched.',
    'kind-unclear': () =>
      'base and target are one number, or their direction is unclear: taken as a floor; look over the kind.',
    'in-words': ({ words }) =>
      `the target is in words (“${words}”) without a number: taken as a target in words; where it means all who are entitled (应保尽保), make it a floor; where it is tied to another indicator, make it 同步 with that one in the workbook of the plan.`,
    'no-target': () => 'no target: taken as watched only.',
    'way-proposed': () =>
      'how the years come together was read off name and unit, not said by the annex; look it over.',
    'tolerance-unstated': () => 'the target is “about” a whole number; fill in 允许偏差.',
    'measure-proposed': () =>
      'taken as a level; where numerator and denominator are reported, change 计量方式 to 比率 and fill in 精度.',
    'several-figures': ({ cells }) =>
      `${cells.length} figures of its row may be the base or the target (${cells.map(address).join(', ')}): the first was taken.`,
    'not-read': ({ refusal }) => `a cell is not read: ${tables.refusals[refusal]}`,
    'name-twice': ({ rows }) =>
      `the name stands in rows ${rows.join(', ')}; give them different names, or delete one.`,
  },
  notDrafted: (reason) =>
    reason === 'no-targets'
      ? 'The table has no targets, or tells what was reached: no table of a plan’s indicators.'
      : tables.refusals[reason],
  sheet: 'In doubt',
  heads: ['Place in the annex', 'Indicator', 'What is in doubt, and what to do'],
  lines: [
    'This workbook was drafted from the annex of a plan; the sheet In doubt lists what the annex does not say. Settle each before it is used.',
    '封面 says code, name, region and years of the plan, and who delivers a workbook (报送层级).',
    '指标 holds one indicator a row: 计量方式 is how it is measured, 目标类型 what is to be reached.',
    'A ratio in percent needs no factor; one per thousand or per ten thousand has 1000 or 10000.',
    'Give it to a command with --catalogue, or import it in the pane; what is wrong is told cell by cell, and until then nothing is checked with it.',
  ],
};
