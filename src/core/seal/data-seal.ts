/** The versions of the canonical form that can be checked; the highest one is made. */
export type SealVersion = 1 | 2;

/** The version of the seals that are made; it goes up when the form changes. */
export const sealVersion = 2;

/** 数据指纹 · A seal: the version of its form, how many explanations it covers, and the hash of the canonical text. */
export interface DataSeal {
  readonly version: SealVersion;
  readonly explanations: number;
  readonly hash: string;
}

const pattern = /^([12])\.(\d{1,9})\.([0-9a-f]{64})$/;

/** The text of a seal: version, number of explanations and hash, parted by dots. */
export function sealText({ version, explanations, hash }: DataSeal): string {
  return `${version}.${explanations}.${hash}`;
}

/** Reads a seal; `newer` where a later version of this program made it, undefined for other text. */
export function readSeal(text: string): DataSeal | 'newer' | undefined {
  if (Number(/^(\d{1,9})\./.exec(text)?.[1]) > sealVersion) return 'newer';
  const [, version, explanations, hash = ''] = pattern.exec(text) ?? [];
  if (version === undefined) return undefined;
  return { version: version === '1' ? 1 : 2, explanations: Number(explanations), hash };
}
