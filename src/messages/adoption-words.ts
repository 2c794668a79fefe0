import type { LeftReason } from '../core/adoption/index.js';
import type { Unjudged } from '../core/rules/index.js';

/** 取用用语 · What is said of an office's own table that is taken over into the workbook of a plan. */
export interface AdoptionWords {
  /** How many figures are taken over, for which unit and plan. */
  readonly taken: (count: number, unit: string, plan: string) => string;
  readonly leftHeading: (count: number) => string;
  readonly nothingLeft: string;
  /** Where the same is said of several cells, and why. */
  readonly left: (cells: readonly string[], why: string) => string;
  readonly reasons: LeftWords;
  /** Why a table is not judged at all. */
  readonly hindrances: HindranceWords;
}

/** Why a table is not judged, and what to do. */
type HindranceWords = {
  readonly [Why in Unjudged['why']]: (
    hindrance: Extract<Unjudged, { readonly why: Why }>,
  ) => string;
};

/** Why something is left out, and what to do. */
type LeftWords = {
  readonly [Id in LeftReason['id']]: (reason: Extract<LeftReason, { readonly id: Id }>) => string;
};
