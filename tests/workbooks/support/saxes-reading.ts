import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as another parser sees it: its type and texts as they stand in the file. */
export interface RawCell {
  readonly type: string;
  readonly value: string;
  readonly formula: string;
  /** Undefined where the cell holds no inline string. */
  readonly inline: string | undefined;
}

/** The cells of each worksheet part by address, read slowly by a general XML parser. */
export function rawCells(bytes: Uint8Array): Map<string, Map<string, RawCell>> {
  const parts = Object.entries(unzipSync(bytes));
  const sheets = parts.filter(([name]) => /worksheets\/[^/]+\.xml$/i.test(name));
  return new Map(sheets.map(([name, content]) => [name, cellsOfPart(decode(content))]));
}

/** The shared strings in order; runs are joined, phonetic readings left out. */
export function rawStrings(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes));
  const content = parts.find(([name]) => name === 'xl/sharedStrings.xml')?.[1];
  const strings: string[] = [];
  const path: string[] = [];
  scan(content ? decode(content) : '<sst/>', {
    open: (name) => {
      path.push(name);
      if (name === 'si') strings.push('');
    },
    text: (text) => {
      const isRun = path.at(-1) === 't' && path.at(-2) !== 'rPh';
      if (isRun) strings.push(`${strings.pop() ?? ''}${text}`);
    },
    close: () => path.pop(),
  });
  return strings;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function emptyCell(type: string): RawCell {
  return { type, value: '', formula: '', inline: undefined };
}

function cellsOfPart(xml: string): Map<string, RawCell> {
  const cells = new Map<string, RawCell>();
  let cell: Mutable<RawCell> = emptyCell('');
  let address = '';
  let name = '';
  scan(xml, {
    open: (element, attributes) => {
      name = element;
      if (element === 'is') cell.inline = '';
      if (element !== 'c') return;
      address = attributes['r'] ?? '';
      cell = emptyCell(attributes['t'] ?? 'n');
    },
    text: (text) => {
      if (name === 'v') cell.value += text;
      if (name === 'f') cell.formula += text;
      if (name === 't') cell.inline = `${cell.inline ?? ''}${text}`;
    },
    close: (element) => {
      name = '';
      if (element === 'c') cells.set(address, cell);
    },
  });
  return cells;
}

interface Handlers {
  readonly open: (name: string, attributes: Record<string, string>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

function scan(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  const local = (name: string) => name.replace(/^.*:/, '');
  parser.on('opentag', (tag) => {
    open(local(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', (tag) => {
    close(local(tag.name));
  });
  parser.write(xml).close();
}

function decode(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}
