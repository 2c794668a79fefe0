import type { Plan } from './catalogue/index.js';
import type { Bilingual } from './model/index.js';

/** 领域 · Where an indicator stands in a plan that prints its indicators under headings. */
export interface PlanPlace {
  /** The heading; none where it stands under none. */
  readonly category?: Bilingual;
  /** Counted from 1 in the order of the plan. */
  readonly place?: number;
}

/** Where the indicators of a plan stand, by their codes; nowhere where it has no headings. */
export function placesIn(plan: Plan | undefined): (id: string) => PlanPlace {
  const { indicators = [] } = plan ?? {};
  if (indicators.every(({ category }) => category === undefined)) return () => ({});
  const places = indicators.map(({ id, category }, at) => {
    const place: PlanPlace = { ...(category ? { category } : {}), place: at + 1 };
    return [id, place] as const;
  });
  const byId = new Map(places);
  return (id) => byId.get(id) ?? {};
}
