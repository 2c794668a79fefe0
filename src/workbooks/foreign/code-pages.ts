/** Code pages of Windows by what they are called today; the others are windows-1250 to 1258. */
const labels: Readonly<Record<number, string>> = {
  ...{ 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' },
  ...{ 1200: 'utf-16le', 65_001: 'utf-8', 28_591: 'latin1' },
};

type Bytes = string | readonly number[] | Uint8Array;

/**
 * 代码页 · The tables by which SheetJS reads texts of before 1997, made of what every Node and browser brings.
 *
 * SheetJS has half a megabyte of its own for it. Nothing is written, so nothing is encoded.
 */
export const codePages = {
  utils: {
    decode: (codePage: number | string, data: Bytes): string =>
      new TextDecoder(labelOf(Number(codePage))).decode(bytesOf(data)),
    hascp: (codePage: number): boolean => labelOf(codePage) !== undefined,
  },
};

function labelOf(codePage: number): string | undefined {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  return labels[codePage] ?? (isWindows ? `windows-${codePage}` : undefined);
}

/** SheetJS hands over letters of a byte each, numbers or bytes. */
function bytesOf(data: Bytes): Uint8Array {
  if (typeof data !== 'string') return Uint8Array.from(data);
  return Uint8Array.from(data, (letter) => letter.charCodeAt(0));
}
