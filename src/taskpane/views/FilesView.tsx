import { useState, type DragEvent, type ReactNode } from 'react';
import type { FilesWords } from '../../messages/pane.js';
import { FileChooser } from './FileChooser.js';
import { FileList } from './FileList.js';
import type { FilesData } from './files-data.js';

/** What happens when the user acts on files. */
export interface FilesCallbacks {
  /** Somebody comes near: files are about to be dropped or chosen. */
  readonly onApproach: () => void;
  readonly onDrop: (transfer: DataTransfer) => void;
  readonly onChooseFiles: (list: globalThis.FileList | null) => void;
  readonly onChoose: (id: number) => void;
  readonly onStop: () => void;
  readonly onClear: () => void;
  readonly onSaveReport: (form: string) => void;
  /** 指标一览 · Indicators by unit, where several workbooks were checked. */
  readonly matrix?: { readonly title: string; readonly content: ReactNode } | undefined;
}

interface Props extends FilesCallbacks {
  readonly words: FilesWords;
  readonly data: FilesData;
}

const accept = '.xlsx,.xlsm,.xls,.xlsb,.et,.ods,.csv,.tsv';

/** 文件 · Where workbooks are dropped or chosen, and the verdict of each. */
export function FilesView({ words, data, onApproach, onDrop, onChooseFiles, ...callbacks }: Props) {
  const [isOver, setOver] = useState(false);
  const hover = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <div className="files">
      <div
        className={isOver ? 'drop is-over' : 'drop'}
        onPointerEnter={onApproach}
        onFocus={onApproach}
        onDragEnter={onApproach}
        onDragOver={hover(true)}
        onDragLeave={hover(false)}
        onDrop={(event) => {
          hover(false)(event);
          onDrop(event.dataTransfer);
        }}
      >
        <p className="drop-lead">{words.drop}</p>
        <p className="quiet">{words.local}</p>
        <div className="actions">
          <FileChooser
            {...{ label: words.chooseFiles, accept, isPrimary: true, isMultiple: true }}
            onChoose={onChooseFiles}
          />
          <FileChooser
            {...{ label: words.chooseFolder, isFolder: true, isMultiple: true }}
            onChoose={onChooseFiles}
          />
        </div>
      </div>
      <FileList words={words} data={data} {...callbacks} />
    </div>
  );
}
