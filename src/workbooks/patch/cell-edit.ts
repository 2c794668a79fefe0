import { address, isError, type CellValue, type Place } from '../../core/model/index.js';
import { escapeXml } from '../../core/model/escape-xml.js';

/** What a cell is to hold: a value, or a formula with the result stored beside it. */
export type CellContent =
  | { readonly value: CellValue }
  | { readonly formula: string; readonly result: CellValue | undefined };

/** 单元格修改 · A cell and what it will hold; its format stays. */
export interface CellEdit extends Place {
  readonly content: CellContent;
}

/** How a cell is spelled: the prefix of the part's elements, the style that it keeps, and whether its text is bold. */
export interface CellLook {
  readonly prefix: string;
  readonly style: string | undefined;
  readonly isBold?: boolean;
}

const bold = '<rPr><b/><sz val="11"/></rPr>';

/** The element of a cell. */
export function cellXml({ content, ...place }: CellEdit, look: CellLook): string {
  const { prefix, style } = look;
  const name = `${prefix}c`;
  const kept = style === undefined ? '' : ` s="${style}"`;
  const start = `<${name} r="${address(place)}"${kept}`;
  const { type, xml } =
    'formula' in content ? formulaXml(content, prefix) : valueXml(content.value, look);
  const typed = type === '' ? start : `${start} t="${type}"`;
  return xml === '' ? `${typed}/>` : `${typed}>${xml}</${name}>`;
}

interface TypedXml {
  readonly type: string;
  readonly xml: string;
}

function formulaXml(
  { formula, result }: Extract<CellContent, { readonly formula: string }>,
  prefix: string,
): TypedXml {
  const element = `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  if (result === undefined || result === null) return { type: '', xml: element };
  const { type, text } = stored(result);
  return { type, xml: `${element}<${prefix}v>${text}</${prefix}v>` };
}

function valueXml(value: CellValue, { prefix, isBold = false }: CellLook): TypedXml {
  if (value === null || value === '') return { type: '', xml: '' };
  if (typeof value === 'string') {
    const text = `<${prefix}t xml:space="preserve">${xmlText(value)}</${prefix}t>`;
    const run = isBold ? `<r>${bold}${text}</r>` : text;
    return { type: 'inlineStr', xml: `<${prefix}is>${run}</${prefix}is>` };
  }
  const { type, text } = stored(value);
  return { type, xml: `<${prefix}v>${text}</${prefix}v>` };
}

function stored(value: Exclude<CellValue, null>): { readonly type: string; readonly text: string } {
  if (typeof value === 'string') return { type: 'str', text: xmlText(value) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  return isError(value) ? { type: 'e', text: value.error } : { type: '', text: String(value) };
}

/** A text as cells store it: what XML does not allow is written in the way of the format. */
function xmlText(text: string): string {
  return escapeXml(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\r]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
    });
}
