import type { Finding } from '../../core/model/index.js';
import type { Unjudged } from '../../core/rules/index.js';
import type { FileEntry, SaidIdentity } from './state.js';

/** What is said of a workbook on the desk. */
interface Said {
  readonly id: number;
  readonly identity: SaidIdentity;
}

/**
 * 同样没有写明 · The other workbooks whose tables leave the same open, with what was said of one of them.
 *
 * The unit is never shared: each workbook has its own.
 */
export function alsoSaid(
  entries: readonly FileEntry[],
  { id: said, identity: { plan, asOf, isWithoutPlan } }: Said,
): readonly Said[] {
  return entries.flatMap(({ id, checked, identity = {} }) => {
    if (id === said || !checked?.isOwn) return [];
    const open = new Set(checked.result.findings.flatMap(hindranceOf));
    const shared: SaidIdentity = {
      ...(plan !== undefined && open.has('plan') ? { plan } : {}),
      ...(asOf && open.has('cut-off') ? { asOf } : {}),
      ...(isWithoutPlan && open.has('plan') ? { isWithoutPlan } : {}),
    };
    return Object.keys(shared).length > 0 ? [{ id, identity: { ...identity, ...shared } }] : [];
  });
}

function hindranceOf({ rule, facts }: Finding): readonly Unjudged['why'][] {
  if (rule !== 'unjudged-table') return [];
  const { hindrance } = facts as { readonly hindrance?: Unjudged };
  return hindrance ? [hindrance.why] : [];
}
