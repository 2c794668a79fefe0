import type { FailureWords } from './failures.js';
import { defects, partName, repeatedPlace } from './file-defects.en-US.js';
import { howMany } from './how-many.js';
import { unreadLines, type UnreadWords } from './unread-lines.js';

const kinds: Readonly<Record<string, string>> = {
  ...{ string: 'a text', number: 'a number', boolean: 'true or false' },
  ...{ array: 'a list […]', object: 'an object {…}', record: 'an object {…}' },
};

const unreadWords: UnreadWords = {
  line: (line, sheet, text) => `${sheet === '' ? 'Line' : `${sheet}, line`} ${line}, “${text}”: `,
  left: (count) => `And ${count} more.`,
  because: {
    'no-code': () => 'no region code',
    'several-codes': () =>
      'more than one region code; write one a line, or name its column with the header 区划代码',
    range: () => 'a range of codes; write the code of each unit on a line of its own',
    grouped: () => 'a code with the commas of thousands; write its six digits without',
    shortened: () =>
      'Excel has shortened the code, and its digits are lost; make the column text and type it again',
    'in-remark': () =>
      'a remark that holds a region code; give the unit a line of its own, or delete this one',
    'other-name': (region) =>
      `the name is not that of the code, which is ${region}'s; correct one of them`,
  },
};

/** What a file in JSON should hold; nothing where that cannot be said. */
function asked(allowed: unknown): string {
  return allowed === '' ? '' : ` It takes: ${kinds[String(allowed)] ?? String(allowed)}.`;
}

/** The words for failures in English: the cause, and what to do. */
export const failures: FailureWords = {
  'empty-file': () => 'The file is empty (0 bytes). Export or copy it again.',
  'not-a-zip': () => 'Not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.',
  'not-a-workbook': () =>
    'Holds no workbook that can be read; perhaps it is an .xlsb, .ods or other file. Save it as .xlsx in Excel or WPS.',
  'own-summary': () =>
    'A summary or a table of progress that this program wrote, not a submission: it was not checked. Move it to another folder.',
  'own-plan': () =>
    'The workbook of a plan, not a submission: it was not checked. To check by it, name it with --catalogue, or add it in the settings of the page.',
  'legacy-xls': () => 'An old .xls or WPS .et workbook. Save it as .xlsx in Excel or WPS.',
  encrypted: () => 'Protected by a password. Remove the password, then check it again.',
  truncated: () => 'The file is cut off, perhaps while it was copied. Copy it again.',
  checksum: (facts) => `${partName(facts)} fails its checksum: the file is damaged. Copy it again.`,
  'unsupported-compression': (facts) =>
    `${partName(facts)} is compressed in a way that cannot be read. Save the file again in Excel.`,
  'missing-part': (facts) =>
    `${partName(facts)} is missing: the file is damaged. Repair it in Excel and save it.`,
  'malformed-xml': ({ because, ...facts }) =>
    `${partName(facts)} ${defects[String(because)] ?? 'is malformed'}: the file is damaged. Repair it in Excel and save it.`,
  'ambiguous-content': (facts) =>
    `${repeatedPlace(facts)}: programs would show different contents, so it was not read. Open it in Excel, look the content over and save it.`,
  doctype: (facts) => `${partName(facts)} defines a document type and is refused for safety.`,
  'unknown-entity': (facts) =>
    `${partName(facts)} uses an unknown entity and is refused for safety.`,
  'too-large': ({ limit }) =>
    `Unpacks to more than ${Math.round(Number(limit) / 2 ** 20)} MB and was not read. Raise --max-unpacked if it must be.`,
  'endless-token': ({ limit, ...facts }) =>
    `${partName(facts)} holds one text or tag of more than ${Math.round(Number(limit) / 2 ** 20)} MB and was not read: no sound workbook does. Open and save it in Excel.`,
  'too-many-cells': ({ limit }) =>
    `Holds more than ${limit} cells and was not read. Look for columns filled to the end.`,
  'foreign-damaged': () =>
    'An .xls, .et or .ods workbook that cannot be read; it may be damaged. Open it in Excel or WPS and save it as .xlsx.',
  'foreign-too-large': ({ limit }) =>
    `An .xls, .et or .ods workbook of more than ${Math.round(Number(limit) / 2 ** 20)} MB was not read. Save it as .xlsx in Excel or WPS.`,
  'missing-path': ({ path }) =>
    `${path} does not exist. Check the path, or whether its share is still connected.`,
  'place-gone': ({ code }) =>
    `Reading broke off (${code}): the share, stick or cloud drive may be disconnected. Connect it and check again.`,
  'folder-not-readable': ({ path, code }) =>
    `The folder ${path} cannot be read (${code}), and no workbook in it was checked. See to its permissions and connection and check again.`,
  'no-workbooks': ({ path }) => `${path} holds no workbooks (.xlsx).`,
  'no-region-codes': ({ path }) =>
    `${path} holds no region codes. Write the six-digit code of one unit that must deliver on each line.`,
  'unread-lines': ({ path, lines, count }) =>
    `${count} ${count === 1 ? 'line of' : 'lines of'} ${path} ${count === 1 ? 'leaves' : 'leave'} open which unit is meant, so what is missing cannot be told, and nothing was checked. Correct the list and try again.\n${unreadLines(lines, Number(count), unreadWords)}`,
  'list-too-long': ({ path, limit }) =>
    `${path} has more than ${limit} lines, and is hardly a list of units. Check the file.`,
  'not-readable-text': ({ path }) =>
    `${path} is no text that can be read (UTF-8, GB18030 or UTF-16). Save it as .xlsx or CSV in Excel.`,
  'looks-like-big5': ({ path }) =>
    `${path} looks like traditional Chinese in Big5, which is not read. Save it as UTF-8 or .xlsx.`,
  'no-gb18030': ({ path }) =>
    `${path} may be in GB18030 (GBK), which cannot be read here. Save it as UTF-8 or .xlsx.`,
  'not-readable': ({ code }) =>
    `Cannot be read (${code}). Check its permissions, or whether a program holds it.`,
  'is-folder': () => 'A file is wanted here, not a folder. Name a file in it.',
  'file-too-large': ({ path, megabytes }) =>
    `${path} is larger than ${megabytes} MB, and hardly the file that is meant. Check the path.`,
  'not-writable': ({ path, code }) =>
    `${path} cannot be written (${code}). Choose another folder, or try again later.`,
  'write-refused': ({ path, code }) =>
    `${path} cannot be written: there is no right to write, it is read-only, or another program has it open (${code}). Close that program, or choose another folder.`,
  'output-in-file': ({ path }) =>
    `${path} cannot be written: part of the path is a file, not a folder. Choose another folder.`,
  'output-is-folder': ({ path }) =>
    `${path} cannot be written: a folder has this name. Name a file.`,
  'reserved-name': ({ path }) =>
    `${path} cannot be written: Windows keeps this name for a device. Choose another name.`,
  'file-in-use': ({ path, code }) =>
    `${path} cannot be written: another program has it open (${code}), and no file was changed. Close it and try again.`,
  'name-too-long': ({ path }) =>
    `${path} cannot be written: the name is too long. Shorten it and try again.`,
  'output-refused': ({ code }) =>
    `Standard output cannot be written (${code}); what was written is not complete. Write into a folder with --output.`,
  'output-is-input': ({ path }) =>
    `The original ${path} is never overwritten. Write to another place.`,
  'output-exists': ({ path, option }) =>
    option
      ? `${path} exists already, and what was typed into it would be lost. To take it over, add ${option} ${path} and write to another place; otherwise move it away first.`
      : `${path} exists already, and what was typed into it would be lost. Move it away first, or write to another place.`,
  'disk-full': ({ path }) => `The disk is full; ${path} was not written. Make room and try again.`,
  'timed-out': ({ seconds }) =>
    `Not done after ${seconds} seconds and given up. Raise --timeout if it must be checked.`,
  'worker-died': ({ reason }) =>
    `The worker that checked this file ended unexpectedly (${reason}). Other workbooks are not affected.`,
  'out-of-memory': ({ megabytes }) =>
    `Needs more than ${megabytes} MB of memory to check and was given up. Look for columns filled to the end.`,
  'shard-not-proved': ({ path }) =>
    `The code of ${path} does not match: it was written under another key, or changed since. Name the key file of all shards with --shard-key, or run this shard again.`,
  'no-user-key': ({ path }) =>
    `Your own key ${path} cannot be used: it cannot be kept, or others can read it. Name a key file with --shard-key.`,
  'short-key': ({ path, count }) =>
    `The key file ${path} is too short: it needs ${count} bytes or more. Take a file of random bytes.`,
  'shard-unreadable': ({ path }) =>
    `${path} is no shard file of this version. Run that shard again with the same version.`,
  'shard-differs': ({ path }) =>
    `${path} was made with other options or another list of files and cannot be merged.`,
  'shard-repeated': ({ index }) => `Shard ${index} is given twice. Keep one of them.`,
  'shard-missing': ({ index, count }) => `Shard ${index} of ${count} is missing.`,
  'rule-failed': ({ rule }) =>
    `Rule ${rule} broke: that is our fault, please report it. Other workbooks are not affected.`,
  'unknown-command': ({ command, nearest, allowed }) =>
    nearest
      ? `There is no command ${command}. Did you mean ${nearest}?`
      : `There is no command ${command}. There are: ${allowed}.`,
  'unknown-option': ({ option, nearest }) =>
    nearest
      ? `There is no option ${option}. Did you mean ${nearest}?`
      : `There is no option ${option}.`,
  'invalid-option': ({ option, value, allowed }) =>
    `Option ${option} cannot be ${value}. It takes: ${allowed}.`,
  'missing-option': ({ option }) => `${option} is missing. See --help.`,
  'excess-argument': ({ argument }) => `${argument} is one argument too many. See --help.`,
  'formats-need-output': ({ formats }) =>
    `Several forms (${formats}) cannot share standard output. Name a folder with --output.`,
  'missing-argument': ({ option }) => `Option ${option} needs a value.`,
  'unknown-plan': ({ plan, nearest, allowed }) => {
    if (nearest) return `There is no plan ${plan}. Did you mean ${nearest}?`;
    return allowed
      ? `There is no plan ${plan}. There are: ${allowed}.`
      : `There is no plan ${plan}.`;
  },
  'unknown-region': ({ region, option }) =>
    option
      ? `This edition does not know region ${region}. For a township add ${option}.`
      : `This edition does not know region ${region}. Give the six digits of a province, city or county.`,
  'townships-left-out': () =>
    'This workbook speaks of townships, whose table this page was made without. Use the page “规划指标-含乡镇.html”.',
  'region-outside-plan': ({ region, plan }) =>
    `Plan ${plan} asks ${region} for no indicator. Check the codes of region and plan.`,
  'cut-off-outside-plan': ({ asOf, firstYear, lastYear }) =>
    `The cut-off date ${asOf} lies outside the plan, ${firstYear}–${lastYear}. Check date and plan.`,
  'not-frozen': ({ path, lines }) => `${path} was not frozen:\n${lines}`,
  'config-not-json': ({ path, reason }) => `The configuration ${path} is no valid JSON: ${reason}.`,
  'config-unknown-key': ({ path, key, nearest }) =>
    nearest
      ? `The configuration ${path} has no entry ${key}. Did you mean ${nearest}?`
      : `The configuration ${path} has no entry ${key}.`,
  'config-unknown-alias': ({ path, alias, name, nearest }) =>
    nearest
      ? `The configuration ${path} reads “${alias}” as “${name}”, which is no sheet or column. Did you mean “${nearest}”?`
      : `The configuration ${path} reads “${alias}” as “${name}”, which is no sheet or column.`,
  'none-below': ({ region }) =>
    `There is no workbook of a direct subordinate of ${region}; nothing was written. Check the folder and the region code.`,
  'none-read-below': ({ said }) =>
    `Nothing could be read of the own tables of direct subordinates (such as ${said}); nothing was written. Check them with validate and correct what it says.`,
  'plans-differ': ({ said }) =>
    `The workbooks are of different plans: ${said}. Say which one with --plan.`,
  'plan-unsaid': () => 'The workbooks do not state their plan. Say which one with --plan.',
  'none-of-plan': ({ said }) =>
    `No subordinate delivered under that plan (there is ${said}); nothing was written. Correct --plan, or ask for the workbooks.`,
  'cut-offs-differ': ({ said }) =>
    `The workbooks have different cut-off dates: ${said}. Say which one with --as-of.`,
  'cut-off-unsaid': () =>
    'The workbooks do not state their cut-off date. Say which one with --as-of.',
  'none-at-cut-off': ({ said }) =>
    `No subordinate delivered as of that date (there is ${said}); nothing was written. Correct --as-of, or ask for the workbooks.`,
  'previous-unread': ({ path }) =>
    `The workbook of the last roll-up, ${path}, cannot be read. Check the file.`,
  'previous-of-another': ({ path, found, asked: sought }) =>
    `${path} is not of the same unit and plan (${found}, not ${sought}). Name the workbook of the last roll-up.`,
  'previous-altered': ({ path }) =>
    `The last roll-up ${path} was changed after it was sealed, or its seal cannot be checked; nothing was written. Use the sealed copy, or return it before it is changed.`,
  'last-unread': ({ path }) =>
    `The last workbook, ${path}, cannot be read, and nothing was written. Check the file.`,
  'last-of-another': ({ path, found, asked: sought }) =>
    `${path} is not of the same unit and plan (${found}, not ${sought}). Name the workbook of the last period.`,
  'last-not-earlier': ({ path, found, asOf }) =>
    `${path} has the cut-off date ${found}, which is not before ${asOf}. Name an earlier workbook, or put --as-of right.`,
  'last-altered': ({ path }) =>
    `${path} was changed after it was sealed, or its seal cannot be checked, and its figures cannot be carried over. Use the sealed copy, or seal it again.`,
  'own-doubtful': ({ path }) =>
    `${path} is read with doubts, and the next period cannot be made of it. Check the file and settle what it asks first, or name kept layouts by --layouts.`,
  'own-periods-in-rows': ({ path }) =>
    `${path} has its periods in rows, and the next period cannot be made in its layout. Add the rows of the period at its end, or take --layout sheets for a template.`,
  'own-tables-differ': ({ path }) =>
    `${path} has several tables on a sheet whose new columns belong in different places. Put them on sheets of their own, or take --layout sheets for a template.`,
  'own-unread-again': ({ path, asOf }) =>
    `With its title and headers moved on, ${path} would not say for certain that it is as of ${asOf}; nothing was written. Change the times in title and headers by hand, or take --layout sheets for a template.`,
  'nothing-drafted': ({ path }) =>
    `${path} holds no table of a plan’s indicators, and nothing was written. It needs names of indicators and a column of targets with its year.`,
  'nothing-adopted': ({ path }) =>
    `Nothing of ${path} can be taken over, and no workbook is written. The reasons are listed above.`,
  'layout-not-json': ({ path, reason }) => `The layout ${path} is not valid JSON: ${reason}.`,
  'layout-invalid': ({ path, at, allowed }) =>
    `In the layout ${path}, ${at} is not right.${asked(allowed)}`,
  'config-invalid': ({ path, at, allowed }) =>
    `In the configuration ${path}, ${at} is not right.${asked(allowed)}`,
  'findings-stand': ({ count, first }) =>
    `${howMany(count, 'finding is', 'findings are')} neither corrected nor explained, so the step cannot agree. The first: ${first}`,
  'explanations-pending': ({ count, first }) =>
    `${howMany(count, 'explanation is', 'explanations are')} pending, so the step cannot confirm. Enter the review in Explanations first; where a review has sealed it, return the workbook, or add one with explain. The first: ${first}`,
  'approval-refused': ({ expected }) => `This step cannot be taken: ${expected}`,
  'seal-not-intact': ({ step, unit }) =>
    `What was reported has changed after “${step}” (${unit}), or its seal cannot be checked. Restore it, or return the workbook and apply again.`,
  'formula-without-result': ({ place, because }) => {
    if (because === 'unreadable')
      return `What is stored in ${place} cannot be read, so no seal can be made. Open the workbook in Excel, correct and save it.`;
    return because === 'stale'
      ? `The stored result in ${place} is not what its formula comes to, so no seal can be made. Calculate and save the workbook in Excel.`
      : `The formula in ${place} ${because === 'volatile' ? 'may give another result each time' : 'points to another workbook or uses what cannot be calculated here'}, so no seal can be made. Paste its value in its place.`;
  },
  'explanation-lacks': ({ said, ofLag }) =>
    `The finding would stay open: ${said}. ${ofLag ? 'A binding indicator lags: give an actual reason, measures and a deadline after the cut-off date.' : 'Give an actual reason; unless the category is Other, the number of a document is enough.'}`,
  'missing-field': ({ sheet, column }) =>
    `The sheet “${sheet}” has no column “${column}”. Add it and try again.`,
  'not-a-key': ({ path }) =>
    `${path} is no key file that can be used. Make one with seal --new-key.`,
  'key-exists': ({ path }) =>
    `${path} exists, and keys are never overwritten. Choose another name.`,
  'signature-differs': ({ unit }) =>
    `The signature of “${unit}” is not borne out by a public key of that unit. Check the unit’s name and the key; where it is a subordinate’s, return the workbook.`,
  'keys-twice': () => 'Give either --keys or --authority.',
  'key-of-nobody': ({ path }) =>
    `The name of ${path} does not tell which region it is of. Name it after the unit in full, such as 徐州市鼓楼区民政局.pub.`,
  'not-text': ({ path }) => `${path} is no text file in UTF-8.`,
  'authority-invalid': ({ path, at, allowed }) =>
    `The list ${path} is not valid${at === '' ? '' : ` at ${String(at)}`}${allowed === '' ? '' : `, which should be ${String(allowed)}`}. Correct it, and sign it again.`,
  'authority-not-signed': ({ path, root }) =>
    `The signature of the list ${path} is not one of ${root}, so the list is not taken. Ask who issued it, or sign it again.`,
  'no-such-finding': ({ rule, place, near }) =>
    near
      ? `There is no finding ${rule} at ${place}. Near it: ${near}.`
      : `There is no finding ${rule} at ${place}, and nothing in this workbook asks for an explanation.`,
  'several-findings': ({ rule, place, lines }) =>
    `There are several findings ${rule} at ${place}, each to be explained by itself. Say which one:\n${lines}`,
  'not-explainable': ({ rule, place, severity }) =>
    `${rule} at ${place} is “${severity}”, which an explanation neither clears nor needs to. Correct an error in the data.`,
  'catalogue-not-json': ({ path, reason }) => `The plan file ${path} is no valid JSON: ${reason}.`,
  'catalogue-invalid': ({ path, at, allowed }) =>
    `In the plan file ${path}, ${at} is not right.${asked(allowed)}`,
  'catalogue-defects': ({ path, lines }) =>
    `The plan workbook ${path} cannot be used yet:\n${lines}`,
  unexpected: ({ reason }) => `Something of ours broke: ${reason}. Please report it.`,
};
