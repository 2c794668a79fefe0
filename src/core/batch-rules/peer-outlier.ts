import { median, robustZ } from '../formulas/index.js';
import { periodText } from '../model/index.js';
import type { Batch, BatchAnswer, BatchRule } from './batch-rule.js';
import { figureSpot } from './evidence/figure-spot.js';
import { peerGroups, type Peer, type PeerGroup } from './evidence/peer-groups.js';

type Facts = {
  readonly indicator: string;
  readonly period: string;
  readonly by: PeerGroup['by'];
  readonly found: number;
  readonly median: number;
  readonly unit: string;
  readonly peers: number;
  readonly nearest: readonly { readonly name: string; readonly value: number }[];
};

/** 同级离群 · A rate, or the growth of an amount, that lies far from those of the peers below one superior. */
export const peerOutlier: BatchRule<'peer-outlier', Facts> = {
  id: 'peer-outlier',
  severity: 'note',
  *check(batch) {
    for (const group of peerGroups(batch)) yield* judge(group, batch);
  },
};

function* judge(group: PeerGroup, { limits }: Batch): Iterable<BatchAnswer<Facts>> {
  const { peers, by } = group;
  const values = peers.map(({ value }) => value);
  const middle = median(values) ?? 0;
  const scores = values.length < limits.points ? undefined : robustZ(values);
  const least = limits.change * (by === 'rate' ? Math.abs(middle) : 100);
  for (const [index, peer] of (scores ? peers : []).entries()) {
    const isFar = Math.abs(scores?.[index] ?? 0) >= limits.robustZ;
    if (!isFar || Math.abs(peer.value - middle) < least) continue;
    yield {
      ...figureSpot(peer.workbook, peer.figure, 'value'),
      facts: factsOf(peer, middle, group),
    };
  }
}

function factsOf(peer: Peer, middle: number, { indicator, period, by, peers }: PeerGroup): Facts {
  const decimals = by === 'rate' ? indicator.precision : 1;
  const shown = (value: number) => Number(value.toFixed(decimals));
  const distance = ({ value }: Peer) => Math.abs(value - peer.value);
  const others = peers.filter((other) => other !== peer);
  const nearest = others.sort((a, b) => distance(a) - distance(b)).slice(0, 2);
  return {
    indicator: indicator.id,
    period: periodText(period),
    by,
    found: shown(peer.value),
    median: shown(middle),
    unit: by === 'rate' ? indicator.unit : '%',
    peers: peers.length,
    nearest: nearest.map(({ name, value }) => ({ name, value: shown(value) })),
  };
}
