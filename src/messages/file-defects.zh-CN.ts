import type { Facts } from '../core/model/index.js';

/** In which way a part is not well-formed, in Chinese. */
export const defects: Readonly<Record<string, string>> = {
  encoding: '含有不合 UTF-8 编码的字节',
  character: '含有不允许的控制字符',
  tag: '的标记不合 XML 格式',
  text: '的文字中有不允许的 ]]>',
  nesting: '的标记没有成对',
  'attribute-twice': '的一个标记两次写了同一属性',
  prefix: '用了没有定义的命名空间前缀',
  depth: '的标记嵌套过深',
  'after-root': '在结束之后还有内容',
  'cut-off': '没有写完',
};

/** What a part is called in Chinese: by its sheet where it holds one. */
export function partName({ sheet, part }: Facts): string {
  if (sheet !== undefined) return `工作表“${String(sheet)}”`;
  return part === undefined ? '工作簿' : `部件 ${String(part)} `;
}

/** What stands twice, and where, in Chinese. */
export function repeatedPlace({ sheet, cell, row, repeated, part }: Facts): string {
  if (cell !== undefined) return `${String(sheet)}!${String(cell)} 有两份内容`;
  if (row !== undefined) return `工作表“${String(sheet)}”的第${String(row)}行出现了两次`;
  if (sheet !== undefined && repeated === undefined) return `有两张名为“${String(sheet)}”的工作表`;
  if (sheet !== undefined) return `工作表“${String(sheet)}”的内容有重复（${String(repeated)}）`;
  if (part !== undefined) return `部件 ${String(part)} 的内容有重复（${String(repeated)}）`;
  return repeated === '' ? '文件里接着另一个文件' : `文件里有两个 ${String(repeated)}`;
}
