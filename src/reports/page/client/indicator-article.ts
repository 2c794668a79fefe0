import { bulletChart } from '../../../charts/bullet-chart.js';
import { chartTables } from '../../../charts/chart-tables.js';
import type { ChartLanguage } from '../../../charts/indicator-amounts.js';
import { pathChart } from '../../../charts/path-chart.js';
import { rankingChart } from '../../../charts/ranking-chart.js';
import type { IndicatorResult } from '../../../core/result.js';
import type { PageHead } from '../page-data.js';
import { drawing, figureTable } from './drawing.js';
import { make } from './make.js';
import { told } from './told.js';
import { whenOpened } from './when-opened.js';

/** An indicator: its name, its bullet, and on demand its path, its subordinates and all figures. */
export function indicatorArticle(indicator: IndicatorResult, head: PageHead): HTMLElement {
  const { name } = indicator;
  const summary = make('summary', {}, [told(head.words.details)]);
  const details = make('details', {}, [summary]);
  whenOpened(details, () => eachLanguage(head, (words) => moreOf(indicator, words)));
  return make('article', { class: 'indicator' }, [
    make('h4', {}, [told([name['zh-CN'], name['en-US']])]),
    ...eachLanguage(head, (words) => [drawing(bulletChart(indicator, words))]),
    details,
  ]);
}

function moreOf(indicator: IndicatorResult, words: ChartLanguage): readonly Node[] {
  const { figures, path, ranking } = chartTables(indicator, words);
  const hasRanking = (indicator.subordinates?.length ?? 0) > 0;
  return [
    drawing(pathChart(indicator, words)),
    ...(hasRanking ? [drawing(rankingChart(indicator, words))] : []),
    figureTable(figures),
    figureTable(path),
    ...(hasRanking ? [figureTable(ranking)] : []),
  ];
}

function eachLanguage(
  { charts: [chinese, english] }: PageHead,
  draw: (words: ChartLanguage) => readonly Node[],
): readonly Node[] {
  return [
    make('div', { lang: 'zh-CN' }, draw({ language: 'zh-CN', charts: chinese })),
    make('div', { lang: 'en-US' }, draw({ language: 'en-US', charts: english })),
  ];
}
