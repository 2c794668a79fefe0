import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';

interface Props {
  readonly text: string;
  readonly offer?: { readonly label: string; readonly onTake: () => void };
}

/** 非填报工作簿 · What was looked for and not found, or found instead, and a way on where there is one. */
export function ForeignView({ text, offer }: Props) {
  return (
    <section className="card foreign">
      <p>{text}</p>
      {offer && <PrimaryButton onClick={offer.onTake}>{offer.label}</PrimaryButton>}
    </section>
  );
}
