import type { ApprovalFields } from '../../core/seal/index.js';
import type { Choice } from './SettingsView.js';

/** What the view of approvals shows; errors say what is wrong with a field. */
export interface SealData {
  readonly fields: ApprovalFields;
  readonly errors: Readonly<Partial<Record<keyof ApprovalFields, string>>>;
  readonly labels: Readonly<Record<keyof ApprovalFields, string>>;
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
