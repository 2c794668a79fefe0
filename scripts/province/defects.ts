import { groupBy } from '../../src/core/model/index.js';
import {
  countsOneMore,
  disagreesWith,
  exceedsBand,
  hasOtherFund,
  listsStationOf,
  misstatesRow,
  missesCity,
  shiftsOne,
  statesOtherFund,
} from './across-edits.js';
import { countyEdits } from './county-edits.js';
import type { Edit } from './edit.js';
import { loneEdits } from './lone-edits.js';
import { countsHalf } from './peer-edits.js';
import type { Delivery } from './province.js';
import { shuffled, type Random } from './random.js';
import {
  closesLater,
  exceedsTotal,
  lacksFigure,
  outdoesItsCounties,
  printsFigureOf,
} from './total-edits.js';

/** 埋设的差错 · What happens to the workbooks of a province, by file. */
export interface Defects {
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** Files that are not delivered. */
  readonly omitted: ReadonlySet<string>;
  /** Files that are delivered twice. */
  readonly copied: ReadonlySet<string>;
  /** How many defects found room. */
  readonly planted: number;
}

/** A city with its counties, all of one date; the province's file where it delivers too. */
interface Group {
  readonly city: Delivery;
  readonly counties: readonly Delivery[];
  readonly province: Delivery | undefined;
}

interface Draft {
  readonly edits: Map<string, Edit[]>;
  readonly omitted: Set<string>;
  readonly copied: Set<string>;
  /** Cities of which nothing was touched, then the counties below them. */
  readonly groups: Group[];
  readonly counties: Delivery[];
}

type Plant = (draft: Draft) => void;

/** Among so few counties none stands out, and a city hardly feels one of so many. */
const enoughPeers = 6;

/**
 * Chooses where so many defects stand: as many kinds as there are, each away from the others.
 *
 * There are fewer where units run out: a county has one, a city that is involved has no other.
 */
export function chooseDefects(
  deliveries: readonly Delivery[],
  count: number,
  random: Random,
): Defects {
  const plan = deliveries[0]?.occasion.plan;
  const inCounties = shuffled([...countyEdits, ...(plan ? loneEdits(plan) : [])], random);
  const kinds = 1 + acrossPlants.length + inCounties.length;
  const timesOf = (kind: number) => Math.floor(count / kinds) + (kind < count % kinds ? 1 : 0);
  const draft = emptyDraft(deliveries, random);
  const least = Math.floor(draft.groups.length / 2);
  let planted = 0;
  const across = [missing, ...shuffled(acrossPlants, random)];
  for (const [kind, plant] of across.entries()) {
    const plantHere = () => draft.groups.length > least && plant(draft);
    planted += timesPlanted(timesOf(kind), plantHere, draft);
  }
  const counties = draft.groups.flatMap((group) => group.counties);
  draft.counties.push(...shuffled(counties, random));
  for (const [index, edit] of inCounties.entries()) {
    const times = timesOf(1 + acrossPlants.length + index);
    planted += timesPlanted(times, () => plantIn(edit, draft), draft);
  }
  return { ...draft, planted };
}

/** How many of so many times something was planted: a defect that finds no room changes nothing. */
function timesPlanted(
  times: number,
  plant: () => unknown,
  { edits, omitted, copied }: Draft,
): number {
  const size = () => omitted.size + copied.size + [...edits.values()].flat().length;
  return Array.from({ length: times }).filter(() => {
    const before = size();
    plant();
    return size() > before;
  }).length;
}

function emptyDraft(deliveries: readonly Delivery[], random: Random): Draft {
  return {
    ...{ edits: new Map(), omitted: new Set<string>(), copied: new Set<string>() },
    groups: shuffled(groupsOf(deliveries), random),
    counties: [],
  };
}

function groupsOf(deliveries: readonly Delivery[]): readonly Group[] {
  const byDate = groupBy(deliveries, ({ occasion }) => occasion.asOf);
  return [...byDate.values()].flatMap((ofDate) => {
    const province = ofDate.find(({ unit }) => unit.level === 'province');
    const below = groupBy(ofDate, ({ unit }) => unit.parent ?? '');
    const cities = ofDate.filter(({ unit }) => unit.level === 'city');
    return cities.map((city) => ({ city, counties: below.get(city.unit.code) ?? [], province }));
  });
}

/** A city does not report: what a province of the same date then sums up is not judged any more. */
const missing: Plant = ({ edits, omitted, groups }) => {
  const index = groups.findIndex(({ province }) => province);
  const [{ city, province } = {}] = index < 0 ? [] : groups.splice(index, 1);
  if (!city || !province) return;
  omitted.add(city.file);
  add(edits, province, missesCity);
};

const acrossPlants: readonly Plant[] = [
  ({ edits, groups }) => {
    const { province } = groups.find((group) => group.province) ?? {};
    if (province) add(edits, province, exceedsBand);
  },
  inGroup(({ edits }, { counties: [first, second] }) => {
    if (first && second) add(edits, second, listsStationOf(first.unit));
  }),
  inGroup(({ edits }, { city, counties: [county] }) => {
    if (!county) return;
    add(edits, county, countsOneMore(county.occasion.plan));
    add(edits, city, disagreesWith(county.unit));
  }),
  inGroup(({ edits }, { city }) => add(edits, city, shiftsOne(city.occasion.plan))),
  inGroup(({ edits, omitted }, { city, province }) => {
    add(edits, city, statesOtherFund);
    const isWhole = ![...omitted].some((file) => file.startsWith(city.occasion.asOf));
    if (province && isWhole) add(edits, province, hasOtherFund);
  }),
  inGroup(({ edits }, { city }) => add(edits, city, misstatesRow(city.occasion.plan))),
  inGroup(({ edits }, { city, counties, province }) => {
    const [county] = counties;
    if (!county) return;
    add(edits, county, countsHalf({ county, listed: county.unit }));
    add(edits, city, countsHalf({ county, listed: county.unit }));
    if (province) add(edits, province, countsHalf({ county, listed: city.unit }));
  }, enoughPeers),
  inGroup(({ edits }, { counties }) => {
    const isFree = ({ unit }: Delivery) => !closesElsewhere(unit.code, edits);
    const county = counties.toReversed().find(isFree);
    if (county) add(edits, county, closesLater);
  }),
  inGroup(({ edits }, { city, counties: [county] }) => {
    if (!county) return;
    add(edits, county, lacksFigure);
    add(edits, city, printsFigureOf(county.unit));
  }),
  inGroup(({ edits }, { city, counties: [county] }) => {
    if (county) add(edits, city, exceedsTotal(city.occasion.plan, county.unit));
  }),
  inGroup(({ edits }, { city }) => add(edits, city, outdoesItsCounties)),
  inGroup(({ copied }, { counties: [county] }) => {
    if (county) copied.add(county.file);
  }),
];

/** Takes a city of which nothing was touched, with so many counties at least. */
function inGroup(plant: (draft: Draft, group: Group) => void, least = 2): Plant {
  return (draft) => {
    const index = draft.groups.findIndex(({ counties }) => counties.length >= least);
    const [group] = index < 0 ? [] : draft.groups.splice(index, 1);
    if (group) plant(draft, group);
  };
}

/** Of two wrong dates of one county nobody could tell which was meant for which. */
function closesElsewhere(code: string, edits: Draft['edits']): boolean {
  return [...edits].some(
    ([file, planted]) => file.includes(`/${code} `) && planted.includes(closesLater),
  );
}

function plantIn(edit: Edit, { counties, edits }: Draft): void {
  const county = counties.pop();
  if (county) add(edits, county, edit);
}

function add(edits: Map<string, Edit[]>, { file }: Delivery, edit: Edit): void {
  edits.set(file, [...(edits.get(file) ?? []), edit]);
}
