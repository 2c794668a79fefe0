import type { OfficialScheme } from '../catalogue/index.js';
import type { Severity } from '../model/index.js';
import type { Aliases } from '../tables/index.js';

/** 设置 · What an office may set: rules, header aliases, and the limits that rules ask about. */
export interface Settings {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly aliases: Aliases;
  readonly limits: Limits;
  /** 官方评级用语 · Where the office tells ratings in the official words. */
  readonly official?: OfficialScheme;
}

/** 阈值 · Limits of the statistical rules. */
export interface Limits {
  /** Robust z beyond which a change or a peer is asked about. */
  readonly robustZ: number;
  /** Smallest relative change that is asked about, as a fraction. */
  readonly change: number;
  /** Fewest points from which a spread is judged. */
  readonly points: number;
  /** Certified social workers that a pilot station has at least. */
  readonly certified: number;
  /** Largest deviation of a preliminary or estimated figure that is only noted, as a fraction; none where it is not set. */
  readonly deviation?: number;
}

/** The settings of an office that has set nothing. */
export const defaultSettings: Settings = {
  rules: {},
  aliases: {},
  limits: { robustZ: 3.5, change: 0.2, points: 4, certified: 2 },
};
