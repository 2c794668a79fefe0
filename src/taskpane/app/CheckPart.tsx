import { lazy, Suspense, useMemo, useState } from 'react';
import { namingFindings } from '../../core/judge-delivery.js';
import type { Finding } from '../../core/model/index.js';
import type { CheckData } from '../views/check-data.js';
import { CheckView, type AskedExplanation } from '../views/CheckView.js';
import type { CopyCallbacks } from '../views/Copies.js';
import type { ExcelActions, FileActions } from './actions.js';
import type { ExplainProps } from './ExplainPart.js';
import { findingsOf } from './findings-of.js';
import { Foreign } from './Foreign.js';
import { Nothing } from './Nothing.js';
import type { PartProps } from './Pane.js';
import { presentCheck, shownAtFirst, shownMore } from './present/check.js';
import { chosenEntry, type PaneState } from './state.js';

const ExplainPart = lazy(() =>
  import('./ExplainPart.js').then(({ ExplainPart: part }) => ({ default: part })),
);

/** 校验 · The findings of the workbook. */
export function CheckPart({ state, store, actions }: PartProps) {
  const { messages } = state;
  const [shown, setShown] = useState<Shown>({});
  const entry = chosenEntry(state);
  const data = useCheckData(state, shown);
  if (!data || !entry?.checked) return <Nothing state={state} />;
  const { checked } = entry;
  const { excel, files } = actions;
  const { asOf } = checked.result;
  const explainForm = explainFormOf({ asOf, messages });
  const select = (finding: Finding) => {
    if (finding.sheet !== undefined) excel?.select({ ...finding, sheet: finding.sheet });
  };
  return (
    <>
      {checked.isForeign && <Foreign {...{ state, store }} />}
      <CheckView
        words={messages.pane.check}
        data={data}
        onMore={(id) => setShown({ ...shown, [id]: (shown[id] ?? shownAtFirst) + shownMore })}
        onFilter={(next) => store.dispatch({ type: 'filtered', filter: next })}
        copies={files && copiesOf(files, entry.id)}
        {...(excel ? { onSelect: select, onFix: excel.fix, explainForm: explainForm(excel) } : {})}
      />
    </>
  );
}

/** The form of an explanation, as the list of findings draws it below the one that is explained. */
function explainFormOf(told: Pick<ExplainProps, 'asOf' | 'messages'>) {
  return ({ explain }: ExcelActions) =>
    ({ finding, place, onClose }: AskedExplanation) => (
      <Suspense fallback={<p className="empty">{told.messages.pane.frame.loading}</p>}>
        <ExplainPart
          {...{ ...told, finding, label: place, onCancel: onClose }}
          onWrite={(explanation) => {
            onClose();
            explain(finding, explanation);
          }}
        />
      </Suspense>
    );
}

function copiesOf(files: FileActions, id: number): CopyCallbacks {
  return { onAnnotate: () => files.annotate(id), onFixCopy: () => files.fix(id) };
}

type Shown = Readonly<Record<string, number>>;

function useCheckData(state: PaneState, shown: Shown): CheckData | undefined {
  const { messages, filter, across } = state;
  const entry = chosenEntry(state);
  return useMemo(() => {
    if (!entry?.checked) return undefined;
    const { undecided, failure } = entry.checked.result;
    const named = namingFindings(across).get(entry.name) ?? [];
    const told = { findings: findingsOf(entry, { across }), named, undecided, failure };
    return presentCheck(told, { filter, shown }, messages);
  }, [entry, across, filter, shown, messages]);
}
