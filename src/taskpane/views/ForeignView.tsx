import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';

interface Props {
  readonly text: string;
  readonly offer: string;
  readonly onOffer: () => void;
}

/** 非填报工作簿 · What was looked for and not found, and a way on. */
export function ForeignView({ text, offer, onOffer }: Props) {
  return (
    <section className="card foreign">
      <p>{text}</p>
      <PrimaryButton onClick={onOffer}>{offer}</PrimaryButton>
    </section>
  );
}
