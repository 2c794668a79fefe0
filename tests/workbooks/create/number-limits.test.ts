import { createWorkbook } from '../../../src/workbooks/create/index.js';
import { openParts } from '../../../src/workbooks/patch/index.js';
import { templateOf } from './template-of.js';

/** The validations of 数据 in the template of a county, and its printed form. */
async function dataPart(): Promise<string> {
  const asked = { plan: 'anhui-14fyp', region: '340123', year: 2023 };
  const parts = await openParts(await createWorkbook(await templateOf(asked)));
  return parts.text('xl/worksheets/sheet4.xml');
}

test('a number beyond its limits is asked back while it is typed, and declared absences are taken', async () => {
  const part = (await dataPart()).replaceAll('&quot;', '"');
  expect(part).toMatch(/type="custom"[^>]*errorStyle="warning"/);
  expect(part).toContain(
    'IF(ISNUMBER(G3),AND(G3&gt;=0,OR(NOT(ISNUMBER(H3)),G3&lt;=H3)),OR(G3="…",G3="—"))',
  );
  expect(part).toContain('这里填不小于 0、不大于分母的数字');
});

test('a table is printed as a form: unit, plan and date above, who signs below', async () => {
  const part = await dataPart();
  expect(part).toMatch(/<oddHeader>[^<]*填报单位（盖章）：肥西县[^<]*截止日期：2023-12-31/);
  expect(part).toMatch(
    /<oddFooter>[^<]*单位负责人[^<]*统计负责人[^<]*填表人[^<]*联系电话[^<]*报出日期/,
  );
});
