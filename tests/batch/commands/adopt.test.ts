import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { adopt } from '../../../src/batch/index.js';
import { folderWith } from '../../support/county-book.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

const matrix = `
  完成情况 | 2023年铜陵市城乡社区服务完成情况
  2 | 县区 | 城乡社区综合服务设施覆盖率（%） | 城市社区政务通用自助服务覆盖率（%） | 每万城镇常住人口拥有社区工作者（人） | 绿化率（%）
  3 | 铜官区 | 95 | 80 | 16 | 40
  4 | 义安区 | 90 | 70 | 15.5 | 41
  5 | 郊区 | 88.5 | 60 | 14 | 42
  6 | 枞阳县 | 85 | 50 | … | 43
  7 | 合计 | 89.2 | 65.3 | 15.1 | 41
`;
const progress = `
  进展 | “十四五”城乡社区服务主要指标完成情况
  2 | 序号 | 指标 | 单位 | 2020年（基期） | 2022年完成 | 2023年完成 | 2025年目标 | 完成率（%）
  3 | 1 | 城乡社区综合服务设施覆盖率 | % | 80 | 84 | 85 | 100 | 85
  4 | 2 | 其中：城市社区政务通用自助服务覆盖率* | % | 50 | 70 | 80 | 100 | 80
  5 | 3 | 每万城镇常住人口拥有社区工作者 | 人 | 12 | 14.5 | 16 | 18 | 88.9
  6 | 4 | 社区志愿者 | 人 | 100 | 120 | 130 | 200 | 65
`;
const asked = (region: string) => [
  ...['--plan', 'anhui-14fyp', '--region', region, '--as-of', '2023-12-31'],
  ...['--output', '规划.xlsx'],
];

test('x', async () => {
  for (const [text, region] of [[matrix, '340700'], [progress, '340123']] as const) {
    const folder = folderWith(text, '表.xlsx');
    const run = await runCommand(adopt, folder, ['表.xlsx', ...asked(region)]);
    console.log(run.out, run.told, run.code, readdirSync(folder));
    const en = await runCommand(adopt, folder, ['表.xlsx', ...asked(region), '--lang', 'en-US', '--output', 'en.xlsx']);
    console.log(en.out);
    const { out } = await runValidate(folder, ['规划.xlsx', '--no-cache', '--lang', 'zh-CN']);
    console.log(out);
  }
});
