import { useEffect, useState } from 'react';
import type { PaneState } from './state.js';

/** What has to be done about each file, by its name. */
export type Acts = ReadonlyMap<string, string>;

const none: Acts = new Map();

/** 办理事项 · What has to be done about each of several files, once all are checked; its words are loaded then. */
export function useActs({ entries, across, work, messages }: PaneState): Acts {
  const [acts, setActs] = useState(none);
  const isAsked = work !== 'checking' && entries.filter(({ checked }) => checked).length > 1;
  useEffect(() => {
    let isWanted = true;
    if (!isAsked) setActs(none);
    else
      void import('./present/acts.js').then(({ presentActs }) => {
        if (isWanted) setActs(presentActs({ entries, across }, messages));
      });
    return () => {
      isWanted = false;
    };
  }, [isAsked, entries, across, messages]);
  return acts;
}
