import type { Choice } from './SettingsView.js';

/** Something of a drafted plan that somebody must settle: typed, or one or several of some choices. */
export interface DoubtField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly kind: 'text' | 'one' | 'several';
  readonly choices: readonly Choice[];
}

/** What is in doubt of the plan itself or of one indicator: the reasons, and what can be said. */
export interface DoubtSection {
  readonly id: string;
  readonly title: string;
  readonly reasons: readonly string[];
  readonly fields: readonly DoubtField[];
}

/** An indicator of which nothing is in doubt, in short. */
interface SureRow {
  readonly id: string;
  readonly cells: readonly string[];
}

/** What the form of a plan from its annex shows. */
export interface PlanData {
  readonly lead: string;
  readonly sureHeads: readonly string[];
  readonly sureTitle: string;
  readonly sure: readonly SureRow[];
  readonly doubts: readonly DoubtSection[];
  readonly left: readonly string[];
}

/** What was said, by the id of the field; what is wrong, likewise. */
export type Settled = Readonly<Record<string, string>>;
