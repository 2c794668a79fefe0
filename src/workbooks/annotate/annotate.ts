import { foldsOf } from '../../core/folds/folds.js';
import {
  groupBy,
  languages,
  parseArea,
  type Finding,
  type Language,
} from '../../core/model/index.js';
import type { Messages } from '../../messages/index.js';
import { messageOf } from '../../reports/finding-text.js';
import { markedSheet, patchWorkbook, type CellNote, type SheetEdits } from '../patch/index.js';
import { partPaths } from '../read/index.js';
import { findingsMark, findingsSheet } from './findings-sheet.js';

/** What Excel refuses in a note, whatever cell it came from. */
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** The longest text of a note. */
const longest = 32_000;
/** The rule that stands behind what a note of ours says. */
const ruleInBrackets = /[（(][a-z]+(?:-[a-z]+)*[）)]/;

/** The language of a copy, and where the words of each language come from. */
export interface Spoken {
  readonly language: Language;
  readonly messagesOf: (language: Language) => Messages | Promise<Messages>;
}

/**
 * 批注副本 · A workbook with its findings: a note at each cell, and a sheet that lists and links them all.
 *
 * What follows from another finding stands on the sheet alone. Everything else stays as it is. A cell that has a note or a thread of comments keeps it: its
 * findings stand on the sheet alone. A copy of a copy tells the findings of now: its list and its notes
 * take the place of the earlier ones, whatever their language. The sheet is none of the contract, so the
 * findings stay the same.
 */
export async function annotate(
  bytes: Uint8Array,
  findings: readonly Finding[],
  { language, messagesOf }: Spoken,
): Promise<Uint8Array> {
  if (findings.length === 0) return bytes;
  const messages = await messagesOf(language);
  const paths = await partPaths(bytes);
  const earlier = markedSheet(paths, findingsMark);
  const names = [...paths.sheets.keys()];
  const told = findings.filter(foldsOf(findings).isTold);
  const noted = names.map((sheet) => notesOf(sheet, told, messages));
  const edits = {
    author: messages.command.record.annotate.author,
    added: [findingsSheet(findings, names, messages)],
    ...(earlier === undefined
      ? { sheets: noted.filter(hasNotes) }
      : { sheets: noted, isOutdated: isOwnNote(await Promise.all(languages.map(messagesOf))) }),
  };
  const patched = await patchWorkbook(bytes, edits);
  return 'bytes' in patched ? patched.bytes : bytes;
}

type Noted = SheetEdits & { readonly notes: readonly CellNote[] };

function notesOf(sheet: string, findings: readonly Finding[], messages: Messages): Noted {
  const own = findings.filter((finding) => finding.sheet === sheet && finding.cell !== undefined);
  const notes = [...groupBy(own, ({ cell = '' }) => cell)].flatMap(([cell, here]) => {
    const area = parseArea(cell);
    const text = here.map((finding) => noteText(finding, messages)).join('\n');
    const note = text.replace(control, '').slice(0, longest);
    return area ? [{ row: area.top, column: area.left, text: note }] : [];
  });
  return { sheet, cells: [], notes };
}

function hasNotes({ notes }: Noted): boolean {
  return notes.length > 0;
}

/** Whether a note is one of an earlier copy: it starts as ours do and names a rule. */
function isOwnNote(spoken: readonly Messages[]): (note: CellNote) => boolean {
  const starts = spoken.flatMap(noteStarts);
  return ({ text }) => starts.some((start) => text.startsWith(start)) && ruleInBrackets.test(text);
}

function noteStarts({ command, severities }: Messages): readonly string[] {
  return Object.values(severities).map((severity) => {
    const [start = ''] = command.record.annotate.note(severity, '\n', '').split('\n');
    return start;
  });
}

function noteText(finding: Finding, messages: Messages): string {
  const { note } = messages.command.record.annotate;
  const { severities } = messages;
  return note(severities[finding.severity], messageOf(finding, messages), finding.rule);
}
