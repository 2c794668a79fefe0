const firstLead = 0xa1;
/** The common characters of Big5 end here; behind it stand half of those of GB18030. */
const lastCommon = 0xc6;
/** All common characters of GB18030 end in a byte from here on; four in ten of Big5 do not. */
const firstHigh = 0xa1;
const fewestCommon = 0.9;
const fewestLow = 0.15;

/** 大五码 · Whether bytes are hardly anything but Big5: read as GB18030, such a text is another one. */
export function looksLikeBig5(bytes: Uint8Array): boolean {
  let [pairs, common, low] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[(at += 1)] ?? 0;
    if (trail < 0x40) return false;
    pairs += 1;
    if (lead >= firstLead && lead <= lastCommon) common += 1;
    if (trail < firstHigh) low += 1;
  }
  return pairs > 0 && common >= pairs * fewestCommon && low >= pairs * fewestLow;
}
