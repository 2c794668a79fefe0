import type { CatalogueWords } from './catalogue-words.js';

/** What is said of an office's own plan in English. */
export const catalogue: CatalogueWords = {
  defects: {
    'missing-sheet': ({ label }) =>
      `The sheet “${label}” is missing. Add it as in the example workbook.`,
    'missing-header': ({ label }) => `The column “${label}” is missing. Add it to the header row.`,
    'no-indicators': () => 'There are no indicators. Give each a row.',
    blank: ({ label }) => `“${label}” is missing. Fill it in.`,
    misread: ({ label, found, allowed }) =>
      allowed === ''
        ? `“${label}” cannot be read from “${found}”. Enter it again.`
        : `“${label}” cannot be read from “${found}”. It takes: ${allowed}.`,
    'repeated-code': ({ found, there }) =>
      `The indicator code “${found}” already stands in ${there}. Give this one another code.`,
    'out-of-order': ({ label, found, other, there }) =>
      `“${label}” ${found} exceeds “${other}” ${there}. Check both.`,
    'tolerance-needed': ({ label }) =>
      `The target is about (左右) a whole number, or in step (同步) with another; state under “${label}” by how much it may be missed, in its unit or in points.`,
    'direction-needed': ({ label }) =>
      `“${label}” says compound, but the name tells neither increase nor decrease; put “Compound increase” or “Compound decrease”.`,
    'not-below': ({ found }) =>
      `${found} does not lie below the region of the plan, so no target is handed down to it. Check the code; the plan's own target stands in Indicators.`,
    'unknown-code': ({ found }) => `Indicators has no code “${found}”. Check it.`,
    'repeated-adjustment': ({ found, there }) =>
      `An adjustment of this field on ${found} stands at ${there} already; one day has one. Keep one row.`,
    'not-in-force': ({ found, there }) =>
      `${found} was not in force before; that was ${there}. Check it.`,
    'document-needed': () =>
      'The adjustment of a binding indicator names its document. Fill in Document.',
    'no-formula': ({ found }) =>
      `The formula “${found}” cannot be read. Write one comparison, such as [beds]=[public beds]+[private beds]: names or codes of indicators in brackets, behind them @上年同期, @上年末, @上期 or @基期, with + - * / SUM ABS MIN MAX IF.`,
    'one-comparison': ({ found }) =>
      `The formula “${found}” takes one comparison (= <> < <= > >=) between two sides, no more and no less. Split or complete it.`,
    'unknown-function': ({ found }) =>
      `A formula cannot use “${found}”. It takes SUM, ABS, MIN, MAX and IF.`,
    'subordinates-alone': ({ found }) =>
      `“subordinates[${found}]” is a figure for each subordinate; put it inside SUM, MIN or MAX, as in SUM(subordinates[${found}]).`,
    'no-indicator': ({ found }) =>
      `The formula “${found}” speaks of no indicator. Put the names of indicators in brackets.`,
    'unknown-name': ({ found }) =>
      `Indicators has no name or code “${found}”. Check what stands in the brackets.`,
    'twofold-name': ({ found }) =>
      `Two indicators are called “${found}”. Put the code in the brackets instead.`,
    'units-apart': ({ found, there }) =>
      `“${found}” and “${there}” are different units, which cannot be added or compared. Convert one, or use an indicator of the same unit.`,
    'held-elsewhere': ({ found, other }) =>
      `The indicator “${found}” does not hold at the level ${other}, so the check cannot be made there. Change Levels or the formula.`,
    'repeated-number': ({ found, there }) =>
      `The number “${found}” stands at ${there} already. Give this one another number.`,
    'unknown-reference': ({ found }) =>
      `“${found}” stands neither in Indicators nor in References. Check the code, or add it to References.`,
    'tied-in-circle': ({ found }) =>
      `Being tied to “${found}” leads back to this indicator, so nothing can be compared. Correct it.`,
    'repeated-year': ({ found, there }) => `${found} is stated at ${there} already. Keep one row.`,
    'repeated-line': ({ found, there }) =>
      `This indicator was handed down to ${found} at ${there} already. Keep one line.`,
    'percent-factor': ({ label, found }) =>
      `Under the unit % “${label}” should be 100, not ${found}. Change it, or the unit.`,
    'not-additive': ({ label, found }) =>
      `Rates, shares and means (unit ${found}) are not added up, so “${label}” cannot be Sum. Put Ratio of sums where there are numerators and denominators, else None.`,
  },
  line: (place, text) => `${place}: ${text}`,
  separator: ', ',
};
