import { associateCommands, ribbonCommands } from '../excel/index.js';
import type { Actions } from './actions.js';
import type { Store } from './store.js';

/** Lets the commands of the ribbon open their views; the one that checks starts the check as well. */
export function answerRibbon(store: Store, actions: Actions): void {
  associateCommands((command) => {
    store.dispatch({ type: 'viewed', view: ribbonCommands[command] });
    if (command === 'checkWorkbook') actions.checkAgain();
  });
}
