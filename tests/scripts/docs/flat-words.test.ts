import { flatWords } from '../../../scripts/docs/flat-words.js';

test('words are listed by their dotted names, sentences filled in', () => {
  const words = { title: 'Report', options: { cells: (count: number) => `${count} places` } };
  expect([...flatWords('report', words)]).toEqual([
    ['report.title', 'Report'],
    ['report.options.cells', '{1} places'],
  ]);
});

test('failures are filled in by the names of their facts', () => {
  const words = { 'missing-part': ({ part }: { part: string }) => `Part ${part} is missing.` };
  expect(flatWords('failures', words).get('failures.missing-part')).toBe('Part {part} is missing.');
});

test('a fact that the page does not know is told, not passed over', () => {
  const words = { strange: ({ moon }: { moon: string }) => `The ${moon} is out.` };
  expect(() => flatWords('failures', words)).toThrow('failures.strange');
});

test('a sentence of several lines is listed line by line', () => {
  const words = { lines: (place: string) => [`In ${place}.`, 'Goodbye.'] };
  expect([...flatWords('report', words).values()]).toEqual(['In {1}.', 'Goodbye.']);
});

test('a sentence that cannot be filled in is named', () => {
  const words = { list: (items: readonly string[]) => items.map(String).join() };
  expect(() => flatWords('report', words)).toThrow('report.list');
});
