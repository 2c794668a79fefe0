import { useEffect, useMemo, useState } from 'react';
import { readDay } from '../../core/entries/index.js';
import { isoDay } from '../../core/model/index.js';
import { approvalChain, stepDue, type ApprovalFields } from '../../core/seal/index.js';
import { loadRegions } from '../../data/regions.js';
import { knownCatalogue } from '../../data/known-catalogue.js';
import type { Messages } from '../../messages/messages.js';
import { canSign } from '../../seals/signatures.js';
import type { SealData } from '../views/seal-data.js';
import { SealView } from '../views/SealView.js';
import type { PartProps } from './Pane.js';
import { presentSeal } from './present/seal.js';
import { chosenEntry, type PaneState } from './state.js';
import { isoToday } from './today.js';

interface ChosenKey {
  readonly name: string;
  readonly text: string;
}

/** 审批 · The approvals of the workbook, and the form of the next step. */
export function SealPart(props: PartProps) {
  const { messages } = props.state;
  const facts = chosenEntry(props.state)?.checked?.facts;
  const [key, setKey] = useState<ChosenKey>();
  const isAble = useCanSign();
  const shown = useMemo(() => presentSeal(facts?.approvals ?? [], messages), [facts, messages]);
  const { change, seal, ...form } = useSealForm(props, shown.labels);
  if (!facts) return null;
  const told = key ? messages.pane.seal.keyChosen(key.name) : '';
  return (
    <SealView
      words={messages.pane.seal}
      data={{ ...shown, ...form, key: told, canSign: isAble }}
      onField={change}
      onKey={(file) => void file.text().then((text) => setKey({ name: file.name, text }))}
      onSeal={() => void seal(key?.text)}
    />
  );
}

/** What was typed, what is wrong with it, and the sealing; once it is done the form is as new. */
function useSealForm({ state, actions }: PartProps, labels: SealData['labels']) {
  const [typed, setTyped] = useState<Partial<ApprovalFields>>({});
  const [errors, setErrors] = useState<SealData['errors']>({});
  const [isSealing, setSealing] = useState(false);
  const usual = useMemo(() => usualFields(state), [state]);
  const fields: ApprovalFields = { ...usual, ...typed };
  const seal = async (key: string | undefined) => {
    const found = errorsOf(fields, labels, state.messages);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setSealing(true);
    const isDone = await actions.seal({ ...fields, date: dayText(fields.date) }, key);
    setSealing(false);
    if (isDone) setTyped({});
  };
  const change = (part: Partial<ApprovalFields>) => setTyped({ ...typed, ...part });
  return { fields, errors, isSealing, seal, change };
}

function useCanSign(): boolean {
  const [isAble, setAble] = useState(false);
  useEffect(() => void canSign().then(setAble), []);
  return isAble;
}

/** The step that is due, by the unit itself where it applies, agreed to today. */
function usualFields(state: PaneState): ApprovalFields {
  const checked = chosenEntry(state)?.checked;
  const { plans } = knownCatalogue(state.settings.catalogue);
  const plan = plans.find(({ id }) => id === checked?.facts?.plan);
  const chain = approvalChain(checked?.facts?.region ?? '', plan?.region ?? '', loadRegions());
  const step = stepDue(checked?.facts?.approvals ?? [], chain)?.step ?? 'apply';
  const unit = step === 'apply' ? (checked?.result.unit ?? '') : '';
  return { step, unit, by: '', decision: 'agree', opinion: '', date: isoToday() };
}

function errorsOf(
  { unit, by, date }: ApprovalFields,
  labels: SealData['labels'],
  { pane: { prepare } }: Messages,
): SealData['errors'] {
  return {
    ...(unit.trim() === '' ? { unit: prepare.needed(labels.unit) } : {}),
    ...(by.trim() === '' ? { by: prepare.needed(labels.by) } : {}),
    ...(readDay(date) ? {} : { date: prepare.notDate }),
  };
}

function dayText(text: string): string {
  const day = readDay(text);
  return day ? isoDay(day) : text;
}
