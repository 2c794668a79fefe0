import { alsoSaid } from '../../../src/taskpane/app/share-identity.js';
import type { FileEntry } from '../../../src/taskpane/app/state.js';
import { checkWorkbook } from '../../../src/taskpane/worker/check-workbook.js';
import { ownProgress } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

async function entry(id: number, said: Parameters<typeof ownProgress>[0]): Promise<FileEntry> {
  const name = `${id}.xlsx`;
  const checked = await checkWorkbook(workbook(ownProgress(said)), { name, settings: {} });
  return { id, name, checked };
}

const unknown = ['1 | 森林覆盖率 | % | 20 | 21 | 25 | 84'];
const identity = {
  ownRegion: '340123',
  plan: 'anhui-14fyp',
  asOf: { year: 2023, month: 12, day: 31 },
};

test('what was said of one workbook counts for others that leave the same open, and the unit never does', async () => {
  const entries = await Promise.all([
    entry(0, { rows: unknown }),
    entry(1, { rows: unknown }),
    entry(2, {}),
    entry(3, { title: '2024年肥西县城乡社区服务主要指标完成情况' }),
    entry(4, { title: '城乡社区服务主要指标完成情况' }),
  ]);
  const { plan, asOf } = identity;
  expect(alsoSaid(entries, { id: 0, identity })).toEqual([
    { id: 1, identity: { plan } },
    { id: 3, identity: { asOf } },
  ]);
  expect(alsoSaid(entries, { id: 0, identity: { isWithoutPlan: true } })).toEqual([
    { id: 1, identity: { isWithoutPlan: true } },
  ]);
});

test('what was said of the other workbook itself stays', async () => {
  const other = { ...(await entry(1, { rows: unknown })), identity: { ownRegion: '340122' } };
  const [said] = alsoSaid([other], { id: 0, identity });
  expect(said?.identity).toEqual({ ownRegion: '340122', plan: 'anhui-14fyp' });
});
