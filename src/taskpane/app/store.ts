import { reduce, type Action } from './reduce.js';
import type { PaneState } from './state.js';

/** The state of the pane, what may happen to it, and who wants to know. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** Calls back after every change, with what happened; what it returns ends that. */
  readonly subscribe: (onChange: (action: Action) => void) => () => void;
}

/** A store that begins with a state. */
export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<(action: Action) => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      for (const listener of listeners) listener(action);
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
