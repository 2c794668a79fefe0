import type { Messages } from './messages.js';
import { number } from './number.js';
import { wordOf } from './word-of.js';

/** The words of every rule in English, in the order of the rules. */
export const rules: Messages['rules'] = {
  'missing-sheet': { title: 'missing-sheet', message: () => 'missing-sheet', why: '', remedy: '' },
  'missing-column': {
    title: 'missing-column',
    message: () => 'missing-column',
    why: '',
    remedy: '',
  },
  'unstored-result': {
    title: 'unstored-result',
    message: () => 'unstored-result',
    why: '',
    remedy: '',
  },
  'formula-error': { title: 'formula-error', message: () => 'formula-error', why: '', remedy: '' },
  'macro-content': { title: 'macro-content', message: () => 'macro-content', why: '', remedy: '' },
  'missing-value': { title: 'missing-value', message: () => 'missing-value', why: '', remedy: '' },
  'text-number': { title: 'text-number', message: () => 'text-number', why: '', remedy: '' },
  'unknown-indicator': {
    title: 'unknown-indicator',
    message: () => 'unknown-indicator',
    why: '',
    remedy: '',
  },
  'unknown-region': {
    title: 'unknown-region',
    message: () => 'unknown-region',
    why: '',
    remedy: '',
  },
  'region-name-mismatch': {
    title: 'region-name-mismatch',
    message: () => 'region-name-mismatch',
    why: '',
    remedy: '',
  },
  'invalid-period': {
    title: 'invalid-period',
    message: () => 'invalid-period',
    why: '',
    remedy: '',
  },
  'numerator-over-denominator': {
    title: 'numerator-over-denominator',
    message: () => 'numerator-over-denominator',
    why: '',
    remedy: '',
  },
  'ratio-mismatch': {
    title: 'Rate differs from its parts',
    message: ({ expected, found, numerator, denominator, unit }) =>
      `Should be ${number(expected)} ${unit} (${number(numerator)} / ${number(denominator)}), is ${number(found)} ${unit}.`,
    why: '',
    remedy: '',
  },
  'rounded-to-target': {
    title: 'rounded-to-target',
    message: () => 'rounded-to-target',
    why: '',
    remedy: '',
  },
  'duplicate-row': { title: 'duplicate-row', message: () => 'duplicate-row', why: '', remedy: '' },
  'current-value-mismatch': {
    title: 'current-value-mismatch',
    message: () => 'current-value-mismatch',
    why: '',
    remedy: '',
  },
  'base-value-mismatch': {
    title: 'base-value-mismatch',
    message: () => 'base-value-mismatch',
    why: '',
    remedy: '',
  },
  'rollup-mismatch': {
    title: 'rollup-mismatch',
    message: () => 'rollup-mismatch',
    why: '',
    remedy: '',
  },
  'station-count-mismatch': {
    title: 'Number of stations differs from the list',
    message: ({ expected, found, unit }) =>
      `Should be ${number(expected)} ${unit} by the list of stations, is ${number(found)} ${unit}.`,
    why: 'Where the list of stations is whole, its running stations at the end of the period are the figure; if the two differ, one of them is wrong.',
    remedy:
      'Check the status, opening and closing dates of the stations, then correct the list or the data.',
  },
  'station-coverage-mismatch': {
    title: 'Coverage differs from the list of stations',
    message: ({ of, expected, found, served, townships, unit }) =>
      of === 'numerator' || townships === null
        ? `The listed stations serve ${number(served)} townships: the numerator should be ${number(expected)}, is ${number(found)}.`
        : `Should be ${number(expected)} ${unit} by the list of stations (${number(served)} / ${number(townships)} townships), is ${number(found)} ${unit}.`,
    why: 'Coverage counts the townships that running stations serve, and a whole list lets each of them be checked.',
    remedy:
      'Check what the stations serve and whether they run; a station that serves several townships names the code of each.',
  },
  'duplicate-station': {
    title: 'Station listed twice',
    message: ({ by, found, first }) =>
      by === 'code'
        ? `Station code “${found}” is the same as in row ${first}. Keep one row for one station, or correct the code.`
        : `Station “${found}” has the same name and region as row ${first}. Keep one row for one station, or tell the two apart by name.`,
    why: 'A station that is listed twice makes the count of stations and the coverage too high.',
    remedy: 'Keep one row for each station; two stations need two codes and two names.',
  },
  'certified-below-minimum': {
    title: 'Too few certified social workers',
    message: ({ found, minimum }) =>
      `A pilot station needs at least ${number(minimum)} certified social workers, this one has ${number(found)}.`,
    why: 'Pilot stations are to be professional, which is measured by their certified social workers.',
    remedy:
      'Check the number of certified social workers; if the station does not run or is no pilot, correct its status or batch.',
  },
  'certified-over-staff': {
    title: 'More certified than all social workers',
    message: ({ certified, staff }) =>
      `${number(certified)} certified social workers are more than the ${number(staff)} social workers of the station. Check both numbers.`,
    why: 'Certified social workers are part of the social workers of a station and can’t be more.',
    remedy: 'Check both numbers and correct the wrong one.',
  },
  'local-over-staff': {
    title: 'More local than all social workers',
    message: ({ local, staff }) =>
      `${number(local)} local social workers are more than the ${number(staff)} social workers of the station. Check both numbers.`,
    why: 'Local social workers are part of the social workers of a station and can’t be more.',
    remedy: 'Check both numbers and correct the wrong one.',
  },
  'unknown-station': {
    title: 'Station not in the list',
    message: ({ found }) =>
      `Station “${found}” is not in the list of stations. Correct the code, or add the station.`,
    why: 'Where the list of stations is whole, every service has a station that gave it.',
    remedy: 'Correct the station code in the services, or add the missing station to the list.',
  },
  'service-missing': {
    title: 'Running station without services',
    message: ({ period }) =>
      `This running station has no services for ${period}. Add them, or explain why there are none.`,
    why: 'A station that runs without services may have forgotten to report them, or may have closed.',
    remedy:
      'Add the services of the period, update the status of the station, or explain why there are none.',
  },
  'fund-total-mismatch': {
    title: 'Fund differs from its subsidies',
    message: ({ expected, found, projects }) =>
      `Should be ${number(expected)} 万元 (10,000 yuan) by the subsidies of ${projects} projects, is ${number(found)} 万元.`,
    why: 'Where the list of projects is whole, their subsidies add up to the fund of the batch exactly.',
    remedy:
      'Check that no project is missing and that subsidies are in 万元, then correct the projects or the batch.',
  },
  'project-count-mismatch': {
    title: 'Counts of a batch differ from its projects',
    message: ({ of, expected, found }) =>
      of === 'counties'
        ? `Should be ${number(expected)} counties by the list of projects, is ${number(found)} counties.`
        : `Should be ${number(expected)} pilots by the list of projects, is ${number(found)} pilots.`,
    why: 'Where the list of projects is whole, counties and pilots of a batch can be counted from it.',
    remedy:
      'Check that no project is missing and that county codes are right, then correct the projects or the batch.',
  },
  'project-outside-batch': {
    title: 'Project outside its batch',
    message: ({ of, batch, found, expected }) =>
      of === 'batch' || found === null || expected === null
        ? `Batch “${batch}” is not among the batches. Correct it, or add the batch.`
        : `Batch “${batch}” is of ${expected}, the project says ${found}. Check the year, or explain the difference.`,
    why: 'The batch of a project decides where its subsidy and the project itself are counted.',
    remedy:
      'Correct the batch or the year of the project; explain a subsidy that was paid in another year.',
  },
  'task-overdue': {
    title: 'Task overdue',
    message: ({ deadline, progress }) =>
      `Due on ${deadline}, done by ${number(progress)}%. Update the progress, or explain the delay.`,
    why: 'A task that is late holds up the indicator that depends on it.',
    remedy: 'Update the progress; explain a real delay and say when the task will be finished.',
  },
  'task-without-indicator': {
    title: 'Task without an indicator',
    message: ({ task }) =>
      `Task “${task}” names no indicator. If it serves one, fill in the indicator code.`,
    why: 'When an indicator lags, its tasks show what is being done about it.',
    remedy: 'Fill in the indicator code, or — where the task serves no indicator.',
  },
  'binding-behind-schedule': {
    title: 'Binding indicator behind schedule',
    message: ({ class: rating, pace }) =>
      pace === null
        ? `This binding indicator is rated “${wordOf('rating', rating, 'en-US')}”. Explain why, and what is done about it.`
        : `This binding indicator has a pace of ${number(Number(pace.toFixed(2)))} and is rated “${wordOf('rating', rating, 'en-US')}”. Explain why, and what is done about it.`,
    why: 'Binding indicators must be met, and the earlier a delay is dealt with, the easier it is to catch up.',
    remedy: 'Check base, current and target value; explain a real delay and what is done about it.',
  },
  'target-missed': {
    title: 'Target missed',
    message: ({ class: rating, current, target, unit }) =>
      rating === 'breached'
        ? `The limit of ${number(target)} ${unit} does not hold at ${number(current)} ${unit}. Explain why, and what is done about it.`
        : `The target of ${number(target)} ${unit} is due and stands at ${number(current)} ${unit}. Explain why, and what is done about it.`,
    why: 'A target that was missed or a limit that does not hold must be accounted for before it is confirmed.',
    remedy: 'Check current and target value; explain a target that was really missed.',
  },
  'band-exceeded': {
    title: 'Upper limit exceeded',
    message: ({ current, upper, unit }) =>
      `${number(current)} ${unit} exceeds the upper limit of ${number(upper)} ${unit}. Check the value, or explain it.`,
    why: 'A target with an upper limit is missed by too much as well as by too little.',
    remedy:
      'Check the current value and the upper limit; explain a limit that was really exceeded.',
  },
  'cutoff-outside-plan': {
    title: 'Cut-off date outside the plan',
    message: ({ found, firstYear, lastYear }) =>
      `The cut-off date ${found} is outside the plan (${firstYear} to ${lastYear}, reported until the end of ${lastYear + 1}). Correct the date or the plan code.`,
    why: 'The cut-off date decides the current period and the schedule, so a wrong one spoils every rating.',
    remedy: 'Correct the cut-off date of the cover; if it is right, check the plan code.',
  },
  'unmatched-explanation': {
    title: 'Explanation without a finding',
    message: ({ rule, hasOtherValue }) =>
      hasOtherValue
        ? `The value has changed since it was explained, so this explanation of ${rule} has lapsed. Add a new row if it still needs one.`
        : `${rule} has no finding here, perhaps because it was corrected. If not, check sheet, row key and column.`,
    why: 'An explanation is matched by rule, sheet, row key, column and value; one that matches nothing clears nothing.',
    remedy:
      'Nothing is needed where the data were corrected; else add a row with the row key, column and value of the finding.',
  },
};
