import { howMany } from './how-many.js';
import type { RecordWords } from './record-words.js';

/** What the commands say in English that add to workbooks. */
export const record: RecordWords = {
  seal: {
    sealed: (step, seal) => `${step} taken, seal ${seal}`,
    next: (unit, step) => `Next: ${step} by ${unit}`,
    returned: (unit) => `Returned to ${unit}, which corrects it and applies again`,
    complete: 'All steps are taken',
    newKey: (privateKey, publicKey) =>
      `Keep the private key ${privateKey} to yourself. Name the public key ${publicKey} after your unit (such as 肥西县民政局.pub) and hand it to the reviewers.`,
    newAuthority: (list) =>
      `The list is drafted: ${list}. Check regions, steps and terms, then sign it with seal --sign-authority.`,
    signedAuthority: (units, signature) =>
      `A list of ${howMany(units, 'key')} is signed; the signature is in ${signature}.`,
  },
  explain: {
    explained: (rule, place) => `${rule} at ${place} is explained`,
    together: (count) => `Findings that this explanation answers, being of one figure: ${count}`,
  },
  fix: {
    file: (file, count) => `${file}: ${count} ${count === 1 ? 'fix' : 'fixes'}`,
    change: (place, before, after) => `  ${place}  ${before} → ${after}`,
    filled: (place, after) => `  ${place}  filled in: ${after}`,
    unmerged: (area) => ` (unmerges ${area})`,
    blank: 'blank',
    text: (value) => `“${value}” (text)`,
    refused: (place) =>
      `  ${place}  belongs to an array formula and cannot be changed alone: fix it in Excel`,
    nothing: 'Nothing can be fixed by itself.',
  },
  annotate: {
    sheet: 'Findings',
    author: 'Plan Indicators',
    note: (severity, message, rule) => `[${severity}] ${message} (${rule})`,
    headers: {
      severity: 'Severity',
      rule: 'Rule',
      title: 'Finding',
      place: 'Place',
      key: 'Row key',
      message: 'What was found',
      follows: 'Follows from',
      explained: 'Explanation',
    },
  },
  keyOfNobody: (file) =>
    `The name of ${file} speaks of no region that is known, so it signs nothing. Name it after the unit in full, such as 肥西县民政局.pub.`,
};
