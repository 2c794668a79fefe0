import {
  kindWords,
  type Indicator,
  type PublishedFigure,
  type Target,
} from '../../../core/catalogue/index.js';
import {
  frequencyWords,
  handedDownWords,
  levelWords,
  listedWords,
  measureWords,
  rollUpWords,
  wayWords,
} from '../../../core/catalogue-file/index.js';
import type { Language } from '../../../core/model/index.js';
import { wordOf, type Messages } from '../../../messages/index.js';

/** What stands in a cell of the workbook of a plan. */
export type PlanCell = string | number | undefined;

interface Words {
  readonly language: Language;
  readonly messages: Messages;
}

/** 规划的一行 · An indicator by the ids of its columns, in the words that the reader of plans takes. */
export function planRow(
  { target, ...own }: Indicator,
  { language, messages }: Words,
): Readonly<Record<string, PlanCell>> {
  const { limit, minimum, levels, precision, name, unit } = own;
  return {
    ...{ indicatorCode: own.id, indicatorName: name['zh-CN'], unit: unit || undefined },
    englishName: name['en-US'] === name['zh-CN'] ? undefined : name['en-US'],
    ...{ status: wordOf('status', own.status, language), limit, minimum },
    ...{ kind: kindWords[target.kind][language], baseYear: target.baseYear },
    ...{ baseValue: baseText(target.base), targetYear: target.targetYear },
    ...{ targetValue: targetText(target), upperLimit: target.upper, tolerance: target.tolerance },
    ...{
      way: wayText(target, language),
      tiedTo: target.tie?.to,
      measure: measureWords[own.measure][language],
    },
    ...{ factor: own.factor, frequency: frequencyWords[own.frequency][language], precision },
    levels: listedWords(levelWords, levels, language) || undefined,
    growsOnly: messages.workbook.yesNo[own.growsOnly ? 0 : 1],
    handedDown: own.handedDown && handedDownWords[own.handedDown][language],
    rollUp: rollUpWords[own.rollUp][language],
    source: own.source.publisher[language] || undefined,
  };
}

function baseText(base: PublishedFigure | undefined): PlanCell {
  if (!base) return undefined;
  const bound = base.atLeast ? '≥' : base.atMost ? '≤' : '';
  return bound === '' ? base.value : `${bound}${base.value}`;
}

/** 超过 and 低于 are typed as signs, 左右 behind the number. */
function targetText({ kind, value, isStrict, tolerance, words }: Target): PlanCell {
  if (value === undefined) return kind === 'words' || kind === 'tied' ? words : undefined;
  const isDownward = kind === 'fall' || kind === 'ceiling';
  if (isStrict) return `${isDownward ? '<' : '>'}${value}`;
  return tolerance === undefined ? value : `${value}左右`;
}

function wayText({ way, direction }: Target, language: Language): PlanCell {
  if (way === undefined) return undefined;
  if (way !== 'compound') return wayWords[way][language];
  return wayWords[direction === 'decrease' ? 'falling' : 'growing'][language];
}
