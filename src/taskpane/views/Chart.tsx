import type { TableData } from './overview-data.js';

interface Props {
  /** Our own SVG text, in which every word is escaped. */
  readonly svg: string;
  readonly table?: TableData;
}

/** 图 · A chart, and its figures as a table for those who do not see it. */
export function Chart({ svg, table }: Props) {
  return (
    <>
      <div className="chart-box" dangerouslySetInnerHTML={{ __html: svg }} />
      {table && (
        <div className="visually-hidden">
          <FigureTable table={table} />
        </div>
      )}
    </>
  );
}

function FigureTable({ table: { caption, columns, rows } }: { readonly table: TableData }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
