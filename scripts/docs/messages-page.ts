import {
  contract,
  vocabularies,
  type SheetSpec,
  type Vocabulary,
} from '../../src/core/contract/index.js';
import type { Bilingual } from '../../src/core/model/index.js';
import { messagesOf, type Messages } from '../../src/messages/index.js';
import { provinceWords as provinceEnglish } from '../../src/messages/province-words.en-US.js';
import { provinceWords as provinceChinese } from '../../src/messages/province-words.zh-CN.js';
import { startWords as startEnglish } from '../../src/messages/start-words.en-US.js';
import { startWords as startChinese } from '../../src/messages/start-words.zh-CN.js';
import { yearWordsOf } from '../../src/messages/year-words.js';
import { messageOf } from '../../src/reports/finding-text.js';
import { checkExample } from './example.js';
import { flatWords } from './flat-words.js';
import { listedRules, type AnyRuleId } from './listed-rules.js';
import { heading, page, plain, table } from './markdown.js';
import type { Examples } from './rules-page.js';

/** What is said under one name in Chinese and in English. */
type Line = readonly [name: string, zh: string, en: string];

type Name = keyof Messages;

const zh = messagesOf('zh-CN');
const en = messagesOf('en-US');
const sheets: readonly SheetSpec[] = Object.values(contract);
const lead =
  'Every sentence and label in both languages side by side. The messages of a rule are those of its failing example; words in braces stand for what is filled in.';

/** The page for proof-reading: rules, then the other words, then the names of the contract. */
export function messagesPage(examples: Examples): string {
  const others = (Object.keys(zh) as readonly Name[]).filter((name) => name !== 'rules');
  return page('Messages · 全部文字', [
    lead,
    ...listedRules.map(({ id }) => section(id, ruleLines(id, examples))),
    ...others.map((name) => section(name, wordLines(name, [zh[name], en[name]]))),
    section('year', wordLines('year', [yearWordsOf('zh-CN'), yearWordsOf('en-US')])),
    section('start', wordLines('start', [startChinese, startEnglish])),
    section('province', wordLines('province', [provinceChinese, provinceEnglish])),
    ...sheets.map((spec) => section(`sheet ${spec.id}`, nameLines(spec))),
    ...Object.entries(vocabularies).map(([id, { options }]: [string, Vocabulary]) =>
      section(`words ${id}`, options.map(namedLine)),
    ),
  ]);
}

function section(name: string, lines: readonly Line[]): string {
  const rows = lines.map((cells) => cells.map(plain));
  return `${heading(2, plain(name))}\n\n${table(['', '中文', 'English'], rows)}`;
}

function ruleLines(id: AnyRuleId, examples: Examples): readonly Line[] {
  const [chinese, english] = [zh.rules[id], en.rules[id]];
  return [
    ['title', chinese.title, english.title],
    ...messageLines(id, examples),
    ['why', chinese.why, english.why],
    ['remedy', chinese.remedy, english.remedy],
  ];
}

function messageLines(id: AnyRuleId, examples: Examples): readonly Line[] {
  const example = examples[id];
  const found = example ? checkExample(example.failing) : [];
  return found
    .filter(({ rule }) => rule === id)
    .map((finding) => ['message', messageOf(finding, zh), messageOf(finding, en)]);
}

function wordLines(name: string, [chinese, spoken]: readonly [unknown, unknown]): readonly Line[] {
  const english = flatWords(name, spoken);
  return [...flatWords(name, chinese)].map(([key, said]) => [key, said, english.get(key) ?? '']);
}

function nameLines({ id, name, columns }: SheetSpec): readonly Line[] {
  return [{ id, name }, ...columns].map(namedLine);
}

function namedLine({ id, name }: { readonly id: string; readonly name: Bilingual }): Line {
  return [id, name['zh-CN'], name['en-US']];
}
