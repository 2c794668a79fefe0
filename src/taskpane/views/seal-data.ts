import type { Choice } from './SettingsView.js';

/** A step of approval as it is filled in. */
export interface SealFields {
  readonly step: string;
  readonly unit: string;
  readonly by: string;
  readonly decision: string;
  readonly opinion: string;
  readonly date: string;
}

/** What the view of approvals shows; errors say what is wrong with a field. */
export interface SealData {
  readonly fields: SealFields;
  readonly errors: Readonly<Partial<Record<keyof SealFields, string>>>;
  readonly labels: Readonly<Record<keyof SealFields, string>>;
  readonly steps: readonly Choice[];
  readonly decisions: readonly Choice[];
  /** The steps that were taken, in words, and what is known of their seals. */
  readonly taken: readonly {
    readonly text: string;
    readonly standing: string;
    readonly isBroken: boolean;
  }[];
  /** What is told of the key that was chosen; blank where none was. */
  readonly key: string;
  readonly canSign: boolean;
  readonly isSealing: boolean;
}
