import { checked } from '../../support/findings.js';
import { ownProgress, ownRows } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

const asOf = { year: 2023, month: 12, day: 31 };

/** How the indicators stand by the end of 2023 in a table with a note below the table. */
function progressWith(note: string) {
  const rows = [
    ...ownRows.slice(1),
    '1 | 城乡社区综合服务设施覆盖率 | % | 80 | 100 | 100 | 100',
    note,
  ];
  const book = workbook(ownProgress({ rows }));
  return checked(book, { file: '340123.xlsx', asOf }).submission.progress.map(
    ({ progress }) => progress.class,
  );
}

test('a target that is reached by an estimate is met on an estimate, as the note below the table says', () => {
  expect(progressWith('')).toContain('met');
  expect(progressWith('注：2023年为快报数。')).toContain('met');
  const estimated = progressWith('注：2023年为预计数。');
  expect(estimated).toContain('met-on-estimate');
  expect(estimated).not.toContain('met');
});
