import { Writable } from 'node:stream';
import { runCommand, validate } from '../../../src/batch/index.js';
import { tellerTo, writerTo } from '../../../src/batch/files/standard-output.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { hostFor } from '../../support/host.js';

/** A stream that takes so many texts and then fails with an error of the system. */
function failingAfter(count: number, code: string): { stream: Writable; taken: () => string } {
  let taken = '';
  let left = count;
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      left -= 1;
      if (left < 0) return done(Object.assign(new Error(code), { code }));
      taken += text;
      done();
    },
  });
  return { stream, taken: () => taken };
}

const county = countyText().replace('85\n', '84\n');

test('an output that cannot be written is a failure with its cause, and no verdict', async () => {
  let told = '';
  const cwd = folderWith(county);
  const { stream, taken } = failingAfter(0, 'ENOSPC');
  const host = { ...hostFor(cwd), write: writerTo(stream), tell: (text: string) => (told += text) };
  expect(await runCommand(validate, ['.', '--format', 'json'], host)).toBe(2);
  expect(told).toMatch(/标准输出（ENOSPC）/);
  expect(taken()).toBe('');
});

test('a reader that goes away ends the output in silence, and the answer is that of the check', async () => {
  let told = '';
  const cwd = folderWith(county);
  const host = (write: (text: string) => unknown) => ({
    ...hostFor(cwd),
    write,
    tell: (text: string) => (told += text),
  });
  const whole = await runCommand(
    validate,
    ['.'],
    host(() => undefined),
  );
  expect(await runCommand(validate, ['.'], host(writerTo(failingAfter(0, 'EPIPE').stream)))).toBe(
    whole,
  );
  expect(told).toBe('');
});

test('texts are written one after the other, and none after the reader has gone', async () => {
  const { stream, taken } = failingAfter(1, 'EPIPE');
  const write = writerTo(stream);
  await write('甲\n');
  await write('乙\n');
  await write('丙\n');
  expect(taken()).toBe('甲\n');
});

test('what a terminal would obey is written so that it does nothing', async () => {
  const { stream, taken } = failingAfter(9, 'EPIPE');
  await writerTo(stream)('\u001b[2J\u202e甲\u009b1m\r乙\r\n\t丙\n');
  tellerTo(stream)('\u0007\u2066丁\n');
  expect(taken()).toBe('␛[2J�甲�1m␍乙\r\n\t丙\n␇�丁\n');
});

test('where nobody can be told nothing is lost', () => {
  const { stream } = failingAfter(0, 'EPIPE');
  const tell = tellerTo(stream);
  tell('甲\n');
  expect(() => tell('乙\n')).not.toThrow();
});
