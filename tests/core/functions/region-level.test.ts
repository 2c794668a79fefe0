import { call } from './context.js';

test('levels are told as ids', () => {
  expect(call('REGIONLEVEL', [['340000'], ['340100'], ['340102']])).toEqual([
    ['province'],
    ['city'],
    ['county'],
  ]);
});
