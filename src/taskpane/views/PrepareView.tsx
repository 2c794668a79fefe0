import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { CheckWords, PrepareWords } from '../../messages/pane.js';
import { CardForm } from './CardForm.js';
import type { Choice } from './SettingsView.js';

/** What a template is asked for, as it was typed. */
export interface TemplateFields {
  readonly plan: string;
  readonly region: string;
  readonly asOf: string;
  readonly withTownships: boolean;
}

/** What the view of preparing shows; errors say what is wrong with a field. */
interface PrepareData {
  readonly fields: TemplateFields;
  readonly plans: readonly Choice[];
  readonly errors: Readonly<Partial<Record<keyof TemplateFields, string>>>;
  readonly isMaking: boolean;
  readonly unitName: string;
}

interface Props {
  readonly words: PrepareWords;
  readonly checkWords: CheckWords;
  readonly data: PrepareData;
  readonly onField: (fields: Partial<TemplateFields>) => void;
  readonly onMake: () => void;
  readonly onWriteList?: (() => void) | undefined;
  readonly onFreeze?: (() => void) | undefined;
}

/** 填报 · A new workbook from the template, and the findings on a sheet of their own. */
export function PrepareView({ words, checkWords, data, onField, onMake, ...on }: Props) {
  return (
    <div className="view">
      <TemplateForm {...{ words, data, onField, onMake }} />
      {on.onWriteList && (
        <Offer title={words.list} lead={words.listLead} onTake={on.onWriteList}>
          {checkWords.writeList}
        </Offer>
      )}
      {on.onFreeze && (
        <Offer title={words.freeze} lead={words.freezeLead} onTake={on.onFreeze}>
          {words.makeFrozen}
        </Offer>
      )}
    </div>
  );
}

interface OfferProps {
  readonly title: string;
  readonly lead: string;
  readonly children: string;
  readonly onTake: () => void;
}

function Offer({ title, lead, children, onTake }: OfferProps) {
  return (
    <section className="card form" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">{lead}</p>
      <div>
        <DefaultButton iconProps={{ iconName: 'Table' }} onClick={onTake}>
          {children}
        </DefaultButton>
      </div>
    </section>
  );
}

function TemplateForm({ words, data, onField, onMake }: Omit<Props, 'checkWords'>) {
  const { fields, plans, errors, isMaking, unitName } = data;
  return (
    <CardForm title={words.template} lead={words.templateLead} onSubmit={() => onMake()}>
      <Dropdown
        label={words.plan}
        selectedKey={fields.plan}
        options={[...plans]}
        onChange={(_, option) => onField({ plan: String(option?.key ?? '') })}
      />
      <TextField
        label={words.region}
        description={unitName === '' ? words.regionHint : unitName}
        value={fields.region}
        errorMessage={errors.region ?? ''}
        onChange={(_, region = '') => onField({ region })}
      />
      <TextField
        label={words.asOf}
        description={words.dateHint}
        value={fields.asOf}
        errorMessage={errors.asOf ?? ''}
        onChange={(_, asOf = '') => onField({ asOf })}
      />
      <Checkbox
        label={words.withTownships}
        checked={fields.withTownships}
        onChange={(_, withTownships = false) => onField({ withTownships })}
      />
      <div>
        <PrimaryButton type="submit" disabled={isMaking}>
          {isMaking ? words.making : words.make}
        </PrimaryButton>
      </div>
    </CardForm>
  );
}
