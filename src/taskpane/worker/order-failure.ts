import type { Facts } from '../../core/model/index.js';

/** An order that can't be filled: an id that messages word, and facts. */
export interface OrderFailure extends Error {
  readonly id: string;
  readonly facts: Facts;
}

const name = 'OrderFailure';

/** An order that can't be filled, to be thrown. */
export function orderFailure(id: string, facts: Facts): OrderFailure {
  return Object.assign(new Error(id), { name, id, facts });
}

/** Whether something that was thrown is an order that can't be filled. */
export function isOrderFailure(error: unknown): error is OrderFailure {
  return error instanceof Error && error.name === name;
}
