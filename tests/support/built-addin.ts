import { addinPackage, type AddinPackage } from '../../scripts/package/addin/addin-package.js';
import { onceARun } from './once-a-run.js';

/** From where the add-in of tests would be served. */
export const addinAddress = 'https://guihua.mz.example.gov.cn/plan';

/** The folder that an office is given for its server, made once a run. */
export function builtAddin(): Promise<AddinPackage> {
  const serving = { address: addinAddress, office: 'local', plans: [] } as const;
  return onceARun('add-in', () => addinPackage(serving));
}
