import { inputFailure } from '../../../src/batch/files/input-failure.js';

test.each([
  ['ENOENT', 'missing-path'],
  ['ENOTCONN', 'place-gone'],
  ['EHOSTDOWN', 'place-gone'],
  ['UNKNOWN', 'place-gone'],
  ['EIO', 'place-gone'],
  ['EACCES', 'not-readable'],
  ['EBUSY', 'not-readable'],
])('%s while reading is told as %s', (code, id) => expect(inputFailure(code)).toBe(id));
