import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { CheckWords } from '../../messages/pane.js';

/** What happens when the user wants a copy of the file. */
export interface CopyCallbacks {
  readonly onAnnotate: () => void;
  readonly onFixCopy: () => void;
}

interface Props extends CopyCallbacks {
  readonly words: CheckWords;
  /** How many certain fixes a copy would bring. */
  readonly fixable: number;
}

/** 副本 · What can be saved of a file without Excel: its findings as notes, or its certain fixes made. */
export function Copies({ words, fixable, onAnnotate, onFixCopy }: Props) {
  return (
    <div className="actions" role="group" aria-label={words.copies}>
      <DefaultButton iconProps={{ iconName: 'Comment' }} onClick={onAnnotate}>
        {words.saveAnnotated}
      </DefaultButton>
      {fixable > 0 && (
        <DefaultButton iconProps={{ iconName: 'Repair' }} onClick={onFixCopy}>
          {words.saveFixed(fixable)}
        </DefaultButton>
      )}
    </div>
  );
}
