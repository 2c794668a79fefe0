import type { Indicator } from '../catalogue/index.js';
import { splitUnit } from '../units/index.js';
import type { CheckComparison, CheckNode, CheckReference } from './check-formula.js';
import { indicatorNamed } from './resolve-names.js';

/** A unit with its exponents; a number that may be of any unit is undefined. */
interface Dimension {
  readonly text: string;
  readonly atoms: ReadonlyMap<string, number>;
  readonly multiple: number;
  /** Whether a plain number was multiplied with it, which may turn 万元 into 元. */
  readonly isScaled: boolean;
}

/** 单位不合 · Two units that do not go together in a check. */
export interface UnitsApart {
  readonly one: string;
  readonly other: string;
}

type Found = Dimension | UnitsApart | undefined;

const plainShares = new Set(['%', '‰', '']);

/** 单位检查 · The first two parts of a check that are added or compared in units that do not fit; undefined where all fit. */
export function unitsApart(
  { left, right }: CheckComparison,
  indicators: readonly Indicator[],
): UnitsApart | undefined {
  const found = joined([left, right].map((side) => dimensionOf(side, indicators)));
  return isApart(found) ? found : undefined;
}

function isApart(found: Found): found is UnitsApart {
  return found !== undefined && 'one' in found;
}

function dimensionOf(node: CheckNode, indicators: readonly Indicator[]): Found {
  const of = (each: CheckNode) => dimensionOf(each, indicators);
  switch (node.kind) {
    case 'number':
      return undefined;
    case 'figure':
      return dimensionOfReference(node.reference, indicators);
    case 'call':
      return joined(node.operands.map(of));
    case 'operation':
      return node.operator === '+' || node.operator === '-'
        ? joined([of(node.left), of(node.right)])
        : product(of(node.left), of(node.right), node.operator === '*' ? 1 : -1);
    default: {
      const apart = unitsApart(node.condition, indicators);
      return apart ?? joined([of(node.then), of(node.otherwise)]);
    }
  }
}

function dimensionOfReference(
  { name, part }: CheckReference,
  indicators: readonly Indicator[],
): Dimension | undefined {
  const indicator = indicatorNamed(name, indicators);
  if (indicator === undefined || indicator === 'several') return undefined;
  const unit = part === 'value' ? indicator.unit : indicator.partsUnit;
  return unit === undefined ? undefined : dimensionOfUnit(unit);
}

function dimensionOfUnit(text: string): Dimension {
  const [of = '', ...per] = text.split('/');
  const [one, others] = [splitUnit(of), per.map(splitUnit)];
  const atoms = new Map<string, number>();
  if (!plainShares.has(one.base)) atoms.set(one.base, 1);
  for (const { base } of others) atoms.set(base, (atoms.get(base) ?? 0) - 1);
  const multiple = others.reduce((product, other) => product / other.multiple, one.multiple);
  return { text, atoms, multiple, isScaled: per.length > 0 };
}

/** What parts have in common that are added or compared. */
function joined(parts: readonly Found[]): Found {
  let common: Dimension | undefined;
  for (const part of parts) {
    if (isApart(part)) return part;
    if (part && common && !fits(part, common)) return { one: common.text, other: part.text };
    common ??= part;
  }
  return common;
}

/** A rate may count one thing in another: 入住率 is 人 in 张. */
function fits(one: Dimension, other: Dimension): boolean {
  if (isShare(one) && isQuotient(other)) return true;
  if (isShare(other) && isQuotient(one)) return true;
  const isSame = [...one.atoms].every(([base, power]) => other.atoms.get(base) === power);
  if (!isSame || one.atoms.size !== other.atoms.size) return false;
  return one.isScaled || other.isScaled || one.multiple === other.multiple;
}

function isShare({ atoms }: Dimension): boolean {
  return atoms.size === 0;
}

function isQuotient({ atoms }: Dimension): boolean {
  return [...atoms.values()].some((power) => power < 0);
}

function product(one: Found, other: Found, power: 1 | -1): Found {
  if (isApart(one)) return one;
  if (isApart(other)) return other;
  if (!one && !other) return undefined;
  const atoms = new Map(one?.atoms);
  for (const [base, exponent] of other?.atoms ?? []) {
    const sum = (atoms.get(base) ?? 0) + power * exponent;
    if (sum === 0) atoms.delete(base);
    else atoms.set(base, sum);
  }
  const sign = power === 1 ? '×' : '÷';
  const text = one && other ? `${one.text}${sign}${other.text}` : (one?.text ?? other?.text ?? '');
  return { text, atoms, multiple: 1, isScaled: true };
}
