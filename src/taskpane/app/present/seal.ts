import { vocabularies, type Vocabulary } from '../../../core/contract/index.js';
import type { ApprovalFact } from '../../../core/facts/index.js';
import { columnName } from '../../../messages/contract-names.js';
import type { Messages } from '../../../messages/messages.js';
import { wordOf } from '../../../messages/word-of.js';
import type { SealData } from '../../views/seal-data.js';

/** What an office must not rely on. */
const broken: ReadonlySet<string> = new Set(['broken', 'malformed', 'unknown-result']);

/** What the form of an approval shows besides what is typed into it. */
export function presentSeal(
  approvals: readonly ApprovalFact[],
  messages: Messages,
): Pick<SealData, 'labels' | 'steps' | 'decisions' | 'taken'> {
  const { language } = messages;
  const name = (id: string) => columnName('approvals', id, language);
  return {
    labels: {
      ...{ step: name('step'), unit: name('unit'), by: name('by'), decision: name('decision') },
      ...{ opinion: name('opinion'), date: name('on') },
    },
    steps: choices('step', messages),
    decisions: choices('decision', messages),
    taken: approvals.map((approval) => takenText(approval, messages)),
  };
}

function choices(id: 'step' | 'decision', { language }: Messages): SealData['steps'] {
  const { options }: Vocabulary = vocabularies[id];
  return options.map((option) => ({ key: option.id, text: option.name[language] }));
}

function takenText(
  { step, unit, date, decision, standing }: ApprovalFact,
  { language, pane }: Messages,
): SealData['taken'][number] {
  const words = [
    wordOf('step', step, language),
    unit,
    date,
    wordOf('decision', decision, language),
  ];
  return {
    text: words.filter((word) => word !== '').join(pane.overview.separator),
    standing: pane.seal.standings[standing],
    isBroken: broken.has(standing),
  };
}
