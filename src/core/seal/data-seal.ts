/** The version of the canonical form; it goes up when the form changes. */
export const sealVersion = 1;

/** 数据指纹 · A seal: how many explanations it covers, and the hash of the canonical text. */
export interface DataSeal {
  readonly explanations: number;
  readonly hash: string;
}

const pattern = /^(\d{1,9})\.(\d{1,9})\.([0-9a-f]{64})$/;

/** The text of a seal: version, number of explanations and hash, parted by dots. */
export function sealText({ explanations, hash }: DataSeal): string {
  return `${sealVersion}.${explanations}.${hash}`;
}

/** Reads a seal; `newer` where a later version of this program made it, undefined for other text. */
export function readSeal(text: string): DataSeal | 'newer' | undefined {
  if (Number(/^(\d{1,9})\./.exec(text)?.[1]) > sealVersion) return 'newer';
  const [, version, explanations, hash = ''] = pattern.exec(text) ?? [];
  if (Number(version) !== sealVersion) return undefined;
  return { explanations: Number(explanations), hash };
}
