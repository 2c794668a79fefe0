import type { Messages } from '../../messages/index.js';
import type { Host } from './host.js';

/** Tells how many spreadsheets of other kinds lie beside the workbooks, so that none is passed over in silence. */
export function tellOthers(
  others: ReadonlyMap<string, number>,
  { command, report }: Messages,
  { tell }: Host,
): void {
  if (others.size === 0) return;
  const counts = [...others].map(([kind, count]) => command.countedKind(kind, count));
  tell(`${command.otherKinds(counts.join(report.separator))}\n`);
}
