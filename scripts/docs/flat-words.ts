type Sentence = (...filling: readonly unknown[]) => unknown;

/** What sentences with facts are filled in with: names in braces, numbers where they are reckoned with. */
const facts = {
  ...{ part: '{part}', path: '{path}', code: '{code}', rule: '{rule}', reason: '{reason}' },
  ...{
    option: '{option}',
    value: '{value}',
    allowed: '{allowed}',
    plan: '{plan}',
    formats: '{formats}',
  },
  ...{ nearest: '{nearest}', seconds: '{seconds}', limit: 512 * 2 ** 20 },
  ...{ asOf: '{asOf}', firstYear: '{firstYear}', lastYear: '{lastYear}', region: '{region}' },
  ...{ index: '{index}', count: '{count}', lines: '{lines}' },
  ...{ command: '{command}', key: '{key}', alias: '{alias}', name: '{name}', at: '{at}' },
  ...{ first: '{first}', expected: '{expected}', step: '{step}', unit: '{unit}', near: '{near}' },
  ...{ place: '{place}', sheet: '{sheet}', severity: '{severity}', megabytes: '{megabytes}' },
  ...{ columns: '{columns}' },
  ...{ argument: '{argument}', found: '{found}', column: '{column}' },
  ...{ needs: '{needs}', sheets: '{sheets}', cell: '{cell}', message: '{message}' },
  ...{ outdated: '{outdated}', file: '{file}' },
  ...{ root: '{root}', because: '{because}', said: '{said}', asked: '{asked}' },
  ...{ seal: '{seal}', label: '{label}', other: '{other}', there: '{there}' },
};
const withFacts =
  /^(?:failures|year\.failures|functions\.reasons|catalogue\.defects|pane\.(?:failures|notices))\./;
const candidates = ['{1}', '{2}'].map((name) => ({ id: '{id}', code: '{code}', name }));
const indicators = candidates.map(({ id, name }) => ({
  id,
  name: { 'zh-CN': name, 'en-US': name },
}));

/** What is said of figures that are left out is filled in with. */
const leftOut = {
  ...{ name: '{name}', unit: '{unit}', asked: '{asked}', region: '{region}', candidates },
  ...{ found: '{found}', planned: '{planned}', first: '{first}', cells: ['{1}', '{2}'] },
  ...{ refusal: 'no-header', role: 'growth', frequency: 'quarter' },
  ...{ span: { kind: 'year', year: 2024 }, asOf: '{asOf}' },
  ...{ plan: '{plan}', header: '{header}', missing: ['{1}'], added: ['{2}'] },
};

/** What is said of a plan that is drafted is filled in with. */
const inDoubt = {
  ...{ words: '{words}', refusal: 'no-header', rows: ['{1}', '{2}'] },
  cells: [
    { row: 3, column: 2 },
    { row: 3, column: 3 },
  ],
};
const askedFor = [{ candidates: ['{1}', '{2}'] }];
const inOrder = ['{1}', '{2}', '{3}', '{4}'];

/** What sentences are filled in with that take lists or reckon with numbers, by dotted name. */
const fillings: Readonly<Record<string, readonly unknown[]>> = {
  'workbook.notInList': [['{1}', '{2}']],
  'workbook.form': [{ unit: '{1}', asOf: '{2}' }],
  'workbook.nextPeriod.adjusted': [
    {
      ...{ indicator: '{1}', field: '{2}', before: '{3}', after: '{4}', from: '{5}' },
      document: '{6}',
    },
  ],
  'workbook.nextPeriod.divided': [{ before: '{1}', after: '{2}', from: '{3}' }],
  'workbook.nextPeriod.sameLayout': [{ file: '{1}', last: '{2}', asOf: '{3}', asked: '{4}' }],
  'workbook.notTaken': [{ low: '{1}', high: '{2}', isWhole: true, isPart: true }],
  'workbook.published.batches': [2021, 0],
  'workbook.remarks.takenFrom': [['{1}', '{2}']],
  'workbook.remarks.takenFromFile': ['{file}', ['{1}', '{2}']],
  'workbook.remarks.lacking': [[{ name: '{name}', why: 'unavailable' }]],
  'consolidation.made': ['{1}', '{2}', { delivered: '{3}', units: '{4}', figures: '{5}' }],
  'consolidation.lack': [
    { why: 'left-out', filled: { file: '{1}', sheet: '{2}', row: 2, column: 3, text: '{3}' } },
  ],
  'consolidation.lacking': [['{1}', '{2}'], '{3}', ['{4}', '{5}']],
  'consolidation.passed': [['{1}', '{2}'], '{3}'],
  'consolidation.twice': [['{1}', '{2}']],
  'consolidation.altered': [['{1}', '{2}']],
  'consolidation.hidden': [['{1}', '{2}']],
  'consolidation.notAdded': [['{1}', '{2}']],
  'consolidation.notAsked': [['{1}', '{2}']],
  'consolidation.change': [
    {
      ...{ unit: '{1}', indicator: '{2}', period: '{3}', column: '{4}' },
      ...{ before: '{5}', after: '{6}' },
    },
  ],
  'annex.doubt': [['{1}', '{2}'], '{3}'],
  'annex.notDrafted': ['no-targets'],
  'adoption.hindrances.unit': askedFor,
  'adoption.hindrances.plan': askedFor,
  'adoption.hindrances.cut-off': askedFor,
  'adoption.left': [['{1}', '{2}'], '{3}'],
  'pane.frame.foreign': [['{1}', '{2}']],
  'pane.frame.planDefects': [2, ['{1}', '{2}']],
  'pane.notices.fixed': [{ count: 2 }],
  'pane.notices.fix-outdated': [{ count: 2, outdated: 1 }],
  'pane.notices.fixed-copy': [{ count: 2, refused: 1, file: '{file}' }],
  'adoption.reasons.indicator-ambiguous': [{ name: '{name}', candidates: indicators }],
  'year.progress.counted': ['{1}', [{ word: '{2}', count: '{3}' }]],
  'command.earlierUnused': [['{1}'], 1],
  'command.passedLines': [{ lines: [{ sheet: '', line: '{1}', text: '{2}' }], count: 2 }],
  'workbook.freeze.summary': [{ native: '{native}', values: '{values}' }],
};

/**
 * Every sentence of some words by its dotted name, in order.
 *
 * Sentences with facts (failures, reasons of functions) are filled in by name, all others in order. A sentence that cannot
 * be filled in is an error, so that none goes unread.
 */
export function flatWords(name: string, words: unknown): ReadonlyMap<string, string> {
  return new Map(sentences(name, words));
}

function* sentences(name: string, words: unknown): Iterable<readonly [string, string]> {
  if (typeof words === 'string') return yield [name, readable(name, words)];
  if (typeof words === 'function') return yield* sentences(name, filledIn(name, words as Sentence));
  for (const [part, inner] of Object.entries(words ?? {})) {
    yield* sentences(`${name}.${part}`, inner);
  }
}

function filledIn(name: string, sentence: Sentence): unknown {
  try {
    return sentence(...(fillings[name] ?? usualFilling(name)));
  } catch (cause) {
    throw new Error(`${name} cannot be filled in: add it to scripts/docs/flat-words.ts.`, {
      cause,
    });
  }
}

function usualFilling(name: string): readonly unknown[] {
  if (/^adoption\.(?:reasons|hindrances)\./.test(name)) return [leftOut];
  if (name.startsWith('annex.ofIndicator.')) return [inDoubt];
  return withFacts.test(name) ? [facts] : inOrder;
}

function readable(name: string, text: string): string {
  if (!/undefined|NaN|\[object/.test(text)) return text;
  throw new Error(`${name} says “${text}”: add its facts to scripts/docs/flat-words.ts.`);
}
