import type { RecordWords } from './record-words.js';

/** What the commands say in English that add to workbooks. */
export const record: RecordWords = {
  seal: {
    description: 'Take a step of approval: add a row to Approvals with a seal, signed if you like.',
    file: 'workbook',
    options: {
      step: 'step: apply, review or confirm',
      unit: 'the authority that takes it, such as 肥西县民政局',
      by: 'who handles it',
      decision: 'agree or return',
      opinion: 'opinion',
      date: 'date (today by default), such as 2023-12-31',
      key: 'file of a private key to sign with',
      keys: 'folder of the public keys of the units, to check signatures with',
      authority:
        'signed list of the public keys of the units (.json; its signature beside it, .sig)',
      root: 'file of the public key that the list is signed with',
      newKey:
        'make a pair of keys: the private one goes to this file, the public one beside it (.pub)',
      newAuthority: 'draft a list of the keys in the folder of --keys and write it to this file',
      signAuthority:
        'sign this list with the private key of --key; the signature goes beside it (.sig)',
      output: 'file to write (the workbook itself by default)',
    },
    sealed: (step, seal) => `${step} taken, seal ${seal}`,
    next: (unit, step) => `Next: ${step} by ${unit}`,
    returned: (unit) => `Returned to ${unit}, which corrects it and applies again`,
    complete: 'All steps are taken',
    newKey: (privateKey, publicKey) =>
      `Keep the private key ${privateKey} to yourself. Name the public key ${publicKey} after your unit (such as 肥西县民政局.pub) and hand it to the reviewers.`,
    newAuthority: (list) =>
      `The list is drafted: ${list}. Check regions, steps and terms, then sign it with seal --sign-authority.`,
    signedAuthority: (units, signature) =>
      `A list of ${units} keys is signed; the signature is in ${signature}.`,
  },
  explain: {
    description:
      'Explain a finding that asks for it: add a row to Explanations; row key, field and value come from the finding.',
    file: 'workbook',
    options: {
      rule: 'rule, such as abrupt-change',
      cell: 'place, such as 数据!F6; of a whole sheet its name, of a missing unit its region code',
      reason: 'reason',
      by: 'who explains',
      state: 'review: pending (default), accepted or rejected',
      date: 'date (today by default), such as 2023-12-31',
      among: 'folder of the delivery, for findings across workbooks',
      previous: 'folder of the earlier delivery, for figures of the past that changed',
      output: 'file to write (the workbook itself by default)',
    },
    explained: (rule, place) => `${rule} at ${place} is explained`,
  },
  fix: {
    description:
      'Make the fixes that cannot be wrong: corrected workbooks go to another folder, the originals stay.',
    options: {
      output: 'folder for the corrected workbooks',
      dryRun: 'only list the fixes',
    },
    file: (file, count) => `${file}: ${count} ${count === 1 ? 'fix' : 'fixes'}`,
    change: (place, before, after) => `  ${place}  ${before} → ${after}`,
    unmerged: (area) => ` (unmerges ${area})`,
    blank: '(blank)',
    text: (value) => `“${value}” (text)`,
    refused: (place) =>
      `  ${place}  belongs to an array formula and cannot be changed alone: fix it in Excel`,
    nothing: 'Nothing can be fixed by itself.',
  },
  annotate: {
    option: 'folder for copies in which each finding is a note at its cell and a row of a sheet',
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
  keys: 'folder of the public keys of the units, to check signatures with (named after the unit, such as 肥西县民政局.pub)',
  authority:
    'signed list of the public keys of the units (.json; its signature beside it, .sig), instead of --keys',
  root: 'file of the public key that the list is signed with',
  keyOfNobody: (file) =>
    `The name of ${file} speaks of no region that is known, so it signs nothing. Name it after the unit in full, such as 肥西县民政局.pub.`,
};
