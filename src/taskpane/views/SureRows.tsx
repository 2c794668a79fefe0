import type { PlanData } from './plan-data.js';

/** 没有存疑的指标 · The indicators of which nothing is in doubt, in short, behind a click. */
export function SureRows({ data: { sure, sureHeads, sureTitle } }: { readonly data: PlanData }) {
  if (sure.length === 0) return null;
  return (
    <details>
      <summary>{sureTitle}</summary>
      <div className="wide" role="region" aria-label={sureTitle} tabIndex={0}>
        <table className="sure">
          <thead>
            <tr>
              {sureHeads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sure.map(({ id, cells }) => (
              <tr key={id}>
                {cells.map((cell, at) => (
                  <td key={sureHeads[at]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
