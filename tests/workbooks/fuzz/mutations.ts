/** Changes of a text of XML, each by some numbers between 0 and 1. */
export type Random = () => number;
export type Mutation = (xml: string, random: Random) => string;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const foreign = [
  'urn:x',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  main + '/x',
];
const names = [
  'c',
  'v',
  'f',
  'is',
  't',
  'row',
  'sheetData',
  'col',
  'workbookPr',
  'table',
  'si',
  'xf',
];
const values = [
  ...['NaN', 'Infinity', '-0', '1e999', '1e3', ' 7 ', '99999', '', 'A1', 'XFE1', 'PT12H', 'true'],
  ...['2023-12-31', '&#49;', '&lt;', '&nbsp;', '\u0000', '<', ']]>', '社', '0x1F', '+5', '1_0'],
];

/** A generator of numbers between 0 and 1 that a seed repeats (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some things. */
export function pick<T>(things: readonly T[], random: Random): T {
  return things[Math.floor(random() * things.length)] as T;
}

function at(xml: string, pattern: RegExp, random: Random): RegExpMatchArray | undefined {
  const found = [...xml.matchAll(pattern)];
  return found.length === 0 ? undefined : pick(found, random);
}

function spliced(xml: string, [start, end]: readonly [number, number], text: string): string {
  return xml.slice(0, start) + text + xml.slice(end);
}

function insertAtTag(xml: string, text: string, random: Random): string {
  const tag = at(xml, /<[\w/]/g, random);
  return tag ? spliced(xml, [tag.index ?? 0, tag.index ?? 0], text) : xml;
}

const extension: Mutation = (xml, random) => {
  const name = pick(names, random);
  const inner = pick(['', '<y:v>9</y:v>', '<v>9</v>', '<c r="A1"><v>9</v></c>'], random);
  const uri = pick(foreign, random);
  const own =
    random() < 0.5 ? `y:${name} xmlns:y="${uri}"` : `y:${name} xmlns:y="${uri}" xmlns="${uri}"`;
  return insertAtTag(xml, `<${own} date1904="1" r="A1" ref="A1">${inner}</y:${name}>`, random);
};

const alternate: Mutation = (xml, random) => {
  const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
  const text = `<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice Requires="z"><v>8</v></mc:Choice></mc:AlternateContent>`;
  return insertAtTag(xml, text, random);
};

const ownElement: Mutation = (xml, random) => {
  const name = pick(names, random);
  return insertAtTag(
    xml,
    `<${name} r="${pick(['A1', 'B2', '2', '5'], random)}">5</${name}>`,
    random,
  );
};

const repeated: Mutation = (xml, random) => {
  const element = at(xml, /<(v|f|c|row|sheetData|is|cols)\b[^>]*>.*?<\/\1>/gs, random);
  if (!element) return xml;
  const end = (element.index ?? 0) + element[0].length;
  return spliced(xml, [end, end], element[0]);
};

const attribute: Mutation = (xml, random) => {
  const found = at(xml, /\s[\w:]+="[^"]*"/g, random);
  if (!found) return xml;
  const [whole] = found;
  const start = found.index ?? 0;
  const changed = whole.replace(/"[^"]*"/, () => `"${pick(values, random)}"`);
  const text = pick(['', whole + whole, changed, whole.replace(' ', ' x:')], random);
  return spliced(xml, [start, start + whole.length], text);
};

const content: Mutation = (xml, random) => {
  const found = at(xml, />[^<]+</g, random);
  if (!found) return xml;
  const start = (found.index ?? 0) + 1;
  return spliced(xml, [start, start + found[0].length - 2], pick(values, random));
};

const prefix: Mutation = (xml, random) => {
  const name = pick(['x', 'row', 'c', 'xml-like', 'r'], random);
  const prefixed = xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${name}:`);
  return prefixed.replace(' xmlns="', ` xmlns="urn:other" xmlns:${name}="`);
};

const dialect: Mutation = (xml, random) =>
  xml.replace(main, pick([strict, strict, 'urn:none', `${main} `, ''], random));

const rebound: Mutation = (xml, random) => {
  const tag = at(xml, /<(?:row|c|v|sheetData|sheet|si)\b/g, random);
  if (!tag) return xml;
  const end = (tag.index ?? 0) + tag[0].length;
  return spliced(xml, [end, end], ` xmlns="${pick([strict, 'urn:y', ''], random)}"`);
};

const markup: Mutation = (xml, random) => {
  const text = pick(
    [
      '<!-- x -->',
      '<!-- a--b -->',
      '<?go x?>',
      '<![CDATA[7]]>',
      '<?xml version="1.0"?>',
      '<!DOCTYPE a>',
      'z',
    ],
    random,
  );
  return insertAtTag(xml, text, random);
};

const cut: Mutation = (xml, random) => xml.slice(0, Math.floor(random() * xml.length));

const nestedRow: Mutation = (xml) =>
  xml.replace(/(<c\b[^>]*>)/, '$1<row r="9"><c r="A9"><v>9</v></c></row>');

const byte: Mutation = (xml, random) => {
  const place = Math.floor(random() * xml.length);
  return spliced(xml, [place, place + 1], String.fromCharCode(Math.floor(random() * 128)));
};

/** Every kind of change. */
export const mutations: readonly Mutation[] = [
  ...[extension, alternate, ownElement, repeated, attribute, content, prefix],
  ...[dialect, rebound, markup, cut, nestedRow, byte],
];
