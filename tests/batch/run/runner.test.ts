import type { CheckedFile } from '../../../src/batch/run/check-file.js';
import { inWorkers, type PoolOptions, type Runner } from '../../../src/batch/run/runner.js';
import { settingsOf } from '../../../src/batch/settings/settings-of.js';

const settings = settingsOf({ maxUnpackedBytes: 2 ** 20 }, {});
const script = new URL('../../support/troubled-worker.mjs', import.meta.url);

/** The same worker as a text, as it stands in the program that is one file. */
const text = `import(${JSON.stringify(script.href)});`;

describe.each([
  ['in a file', script],
  ['as a text', text],
])('workers whose script stands %s', (_, script) => {
  function pool(more: Partial<PoolOptions> = {}): Runner {
    const { signal } = new AbortController();
    const usual = { workers: 2, timeoutSeconds: 60, megabytes: 32, flags: [], script, signal };
    return inWorkers(settings, { ...usual, ...more });
  }

  /** As a run does: what was given ahead to a worker that is lost is read again. */
  async function checked(file: string, runner: Runner): Promise<CheckedFile> {
    const bytes = Uint8Array.of(1, 2, 3);
    return (await runner.check({ file, bytes })) ?? checked(file, runner);
  }

  async function outcomes(files: readonly string[], runner: Runner): Promise<readonly unknown[]> {
    const told: unknown[] = [];
    const queue = files.entries();
    const work = async () => {
      for (const [index, file] of queue) {
        const { result } = await checked(file, runner);
        told[index] = result.failure ?? result.verdict;
      }
    };
    await Promise.all(Array.from({ length: runner.width }, work));
    await runner.close();
    return told;
  }

  test.each([
    ['exits', { id: 'worker-died', facts: { reason: 'Error: worker exited with code: 3' } }],
    ['throws', { id: 'worker-died', facts: { reason: 'Error: broken' } }],
    ['fills memory', { id: 'out-of-memory', facts: { megabytes: 32 } }],
  ])('a worker that %s costs its file only, and is replaced', async (trouble, failure) => {
    const files = ['a', trouble, 'b', `${trouble} 2`, 'c', `${trouble} 3`, 'd'];
    expect(await outcomes(files, pool())).toEqual([
      'passed',
      failure,
      'passed',
      failure,
      'passed',
      failure,
      'passed',
    ]);
  });

  test('a file on which its worker hangs is given up after the time limit', async () => {
    const runner = pool({ workers: 1, timeoutSeconds: 1 });
    const failure = { id: 'timed-out', facts: { seconds: 1 } };
    expect(await outcomes(['hangs', 'a', 'hangs 2', 'b'], runner)).toEqual([
      failure,
      'passed',
      failure,
      'passed',
    ]);
  });

  test('a large file is not given to a worker ahead, and waits for none that is stuck', async () => {
    const runner = pool({ timeoutSeconds: 1 });
    const bytes = new Uint8Array(2 ** 18 + 1);
    const stuck = runner.check({ file: 'hangs', bytes: new Uint8Array(1) });
    const others = ['a', 'b', 'c'].map((file) => runner.check({ file, bytes: bytes.slice() }));
    const first = await Promise.race([stuck, Promise.all(others)]);
    await stuck;
    await runner.close();
    expect(first).toHaveLength(3);
  });

  test('a file that was given ahead to a worker that is lost is given back, to be read again', async () => {
    const runner = pool({ workers: 1, timeoutSeconds: 1 });
    const stuck = runner.check({ file: 'hangs', bytes: new Uint8Array(1) });
    const ahead = runner.check({ file: 'a', bytes: new Uint8Array(1) });
    expect((await stuck)?.result.failure?.id).toBe('timed-out');
    expect(await ahead).toBeUndefined();
    await runner.close();
  });

  test('the time that workers take to start is not the time of a file', async () => {
    const runner = pool({ workers: 1, timeoutSeconds: 1 });
    expect(await outcomes(['a', 'b'], runner)).toEqual(['passed', 'passed']);
  });

  test('a worker that dies between two files costs none', async () => {
    const runner = pool({ workers: 1 });
    await runner.check({ file: 'dies afterwards', bytes: new Uint8Array(1) });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await outcomes(['a', 'b'], runner)).toEqual(['passed', 'passed']);
  });

  test('an interrupted run waits for no worker', async () => {
    const controller = new AbortController();
    const runner = pool({ workers: 1, signal: controller.signal });
    const checked = runner.check({ file: 'hangs', bytes: new Uint8Array(1) });
    controller.abort();
    expect((await checked)?.result.verdict).toBe('unreadable');
    await runner.close();
  });

  test('a small file, whose bytes lie among others, reaches its worker alone', async () => {
    const runner = pool({ workers: 1 });
    const shared = new Uint8Array(8);
    const bytes = shared.subarray(2, 5);
    expect((await runner.check({ file: 'shared', bytes }))?.facts).toMatchObject({ length: 3 });
    expect(shared.length).toBe(8);
    await runner.close();
  });

  test('a file without bytes reaches its worker as any other', async () => {
    const runner = pool({ workers: 1 });
    const empty = await runner.check({ file: 'empty', bytes: new Uint8Array() });
    await runner.close();
    expect(empty?.facts).toMatchObject({ length: 0 });
  });

  test('a worker tells how far it has read a large file before it answers', async () => {
    const runner = pool({ workers: 1 });
    const told: string[] = [];
    const tellUnpacked = (done: number, all: number) => told.push(`${done} of ${all}`);
    await runner.check({ file: 'reads long', bytes: new Uint8Array(1), tellUnpacked });
    await runner.close();
    expect(told).toEqual(['1 of 4']);
  });
});
