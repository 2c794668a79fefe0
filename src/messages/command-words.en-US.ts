import type { CommandWords } from './command-words.js';
import { record } from './record-words.en-US.js';

/** What the command says of itself in English. */
export const command: CommandWords = {
  commands: {
    validate: {
      description: 'Checks workbooks of plan indicators: findings by cell, ratings and a verdict.',
      operand: 'workbooks, folders (with all below) or globs',
      options: {
        asOf: 'cut-off date instead of the one on the cover',
        region: 'region code of the unit where its own table does not name it',
        layouts:
          'folder of kept layouts: an own table with exactly the same headers is read by one',
        annotate:
          'folder for copies in which each finding is a note at its cell and a row of a sheet',
      },
    },
    merge: {
      description: 'Merges the results of shards into the very report of one run.',
      operand: 'shard files',
      options: {},
    },
    template: {
      description:
        'Makes a template: what is known is filled in; the unit and its direct subordinates are listed by indicator and period.',
      operand: '',
      options: {
        plan: 'plan code, such as anhui-14fyp',
        region: 'region code of the reporting unit, such as 340100',
        asOf: 'cut-off date, such as 2023-12-31',
        output: 'file to write, such as template.xlsx',
        zones: 'list development zones too',
        townships: 'list townships too, for counties and for cities without counties',
        from: 'the workbook of the last period: history, contacts, lists and explanations that still hold come from it, unit and plan too; a table of the office’s own stays in its layout',
        layouts:
          'folder of kept layouts: an own table with exactly the same headers is read by one',
        layout:
          'sheets: the workbook to fill in (as usual); wide: one table with regions down, indicators and years across, in Chinese',
        allSheets: 'make every sheet, those that the plan has no use for as well',
      },
    },
    tables: {
      description:
        'Reads the tables that an office already has: what each column is and why, the figures, and the cells that are not read with the reason.',
      operand: 'a workbook of the office',
      options: {
        format: 'text or json',
        layouts:
          'a folder of kept layouts: one with the same headers is applied, the nearest only shown',
        saveLayout: 'write the layout that was used to a file, such as layout.json',
      },
    },
    adopt: {
      description:
        'Makes the workbook of a plan out of a table that an office already has: what is certain is filled in, what is left out is listed with its cell and reason.',
      operand: 'the office’s own table',
      options: {
        plan: 'plan code, such as anhui-14fyp',
        region: 'region code of the reporting unit, such as 340100',
        asOf: 'cut-off date, such as 2023-12-31',
        layouts: 'folder of kept layouts: one with exactly the same headers is applied',
        output: 'workbook to write, such as hefei.xlsx',
        zones: 'list development zones too',
        townships: 'list townships too, for counties and for cities without counties',
      },
    },
    rollup: {
      description:
        'Makes a superior’s workbook out of its units’ workbooks, the template or tables of their own: their figures with their origins, totals by formula, and who lacks what.',
      operand: 'workbooks, folders (with all below) or globs',
      options: {
        plan: 'plan id; to be given where the workbooks differ or do not say',
        region: 'region code of the superior, such as 340100',
        asOf: 'cut-off date; to be given where the workbooks differ or do not say',
        output: 'workbook to write, such as hefei.xlsx',
        zones: 'list development zones too',
        layouts:
          'folder of kept layouts: an own table with exactly the same headers is read by one',
        previous:
          'the workbook that was made last time: what changed is told, what was typed of the own level stays',
      },
    },
    plan: {
      description:
        'Drafts a plan of your own from its annex: what the annex says is taken over, what is proposed or not said is listed on a sheet of doubts, to be settled before it is used.',
      operand: 'annex of a plan (its table of indicators)',
      options: {
        code: 'code of the plan, such as hefei-15fyp; may be typed later',
        region: 'region code of the plan, such as 340100; may be typed later',
        layouts: 'folder of kept layouts: one with exactly the same headers is applied',
        output: 'workbook to write, such as plan.xlsx',
      },
    },
    freeze: {
      description:
        'Saves a copy with formulas of built-in functions, or values, in place of PLAN formulas, for people without this add-in.',
      operand: 'workbook to freeze',
      options: {
        output: 'file to write, such as frozen.xlsx',
        values: 'values only, with the formula in a note',
      },
    },
    fix: {
      description:
        'Make the fixes that cannot be wrong: corrected workbooks go to another folder, the originals stay.',
      operand: 'workbooks, folders (with all below) or globs',
      options: {
        output: 'folder for the corrected workbooks',
        dryRun: 'only list the fixes',
      },
    },
    explain: {
      description:
        'Explain a finding that asks for it: add a row to Explanations; row key, field and value come from the finding.',
      operand: 'workbook',
      options: {
        rule: 'rule, such as abrupt-change',
        cell: 'place, such as 数据!F6; of a whole sheet its name, of a missing unit its region code',
        rowKey:
          'row key; says which one where several stand at a place (they are listed without it)',
        field: 'field; says which one where their row keys are the same',
        category: 'category, such as 区划变动 or "Change of area"',
        reason: 'reason; may be left out where a document is named, in words of its own for Other',
        measures: 'what is done about it; asked for where a binding indicator lags',
        deadline: 'by when, such as 2026-12-31; asked for where a binding indicator lags',
        document: 'number of the document that bears it out, such as 皖民发〔2024〕12号',
        by: 'who explains',
        state: 'review: pending (default), accepted or rejected',
        among: 'folder of the delivery, for findings across workbooks',
        previous: 'folder of the earlier delivery, for figures of the past that changed',
        output: 'file to write (the workbook itself by default)',
      },
    },
    seal: {
      description:
        'Take a step of approval: add a row to Approvals with a seal, signed if you like.',
      operand: 'workbook',
      options: {
        step: 'step: apply, review or confirm',
        unit: 'the authority that takes it, such as 肥西县民政局',
        by: 'who handles it',
        decision: 'agree or return',
        opinion: 'opinion',
        key: 'file of a private key to sign with',
        newKey:
          'make a pair of keys: the private one goes to this file, the public one beside it (.pub)',
        newAuthority: 'draft a list of the keys in the folder of --keys and write it to this file',
        signAuthority:
          'sign this list with the private key of --key; the signature goes beside it (.sig)',
        output: 'file to write (the workbook itself by default)',
      },
    },
  },
  options: {
    format: 'form of the report, repeatable: text, json, csv, html, sarif, junit',
    output: 'folder to write reports to',
    lang: 'language: zh-CN or en-US',
    plan: 'plan code instead of the one on the cover; none holds own tables only to what they print',
    reportType: 'what own tables report: annual or running (as their results tell unless said)',
    catalogue: 'plans of your own (a workbook or a JSON file)',
    expect: 'list of the units that must deliver (.xlsx, CSV or text), one region code a line',
    previous: 'folder of the earlier delivery, to compare findings and past figures',
    summary: 'put all results together in one workbook, such as summary.xlsx',
    config: 'configuration file (default: plan-indicators.config.json here)',
    maxUnpacked: 'most that one workbook may unpack to (MB)',
    timeout: 'time that one workbook may take (seconds)',
    workers: 'workbooks checked at once (default: the cores of this machine)',
    noCache: 'take no results of earlier runs',
    shard: 'check share i of n only and write a shard file, to be merged',
    shardKey: 'the key file that all shards and the merge share, 32 bytes or more; else your own',
    keys: 'folder of the public keys of the units, to check signatures with (named after the unit, such as 肥西县民政局.pub)',
    authority:
      'signed list of the public keys of the units (.json; its signature beside it, .sig), instead of --keys',
    root: 'file of the public key that the list is signed with',
    date: 'date (today by default), such as 2023-12-31',
    strict: 'an incomplete workbook counts as not passed (exit code 1)',
    official: 'rate in the official words; ahead of expectations from this pace, such as 1.05',
    quiet: 'show no progress; the text report lists only what somebody must act on',
    progress: 'file of the tables of progress, .xlsx or .docx: one table a unit',
    notices: 'folder for notices to the units (.docx): to correct, to verify, to deliver',
    direct: 'notices to each unit itself; else by way of its superior, with annexes',
    contacts: 'tell phone numbers in reports, which leave them out otherwise',
    help: 'show this help',
    version: 'show the version',
  },
  exitCodes:
    'Exit codes: 0 nothing stands against submission; 1 findings stand; 2 a file or argument could not be checked, or a result not be written; 130 interrupted.',
  titles: {},
  commandHelp: 'What a command takes: plan-indicators <command> --help',
  progress: (done, all, file) => `${done}/${all} ${file}`,
  readShare: (percent) => `${percent}% read`,
  written: (path) => `Wrote ${path}`,
  notAnnotated: (file) =>
    `No copy with notes of ${file}: it is no .xlsx; save it as .xlsx in Excel or WPS.`,
  passedOver: (file, isPlan) =>
    `Passed over ${file}: it is ${isPlan ? 'the workbook of a plan' : 'a summary or a table of progress'}, not a submission.`,
  countedKind: (kind, count) => `${count} ${kind}`,
  otherKinds: (counts) =>
    `Not checked: ${counts}. Only .xlsx and .xlsm are; unpack a submission among them, or save it as .xlsx.`,
  unknownExpected: (codes) =>
    `Among the expected units are codes that no region has: ${codes}. Check the list.`,
  earlierUnused: (files, count) =>
    `Not compared with, of the earlier delivery: ${files.join('; ')}${count > files.length ? ` and ${count - files.length} more` : ''}. Nobody can read ${count === 1 ? 'it' : 'them'}, or tell the unit, the plan or the cut-off date. Put usable originals in place and check once more.`,
  passedLines: ({ lines, count }) =>
    `Passed over in the list of expected units, as ${count === 1 ? 'a total or remark' : `${count} totals or remarks`}: ${lines.map(({ sheet, line, text }) => `${sheet === '' ? '' : `${sheet}, `}line ${line}, “${text}”`).join('; ')}${count > lines.length ? ' and more' : ''}. If one of them is a unit, give it its region code.`,
  interrupted: 'Interrupted; no report was written.',
  record,
};
