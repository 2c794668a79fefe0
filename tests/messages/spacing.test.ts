import { readFileSync } from 'node:fs';

const measures =
  '个|行|列|人|项|条|份|年|月|日|位|次|秒|万|亿|元|张|家|天|处|页|步|级|字节|栏|字符|小时|季|县|版|号';
const han = '[\\u4e00-\\u9fff]';

/** What stands in cells and formulas, and what programs read, keeps its own spelling. */
const ownSpelling: readonly (readonly [RegExp, string])[] = [
  [/“[^”]*”/g, '“”'],
  [/[^ ，（、]*\.(?:xlsx|xlsb|ods|xls|et|json|pub)/g, 'W'],
  [/(?:数据|说明)![A-Z]+\d+/g, 'W'],
  [/(?:乡镇|村)\((?:街道|社区)\)/g, ''],
];

/** What no Chinese sentence may hold. */
const faults: Readonly<Record<string, RegExp>> = {
  'a space between a number and its measure word': new RegExp(`[0-9}] +(?:${measures})`),
  'a space between 第 and its number': /第 +[0-9{]/,
  'Chinese that runs into a number or a Latin word': new RegExp(
    `(?!第)(?![月年](?=[0-9]+(?:-[0-9]+)?[月日]))${han}[A-Za-z0-9#@.-]`,
  ),
  'a Latin word that runs into Chinese': new RegExp(`[A-Za-z]${han}`),
  'a number that runs into other than its measure word': new RegExp(
    `[0-9%](?!${measures}|以上)${han}`,
  ),
  'half-width punctuation': new RegExp(`${han}[,;:?!()]|[,;:?!()]${han}`),
  'a space beside full-width punctuation': /[，。；、（）“”] \S|\S [，。；：、（）]/,
};

function chineseWords(): readonly (readonly [name: string, said: string])[] {
  const lines = readFileSync('docs/reference/messages.md', 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.slice(2).split(/(?<!\\) \| /))
    .map(([name = '', said = '']) => [name, said.replaceAll(/&amp;[PN]/g, '1')]);
}

function withoutOwnSpelling(said: string): string {
  return ownSpelling.reduce((rest, [own, word]) => rest.replaceAll(own, word), said);
}

test.each(Object.entries(faults))('no Chinese sentence holds %s', (_, fault) => {
  const found = chineseWords().filter(([, said]) => fault.test(withoutOwnSpelling(said)));
  expect(found).toEqual([]);
});
