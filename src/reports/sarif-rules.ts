import { batchRules } from '../core/batch-rules/index.js';
import type { Severity } from '../core/model/index.js';
import { rules } from '../core/rules/index.js';
import type { Messages } from '../messages/index.js';
import { wordsOf } from './finding-text.js';

/** How grave each severity is in the words of SARIF. */
export const sarifLevels = { error: 'error', verify: 'warning', note: 'note' } as const;

interface Known {
  readonly id: string;
  readonly severity: Severity;
}

const known: readonly Known[] = [...rules, ...batchRules];

/** The place of each rule in the list, by which results refer to it. */
export const ruleIndices: ReadonlyMap<string, number> = new Map(
  known.map(({ id }, index) => [id, index]),
);

/** Every rule with its help texts, as SARIF describes rules. */
export function sarifRules(messages: Messages): readonly unknown[] {
  return known.map(({ id, severity }) => {
    const { title, why, remedy } = wordsOf(id, messages) ?? { title: id, why: '', remedy: '' };
    return {
      id,
      shortDescription: { text: title },
      ...(why === '' ? {} : { fullDescription: { text: why } }),
      ...(remedy === '' ? {} : { help: { text: remedy } }),
      defaultConfiguration: { level: sarifLevels[severity] },
    };
  });
}
