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
      `The target is about (左右) a whole number; state under “${label}” by how much it may be missed, in its unit.`,
    'direction-needed': ({ label }) =>
      `“${label}” says compound, but the name tells neither increase nor decrease; put “Compound increase” or “Compound decrease”.`,
    'percent-factor': ({ label, found }) =>
      `Under the unit % “${label}” should be 100, not ${found}. Change it, or the unit.`,
  },
  line: (place, text) => `${place}: ${text}`,
  separator: ', ',
};
