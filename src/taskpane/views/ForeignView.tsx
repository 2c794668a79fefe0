import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';

interface Props {
  readonly text: string;
  readonly offer: string;
  readonly onOffer: () => void;
  /** What opens the sheet as it was understood. */
  readonly tables: string;
  readonly onTables: () => void;
}

/** 非填报工作簿 · What was looked for and not found, and a way on. */
export function ForeignView({ text, offer, onOffer, tables, onTables }: Props) {
  return (
    <section className="card foreign">
      <p>{text}</p>
      <div className="actions">
        <PrimaryButton onClick={onOffer}>{offer}</PrimaryButton>
        <DefaultButton onClick={onTables}>{tables}</DefaultButton>
      </div>
    </section>
  );
}
