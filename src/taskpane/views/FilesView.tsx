import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { FilesWords } from '../../messages/pane.js';
import { FileList } from './FileList.js';
import type { FilesData } from './files-data.js';

/** What happens when the user acts on files. */
export interface FilesCallbacks {
  readonly onDrop: (transfer: DataTransfer) => void;
  readonly onChooseFiles: (list: globalThis.FileList | null) => void;
  readonly onChoose: (id: number) => void;
  readonly onStop: () => void;
  readonly onClear: () => void;
  readonly onSaveReport: (form: string) => void;
}

interface Props extends FilesCallbacks {
  readonly words: FilesWords;
  readonly data: FilesData;
}

/** 文件 · Where workbooks are dropped or chosen, and the verdict of each. */
export function FilesView({ words, data, onDrop, onChooseFiles, ...callbacks }: Props) {
  const [isOver, setOver] = useState(false);
  const hover = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <div className="files">
      <div
        className={isOver ? 'drop is-over' : 'drop'}
        onDragOver={hover(true)}
        onDragLeave={hover(false)}
        onDrop={(event) => {
          hover(false)(event);
          onDrop(event.dataTransfer);
        }}
      >
        <p className="drop-lead">{words.drop}</p>
        <p className="quiet">{words.local}</p>
        <Choosers words={words} onChooseFiles={onChooseFiles} />
      </div>
      <FileList words={words} data={data} {...callbacks} />
    </div>
  );
}

function Choosers({ words, onChooseFiles }: Pick<Props, 'words' | 'onChooseFiles'>) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <div className="actions">
      <PrimaryButton onClick={() => files.current?.click()}>{words.chooseFiles}</PrimaryButton>
      <DefaultButton onClick={() => folder.current?.click()}>{words.chooseFolder}</DefaultButton>
      <Chooser input={files} label={words.chooseFiles} onChooseFiles={onChooseFiles} />
      <Chooser input={folder} label={words.chooseFolder} onChooseFiles={onChooseFiles} isFolder />
    </div>
  );
}

interface ChooserProps extends Pick<Props, 'onChooseFiles'> {
  readonly input: React.RefObject<HTMLInputElement>;
  readonly label: string;
  readonly isFolder?: boolean;
}

/** The browser's own chooser, out of sight behind a button; the same files can be chosen again. */
function Chooser({ input, label, onChooseFiles, isFolder = false }: ChooserProps) {
  const ofFolder = isFolder ? { webkitdirectory: '' } : { accept: '.xlsx,.xlsm,.xls' };
  return (
    <input
      ref={input}
      type="file"
      multiple
      hidden
      aria-label={label}
      {...ofFolder}
      onChange={({ target }) => {
        onChooseFiles(target.files);
        target.value = '';
      }}
    />
  );
}
