import { useState } from 'react';
import { readDay } from '../../core/entries/index.js';
import { yearWordsOf } from '../../messages/year-words.js';
import { NextView } from '../views/NextView.js';
import type { PartProps } from './Pane.js';
import { chosenEntry, type PaneState } from './state.js';
import { useMaking } from './use-making.js';

/** 新的一期 · What is made of the workbook that is chosen or open. */
export function NextPart(props: PartProps) {
  const { state, actions } = props;
  const year = yearWordsOf(state.messages.language);
  const { made, making } = useMaking(props, year.nextPeriod, year);
  const { asOf, error, change, check } = useDay(state);
  const [isTemplate, setTemplate] = useState(false);
  const entry = chosenEntry(state);
  return (
    <NextView
      words={year.nextPeriod}
      dateHint={state.messages.pane.prepare.dateHint}
      data={{
        ...{ ...made, asOf, error, isTemplate, isOwn: entry?.checked?.isOwn === true },
        ...{ isReady: Boolean(entry?.checked?.facts), file: entry?.name ?? '' },
      }}
      onAsOf={change}
      onTemplate={setTemplate}
      onMake={() => {
        const day = check();
        if (day) void making(() => actions.makeNext({ asOf: day, isTemplate }));
      }}
    />
  );
}

/** The day of the next period as it was typed, and what is wrong with it. */
function useDay(state: PaneState) {
  const { language, pane } = state.messages;
  const [typed, change] = useState<string>();
  const [error, setError] = useState('');
  const asOf = typed ?? nextYearsEnd(state);
  const check = () => {
    const day = readDay(asOf);
    const { asOf: label } = yearWordsOf(language).nextPeriod;
    const wrong = asOf.trim() === '' ? pane.prepare.needed(label) : pane.prepare.notDate;
    setError(day ? '' : wrong);
    return day;
  };
  return { asOf, error, change, check };
}

/** A workbook as of the end of a year goes before one as of the end of the next; of any other day it is not known. */
function nextYearsEnd(state: PaneState): string {
  const [, year] = /^(\d{4})-12-31$/.exec(chosenEntry(state)?.checked?.result.asOf ?? '') ?? [];
  return year === undefined ? '' : `${Number(year) + 1}-12-31`;
}
