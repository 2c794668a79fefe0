import type { Submission } from './submission.js';

/** 清单完整性 · Whether a list holds everything (全部), may lack rows, or is not offered as a list at all. */
export type ListState = 'whole' | 'partial' | 'not-offered';

/** How far the cover lets the list of stations or of projects be relied on. */
export function listState(list: 'stations' | 'projects', { cover, tables }: Submission): ListState {
  const answer = cover?.cells[list === 'stations' ? 'stationList' : 'projectList'];
  if (answer?.value === 'all') return tables[list] ? 'whole' : 'partial';
  const isPartial = answer?.value === 'part' || answer?.state === 'unavailable';
  return isPartial ? 'partial' : 'not-offered';
}
