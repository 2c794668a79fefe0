import { readFailure } from '../package/read-failure.js';
import type { TextRun } from './known-text.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Some text in a part. */
export interface PartRun extends TextRun {
  readonly part: string;
}

/** Some bytes of the part as they stand; throws `malformed-xml` where they are not UTF-8. */
export function decodeRaw(
  { bytes, part }: Pick<PartRun, 'bytes' | 'part'>,
  start: number,
  end: number,
): string {
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    throw readFailure('malformed-xml', { part, because: 'encoding' });
  }
}

/** The last run of text in hand, references resolved and line ends as \n. */
export function decodeXml(run: PartRun): string {
  const raw = decodeRaw(run, run.textStart, run.textEnd);
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? resolveReferences(text, run.part) : text;
}

/** A run of the part as the value of an attribute, where white space is one space each. */
export function decodeAttribute(run: PartRun): string {
  const raw = decodeRaw(run, run.textStart, run.textEnd);
  const text = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw;
  return text.includes('&') ? resolveReferences(text, run.part) : text;
}

/** Looks at the references in text that nobody asks for; throws `unknown-entity`. */
export function checkReferences({ bytes, part, textStart, textEnd }: PartRun): void {
  resolveReferences(decodeRaw({ bytes, part }, textStart, textEnd), part);
}

function resolveReferences(text: string, part: string): string {
  return text.replace(/&([^;&]*);?/g, (reference, name: string) => {
    const character = reference.endsWith(';') ? characterOf(name) : undefined;
    if (character === undefined) throw readFailure('unknown-entity', { part });
    return character;
  });
}

function characterOf(name: string): string | undefined {
  const number = /^#(?:x0*([\dA-Fa-f]{1,6})|0*(\d{1,7}))$/.exec(name);
  if (!number) return named.get(name);
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** Whether XML has a character of this code. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && (code & 0xfffe) !== 0xfffe);
}
