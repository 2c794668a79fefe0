import { foldHeader } from './entries/index.js';
import { saysWhy } from './explanations/index.js';
import type { ExplanationFact, WorkbookFacts } from './facts/index.js';
import type { Explanation, Finding } from './model/index.js';

type Subject = Pick<Finding, 'rule' | 'sheet' | 'key' | 'column'>;

/**
 * 汇总校验的说明 · Gives each verify finding across workbooks the explanation that its own file
 * gives; of several the last one counts.
 *
 * A finding without a sheet is also met by an explanation that leaves the row key blank.
 */
export function batchExplainer(workbooks: readonly WorkbookFacts[]): (finding: Finding) => Finding {
  const byFile = new Map(workbooks.map(({ file, explanations }) => [file, indexed(explanations)]));
  return (finding) => {
    const { file, severity, rule, sheet } = finding;
    const said = severity === 'verify' ? byFile.get(file) : undefined;
    const whole = sheet === undefined ? { rule } : finding;
    const explained = said?.get(spelled(finding)) ?? said?.get(spelled(whole));
    return explained ? { ...finding, explained } : finding;
  };
}

function indexed(facts: readonly ExplanationFact[]): ReadonlyMap<string, Explanation> {
  const said = facts.filter(({ explanation }) => saysWhy(explanation));
  return new Map(said.map((fact) => [spelled(fact), fact.explanation]));
}

function spelled({ rule, sheet = '', key = '', column = '' }: Subject): string {
  return [rule, sheet, key, column].map(foldHeader).join('\n');
}
