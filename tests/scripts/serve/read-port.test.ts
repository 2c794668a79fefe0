import { readPort } from '../../../scripts/serve/read-port.js';

test.each([
  ['3000', 3000],
  ['0', 0],
  [' 65535 ', 65_535],
])('%j is a port', (value, port) => {
  expect(readPort(value, 'no port')).toBe(port);
});

test.each(['', 'abc', '3000abc', '80.5', '-1', '65536', '1e3'])('%j is none', (value) => {
  expect(() => readPort(value, 'no port')).toThrow('no port');
});
