const ofOwnTables =
  'It speaks of own tables of an office; a province is made of workbooks of the contract.';

const ofCarried =
  'Everybody knows the plan of a province, which is built in: no workbook carries it.';

/** 无法埋设的规则 · Rules that nothing in an invented province can break, and why. */
export const unplantable: Readonly<Record<string, string>> = {
  'denominator-inconsistent': 'No built-in plan has two rates of one denominator.',
  'station-coverage-mismatch': 'The townships that stations serve are not invented.',
  'station-dates':
    'A station out of its time changes what the lists count, of which other rules tell as well.',
  'decomposition-short': 'No built-in plan hands targets down by lines.',
  'own-check': 'No built-in plan has checks of its own.',
  'compounding-rates': 'No built-in plan adds up yearly rates of change.',
  'earlier-altered': 'It takes an earlier delivery; a province is one delivery.',
  'restated-history': 'It takes an earlier delivery; a province is one delivery.',
  'estimate-revised': 'It takes an earlier delivery; a province is one delivery.',
  'unified-revision': 'It takes an earlier delivery; a province is one delivery.',
  'repeated-explanation':
    'It takes three workbooks that explain; what is planted stands in one, or beside its superior.',
  'unreadable-plan': ofCarried,
  'plan-unconfirmed': ofCarried,
  'plan-differs': ofCarried,
  'earlier-plan': 'No built-in plan was adjusted on the way.',
  'base-revised': 'No built-in plan prints the base of a whole province.',
  'cross-plan-mismatch': 'It takes the workbooks of a second plan that shares an indicator.',
  'weaker-seal': 'No seal of an earlier version is made any more.',
  'signature-invalid': 'It takes the public keys of the units, which --keys names.',
  'unjudged-table': ofOwnTables,
  'unconfirmed-layout': ofOwnTables,
  'figure-left-out': ofOwnTables,
  'printed-sum-mismatch': ofOwnTables,
  'printed-part-over-whole': ofOwnTables,
  'printed-rate-mismatch': ofOwnTables,
};
