import { useMemo, useState } from 'react';
import { judgeWorkbook } from '../../core/judge-delivery.js';
import type { RowChoice } from '../../messages/pane.js';
import { TablesView } from '../views/TablesView.js';
import type { NameField } from '../views/tables-data.js';
import type { TablesShown } from '../worker/tables-shown.js';
import { answerTables, judgeWithoutPlan } from './answer-tables.js';
import { keepShown, saveShown, stopKeeping } from './keep-tables.js';
import { Nothing } from './Nothing.js';
import { noticeOf } from './notice-of.js';
import type { PartProps } from './Pane.js';
import { plansOffered } from './plans-offered.js';
import { choiceMeaning } from './present/open-names.js';
import { standings, type TableStanding } from './present/standings.js';
import { presentTables } from './present/tables.js';
import { chosenEntry, type Drafts, type FileEntry, type PaneState } from './state.js';
import { withRow } from './row-drafts.js';
import { asDrafted, withColumn, withDraft, withName } from './table-drafts.js';
import { useRead, type Read } from './use-read.js';

/** 现有报表 · The tables of the chosen workbook, corrected and agreed to by clicks. */
export function TablesPart(props: PartProps) {
  const { state, store } = props;
  const entry = chosenEntry(state);
  const read = useRead(props, props.actions.showTables);
  const [chosen, setChosen] = useState(0);
  const [isCorrecting, setCorrecting] = useState(false);
  const data = useMemo(
    () => read && dataOf(read, state, { chosen, isCorrecting }),
    [read, state, chosen, isCorrecting],
  );
  if (!entry || !read || !data) return <Nothing state={state} />;
  return (
    <TablesView
      words={state.messages.pane.tables}
      data={data}
      onTable={(key) => setChosen(Number(key))}
      {...corrections(props, entry, standings(read.found)[Number(data.chosen)])}
      onCorrect={() => setCorrecting(!isCorrecting)}
      onAnswer={(answers) => {
        const errors = answerTables(props, entry, answers);
        if (Object.keys(errors).length === 0) setCorrecting(false);
        return errors;
      }}
      onPlan={(isWithout) => judgeWithoutPlan(props, entry, isWithout)}
      onDraftPlan={() => store.dispatch({ type: 'viewed', view: 'plan' })}
      {...agreements(props, entry, read)}
      onFindings={() => store.dispatch({ type: 'viewed', view: 'check' })}
    />
  );
}

function corrections(
  { store }: PartProps,
  { id, drafts = { tables: [] } }: FileEntry,
  standing: TableStanding | undefined,
) {
  const { sheet, table } = standing ?? {};
  const draft = (next: Drafts | undefined) => store.dispatch({ type: 'drafted', id, drafts: next });
  return {
    onColumn: (column: number, choice: string) => {
      const next = table && withColumn(asDrafted(table, drafts), column, choice);
      if (next) draft({ ...drafts, tables: withDraft(drafts.tables, next) });
    },
    onRow: (row: number, choice: RowChoice) =>
      sheet && draft(withRow(drafts, { sheet, table, row }, choice)),
    onName: (field: NameField, choice: string) =>
      draft(withName(drafts, field, choiceMeaning(choice))),
    onUndo: () => draft(undefined),
  };
}

/** What is agreed to holds for the tables as they were corrected last, whether or not they show it yet. */
function agreements(props: PartProps, entry: FileEntry, read: Read<TablesShown>) {
  const agree = (act: typeof keepShown) => {
    tablesNow(props, entry, read).then(
      (tables) => act(props, entry, tables),
      (error: unknown) => props.store.dispatch({ type: 'told', notice: noticeOf(error) }),
    );
  };
  return {
    onKeep: () => agree(keepShown),
    onForget: () => agree(stopKeeping),
    onSave: () => agree(saveShown),
  };
}

/** Those that are shown, unless they were corrected since; while Excel is being read there are no others. */
async function tablesNow(
  { actions }: PartProps,
  { id, drafts }: FileEntry,
  read: Read<TablesShown>,
): Promise<TablesShown> {
  if (read.drafts === drafts) return read.found;
  const now = await actions.showTables(id);
  return now.sheets.length > 0 ? now : read.found;
}

function dataOf(
  { found: tables }: Read<TablesShown>,
  state: PaneState,
  seen: { readonly chosen: number; readonly isCorrecting: boolean },
) {
  const { checked, drafts } = chosenEntry(state) ?? {};
  const verdict = checked ? judgeWorkbook(checked.result, state.across).verdict : 'unreadable';
  const told = {
    ...{ ...seen, isDrafted: drafts !== undefined, plans: plansOffered(state) },
    names: drafts?.names,
    verdict: { id: verdict, word: state.messages.verdicts[verdict] },
  };
  return presentTables(tables, told, state.messages);
}
