import { builtInCatalogue, findPlan, type PrintedForm } from '../../../src/core/catalogue/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { createWorkbook, templateDraft } from '../../../src/workbooks/create/index.js';
import { openParts } from '../../../src/workbooks/patch/index.js';

/** The header that 数据 of a county's template is printed with, without the codes of Excel's looks. */
async function headerOf(form: PrintedForm, name?: string): Promise<string> {
  const regions = loadRegions();
  const [plan, unit] = [findPlan(builtInCatalogue, 'anhui-14fyp'), regions.find('340123')];
  if (!plan || !unit) throw new Error('no plan');
  const named = name === undefined ? plan : { ...plan, name: { 'zh-CN': name, 'en-US': name } };
  const draft = templateDraft({
    ...{ plan: { ...named, form }, unit, regions, language: 'zh-CN' },
    asOf: { year: 2023, month: 12, day: 31 },
  });
  const parts = await openParts(await createWorkbook(draft));
  const part = await parts.text('xl/worksheets/sheet4.xml');
  return (/<oddHeader>([^<]*)</.exec(part)?.[1] ?? '').replaceAll('&amp;', '&');
}

const form: PrintedForm = {
  ...{ number: '皖民规表1', madeBy: '安徽省民政厅', approvedBy: '安徽省统计局' },
  ...{ document: '皖统函〔2026〕3号', validUntil: { year: 2028, month: 6, day: 30 } },
};

test('表号 and what belongs to it stand above the right corner, line by line', async () => {
  const header = await headerOf(form);
  const corner = header.split('&R')[1]?.split('\n');
  expect(corner).toEqual([
    ...['表　　号：皖民规表1', '制定机关：安徽省民政厅', '批准（备案）机关：安徽省统计局'],
    ...['文　　号：皖统函〔2026〕3号', '有效期至：2028-06-30'],
    expect.stringContaining('截止日期：2023-12-31'),
  ]);
  expect(header).toContain('&L\n\n\n\n\n填报单位（盖章）：肥西县');
});

test('no header is longer than Excel takes: the last lines of the block give way first', async () => {
  for (const length of [10, 60, 120, 180, 240]) {
    const header = await headerOf(form, '规'.repeat(length));
    expect(header.length).toBeLessThanOrEqual(255);
    if (length < 200) expect(header).toContain('规'.repeat(length));
    if (length < 130) expect(header).toContain('表　　号：皖民规表1');
  }
});
