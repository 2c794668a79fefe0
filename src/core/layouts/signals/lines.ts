import { beginsNote, foldHeader } from '../../entries/index.js';
import type { Span } from '../span.js';
import { readName } from './names.js';
import { plansIn, type PlanYears } from './plan-years.js';
import { timesIn } from './times.js';
import { isUnit } from './units.js';

/** 表上文字 · What the lines around a table say of all its figures. */
export interface LineRead {
  /** The times that are named, each once. */
  readonly spans: readonly Span[];
  readonly plans: readonly PlanYears[];
  readonly units?: readonly string[];
  /** Whether it speaks of what was reached. */
  readonly looksBack: boolean;
  /** Whether it speaks of tasks or targets alone. */
  readonly looksAhead: boolean;
}

const filing =
  /(?:填[表报]|制[表单]|报[出送]|编制|上报|发布|打印|审核|印发|盖章|制作|统计)(?:日期|时间)\s*[:：]?\s*(?:\d{4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{0,2}\s*日?)?/g;
const decree = /[〔[(]\d{4}[〕\])]\s*\d+\s*号/g;
const back = /完成情况|实施情况|执行情况|实现情况|进展|总结|评估|回顾|监测结果/;
const ahead = /目标|任务|计划|分解|预算|安排/;
const unitLine = /(?:计量)?单位[:：]\s*([^:：]{1,40})/;

/** 表上文字 · Reads a title, the line above a table or the name of a sheet. */
export function readLine(text: string): LineRead {
  const folded = foldHeader(text.replace(filing, ' ').replace(decree, ' '));
  const spans = timesIn(folded.replace(/[‐-―−~至]/g, '-'));
  const units = unitsIn(text);
  const isOfPlan = (span: Span) => /规划|目标|五年/.test(folded) && planOf(span).length > 0;
  return {
    spans: spans.flatMap((span) => (isOfPlan(span) ? [] : [span])),
    plans: [...plansIn(folded), ...spans.flatMap((span) => (isOfPlan(span) ? planOf(span) : []))],
    ...(units ? { units } : {}),
    looksBack: back.test(folded),
    looksAhead: ahead.test(folded) && !back.test(folded),
  };
}

/** Whether a line stands above a table rather than in it: 填报单位：…, 单位：个、%. */
export function isLine(text: string): boolean {
  return (
    beginsNote(text) ||
    unitLine.test(text) ||
    /^(?:\(?续表?\)?|附[件表]|表)\s*\d{0,3}[:：]?$/.test(text) ||
    /^[^:：]{2,8}[:：]/.test(text)
  );
}

/** Whether a cell holds such a line, so that its row is none of a table; 其中：农村 is a name there. */
export function isLineCell(text: string): boolean {
  return isLine(text) && !readName(text).isPart;
}

/** 2021—2025年规划目标: five years are a plan where the line speaks of one. */
function planOf(span: Span): readonly PlanYears[] {
  if (span.kind !== 'years' || span.last - span.first !== 4) return [];
  return [{ base: span.first - 1, last: span.last }];
}

function unitsIn(text: string): readonly string[] | undefined {
  const [, list = ''] = unitLine.exec(text) ?? [];
  const units = (list.split(/\s{2,}|[)）]\s/)[0] ?? '')
    .normalize('NFKC')
    .replace(/[()]/g, '')
    .split(/[、,;]|\s+/)
    .filter((unit) => unit !== '');
  return units.length > 0 && units.every((unit) => isUnit(foldHeader(unit))) ? units : undefined;
}
