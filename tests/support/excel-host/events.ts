import type { HostEvent } from './desk.js';

const eventTypes: Readonly<Record<HostEvent, number>> = {
  ...{ DataChanged: 10, Added: 13, SelectionChanged: 14, Deleted: 15 },
  ...{ Calculated: 16, RowHiddenChanged: 22 },
};
const eventCategory = 65_536;

/** The message that tells office.js of something that happened in the workbook. */
export function eventMessage(event: HostEvent, facts: Readonly<Record<string, unknown>>): object {
  const entry = {
    messageCategory: eventCategory,
    messageType: eventTypes[event],
    targetId: 'Workbook',
    message: JSON.stringify(facts),
  };
  return { type: 3, message: { entries: [entry] } };
}
