import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import type { PlanFormWords } from '../../messages/pane.js';
import { DoubtEntry } from './DoubtEntry.js';
import { SureRows } from './SureRows.js';
import type { DoubtSection, PlanData, Settled } from './plan-data.js';

/** What can be done with a plan once it is settled. */
export type PlanUse = 'use' | 'workbook' | 'json';

interface Props {
  readonly words: PlanFormWords;
  readonly data: PlanData;
  /** Answers what is wrong, by the field; nothing where all is well. */
  readonly onUse: (use: PlanUse, settled: Settled) => Settled;
  readonly onBack: () => void;
}

/** 拟定规划 · A plan from its annex: what is sure in short, and a question for each doubt. */
export function PlanView({ words, data, onUse, onBack }: Props) {
  const [settled, setSettled] = useState<Settled>({});
  const [errors, setErrors] = useState<Settled>({});
  const use = (what: PlanUse) => setErrors(onUse(what, settled));
  return (
    <form
      className="view tables"
      onSubmit={(event) => {
        event.preventDefault();
        use('use');
      }}
    >
      <section className="card">
        <p>{data.lead}</p>
        <SureRows data={data} />
        <button type="button" className="link" onClick={onBack}>
          {words.back}
        </button>
      </section>
      {data.doubts.map((section) => (
        <Doubts
          key={section.id}
          {...{ section, settled, errors }}
          onValue={(id, value) => setSettled({ ...settled, [id]: value })}
        />
      ))}
      <section className="card">
        {Object.keys(errors).length > 0 && <p role="alert">{words.wrong}</p>}
        <div className="actions">
          <PrimaryButton type="submit">{words.use}</PrimaryButton>
          <DefaultButton onClick={() => use('workbook')}>{words.saveWorkbook}</DefaultButton>
          <DefaultButton onClick={() => use('json')}>{words.saveJson}</DefaultButton>
        </div>
        <p className="quiet">{words.useLead}</p>
        <ul className="quiet">
          {data.left.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </form>
  );
}

interface DoubtsProps {
  readonly section: DoubtSection;
  readonly settled: Settled;
  readonly errors: Settled;
  readonly onValue: (id: string, value: string) => void;
}

function Doubts({ section: { title, reasons, fields }, settled, errors, onValue }: DoubtsProps) {
  return (
    <section className="card form" aria-label={title}>
      <h2>{title}</h2>
      <ul className="quiet">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {fields.map((field) => (
        <DoubtEntry
          key={field.id}
          field={field}
          value={settled[field.id] ?? field.value}
          error={errors[field.id] ?? ''}
          onValue={(value) => onValue(field.id, value)}
        />
      ))}
    </section>
  );
}
