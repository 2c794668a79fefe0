import type { Indicator } from '../catalogue/index.js';
import type { Language } from '../model/index.js';
import { inWords, type CellsOfPlan } from './plan-cell.js';
import { targetCells } from './target-cells.js';
import {
  denominatorWords,
  frequencyWords,
  handedDownWords,
  irregularWord,
  levelWords,
  listedWords,
  measureWords,
  rollUpWords,
  yesNoWords,
} from './words.js';

/** 规划的一行 · An indicator by the ids of its columns, in the words that the reader of plans takes. */
export function indicatorCells(own: Indicator, language: Language): CellsOfPlan {
  const { name, category, unit, limit, minimum, precision, factor, office, handedDown } = own;
  return {
    ...{ indicatorCode: own.id, indicatorName: name['zh-CN'], unit: unit || undefined },
    englishName: name['en-US'] === name['zh-CN'] ? undefined : name['en-US'],
    category: category?.[language],
    status: inWords('status', own.status, language),
    ...{ limit, minimum, precision, factor, office },
    ...targetCells(own.target, language),
    measure: measureWords[own.measure][language],
    denominatorAt: own.denominatorAt && denominatorWords[own.denominatorAt][language],
    frequency: (own.isIrregular ? irregularWord : frequencyWords[own.frequency])[language],
    levels: listedWords(levelWords, own.levels, language) || undefined,
    growsOnly: yesNoWords[own.growsOnly ? 'yes' : 'no'][language],
    handedDown: handedDown && handedDownWords[handedDown][language],
    rollUp: rollUpWords[own.rollUp][language],
    source: own.source.publisher[language] || undefined,
  };
}
