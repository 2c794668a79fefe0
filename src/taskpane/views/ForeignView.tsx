import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';

interface Offer {
  readonly label: string;
  readonly onTake: () => void;
}

interface Props {
  readonly text: string;
  readonly offer?: Offer;
  /** What opens the sheet as it was understood. */
  readonly tables?: Offer;
}

/** 非填报工作簿 · What was looked for and not found, or found instead, and the ways on that there are. */
export function ForeignView({ text, offer, tables }: Props) {
  return (
    <section className="card foreign">
      <p>{text}</p>
      {(offer ?? tables) && (
        <div className="actions">
          {offer && <PrimaryButton onClick={offer.onTake}>{offer.label}</PrimaryButton>}
          {tables && <DefaultButton onClick={tables.onTake}>{tables.label}</DefaultButton>}
        </div>
      )}
    </section>
  );
}
