import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { ReactNode } from 'react';
import type { MadeWords } from '../../messages/pane.js';
import { CardForm } from './CardForm.js';

/** What is shown of a workbook that is made of others: what came of it, or why nothing did. */
export interface MadeData {
  /** Whether there is anything to make it of. */
  readonly isReady: boolean;
  readonly isMaking: boolean;
  readonly told: string;
  readonly isFailure: boolean;
  readonly lines: readonly string[];
}

interface Props {
  readonly words: MadeWords;
  readonly data: MadeData;
  readonly onMake: () => void;
  readonly children: ReactNode;
}

/** 生成工作簿 · A form for a workbook that is made of others, and how it was made. */
export function MadeForm({ words, data, onMake, children }: Props) {
  const { isReady, isMaking, told, isFailure, lines } = data;
  return (
    <CardForm title={words.title} lead={words.lead} onSubmit={() => onMake()}>
      {isReady ? children : <p>{words.choose}</p>}
      {isReady && (
        <div>
          <PrimaryButton type="submit" disabled={isMaking}>
            {isMaking ? words.making : words.make}
          </PrimaryButton>
        </div>
      )}
      <p role={isFailure ? 'alert' : 'status'} className={told === '' ? 'visually-hidden' : ''}>
        {told}
      </p>
      {lines.length > 0 && <h3>{words.said}</h3>}
      {lines.length > 0 && (
        <ul className="made">
          {lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
    </CardForm>
  );
}
