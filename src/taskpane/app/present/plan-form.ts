import type { DraftedIndicator, IndicatorDoubt, PlanDraft } from '../../../core/annex/index.js';
import { kindWords, type Target } from '../../../core/catalogue/index.js';
import {
  levelWords,
  measureWords,
  wayWords,
  type WordList,
} from '../../../core/catalogue-file/index.js';
import { vocabularies } from '../../../core/contract/index.js';
import { areaAddress } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/messages.js';
import { doubtSaying } from '../../../reports/plan-draft-text.js';
import type { DoubtField, DoubtSection, PlanData } from '../../views/plan-data.js';
import type { Choice } from '../../views/SettingsView.js';

/** 拟定规划 · What the form of a drafted plan shows: what is sure in short, and a section for each that is in doubt. */
export function presentPlan(draft: PlanDraft, messages: Messages): PlanData {
  const { planForm, annex } = messages;
  const { indicators, left } = draft;
  const sure = indicators.filter(({ doubts }) => doubts.length === 0);
  const doubtful = indicators.flatMap((drafted, at) =>
    drafted.doubts.length > 0 ? [indicatorSection(drafted, at, messages)] : [],
  );
  const isHeaded = sure.some(({ indicator }) => indicator.category !== undefined);
  return {
    lead: planForm.lead(indicators.length, doubtful.length),
    sureHeads: [...(isHeaded ? [planForm.category] : []), ...planForm.sureHeads],
    sureTitle: planForm.sure(sure.length),
    sure: sure.map(({ indicator: { id, name, category, unit, status, target } }) => ({
      id,
      cells: [
        ...(isHeaded ? [category?.['zh-CN'] ?? ''] : []),
        ...[name['zh-CN'], unit, statusWord(status, messages), targetText(target, messages)],
      ],
    })),
    doubts: [planSection(draft, messages), ...doubtful],
    left: left.map(
      ({ sheet, area, reason }) => `${sheet}!${areaAddress(area)} ${annex.notDrafted(reason)}`,
    ),
  };
}

/** What of the plan itself the annex does not say. */
function planSection({ plan, doubts }: PlanDraft, messages: Messages): DoubtSection {
  const { planForm: words } = messages;
  const choices = chosenOf(levelWords, ['province', 'city', 'county', 'township'], messages);
  const ofDoubt = (id: (typeof doubts)[number]): DoubtField => {
    const isLevels = id === 'levels';
    return {
      ...{ id: `plan.${id}`, label: words.fields[id], kind: isLevels ? 'several' : 'text' },
      value: isLevels ? plan.reportingLevels.join(',') : '',
      choices: isLevels ? choices : [],
    };
  };
  return { id: 'plan', title: words.ofPlan, reasons: [], fields: doubts.map(ofDoubt) };
}

function indicatorSection(
  { indicator, sheet, row, doubts }: DraftedIndicator,
  at: number,
  messages: Messages,
): DoubtSection {
  const { annex, planForm } = messages;
  const fields = doubts.flatMap((doubt) => fieldOf(doubt, { indicator, at }, messages));
  const once = new Map(fields.map((field) => [field.id, field]));
  return {
    id: String(at),
    title: `${indicator.name['zh-CN']}（${annex.origin(sheet, row)}）`,
    reasons: doubts.map((doubt) => planForm.asks[doubt.id] ?? doubtSaying(doubt, annex)),
    fields: [...once.values(), takeField(at, messages)],
  };
}

type Of = Pick<DraftedIndicator, 'indicator'> & { readonly at: number };

/** The question that a doubt asks; none where there is nothing to choose from but to leave the indicator out. */
function fieldOf(
  doubt: IndicatorDoubt,
  { indicator, at }: Of,
  messages: Messages,
): readonly DoubtField[] {
  const question = questionOf(doubt, indicator, messages);
  if (!question) return [];
  const { asks: id, value, choices = [] } = question;
  const kind = choices.length > 0 ? 'one' : 'text';
  const label = messages.planForm.fields[id];
  return [{ id: `${at}.${id}`, label, value, kind, choices }];
}

/** What a doubt asks for, what is proposed, and the choices; any text where there are none. */
interface Question {
  readonly asks: keyof Messages['planForm']['fields'];
  readonly value: string;
  readonly choices?: readonly Choice[];
}

function questionOf(
  doubt: IndicatorDoubt,
  { status, measure, name, target, unit }: Of['indicator'],
  messages: Messages,
): Question | undefined {
  switch (doubt.id) {
    case 'unit-missing':
      return { asks: 'unit', value: '' };
    case 'status-unstated':
      return { asks: 'status', value: status, choices: statusChoices(messages) };
    case 'measure-proposed':
      return { asks: 'measure', value: measure, choices: measureChoices(messages) };
    case 'tolerance-unstated':
      return { asks: 'tolerance', value: '' };
    case 'name-twice':
      return { asks: 'indicator', value: name['zh-CN'] };
    case 'way-proposed':
      return { asks: 'way', value: wayOf(target), choices: wayChoices(messages) };
    case 'not-read':
    case 'several-figures':
      return undefined;
    default: {
      const choices = kindChoices(doubt, unit, messages);
      return { asks: 'kind', value: target?.kind ?? 'monitor', choices };
    }
  }
}

function measureChoices(messages: Messages): readonly Choice[] {
  return chosenOf(measureWords, ['stock', 'ratio'], messages);
}

function takeField(at: number, { planForm: { fields, takes } }: Messages): DoubtField {
  const choices = [
    { key: 'take', text: takes.take },
    { key: 'leave', text: takes.leave },
  ];
  return { id: `${at}.take`, label: fields.take, value: 'take', kind: 'one', choices };
}

function kindChoices({ id }: IndicatorDoubt, unit: string, messages: Messages): readonly Choice[] {
  if (id === 'no-target') return chosenOf(kindWords, ['monitor'], messages);
  if (id !== 'in-words') {
    return chosenOf(kindWords, ['floor', 'ceiling', 'annual', 'cumulative', 'monitor'], messages);
  }
  const everyone = { key: 'floor', text: messages.planForm.everyone };
  const [words, monitor] = chosenOf(kindWords, ['words', 'monitor'], messages);
  return [words, unit === '%' ? everyone : undefined, monitor].filter((each) => each !== undefined);
}

function wayChoices(messages: Messages): readonly Choice[] {
  return chosenOf(wayWords, ['sum', 'points', 'growing', 'falling'], messages);
}

function wayOf(target: Target | undefined): string {
  if (target?.way !== 'compound') return target?.way ?? 'sum';
  return target.direction === 'decrease' ? 'falling' : 'growing';
}

function chosenOf<Id extends string>(
  words: WordList<Id>,
  ids: readonly Id[],
  { language }: Messages,
): readonly Choice[] {
  return ids.map((key) => ({ key, text: words[key][language] }));
}

function statusChoices({ language }: Messages): readonly Choice[] {
  return vocabularies.status.options.map(({ id, name }) => ({ key: id, text: name[language] }));
}

function statusWord(status: string, messages: Messages): string {
  return statusChoices(messages).find(({ key }) => key === status)?.text ?? status;
}

/** 上升 68→73: the kind of a target, and from where to where. */
function targetText(target: Target | undefined, { language }: Messages): string {
  if (!target) return '';
  const { kind, base, value, upper, words } = target;
  const to = upper === undefined ? value : `${value}–${upper}`;
  const numbers = [base?.value, to].filter((each) => each !== undefined).join('→');
  return [kindWords[kind][language], numbers, words ?? ''].filter((each) => each !== '').join(' ');
}
