import { useEffect, useState } from 'react';
import type { Action } from './reduce.js';
import type { PaneState } from './state.js';
import type { Store } from './store.js';

/** 界面状态 · What the store holds, as it is shown; what happened between the first drawing and the subscription too. */
export function useStore(store: Store): PaneState {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state());
    return followStore(store, setState);
  }, [store]);
  return state;
}

/** Milliseconds between two looks at how far the checking is: nobody reads quicker, and to draw a long list takes as long as to check a workbook. */
const pause = 100;

/**
 * Shows what somebody did at once, and how far the checking is now and then; what it returns ends that.
 */
export function followStore(store: Store, show: (state: PaneState) => void): () => void {
  let shownAt = -Infinity;
  let later: number | undefined;
  const showNow = () => {
    window.clearTimeout(later);
    later = undefined;
    show(store.state());
  };
  const showProgress = () => {
    shownAt = performance.now();
    showNow();
  };
  const unsubscribe = store.subscribe((action) => {
    const left = shownAt + pause - performance.now();
    if (!isProgress(action)) showNow();
    else if (left <= 0) showProgress();
    else later ??= window.setTimeout(showProgress, left);
  });
  return () => {
    unsubscribe();
    window.clearTimeout(later);
  };
}

/** What comes by itself, many times a second, while files are checked. */
function isProgress({ type }: Action): boolean {
  return type === 'reading' || type === 'checked';
}
