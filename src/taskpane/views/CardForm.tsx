import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** 表单 · A form on a card of its own, under its heading; the page stays where it is when it is sent. */
export function CardForm({ title, lead, onSubmit, children }: Props) {
  return (
    <form
      className="card form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h2>{title}</h2>
      {lead !== undefined && <p className="quiet">{lead}</p>}
      {children}
    </form>
  );
}
