/** Pieces of which strangers can make a text that goes on and on: digits, blanks, brackets, units, numerals. */
const pieces = [
  ...[
    '0',
    '9',
    '0.',
    '1,',
    '-',
    '+',
    '.',
    '%',
    '％',
    '‰',
    'e',
    '1e5',
    '/',
    '1/',
    ':',
    '：',
    '~',
    '—',
  ],
  ...[' ', '\t', '\n', '　', '\u00a0', '\u200b', '\u0301', ' 0', '0 '],
  ...['(', ')', '()', '（', '）', '(1)', '（（）', '[', ']', '{', '}', '〔', '〔1〕'],
  ...['"', "'", '""', '“', '”', '\\', '\\"', '`', '«'],
  ...['一', '十', '百', '万', '亿', '零', '〇', '点', '廿', '十万', '一百', '壹', '百分之', '分之'],
  ...['年', '月', '日', '2023年', '1月', '2023-', '2023.1', '季度', '上半年', '第'],
  ...['a', 'A', 'h', 'm', 's', 'y', 'hm', 'ms', '#', '#,', '?', '@', ';', '*', '_', 'General'],
  ...['A1', 'A1:', 'A1,', 'R[1]', '$A$1', '!', "'!", '#REF!', '&', '<', '=', '=1+', 'SUM('],
  ...[
    '个',
    '元',
    '人',
    '注：',
    '注',
    '1.',
    '①',
    '合计',
    '全市',
    '县',
    '市',
    '340',
    '340100',
    '、',
    '；',
  ],
  ...['约', '近', '余', '以上', '不低于', '…', '是', '🙂', '\ud800', 'ﬁ', '\u202e'],
];

/** What begins or ends otherwise than it goes on, so that a pattern fails only at the end. */
const dressings: readonly ((body: string) => string)[] = [
  (body) => body,
  (body) => `${body}x`,
  (body) => `1${body}`,
  (body) => `(${body}`,
  (body) => `2023年${body}月`,
  (body) => `=${body}`,
];

/** 长文本 · Texts of about a length: each piece repeated, in each dressing, and neighbours in turn. */
export function* longTexts(length: number): Generator<string> {
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[(at + 7) % pieces.length] ?? '';
    const mixed = piece.repeat(3) + next;
    for (const body of [piece, mixed]) {
      const long = body.repeat(Math.ceil(length / body.length));
      for (const dress of dressings) yield dress(long);
    }
    const half = piece.repeat(Math.ceil(length / 2 / piece.length));
    yield half + next.repeat(Math.ceil(length / 2 / next.length));
  }
}
