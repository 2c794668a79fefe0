/** What a progress table of an office's own says differently from the usual one. */
interface Said {
  readonly title?: string;
  readonly header?: string;
  readonly rows?: readonly string[];
}

const usual: Required<Said> = {
  title: '肥西县“十四五”城乡社区服务主要指标完成情况',
  header: '序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标 | 完成率（%）',
  rows: [
    '1 | 城乡社区综合服务设施覆盖率 | % | 80 | 85 | 100 | 85',
    '2 | 城市社区政务通用自助服务覆盖率 | % | 50 | 80 | 100 | 80',
    '3 | 每万城镇常住人口拥有社区工作者 | 人 | 12 | 16 | 18 | 88.9',
  ],
};

/** The progress table of a county as an office has it: title, header in row 2, indicators from row 3. */
export function ownProgress(said: Said = {}): string {
  const { title, header, rows } = { ...usual, ...said };
  const lines = [`进展 | ${title}`, `2 | ${header}`];
  return [...lines, ...rows.map((row, at) => `${at + 3} | ${row}`)].join('\n');
}

/** The usual rows, for tables that say something more or otherwise. */
export const ownRows = usual.rows;
