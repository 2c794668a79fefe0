import { useMemo } from 'react';
import type { Explanation, Finding } from '../../core/model/index.js';
import type { Messages } from '../../messages/messages.js';
import { ExplainForm } from '../views/ExplainForm.js';
import { explainGaps, explanationOf, presentExplain } from './present/explain.js';
import { isoToday } from './today.js';

/** The finding that is explained, and what its workbook says of itself. */
export interface ExplainProps {
  readonly finding: Finding;
  readonly label: string;
  /** The cut-off date of the workbook, ISO text. */
  readonly asOf: string | null;
  readonly messages: Messages;
  readonly onWrite: (explanation: Explanation) => void;
  readonly onCancel: () => void;
}

/** 写说明 · The form of an explanation for a finding; it is loaded when the first one is written. */
export function ExplainPart({ finding, label, asOf, messages, onWrite, onCancel }: ExplainProps) {
  const data = useMemo(() => presentExplain(finding, messages), [finding, messages]);
  return (
    <ExplainForm
      {...{ words: messages.pane.check, label, data, onCancel }}
      gapsOf={(said) => explainGaps(finding, said, { asOf, messages })}
      onWrite={(said) => onWrite(explanationOf(said, isoToday()))}
    />
  );
}
