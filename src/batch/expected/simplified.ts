import { foldHeader, longestEntry } from '../../core/entries/index.js';

const traditional =
  '區劃碼編單稱聯繫絡員電話號縣備註應報責統計機構郵級屬鄉鎮務說總匯資來雲廣東門陽';
const plain = '区划码编单称联系络员电话号县备注应报责统计机构邮级属乡镇务说总汇资来云广东门阳';
const pairs = new Map([...traditional].map((character, at) => [character, plain.charAt(at)]));
const some = new RegExp(`[${traditional}]`, 'g');

/** 折叠的简体 · What headers, sums and remarks of a list are compared as: folded, in the characters of the mainland. */
export function simplified(text: string): string {
  const folded = foldHeader(text.slice(0, longestEntry));
  return folded.replace(some, (character) => pairs.get(character) ?? character);
}
