/** 无法埋设的规则 · Rules that nothing in an invented province can break, and why. */
export const unplantable: Readonly<Record<string, string>> = {
  'denominator-inconsistent': 'No built-in plan has two rates of one denominator.',
  'station-count-mismatch': 'Units that list stations report no number of them in a built-in plan.',
  'station-coverage-mismatch': 'The townships that stations serve are not invented.',
  'list-total-mismatch': 'Units that list projects report no number of them in a built-in plan.',
  'parts-over-total': 'Units below the province report rates alone in a built-in plan.',
  'rate-outside-parts': 'It takes a city whose counties report rates without counts.',
  'compounding-rates': 'No built-in plan adds up yearly shares.',
  'unreadable-content': 'A workbook that we write holds nothing that cannot be read.',
  'restated-history': 'It takes an earlier delivery; a province is one delivery.',
  'cross-plan-mismatch': 'It takes the workbooks of a second plan that shares an indicator.',
  'weaker-seal': 'No seal of an earlier version is made any more.',
  'signature-invalid': 'It takes the public keys of the units, which --keys names.',
};
