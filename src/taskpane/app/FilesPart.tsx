import { lazy, Suspense, useMemo } from 'react';
import { FilesView } from '../views/FilesView.js';
import type { FileActions } from './actions.js';
import type { PaneState } from './state.js';
import type { PartProps } from './Pane.js';
import { presentFiles } from './present/files.js';
import { useActs } from './use-acts.js';
import { filesOfDrop, filesOfInput } from './workbook-files.js';

const MatrixPart = lazy(() =>
  import('./MatrixPart.js').then(({ MatrixPart: part }) => ({ default: part })),
);

/** 文件 · The list of files beside the views. */
export function FilesPart({ state, store, files }: PartProps & { readonly files: FileActions }) {
  const acts = useActs(state);
  const data = useMemo(() => presentFiles(state, acts), [state, acts]);
  return (
    <FilesView
      words={state.messages.pane.files}
      data={data}
      onApproach={files.prepare}
      onDrop={(transfer) => void filesOfDrop(transfer).then(files.add)}
      onChooseFiles={(list) => files.add(filesOfInput(list))}
      onChoose={(id) => store.dispatch({ type: 'chosen', id })}
      onStop={files.stop}
      onClear={files.clear}
      onSaveReport={files.saveReport}
      matrix={matrixOf(state)}
    />
  );
}

/** Where several workbooks were checked, their indicators can be seen beside one another. */
function matrixOf(state: PaneState) {
  const { entries, messages } = state;
  if (entries.filter(({ checked }) => checked).length < 2) return undefined;
  const waiting = <p className="empty">{messages.pane.frame.loading}</p>;
  const content = (
    <Suspense fallback={waiting}>
      <MatrixPart state={state} />
    </Suspense>
  );
  return { title: messages.desk.matrix.title, content };
}
