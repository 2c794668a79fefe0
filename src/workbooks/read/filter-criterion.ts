import { once, place, type ElementPlace } from '../xml/index.js';

const criteria = [
  ...['filters', 'customFilters', 'dynamicFilter', 'top10', 'colorFilter', 'iconFilter', 'extLst'],
].map((name) => place(name));

/** The filter of a sheet or table. */
export const autoFilter = once(place('autoFilter', place('filterColumn', ...criteria)));

/** Whether an element is a criterion of a filter; buttons alone have none. */
export function isFilterCriterion(element: ElementPlace): boolean {
  return criteria.includes(element);
}
