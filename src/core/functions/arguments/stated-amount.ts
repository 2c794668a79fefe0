import { Big } from 'big.js';
import type { Indicator } from '../../catalogue/index.js';

/** A published amount as functions give it: in the unit of the indicator, percent as a fraction. */
export function statedAmount({ unit }: Indicator, amount: number): number {
  return unit === '%' ? new Big(amount).div(100).toNumber() : amount;
}
