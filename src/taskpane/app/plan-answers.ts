import type { IndicatorAnswers, PlanAnswers, PlanDraft } from '../../core/annex/index.js';
import type { Measure, Status, TargetKind } from '../../core/catalogue/index.js';
import type { RegionLevel, Regions } from '../../core/regions/index.js';
import type { PlanFormWords } from '../../messages/plan-form-words.js';
import type { Settled } from '../views/plan-data.js';
import { regionIn } from './answered-identity.js';

/** What is known for reading the answers: regions, ids that are taken, and the words for what is wrong. */
interface Known {
  readonly regions: Regions;
  readonly taken: readonly string[];
  readonly words: PlanFormWords;
}

/** 定稿 · Reads what was said of a drafted plan, or what is wrong by the field; what was not touched stays as proposed. */
export function planAnswers(
  draft: PlanDraft,
  settled: Settled,
  known: Known,
): { readonly answers: PlanAnswers } | { readonly errors: Settled } {
  const ofPlan = answersOfPlan(draft, settled, known);
  const ofIndicators = draft.indicators.map((drafted, at) => {
    const said = (id: string) => settled[`${at}.${id}`]?.trim();
    return answersOf(drafted.doubts, said, known.words);
  });
  const wrong = ofIndicators.flatMap(({ errors }, at) =>
    Object.entries(errors).map(([id, says]) => [`${at}.${id}`, says] as const),
  );
  const errors = { ...ofPlan.errors, ...Object.fromEntries(wrong) };
  if (Object.keys(errors).length > 0) return { errors };
  const indicators = new Map(ofIndicators.map(({ answers }, at) => [at, answers]));
  return { answers: { ...ofPlan.answers, indicators } };
}

const code = /^[a-z0-9][a-z0-9-]*$/;
const years = /^((?:19|20)\d\d)\s*[-—–~至到]+\s*((?:19|20)\d\d)年?$/;

interface Read<T> {
  readonly answers: T;
  readonly errors: Settled;
}

function answersOfPlan(
  { doubts, plan }: PlanDraft,
  settled: Settled,
  { regions, taken, words }: Known,
): Read<Omit<PlanAnswers, 'indicators'>> {
  const said = (id: string) => settled[`plan.${id}`]?.trim() ?? '';
  const isAsked = (id: (typeof doubts)[number]) => doubts.includes(id);
  const [, first = '', last = ''] = years.exec(said('years')) ?? [];
  const region = said('region') === '' ? undefined : regionIn(said('region'), regions);
  const levels = (settled['plan.levels'] ?? plan.reportingLevels.join(',')).split(',');
  const isCode = code.test(said('code')) && !taken.includes(said('code'));
  const wrong: Settled = {
    ...(isAsked('code') && !isCode ? { 'plan.code': words.codeWrong } : {}),
    ...(isAsked('name') && said('name') === '' ? { 'plan.name': words.nameWrong } : {}),
    ...(isAsked('years') && !(first < last) ? { 'plan.years': words.yearsWrong } : {}),
    ...(isAsked('region') && region === undefined ? { 'plan.region': words.regionWrong } : {}),
    ...(levels.join('') === '' ? { 'plan.levels': words.levelsWrong } : {}),
  };
  const answers = {
    ...(isAsked('code') ? { code: said('code') } : {}),
    ...(isAsked('name') ? { name: said('name') } : {}),
    ...(isAsked('years') ? { firstYear: Number(first), lastYear: Number(last) } : {}),
    ...(region === undefined ? {} : { region }),
    levels: levels as readonly RegionLevel[],
  };
  return { answers, errors: wrong };
}

function answersOf(
  doubts: PlanDraft['indicators'][number]['doubts'],
  said: (id: string) => string | undefined,
  words: PlanFormWords,
): Read<IndicatorAnswers> {
  if (said('take') === 'leave') return { answers: { isLeftOut: true }, errors: {} };
  const isAsked = (id: (typeof doubts)[number]['id']) => doubts.some((doubt) => doubt.id === id);
  const tolerance = Number(said('tolerance') ?? '');
  const isTolerance = tolerance > 0 && Number.isFinite(tolerance);
  const errors: Settled = {
    ...(isAsked('unit-missing') && !said('unit') ? { unit: words.unitWrong } : {}),
    ...(isAsked('tolerance-unstated') && !isTolerance ? { tolerance: words.toleranceWrong } : {}),
  };
  const given = (id: 'indicator' | 'unit' | 'status' | 'kind' | 'way' | 'measure') => said(id);
  const answers: IndicatorAnswers = {
    ...(given('indicator') ? { name: given('indicator') ?? '' } : {}),
    ...(given('unit') ? { unit: given('unit') ?? '' } : {}),
    ...(given('status') ? { status: given('status') as Status } : {}),
    ...(given('kind') ? { kind: given('kind') as TargetKind } : {}),
    ...(given('way') ? { way: given('way') as NonNullable<IndicatorAnswers['way']> } : {}),
    ...(given('measure') ? { measure: given('measure') as Measure } : {}),
    ...(isTolerance ? { tolerance } : {}),
  };
  return { answers, errors };
}
