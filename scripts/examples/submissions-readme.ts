import type { Language } from '../../src/core/model/index.js';
import { messagesOf } from '../../src/messages/index.js';
import { listedRules } from '../docs/listed-rules.js';
import type { ListedDefect } from './submissions.js';

const words = {
  'zh-CN': {
    title: '演示报送',
    intro: [
      '一个市和它的三个县区的工作簿，全部是演示数据，并非真实填报。每个工作簿的第一页也写明这一点。',
      '下表列出埋设的全部问题，校验应当逐一找到，不多也不少：',
    ],
    head: ['文件', '工作表', '单元格', '规则', '问题'],
  },
  'en-US': {
    title: 'Example submissions',
    intro: [
      'The workbooks of a city and three of its counties, all made up and none of them a real submission; the first page of each says so.',
      'The table lists every defect that was planted. A check must find each of them and nothing else:',
    ],
    head: ['File', 'Sheet', 'Cell', 'Rule', 'Defect'],
  },
} as const;

/** The README of the example submissions: every planted defect with its cell. */
export function submissionsReadme(defects: readonly ListedDefect[], language: Language): string {
  const { title, intro, head } = words[language];
  const { rules } = messagesOf(language);
  const order = listedRules.map(({ id }) => id as string);
  const sorted = [...defects].sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
  const rows = sorted.map(({ file, sheet, cell, rule }) => [
    ...[file, sheet ?? '', cell ?? '', `\`${rule}\``],
    rules[rule as keyof typeof rules].title,
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const command = ['```sh', 'npm run validate -- examples/submissions', '```'];
  return [`# ${title}`, '', intro[0], '', ...command, '', intro[1], '', ...table, ''].join('\n');
}
