import type { Deadline } from '../../core/model/index.js';
import { readFailure, type ReadFailureId } from './read-failure.js';

/** Takes an amount from what is left; throws the failure of the budget once nothing is left. */
export type Spend = (amount: number) => void;

/** After how much of a budget the deadline is asked again: a few thousand cells. */
const askedEvery = 4096;

/** A limit that several readings share, such as the unpacked bytes of all parts of a package. */
export function createBudget(limit: number, id: ReadFailureId, deadline?: Deadline): Spend {
  let spent = 0;
  let asked = 0;
  return (amount) => {
    spent += amount;
    if (spent > limit) throw readFailure(id, { limit });
    if (spent - asked < askedEvery) return;
    asked = spent;
    deadline?.();
  };
}
