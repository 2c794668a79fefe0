import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MatrixView } from '../../../src/taskpane/views/MatrixView.js';
import type { MatrixData } from '../../../src/taskpane/views/matrix-data.js';

function headOf(groups: MatrixData['plans'][number]['groups']): string {
  const cell = { tone: 'good', state: 'clear', rating: '正常', said: '' } as const;
  const units = [{ name: '合肥市', cells: [cell, cell, cell] }];
  const indicators = ['床位', '护理员', '覆盖率'];
  const plan = { plan: '养老规划', groups, indicators, units, rest: '' };
  const data: MatrixData = { title: '指标一览', corner: '单位', reading: '', plans: [plan] };
  const markup = renderToStaticMarkup(createElement(MatrixView, { data }));
  return (/<thead>(.*)<\/thead>/.exec(markup)?.[1] ?? '').replaceAll(/ class="[^"]*"/g, '');
}

const names = ['床位', '护理员', '覆盖率'].map((name) => `<th scope="col">${name}</th>`).join('');

test('headings stand above their indicators, the corner beside both rows', () => {
  const groups = [
    { name: '养老服务', count: 2 },
    { name: '', count: 1 },
  ];
  expect(headOf(groups)).toBe(
    '<tr><th scope="col" rowspan="2">单位</th>' +
      '<th scope="colgroup" colSpan="2">养老服务</th><td colSpan="1"></td></tr>' +
      `<tr>${names}</tr>`,
  );
});

test('a plan without headings has one row above its units', () => {
  expect(headOf([])).toBe(`<tr><th scope="col" rowspan="1">单位</th>${names}</tr>`);
});
