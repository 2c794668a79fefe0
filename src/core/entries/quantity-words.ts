import { takeQualifier } from './qualifier.js';

const multiples = /[十百千万亿兆拾佰仟萬億廿卅倍%％‰‱×÷√^]|分之|成$/;
const bounds = /以[下内]|不[足超高多]|至多|最多|至少|低于|小于|少于|高于|大于|多于|超过|[<>≤≥＜＞]/;
const directions = /负|减|下降|降低|minus|negative/i;
const short = /^(?:折|半|对|双|打|k|m|mn|b|bn|g|t|tn|w)$/i;
const english =
  /thousand|million|billion|trillion|hundred|dozen|per ?cent|per ?mille|ppm|basis|times/i;

/** 数量字样 · Whether words beside a number change how much it is: 万, ‰, 约, 以上, million. */
export function saysQuantity(before: string, after: string): boolean {
  const words = [before, after].map((each) => each.trim());
  const isSaid = words.some((each) =>
    [multiples, bounds, directions, short, english].some((form) => form.test(each)),
  );
  return isSaid || takeQualifier(`${words[0] ?? ''}1`).bound !== undefined || isOpen(after);
}

function isOpen(after: string): boolean {
  return takeQualifier(`1${after.trim()}`).bound !== undefined;
}
