import type { MatrixData } from './matrix-data.js';

interface Props {
  readonly data: MatrixData;
}

type PlanTable = MatrixData['plans'][number];

/** 指标一览 · Indicators by unit, in a region that scrolls both ways and is reached by Tab. */
export function MatrixView({ data }: Props) {
  const { title, corner, reading, plans } = data;
  return (
    <>
      <p className="quiet">{reading}</p>
      {plans.map((plan) => (
        <div key={plan.plan}>
          {plans.length > 1 && <h3>{plan.plan}</h3>}
          <div className="matrix" role="region" aria-label={`${title} ${plan.plan}`} tabIndex={0}>
            <PlanTable corner={corner} plan={plan} />
          </div>
          {plan.rest !== '' && <p className="quiet">{plan.rest}</p>}
        </div>
      ))}
    </>
  );
}

function PlanTable({
  corner,
  plan: { indicators, groups, units },
}: {
  readonly corner: string;
  readonly plan: PlanTable;
}) {
  const names = indicators.map((name, at) => (
    <th key={at} scope="col">
      {name}
    </th>
  ));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" className="corner" rowSpan={groups.length > 0 ? 2 : 1}>
            {corner}
          </th>
          {groups.length > 0 ? <Headings groups={groups} /> : names}
        </tr>
        {groups.length > 0 && <tr>{names}</tr>}
      </thead>
      <tbody>
        {units.map(({ name, cells }, row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map(({ tone, state, rating, said }, at) => (
              <td key={at} className={`tone-${tone} is-${state}`}>
                {[rating, said].filter((part) => part !== '').join(' · ')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 领域 · The headings of the plan, each above its indicators. */
function Headings({ groups }: Pick<PlanTable, 'groups'>) {
  return (
    <>
      {groups.map(({ name, count }, at) =>
        name === '' ? (
          <td key={at} className="group" colSpan={count} />
        ) : (
          <th key={at} scope="colgroup" className="group" colSpan={count}>
            {name}
          </th>
        ),
      )}
    </>
  );
}
