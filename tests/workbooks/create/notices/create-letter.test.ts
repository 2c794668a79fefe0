import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { messagesOf } from '../../../../src/messages/index.js';
import type { Notice } from '../../../../src/reports/notices/notice.js';
import {
  createLetter,
  letterName,
} from '../../../../src/workbooks/create/notices/create-letter.js';

const markup = '<w:p>&amp;"x"</w:p>\u0000\u202e';

const row = {
  ...{ place: '数据!F2', indicator: markup, period: '2023', found: '85.1', problem: '应为 85' },
  ...{ severity: '强制性', remedy: '改正后重新报送', answer: '' },
};

const notice: Notice = {
  ...{ kind: 'return', region: '340100', to: markup, plan: 'anhui-14fyp', asOf: '2023-12-31' },
  ...{
    file: 'a.xlsx',
    opening: '现退回修改。',
    rows: [row],
    errors: 1,
    verifies: 0,
    leftOut: 0,
    contact: '',
  },
};

const settings = { language: 'zh-CN', planName: () => '安徽省规划' } as const;

async function partOf(path: string): Promise<string> {
  const annexes = [{ ...notice, to: '肥西县民政局' }];
  const bytes = await createLetter({ notice, annexes }, settings);
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

test('names with markup are plain text, and every part is well-formed', async () => {
  const bytes = await createLetter({ notice, annexes: [] }, settings);
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    expect(() => new SaxesParser().write(strFromU8(part)).close()).not.toThrow();
  }
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
    '&lt;w:p&gt;&amp;amp;',
  );
});

test('a letter has what an office fills in, and no number that nobody gave', async () => {
  const document = await partOf('word/document.xml');
  const texts = [...document.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  for (const text of ['退回修改通知单', '编号：　　　　　　', '序号', '填报单位答复', '抄送：']) {
    expect(texts).toContain(text);
  }
  expect(texts).toContain('规划：安徽省规划　　截止日期：2023年12月31日');
  expect(texts).toContain('附件 1');
  expect(texts).toContain('主送：肥西县民政局');
});

test('the list of annexes tells each unit below, its notice and how many problems it has', async () => {
  const document = await partOf('word/document.xml');
  const texts = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => text);
  const start = texts.indexOf('附件：所辖单位通知单（共 1份）');
  expect(texts.slice(start + 1, start + 11)).toEqual([
    ...['附件', '单位', '通知单', '强制性问题', '核实性问题'],
    ...['1', '肥西县民政局', '退回修改通知单', '1', '—'],
  ]);
});

test('what a letter is closed with stays together, so that no signature stands alone on a page', async () => {
  const document = await partOf('word/document.xml');
  const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const texts = paragraphs.map((each) => /<w:t[^>]*>([^<]*)</.exec(each)?.[1]?.trim() ?? '');
  const isKept = (text: string) => {
    const at = texts.findIndex((each) => each.startsWith(text));
    return paragraphs[at]?.includes('<w:keepNext/>');
  };
  for (const text of ['反馈时限', '联系人', '审核单位', '年']) expect(isKept(text)).toBe(true);
  expect(isKept('抄送')).toBe(false);
});

test('the same letter gives the same bytes', async () => {
  const bytes = await createLetter({ notice, annexes: [] }, settings);
  expect(await createLetter({ notice, annexes: [] }, settings)).toEqual(bytes);
});

test('the name of the file is one that every system can hold', () => {
  const name = letterName({ notice, annexes: [] }, 'zh-CN');
  expect(name).toMatch(/^退回修改通知单-340100-[^\\/:*?"<>|]+\.docx$/);
});

test('what is not known of plan and date is left out, and so is the folder of the file', async () => {
  const unknown = { ...notice, plan: null, file: '/srv/报送/a.xlsx' };
  const bytes = await createLetter({ notice: unknown, annexes: [] }, settings);
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const texts = [...document.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  expect(texts).toContain('截止日期：2023年12月31日');
  expect(texts).toContain('报送文件：a.xlsx');
});

test('an English letter says how many in words that fit the number, and is set as a plain letter', async () => {
  const { opening } = messagesOf('en-US').notices;
  expect(opening.return(1, 0)).toContain('were checked: 1 error. Put');
  expect(opening.return(3, 1)).toContain('were checked: 3 errors, 1 to verify. Put');
  expect([1, 2].map((units) => opening.below(units).slice(0, 29))).toEqual([
    'Of the units below you, 1 has',
    'Of the units below you, 2 hav',
  ]);
  const english = { ...settings, language: 'en-US' } as const;
  const bytes = await createLetter({ notice: { ...notice, rows: [] }, annexes: [] }, english);
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(document).not.toMatch(/w:firstLine="[1-9]|w:sz w:val="44"/);
  expect(await partOf('word/document.xml')).toMatch(/w:sz w:val="44"/);
});
