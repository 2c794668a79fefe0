/** 网页报告用语 · What only the report as a page says. */
export interface ReportPageWords {
  readonly title: string;
  readonly overview: string;
  readonly units: string;
  readonly noRegion: string;
  readonly below: string;
  readonly workbooks: string;
  readonly indicators: string;
  readonly details: string;
  readonly place: string;
  readonly explanation: string;
  readonly search: string;
  readonly named: string;
  readonly follow: string;
  readonly state: string;
  readonly unexplained: string;
  readonly toReview: string;
  readonly shown: string;
  readonly more: string;
  readonly colours: string;
  readonly greenAhead: string;
  readonly redAhead: string;
  readonly meaning: string;
  readonly withoutScript: string;
}
