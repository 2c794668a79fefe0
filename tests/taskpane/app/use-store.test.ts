/** @jest-environment jsdom */
import { zhCN } from '../../../src/messages/zh-CN.js';
import { initialState, type PaneState } from '../../../src/taskpane/app/state.js';
import { createStore, type Store } from '../../../src/taskpane/app/store.js';
import { followStore } from '../../../src/taskpane/app/use-store.js';
import { unreadableFile } from '../../../src/taskpane/worker/unreadable.js';

const { setTimeout: setLater, clearTimeout: clearLater } = window;
const now = performance.now.bind(performance);
let later: (() => void) | undefined;

/** Time stands still, so that everything happens within one pause. */
beforeEach(() => {
  later = undefined;
  performance.now = () => 0;
  window.setTimeout = ((run: () => void) => {
    later = run;
    return 1;
  }) as typeof setLater;
  window.clearTimeout = () => {
    later = undefined;
  };
});
afterEach(() => {
  Object.assign(window, { setTimeout: setLater, clearTimeout: clearLater });
  performance.now = now;
});

const settings = { language: 'zh-CN', palette: 'green-ahead' } as const;
const failure = Object.assign(new Error(), { id: 'empty-file', facts: {} });

/** A page with so many files that are waiting. */
function pageWith(count: number): Store {
  const store = createStore(initialState({ place: 'browser', messages: zhCN, settings }));
  const entries = Array.from({ length: count }, (_, id) => ({ id, name: `${id}.xlsx` }));
  store.dispatch({ type: 'queued', entries });
  return store;
}

function check(store: Store, ...ids: readonly number[]): void {
  for (const id of ids) {
    store.dispatch({ type: 'checked', id, checked: unreadableFile(`${id}.xlsx`, failure) });
  }
}

/** How many files were done each time something was shown. */
function shownOf(store: Store): { readonly done: number[]; readonly end: () => void } {
  const done: number[] = [];
  const count = ({ entries }: PaneState) => entries.filter(({ checked }) => checked).length;
  return { done, end: followStore(store, (state) => done.push(count(state))) };
}

test('the first verdict is shown at once, those that follow together after a while', () => {
  const store = pageWith(9);
  const { done } = shownOf(store);
  check(store, 0);
  expect(done).toEqual([1]);
  check(store, 1, 2, 3, 4);
  expect(done).toEqual([1]);
  later?.();
  expect(done).toEqual([1, 5]);
});

test('the last verdict is shown, though nothing follows it', () => {
  const store = pageWith(3);
  const { done } = shownOf(store);
  check(store, 0, 1, 2);
  later?.();
  expect(done).toEqual([1, 3]);
  expect(later).toBeUndefined();
});

test('what somebody does is shown at once, with what has been checked meanwhile', () => {
  const store = pageWith(9);
  const { done } = shownOf(store);
  check(store, 0, 1, 2);
  store.dispatch({ type: 'viewed', view: 'check' });
  expect(done).toEqual([1, 3]);
  expect(later).toBeUndefined();
});

test('a page that is closed is shown nothing more', () => {
  const store = pageWith(9);
  const { done, end } = shownOf(store);
  check(store, 0, 1);
  end();
  check(store, 2);
  later?.();
  expect(done).toEqual([1]);
});
