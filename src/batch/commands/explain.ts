import { rulesAcross } from '../../core/contract/index.js';
import {
  explanationGaps,
  explanationRow,
  hasOldForm,
  isBindingLag,
  unclearGaps,
} from '../../core/explanations/index.js';
import { isoDay, type Explanation, type Finding, type Language } from '../../core/model/index.js';
import type { Submission } from '../../core/submission/index.js';
import { columnName, sheetName } from '../../messages/contract-names.js';
import { gapText } from '../../messages/gap-text.js';
import { messagesOf, type Messages } from '../../messages/index.js';
import { recordRow } from '../../workbooks/record/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { exitCodes } from '../host/exit-code.js';
import { findingsAt } from '../inputs/findings-at.js';
import { findingsAcross } from '../inputs/findings-across.js';
import type { Host } from '../host/host.js';
import { openWorkbook, type OpenedWorkbook } from '../inputs/open-workbook.js';
import { dateText } from '../host/today.js';
import { writeCopy } from '../outputs/write-copy.js';
import { command } from './command.js';
import { required, text, type Values } from './option.js';
import { dayOption, deadlineOption, officeOptions, saidOption } from './shared-options.js';
import { wordOption } from './word-option.js';

const options = {
  rule: required(text('--rule <rule>')),
  cell: required(text('--cell <cell>')),
  rowKey: text('--row-key <key>'),
  field: text('--field <field>'),
  reason: saidOption('--reason <text>'),
  category: wordOption('--category <category>', 'explanationCategory'),
  measures: saidOption('--measures <text>'),
  deadline: deadlineOption('--deadline <date>'),
  document: saidOption('--document <number>'),
  by: required(saidOption('--by <name>')),
  state: wordOption<Explanation['state']>('--state <state>', 'reviewState'),
  date: dayOption('--date <date>'),
  among: text('--among <dir>'),
  previous: text('--previous <dir>'),
  output: text('--output <file>'),
  ...officeOptions,
};

type Options = Values<typeof options>;

/** 说明命令 · Adds the explanation of a finding to a workbook. */
export const explain = command({
  name: 'explain',
  operand: '<file>',
  options,
  run: async ({ operands: [file = ''], values, messages }, host) => {
    await explainIn(file, { values, messages }, host);
    return exitCodes.clear;
  },
});

async function explainIn(
  file: string,
  { values, messages }: { readonly values: Options; readonly messages: Messages },
  host: Host,
): Promise<void> {
  const { rule, cell, output = file, config, catalogue } = values;
  const { language } = messages;
  const opened = await openWorkbook(file, { config, catalogue, language }, host);
  const isAcross = rulesAcross.has(rule);
  const findings = isAcross
    ? await findingsAcross(file, { ...values, language }, host)
    : opened.checked.findings;
  const { submission } = opened.checked;
  const named = { rule, place: cell, rowKey: values.rowKey, field: values.field };
  const meant = findingsAt(named, { findings, submission }, messages);
  const content = await explained(opened, { meant, values, language });
  await writeCopy({ file, output, content }, host);
  const { explained: told, together } = messages.command.record.explain;
  host.tell(`${told(rule, cell)}\n`);
  if (meant.length > 1) host.tell(`${together(meant.length)}\n`);
  host.tell(`${messages.command.written(output)}\n`);
}

interface Asked {
  /** All that the row will speak of. */
  readonly meant: readonly [Finding, ...Finding[]];
  readonly values: Options;
  readonly language: Language;
}

async function explained(
  { bytes, checked: { submission } }: OpenedWorkbook,
  { meant, values: asked, language }: Asked,
): Promise<Uint8Array> {
  const said = saidIn(asked);
  for (const finding of meant) refuseGaps(finding, said, { submission, language });
  const { language: spoken, settings } = submission;
  const [first] = meant;
  const values = explanationRow(first, said, { language: spoken, aliases: settings.aliases });
  const recorded = await recordRow(bytes, submission, { on: 'explanations', values });
  if ('bytes' in recorded) return recorded.bytes;
  const column = columnName('explanations', recorded.missing, language);
  throw batchFailure('missing-field', { sheet: sheetName('explanations', language), column });
}

function saidIn({
  reason = '',
  by,
  state = 'pending',
  date,
  deadline,
  ...more
}: Options): Explanation {
  const { category, measures, document } = more;
  return {
    reason,
    ...(category === undefined ? {} : { category }),
    ...(measures === undefined ? {} : { measures }),
    ...(deadline === undefined ? {} : { deadline: isoDay(deadline) }),
    ...(document === undefined ? {} : { document }),
    ...{ by, date: dateText(date), state },
  };
}

/** What does not say enough would leave its finding open: that is told at once. A refusal needs no more. */
function refuseGaps(
  finding: Finding,
  explanation: Explanation,
  { submission, language }: { readonly submission: Submission; readonly language: Language },
): void {
  if (explanation.reason === '' && explanation.document === undefined)
    throw batchFailure('missing-argument', { option: '--reason' });
  if (explanation.state === 'rejected') return;
  const asOf = submission.asOf ? isoDay(submission.asOf) : null;
  const form = { explanation, isOfOldForm: hasOldForm(submission) };
  const isLag = isBindingLag(finding);
  const lacks = explanationGaps(form, { isLag, asOf });
  if (lacks.length === 0) return;
  const unclear = unclearGaps(explanation, lacks);
  const said = gapText({ lacks, unclear }, messagesOf(language));
  throw batchFailure('explanation-lacks', { said, ofLag: isLag });
}
