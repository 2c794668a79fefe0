/** 所指 · What a reference takes of an indicator: its value, or a part of a rate. */
type ReferencePart = 'value' | 'numerator' | 'denominator';

/** 口径 · Whose figure it takes: the unit's total, its own, its zones', or each subordinate's. */
type ReferenceScope = 'total' | 'own' | 'zone' | 'subordinates';

/** 时点 · When: in the period of the check, the same one a year before, the end of the year before, the period before, or the base. */
type ReferenceTime = 'now' | 'year-before' | 'year-end-before' | 'before' | 'base';

/** 引用 · An indicator in brackets, [养老机构床位].本级@上年同期, by its name or code as it is written. */
export interface CheckReference {
  readonly name: string;
  readonly part: ReferencePart;
  readonly scope: ReferenceScope;
  readonly time: ReferenceTime;
}

export const comparisons = ['=', '<>', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];

export const checkFunctions = ['SUM', 'ABS', 'MIN', 'MAX'] as const;
type CheckFunction = (typeof checkFunctions)[number];

/** 比较 · Two sides and what is said of them. */
export interface CheckComparison {
  readonly comparison: Comparison;
  readonly left: CheckNode;
  readonly right: CheckNode;
}

/** 算式 · A side of a check, or part of one. */
export type CheckNode =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'figure'; readonly reference: CheckReference }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: CheckNode;
      readonly right: CheckNode;
    }
  | {
      readonly kind: 'call';
      readonly name: CheckFunction;
      readonly operands: readonly CheckNode[];
    }
  | {
      readonly kind: 'if';
      readonly condition: CheckComparison;
      readonly then: CheckNode;
      readonly otherwise: CheckNode;
    };

/** 审核公式 · A formula as it was read: its two sides, and the two texts. */
export interface CheckFormula extends CheckComparison {
  readonly leftText: string;
  readonly rightText: string;
}

/** Why a formula is no check. */
export type FormulaRefusal =
  | { readonly refused: 'no-formula' }
  | { readonly refused: 'one-comparison' }
  | { readonly refused: 'unknown-function'; readonly found: string }
  | { readonly refused: 'subordinates-alone'; readonly found: string }
  | { readonly refused: 'no-indicator' };

/** Every reference of a node, from the left. */
export function* referencesIn(node: CheckNode): Generator<CheckReference> {
  switch (node.kind) {
    case 'figure':
      return yield node.reference;
    case 'operation':
      yield* referencesIn(node.left);
      return yield* referencesIn(node.right);
    case 'call':
      for (const operand of node.operands) yield* referencesIn(operand);
      return;
    case 'if':
      yield* referencesOf(node.condition);
      yield* referencesIn(node.then);
      return yield* referencesIn(node.otherwise);
    default:
  }
}

/** Every reference of both sides, from the left. */
export function* referencesOf({ left, right }: CheckComparison): Generator<CheckReference> {
  yield* referencesIn(left);
  yield* referencesIn(right);
}
