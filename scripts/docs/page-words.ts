import type { Language } from '../../src/core/model/index.js';

/** The words of the reference pages themselves. */
export interface PageWords {
  readonly workbook: string;
  readonly workbookLead: string;
  readonly sheets: string;
  readonly sheet: string;
  readonly column: string;
  readonly otherNames: string;
  readonly holds: string;
  readonly need: string;
  readonly purpose: string;
  readonly rowKey: string;
  readonly must: string;
  readonly header: string;
  readonly free: string;
  readonly kinds: string;
  readonly kindsLead: string;
  readonly required: string;
  readonly unused: string;
  readonly vocabularies: string;
  readonly open: string;
  readonly closed: string;
  readonly word: string;
  readonly rules: string;
  readonly rulesLead: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: string;
  readonly group: string;
  readonly fixable: string;
  readonly yes: string;
  readonly no: string;
  readonly why: string;
  readonly failing: string;
  readonly passing: string;
  readonly found: string;
  readonly remedy: string;
  readonly wholeWorkbook: string;
  readonly earlierDelivery: string;
  readonly macros: string;
  readonly links: string;
  readonly merged: string;
  readonly hiddenRows: string;
  readonly hiddenColumns: string;
  readonly hiddenSheet: string;
  readonly filtered: string;
  readonly listSeparator: string;
  readonly colon: string;
}

const zh: PageWords = {
  workbook: '工作簿约定',
  workbookLead:
    '工作表按名称或别名查找，栏目按表头查找，与先后位置无关；表头用中文或英文都可以，空格和全角、半角的差别不影响识别。未取得或未公布的数值填“…”，不适用的填“—”，空白视为漏填。',
  sheets: '工作表一览',
  sheet: '工作表',
  column: '栏目',
  otherNames: '其他叫法',
  holds: '内容',
  need: '必填',
  purpose: '怎样填',
  rowKey: '行键',
  must: '必填',
  header: '须有此栏',
  free: '选填',
  kinds: '目标类型与必填栏目',
  kindsLead: '“指标”表各类目标需要填写的栏目；留空的公式栏由工具略过。',
  required: '必填栏目',
  unused: '留空栏目',
  vocabularies: '可选内容',
  open: '列表之外的内容可以照实填写，审核时再核实。',
  closed: '只能填列表中的内容。',
  word: '填写内容',
  rules: '校验规则',
  rulesLead:
    '强制性问题改正后才能报送；核实性问题核对无误后写明原因即可；提示性问题供参考。例表用的是演示数据。',
  rule: '规则',
  title: '名称',
  severity: '类型',
  group: '类别',
  fixable: '可自动修正',
  yes: '是',
  no: '否',
  why: '校验依据',
  failing: '不通过的例子',
  passing: '通过的例子',
  found: '校验结果',
  remedy: '处理办法',
  wholeWorkbook: '整个工作簿',
  earlierDelivery: '上次报送',
  macros: '工作簿含有宏',
  links: '链接到其他工作簿',
  merged: '合并的单元格',
  hiddenRows: '隐藏的行',
  hiddenColumns: '隐藏的列',
  hiddenSheet: '工作表已隐藏',
  filtered: '筛选已打开',
  listSeparator: '、',
  colon: '：',
};

const en: PageWords = {
  workbook: 'The workbook',
  workbookLead:
    'Sheets are found by name, columns by header, wherever they stand; Chinese and English names are both known, and spaces and full-width forms make no difference. “…” stands for a figure that is not available or not published, “—” for one that does not apply; a blank is a missing answer.',
  sheets: 'Sheets',
  sheet: 'Sheet',
  column: 'Column',
  otherNames: 'Also known as',
  holds: 'Holds',
  need: 'Required',
  purpose: 'What belongs there',
  rowKey: 'Row key',
  must: 'yes',
  header: 'the column',
  free: 'no',
  kinds: 'Kinds of target and required columns',
  kindsLead: 'What each kind of target needs in the sheet Indicators.',
  required: 'Required columns',
  unused: 'Columns left blank',
  vocabularies: 'Words to choose from',
  open: 'Other words are taken as they are and asked about in review.',
  closed: 'Only these words are taken.',
  word: 'Word',
  rules: 'Rules',
  rulesLead:
    'An error stands against submission; what is to be verified passes with an explanation; a note is for information. The examples use invented figures.',
  rule: 'Rule',
  title: 'Defect',
  severity: 'Severity',
  group: 'Group',
  fixable: 'Fixable',
  yes: 'yes',
  no: 'no',
  why: 'Why it matters',
  failing: 'An example that fails',
  passing: 'An example that passes',
  found: 'What is found',
  remedy: 'How to put it right',
  wholeWorkbook: 'the workbook',
  earlierDelivery: 'the earlier delivery',
  macros: 'The workbook has macros',
  links: 'Links to other workbooks',
  merged: 'Merged cells',
  hiddenRows: 'Hidden rows',
  hiddenColumns: 'Hidden columns',
  hiddenSheet: 'The sheet is hidden',
  filtered: 'A filter is on',
  listSeparator: ', ',
  colon: ': ',
};

/** The words of the reference pages in a language. */
export function pageWords(language: Language): PageWords {
  return language === 'zh-CN' ? zh : en;
}
