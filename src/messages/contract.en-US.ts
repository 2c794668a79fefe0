import type { ContractWords } from './contract.js';

/** 填报说明 · What belongs in each sheet and column, in English, in the order of the contract. */
export const contract: ContractWords = {
  cover: {
    purpose:
      'Which unit reports, for which plan, with data up to which day: one workbook for one unit, one plan and one cut-off date.',
    columns: {
      unit: 'Full name of the reporting unit, such as 合肥市民政局.',
      regionCode:
        'Code of the region of the reporting unit, 6 digits for counties and above, such as 340100.',
      planCode:
        'Code of the plan, such as anhui-14fyp, usually filled in by whoever hands out the template.',
      asOf: 'Last day that the data cover, such as 2023-12-31; “…” where it is not yet set, and what depends on time stays undecided.',
      reportType:
        'An annual return reports periods that have ended; a running return (调度) also those that still run. Blank: annual. In a running return actual figures go as far as the cut-off date, estimates to the end of their period.',
      filedBy: 'Name of the person who filled in the workbook, for questions during review.',
      contact: 'Whom the reviewer calls; where it is blank, the one who filed.',
      phone: 'Phone of the contact; reports leave it out unless the check is run with --contacts.',
      filedOn: 'Day on which the workbook was filled in, on or after the cut-off date.',
      stationList:
        'All (全部) if the sheet Stations lists every station, Part (部分) if it lists some, None (无) if there is no list; only with All are stations and coverage compared.',
      projectList:
        'All (全部) if the sheet Projects lists every project, Part (部分) if it lists some, None (无) if there is no list; only with All are they compared with the funds of the batches.',
      listAsOf:
        'The day that the lists show; blank means the cut-off date, and lists of another day are not held against the figures.',
      revision:
        'Where a census or an accounting revision changed past figures, name it: all its changes become one question. Blank: none.',
      templateVersion: 'Version that came with the template; please leave it as it is.',
    },
  },
  indicators: {
    purpose:
      'One indicator a row with base, target and current value; formulas work out progress and rating.',
    columns: {
      indicatorCode:
        'Code of the indicator as the plan has it, such as facility-coverage; please do not invent one.',
      indicatorName: 'Name of the indicator, for reading; checks go by the code.',
      unit: 'Unit of the indicator, such as %, 个 or 人, also 万人 or 亿元; the values in Data are in the same unit.',
      status: 'Binding (约束性), Expected (预期性) or Unstated (未注明), as the plan prints it.',
      kind: 'Kind of target: rise, fall, floor, ceiling, annual, cumulative, band, growth or monitor; see “Kinds of target and required columns”.',
      baseYear:
        'Year of the base, such as 2020; the year before the target year for an annual target, the year before the plan for a cumulative one; say in Remarks where it is derived.',
      baseValue:
        'Value at the end of the base year, equal to the unit’s own total in Data; 0 for annual and cumulative targets.',
      targetYear:
        'Year by which the target is to be reached, such as 2025; the last year of the plan for a band.',
      targetValue:
        'Target that the plan sets, in the unit of the row; the lower end for a band, blank for a monitored indicator.',
      upperLimit:
        'Upper end of a band, required there; also for a cumulative target that has one, blank for all others.',
      path: 'Linear (线性) for a straight path to the target, Annual growth (年均增速) for a constant rate of growth; blank is linear.',
      currentPeriod:
        'Latest period that ended by the cut-off date, such as 2023, 2023H1, 2023Q2 or 2023-06.',
      currentValue:
        'Value of the current period, equal to the unit’s own total in Data; for a cumulative target the sum of the latest amount of each year.',
      completion:
        'A formula: (current − base) / (target − base); blank for floor, ceiling and monitor; please leave the formula as it is.',
      achievement:
        'A formula: current / target; blank for monitor; please leave the formula as it is.',
      schedule:
        'A formula: share of the planned time that has gone; blank for floor, ceiling and monitor; please leave the formula as it is.',
      pace: 'A formula: completion / schedule; blank for floor, ceiling and monitor; please leave the formula as it is.',
      rating:
        'A formula: On track, Accelerate, Lagging, Met and so on; please leave the formula as it is.',
      remarks:
        'Whatever a reader should know, such as how a base year was derived or a target allocated.',
    },
  },
  path: {
    purpose:
      'For plans that set targets for single years: one indicator and period a row; without it the schedule follows the path of the indicator.',
    columns: {
      indicatorCode: 'Code of the indicator, as in Indicators.',
      period: 'Period of the planned value, usually a year, such as 2023.',
      plannedValue: 'Value planned for the end of the period, in the unit of Indicators.',
    },
  },
  data: {
    purpose:
      'One region, scope, indicator and period a row, for the unit itself and its direct subordinates.',
    columns: {
      regionCode:
        'Code of the region of the figure: 6 digits for counties and above, 9 for townships; a development zone has its own code.',
      regionName: 'Name that belongs to the region code, such as 合肥市.',
      scope:
        'Total (合计) = Own level (本级) + Development zone (开发区) + Subordinate (下级); blank is Total for the unit itself and Subordinate for the units below it.',
      indicatorCode: 'Code of the indicator, as in Indicators.',
      indicatorName: 'Name of the indicator, for reading; may stay blank, checks go by the code.',
      period:
        'Period of the figure: a year 2023, half-year 2023H1, quarter 2023Q2 or month 2023-06; amounts of a year count from 1 January.',
      numerator:
        'Numerator of a ratio, such as the townships covered; “…” where not available or not published, “—” where not applicable.',
      denominator:
        'Denominator of a ratio, such as all townships, exact; “…” where not available or not published, “—” where not applicable.',
      value:
        'Value in the unit of Indicators, a percent as 65.7% or 65.7 but one way for one indicator; “…” where not available or not published, “—” where not applicable; a blank is a missing answer.',
      precision:
        'For a rounded figure how far, such as Rounded to tens (约至十位) or Rounded to ten thousands (约至万位); At least (以上) for “more than”; blank if exact. It speaks of the numerator where there is one.',
      nature:
        'Actual, Preliminary (a first figure) or Estimate (of the whole period); blank: actual. A target that is met by an estimate is rated “Met on an estimate”.',
      remarks:
        'Whatever a reader should know, such as a change of scope or the source of the figure.',
    },
  },
  stations: {
    purpose:
      'The social-work stations, one a row; once all are listed, Station list on the cover is All.',
    columns: {
      stationCode: 'Number of the station, its own and lasting.',
      stationName: 'Full name of the station.',
      level: 'City support centre, County main station, Township station or Village room.',
      regionCode:
        'Code of the region where the station stands, 9 digits for a township, 12 for a village.',
      serves: 'Codes of the townships that the station serves, several parted by commas.',
      status: 'State at the cut-off date: Being built (在建), Running (运行) or Closed (停用).',
      foundation:
        'How the station came about, from the list; anything else is taken as it is and asked about in review.',
      operator: 'Full name of the organisation that runs the station; the unit itself if it does.',
      builtOn:
        'Day on which it was completed, such as 2022-06-30, or the month or year (2022年6月, 2022) where only that is known; blank while it is being built.',
      closedOn: 'Day on which it was closed; blank if it was not.',
      staff: 'Social workers at the station, a whole number.',
      certified:
        'Those of them who hold the professional certificate for social workers; no more than the social workers.',
      local: 'Those of them who are local; no more than the social workers.',
      pilotBatch: 'Batch of a pilot station, as in Batches; blank for any other station.',
      remarks: 'Whatever a reader should know, such as a new name or place.',
    },
  },
  services: {
    purpose: 'How much the stations did: one period and category a row.',
    columns: {
      stationCode: 'Station that did it, as in Stations; blank for a total of the whole unit.',
      period: 'Period in which it was done, such as 2023, 2023H1, 2023Q2 or 2023-06.',
      category:
        'Category of service, from the list; anything else is taken as it is and asked about in review.',
      amount: 'How much, as a number only; “…” where not available or not published.',
      unit: 'Unit of the amount, such as 人次, 场 or 万人次.',
      precision:
        'For a rounded figure how far, such as Rounded to hundreds (约至百位); At least (以上) for “more than”; blank if exact.',
      remarks: 'Whatever a reader should know.',
    },
  },
  batches: {
    purpose: 'The batches of pilots, one a row; money in 万元 (ten thousand yuan).',
    columns: {
      batch: 'Name of the batch, such as 第一批 or 2021-1, the same on all sheets.',
      year: 'Year of the batch, such as 2021.',
      counties: 'Counties in the batch, a whole number.',
      pilots: 'Pilots in the batch, a whole number.',
      fund: 'Money of the batch in 万元; with Project list All (全部) it is the sum of the subsidies in Projects.',
      remarks: 'Whatever a reader should know, such as the number of the notice.',
    },
  },
  projects: {
    purpose:
      'The subsidised pilots, one a row, money in 万元 (ten thousand yuan); once all are listed, Project list on the cover is All.',
    columns: {
      projectCode: 'Number of the project, its own.',
      batch: 'Batch of the project, as in Batches.',
      year: 'Year of the project, that of its batch.',
      countyCode: 'Region code of its county, 6 digits.',
      siteCode: 'Region code of the place where it is carried out, 9 digits for a township.',
      isGovernancePilot:
        'Yes (是) if its county is a pilot of community governance, No (否) if not.',
      isCentreTown: 'Yes (是) if the place is a centre town, No (否) if not.',
      isResettlement: 'Yes (是) if the place is a resettlement site, No (否) if not.',
      subsidy: 'Subsidy granted, in 万元.',
      remarks: 'Whatever a reader should know.',
    },
  },
  tasks: {
    purpose: 'The tasks of the plan, one a row.',
    columns: {
      taskCode: 'Number of the task, its own.',
      taskName: 'Name of the task.',
      category: 'Category of the task, such as 重大工程 (major project) or 重点改革 (key reform).',
      owner: 'Unit in charge.',
      indicatorCode: 'Indicator that the task serves, as in Indicators; “—” where there is none.',
      startsOn: 'Planned start, such as 2022-01-01.',
      endsOn: 'Planned end, such as 2023-12-31.',
      progress: 'Progress at the cut-off date, such as 80%; 100% once done.',
      remarks: 'Whatever a reader should know, such as the reason for a delay.',
    },
  },
  changes: {
    purpose: 'Region codes that changed, one a row; leave it empty where none did.',
    columns: {
      oldCode: 'Region code before the change.',
      newCode: 'Region code after the change.',
      effectiveOn: 'Day from which the change holds.',
      remarks: 'What the change rests on, such as the number of the approval.',
    },
  },
  explanations: {
    purpose:
      'One explanation a row for findings that ask to be verified; the tool can fill in all but the reason.',
    columns: {
      rule: 'Rule to be explained, such as abrupt-change, as the finding names it.',
      sheet: 'Sheet of the finding.',
      position: 'Cell of the finding, such as H2, only to find it.',
      rowKey: 'Row key of the finding, as it stands there; blank for a whole sheet or column.',
      field: 'Column of the finding, as it stands there; blank for a whole sheet.',
      value:
        'Value in question; once it changes, the explanation no longer holds and a new one is needed.',
      category: 'One of the list; Other asks for a reason in plain facts.',
      reason:
        'Why the figure is right, in plain facts, such as “three new subdistricts: 23 townships instead of 20”; may stay blank where a document is named. “Ditto” takes the row above of the same rule.',
      measures: 'What is done about it; asked for where a binding indicator lags or was missed.',
      deadline:
        'By when, such as 2026-12-31, after the cut-off date; asked for where a binding indicator lags or was missed.',
      document: 'Number of the document that bears it out, such as 皖民发〔2024〕12号.',
      by: 'Name of the person who explains.',
      on: 'Day of the explanation.',
      state: 'Filled in by the reviewer: Pending (待核), Accepted (已核准) or Rejected (已驳回).',
    },
  },
  approvals: {
    purpose: 'Who applied, reviewed and confirmed, one step a row, in this order.',
    columns: {
      step: 'Apply (申报), Review (审核) or Confirm (确认).',
      unit: 'Full name of the unit that takes the step.',
      by: 'Name of the person who handled it.',
      on: 'Day of the step, not before the step that precedes it.',
      decision: 'Agree (同意) or Return (退回).',
      opinion: 'Opinion where there is one; the reason where the workbook is returned.',
      seal: 'Made by the tool to show that the data were not changed; please do not type it.',
      signature: 'Made by the signing tool; blank where none is used.',
    },
  },
};
