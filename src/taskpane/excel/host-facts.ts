import type { Language } from '../../core/model/index.js';
import { requiredApi } from './in-excel.js';

/** Where the pane runs; missing names the requirement sets that this Excel does not have. */
export interface HostFacts {
  readonly isExcel: boolean;
  readonly language: Language | undefined;
  readonly missing: readonly string[];
}

const wanted = [requiredApi, { name: 'SharedRuntime', version: '1.1' }] as const;
const outside: HostFacts = { isExcel: false, language: undefined, missing: [] };

/** Waits for office.js and tells where the pane runs; outside Excel, as in a plain browser, nothing works. */
export async function readHost(): Promise<HostFacts> {
  if (typeof Office === 'undefined') return outside;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return outside;
  const { displayLanguage, requirements } = Office.context;
  const missing = wanted.filter(({ name, version }) => !requirements.isSetSupported(name, version));
  return {
    isExcel: true,
    language: /^zh/i.test(displayLanguage) ? 'zh-CN' : 'en-US',
    missing: missing.map(({ name, version }) => `${name} ${version}`),
  };
}
