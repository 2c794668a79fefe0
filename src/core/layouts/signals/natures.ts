import { foldHeader } from '../../entries/index.js';
import { remember } from '../../model/index.js';
import type { Span } from '../span.js';
import { natureWords } from '../nature-words.js';
import { takePeriod } from './periods.js';

/** 未定稿 · What is not final: 快报 or 预计. */
export type OpenNature = 'flash' | 'estimate';

/** 性质说明 · What a note says of how final figures are: those of times, those marked with * or all of the table. */
export interface NatureNote {
  readonly nature: OpenNature;
  readonly of: 'all' | 'marked' | readonly Span[];
}

/** 性质说明 · What a note says of the nature of figures; unclear where it speaks of it and not plainly of which. */
export function naturesIn(
  text: string,
  now: Span | undefined,
): readonly (NatureNote | 'unclear')[] {
  return sentencesOf(text).flatMap((sentence) => {
    const said = sentence.split(',').flatMap((clause, at) => {
      return (
        readClause(clause, now, at === 0) ?? (natureWords.mention.test(clause) ? 'unclear' : [])
      );
    });
    return said.length > 0 && natureWords.exception.test(sentence) ? ['unclear' as const] : said;
  });
}

/** 2027年数据为快报数: a line that is a note without beginning like one. */
export const tellsNature: (text: string) => boolean = remember((text: string) => {
  const said = /[预估测快初]/.test(text) ? naturesIn(text, { kind: 'year', year: 2000 }) : [];
  return said.length > 0 && !said.includes('unclear');
});

/** 2026年，2027年为预计数 is one clause of two years, 2026年为年报数、2027年为快报数 are two. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) =>
    foldHeader(line)
      .replace(/年,(?=(?:19|20)\d\d)/g, '年、')
      .replace(/数、(?=(?:19|20)\d\d)/g, '数,')
      .split(/[。;]/)
      .map((sentence) => sentence.replace(natureWords.opening, '').replace(/\)$/, '')),
  );
}

/** 数据为快报数 is said of all, unless words before it say of what. */
function readClause(
  clause: string,
  now: Span | undefined,
  isFirst: boolean,
): NatureNote | undefined {
  const { groups } = natureWords.statement.exec(clause) ?? {};
  if (!groups) return undefined;
  const { subject = '', noun: named, estimate } = groups;
  const isAll = isFirst && subject === '' && named !== undefined;
  const of = isAll ? 'all' : subjectOf(subject, now);
  return of && { nature: estimate === undefined ? 'flash' : 'estimate', of };
}

function subjectOf(subject: string, now: Span | undefined): NatureNote['of'] | undefined {
  if (natureWords.marked.test(subject)) return 'marked';
  if (natureWords.whole.test(subject)) return 'all';
  const parts = subject.replace(/^(?:其中:?|本表|表中)/, '').split(/[、和及与]/);
  const spans = parts.flatMap((part) => {
    const { span, rest } = takePeriod(part, now);
    return span && /^(?:年?[末底]|全年|的)?$/.test(rest) ? [span] : [];
  });
  return spans.length === parts.length ? spans : undefined;
}
