import type { Cause, Finding } from '../model/index.js';

/** How a finding is named as the cause of others. */
export function causeOf({ rule, file, sheet, cell, key }: Finding): Cause {
  return {
    ...{ rule, file },
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(key === undefined ? {} : { key }),
  };
}
