import { groupBy, parseArea, valueAt, type Finding, type Fix } from './model/index.js';
import type { RuleId } from './rules/index.js';
import type { Submission } from './submission/index.js';

/**
 * 可修正之处 · Findings with those fixes alone that can be made: in an office's own table a cell must hold
 * the one value that is mended, in the unit in which it is judged.
 */
export function fixesOf({
  own,
  stored,
}: Submission): (finding: Finding<RuleId>) => Finding<RuleId> {
  if (!own) return (finding) => finding;
  const sheets = groupBy(stored.sheets, ({ name }) => name);
  const isOneValue = ({ sheet, cell, before }: Fix) => {
    const place = parseArea(cell);
    const [found] = sheets.get(sheet) ?? [];
    return found && place && valueAt(found, place.top, place.left) === before;
  };
  return ({ fix, fixes, ...finding }) => {
    const some = fixes?.filter(isOneValue) ?? [];
    return {
      ...finding,
      ...(fix && isOneValue(fix) ? { fix } : {}),
      ...(some.length > 0 ? { fixes: some } : {}),
    };
  };
}
