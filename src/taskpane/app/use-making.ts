import { useState } from 'react';
import { isoDay } from '../../core/model/index.js';
import type { MadeWords, YearWords } from '../../messages/year-words.js';
import type { MadeData } from '../views/MadeForm.js';
import type { MadeWorkbook } from '../worker/make-next.js';
import { noticeOf } from './notice-of.js';
import type { PartProps } from './Pane.js';
import { noticeText } from './present/notice.js';

const nothing = { isMaking: false, told: '', isFailure: false, lines: [] };

/** 生成 · Makes a workbook, hands it to the user, and keeps what is told of it or why there is none. */
export function useMaking({ state, actions }: PartProps, words: MadeWords, year: YearWords) {
  const [made, setMade] = useState<Omit<MadeData, 'isReady'>>(nothing);
  const making = async (make: () => Promise<MadeWorkbook>) => {
    setMade({ ...nothing, isMaking: true });
    try {
      const { bytes, unit, asOf, lines } = await make();
      const file = words.fileName(unit, isoDay(asOf));
      await actions.deliver(bytes, file);
      setMade({ ...nothing, told: words.made(file), lines });
    } catch (error) {
      setMade({ ...nothing, isFailure: true, told: whyNot(error, state, year) });
    }
  };
  return { made, making };
}

function whyNot(error: unknown, { messages }: PartProps['state'], { failures }: YearWords): string {
  const notice = noticeOf(error);
  if (!notice) return '';
  const { id, facts } = notice;
  const own: Readonly<Record<string, YearWords['failures'][keyof YearWords['failures']]>> =
    failures;
  return Object.hasOwn(own, id) ? (own[id]?.(facts) ?? '') : noticeText(notice, messages);
}
