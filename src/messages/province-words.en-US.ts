import type { ProvinceWords } from './province-words.js';

/** What `npm run example-province` says in English. */
export const provinceWords: ProvinceWords = {
  help: {
    description: 'Write an invented province whose workbooks hold known defects, to try things on.',
    operand: '',
    options: {
      output: 'folder to write',
      units:
        'how many workbooks (200 by default); more than the province has units make further cut-off dates',
      defects: 'how many defects are planted (40 by default)',
      seed: 'seed of what is random (1 by default): the same seed makes the same province',
      rows: 'rows of services that a county has at least (36 by default)',
      plan: 'plan (anhui-14fyp by default)',
    },
  },
  written: (workbooks, findings, ledger) =>
    `Wrote ${workbooks} workbooks; a check must make ${findings} findings, listed in ${ledger}.`,
  fewer: (asked, planted) =>
    `Of ${asked} defects that were asked for ${planted} are planted: a county takes one, a defect across units takes a city of its own, and half of the cities are left alone. For more of them raise --units.`,
};
