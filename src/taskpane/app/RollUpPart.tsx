import { useMemo, useState } from 'react';
import { readDay } from '../../core/entries/index.js';
import { groupBy } from '../../core/model/index.js';
import { reportingParent } from '../../core/regions/index.js';
import { loadRegions } from '../../data/regions.js';
import { yearWordsOf } from '../../messages/year-words.js';
import { RollUpView, type RollUpFields } from '../views/RollUpView.js';
import type { FileActions } from './actions.js';
import type { PartProps } from './Pane.js';
import { plansOffered } from './plans-offered.js';
import type { PaneState } from './state.js';
import { useMaking } from './use-making.js';

/** 汇总 · What is made of the workbooks of units that were chosen. */
export function RollUpPart(props: PartProps & { readonly files: FileActions }) {
  const { state, files } = props;
  const { language, pane } = state.messages;
  const year = yearWordsOf(language);
  const { fields, errors, change, check } = useFields(state);
  const { made, making } = useMaking(props, year.rollUp, year);
  const regions = useMemo(loadRegions, []);
  return (
    <RollUpView
      words={year.rollUp}
      regionHint={pane.prepare.regionHint}
      data={{
        ...{ ...made, errors, isReady: state.entries.some(({ checked }) => checked?.facts) },
        fields,
        plans: plansOffered(state),
        unitName: regions.find(fields.region.trim())?.name ?? '',
      }}
      onField={change}
      onMake={() => {
        const asked = check();
        if (asked) void making(() => files.makeRollUp(asked));
      }}
    />
  );
}

/** What was typed, what is wrong with it, and what it asks for once nothing is. */
function useFields({ messages, entries }: PaneState) {
  const [typed, setTyped] = useState<Partial<RollUpFields>>({});
  const [errors, setErrors] = useState<Readonly<Partial<Record<'region' | 'asOf', string>>>>({});
  const usual = useMemo(() => usualSuperior(entries), [entries]);
  const fields: RollUpFields = { ...{ region: usual, plan: '', asOf: '' }, ...typed };
  const check = () => {
    const [region, asOf] = [fields.region.trim(), fields.asOf.trim()];
    const found = errorsOf(region, asOf, messages);
    setErrors(found);
    if (Object.keys(found).length > 0) return undefined;
    const day = readDay(asOf);
    const { plan } = fields;
    return { region, ...(day ? { asOf: day } : {}), ...(plan === '' ? {} : { plan }) };
  };
  const change = (part: Partial<RollUpFields>) => setTyped({ ...typed, ...part });
  return { fields, errors, check, change };
}

function errorsOf(region: string, asOf: string, { pane, language }: PaneState['messages']) {
  const { prepare } = pane;
  const wrong =
    region === '' ? prepare.needed(yearWordsOf(language).rollUp.region) : prepare.notCode;
  return {
    ...(/^\d{6}$/.test(region) ? {} : { region: wrong }),
    ...(asOf === '' || readDay(asOf) ? {} : { asOf: prepare.notDate }),
  };
}

/** The superior of most of the units. */
function usualSuperior(entries: PaneState['entries']): string {
  const regions = loadRegions();
  const above = entries.flatMap(({ checked }) => {
    const region = checked?.facts?.region;
    return (region && reportingParent(region, regions)?.code) || [];
  });
  const [most] = [...groupBy(above, (code) => code).values()].sort(
    (one, other) => other.length - one.length,
  );
  return most?.[0] ?? '';
}
