import { zhCN } from '../../../src/messages/zh-CN.js';
import { reduce } from '../../../src/taskpane/app/reduce.js';
import { chosenEntry, initialState } from '../../../src/taskpane/app/state.js';
import { unreadableFile } from '../../../src/taskpane/worker/unreadable.js';

const state = initialState({
  place: 'browser',
  messages: zhCN,
  settings: { language: 'zh-CN', palette: 'green-ahead' },
});
const entries = [
  { id: 0, name: 'a.xlsx' },
  { id: 1, name: 'b.xlsx' },
];
const checked = unreadableFile('b.xlsx', { id: 'empty-file', facts: {} });

test('the first workbook is shown, and a later one until it is checked', () => {
  const queued = reduce(state, { type: 'queued', entries });
  const done = reduce(queued, { type: 'checked', id: 1, checked });
  expect(chosenEntry(done)).toEqual({ id: 1, name: 'b.xlsx', checked });
  const all = reduce(done, { type: 'checked', id: 0, checked });
  expect(chosenEntry(all)?.id).toBe(0);
  expect(chosenEntry(reduce(all, { type: 'checked', id: 1, checked }))?.id).toBe(0);
});

test('what somebody chose stays, whatever is checked after it', () => {
  const queued = reduce(state, { type: 'queued', entries });
  const done = reduce(queued, { type: 'checked', id: 1, checked });
  const picked = reduce(done, { type: 'chosen', id: 1 });
  expect(chosenEntry(reduce(picked, { type: 'checked', id: 0, checked }))?.id).toBe(1);
  const looked = reduce(done, { type: 'viewed', view: 'check' });
  expect(chosenEntry(reduce(looked, { type: 'checked', id: 0, checked }))?.id).toBe(1);
});

test('another workbook is shown with all of its findings', () => {
  const queued = reduce(reduce(state, { type: 'queued', entries }), {
    type: 'filtered',
    filter: 'error',
  });
  expect(reduce(queued, { type: 'chosen', id: 1 })).toMatchObject({ chosen: 1, filter: 'all' });
});

test('a notice goes once another view is opened', () => {
  const told = reduce(state, {
    type: 'told',
    notice: { tone: 'done', id: 'copied', facts: {} },
  });
  expect(reduce(told, { type: 'viewed', view: 'settings' }).notice).toBeUndefined();
});

test('nothing is left once the list is cleared', () => {
  const queued = reduce(state, { type: 'queued', entries });
  expect(reduce(queued, { type: 'cleared' })).toMatchObject({ entries: [], chosen: undefined });
});

test('a workbook of the office’s own opens on its tables, and another one leads back', () => {
  const own = { ...checked, isOwn: true };
  const queued = reduce(state, { type: 'queued', entries });
  const done = reduce(queued, { type: 'checked', id: 0, checked: own });
  expect(done.view).toBe('tables');
  const other = reduce(done, { type: 'checked', id: 1, checked });
  expect(other.view).toBe('tables');
  expect(reduce(other, { type: 'chosen', id: 1 }).view).toBe('check');
});

test('what was said and corrected of a workbook outlasts another check', () => {
  const queued = reduce(state, { type: 'queued', entries });
  const said = reduce(queued, { type: 'identified', id: 0, identity: { ownRegion: '340123' } });
  const drafted = reduce(said, { type: 'drafted', id: 0, drafts: { tables: [] } });
  const again = reduce(drafted, { type: 'checked', id: 0, checked });
  expect(again.entries[0]).toMatchObject({ identity: { ownRegion: '340123' } });
  expect(again.entries[0]?.drafts).toEqual({ tables: [] });
  const undone = reduce(again, { type: 'drafted', id: 0, drafts: undefined });
  expect(undone.entries[0]).not.toHaveProperty('drafts');
});

describe('the banner of a failure', () => {
  const failed = (id: string) =>
    reduce(state, { type: 'told', notice: { tone: 'failure', id, facts: {} } });

  test('goes once a plan is taken or a setting is changed', () => {
    const settings = { ...state.settings, catalogue: { plans: [] } };
    const set = reduce(failed('catalogue-defects'), { type: 'set', settings, messages: zhCN });
    expect(set.notice).toBeUndefined();
  });

  test('what went well stays said while settings are put into force', () => {
    const kept = reduce(state, {
      type: 'told',
      notice: { tone: 'done', id: 'layout-kept', facts: {} },
    });
    const set = reduce(kept, { type: 'set', settings: state.settings, messages: zhCN });
    expect(set.notice?.id).toBe('layout-kept');
  });

  test('goes once the next check works', () => {
    const compared = reduce(failed('unexpected'), { type: 'compared', across: [] });
    expect(compared.notice).toBeUndefined();
  });

  test('stays where it is about the files that were just chosen', () => {
    const compared = reduce(failed('ignored'), { type: 'compared', across: [] });
    expect(compared.notice?.id).toBe('ignored');
  });
});
