import { useMemo } from 'react';
import { FilesView } from '../views/FilesView.js';
import type { FileActions } from './actions.js';
import type { PartProps } from './Pane.js';
import { presentFiles } from './present/files.js';
import { filesOfDrop, filesOfInput } from './workbook-files.js';

/** 文件 · The list of files beside the views. */
export function FilesPart({ state, store, files }: PartProps & { readonly files: FileActions }) {
  const data = useMemo(() => presentFiles(state), [state]);
  return (
    <FilesView
      words={state.messages.pane.files}
      data={data}
      onDrop={(transfer) => void filesOfDrop(transfer).then(files.add)}
      onChooseFiles={(list) => files.add(filesOfInput(list))}
      onChoose={(id) => store.dispatch({ type: 'chosen', id })}
      onStop={files.stop}
      onClear={files.clear}
      onSaveReport={files.saveReport}
    />
  );
}
