import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import type { Language } from '../../src/core/model/index.js';
import { knownCatalogue } from '../../src/data/known-catalogue.js';
import { loadRegions, loadTownships } from '../../src/data/regions.js';
import { associateAll } from '../../src/functions/associate-all.js';
import type { ExcelFunction } from '../../src/functions/runtime.js';
import { messagesOf } from '../../src/messages/index.js';

/** Stands in for CustomFunctions.Error, which only Excel has. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Functions as they were associated, called as Excel calls them, and how often townships were loaded. */
export function associated(language: Language = 'zh-CN', load = loadTownships) {
  const answers = new Map<string, ExcelFunction>();
  const loads: number[] = [];
  const planLoads: number[] = [];
  const runtime = {
    associate: (id: string, answer: ExcelFunction) => void answers.set(id, answer),
    Error: ExcelError,
  };
  const { functions } = messagesOf(language);
  const context = { catalogue: builtInCatalogue, regions: loadRegions() };
  associateAll({
    runtime,
    speech: () => ({ runtime, language, functions }),
    context: () => context,
    loadContext: () => {
      planLoads.push(1);
      return Promise.resolve({ ...context, catalogue: knownCatalogue() });
    },
    loadTownships: () => {
      loads.push(1);
      return load();
    },
  });
  const call = (id: string, ...args: readonly unknown[]) =>
    answers.get(id)?.(...args, { address: 'A1' });
  return { ids: [...answers.keys()], call, loads, planLoads };
}

/** What a call throws, as code and sentence. */
export function thrown(action: () => unknown): readonly [string, string] {
  try {
    action();
  } catch (error) {
    if (error instanceof ExcelError) return [error.code, error.message];
    throw error;
  }
  throw new Error('Nothing was thrown');
}
