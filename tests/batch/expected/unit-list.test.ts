import { readUnitList } from '../../../src/batch/expected/unit-list.js';
import { loadRegions } from '../../../src/data/regions.js';
import { readDelimited } from '../../../src/workbooks/delimited/index.js';

const regions = loadRegions();
const listed = (text: string) => readUnitList([...readDelimited(text)], regions);
const codes = (text: string) => listed(text).units.map(({ code }) => code);
const unread = (text: string) =>
  listed(text).unread.map(({ line, because }) => `${line} ${because}`);

test.each([
  ['plain codes', '340102\n340103'],
  ['codes with names', '340102 瑶海区\n340103　庐阳区'],
  ['names with codes in brackets', '瑶海区（340102）\n庐阳区（340103）'],
  ['codes of twelve digits', '340102000000,瑶海区\n340103000000,庐阳区'],
  ['full-width digits', '区划代码,单位\n３４０１０２,瑶海区\n３４０１０３,庐阳区'],
  ['codes kept as text', `行政区划代码,单位\n'340102,瑶海区\n="340103",庐阳区`],
  ['codes in Chinese quotes, with spaces', '代码,单位\n“340102”,瑶海区\n 3401 03 ,庐阳区'],
  ['decimals of another program', 'code,name\n340102.0,瑶海区\n340103.0,庐阳区'],
  ['a number in front', '序号,地区,区划代码\n1,瑶海区,340102\n2,庐阳区,340103'],
  ['credit codes in front', '统一社会信用代码,区划代码\n11349900003012345X,340102\n1,340103'],
  ['credit codes alone', '统一社会信用代码,单位\n11340102003012345X,瑶海\n11340103003012345X,庐阳'],
  ['phones in front', '055164491201,340102,瑶海区\n13800000003,340103,庐阳区'],
  ['postal codes in front', '邮政编码,区划代码\n230000,340102\n230000,340103'],
  ['the city beside each county', '市代码,区划代码\n340100,340102\n340100,340103'],
  ['a title above the header', '合肥市应报单位\n\n代码,单位\n340102,瑶海区\n340103,庐阳区'],
  ['a header on each page', '代码,单位\n340102,瑶海区\n代码,单位\n340103,庐阳区'],
  ['a code in another cell where its own is blank', '电话,区划代码\n6449,340102\n340103,'],
  ['superiors beside each unit', '区划代码,市,单位\n340102,合肥市,民政局\n340103,合肥市,民政局'],
  ['offices', '代码,单位\n340102,安徽省合肥市瑶海区民政局\n340103,庐阳区社会事务和民政局（牵头）'],
  ['names without level', '代码,名称\n340102,瑶海\n340103,庐阳'],
  ['people who bear the name of a place', '340102,王蜀山\n340103,包河'],
  ['remarks about others', '代码,单位,备注\n340102,瑶海区,蜀山区代管\n340103,庐阳区,蜀山区'],
  ['headers in traditional characters', '區劃代碼,單位名稱,聯絡電話\n340102,瑶海,6\n340103,庐阳,6'],
  ['a range as a remark of another column', '代码,备注\n340102,1-2科\n340103,340科'],
  ['a header with a break in quotes', '"区划\n代码",单位\n340102,瑶海区\n340103,庐阳区'],
])('a list may hold %s', (_, text) => {
  expect(listed(text)).toMatchObject({ unread: [] });
  expect(codes(text)).toEqual(['340102', '340103']);
});

test.each([
  ['a name alone', '340102\n蜀山区', ['2 no-code']],
  ['a name alone in the first line', '蜀山区\n340102', ['1 no-code']],
  ['a code that Excel shortened', '区划代码,单位\n3.40104E+11,蜀山区', ['2 shortened']],
  ['a phone number alone', '340102\n13800000003', ['2 no-code']],
  ['a code with a digit lost', '代码\n340102\n34010', ['3 no-code']],
  ['a number of an identity card', '340102\n340104199001011234', ['2 no-code']],
  ['two codes in a cell', '代码\n340102 340103', ['2 several-codes']],
  ['all codes in one line', '340102,340103,340104', ['1 several-codes']],
  [
    'two columns of codes without a header',
    '340100,340102\n340100,340103',
    ['1 several-codes', '2 several-codes'],
  ],
  [
    'a line within quotes that close too late',
    '代码,单位\n340102,"瑶海\n340103,庐阳"',
    ['2 several-codes'],
  ],
  ['a name of another code', '340102,瑶海区\n340103,蜀山区', ['2 other-name']],
  ['a name of another province', '代码,单位\n340103,南京市玄武区民政局', ['2 other-name']],
  ['a short name of another code', '代码,名称\n340103,蜀山', ['2 other-name']],
  ['a name of another code in its cell', '340103 蜀山区（本级）', ['1 other-name']],
  ['a superior as the unit', '代码,单位\n340103,合肥市', ['2 other-name']],
  ['a county as the city', '代码,单位\n340100,合肥市庐阳区', ['2 other-name']],
  ['a range of codes', '代码\n340102-340104', ['2 range']],
  ['a range in words', '340102\n340103至340111', ['2 range']],
  ['a range that is cut short', '代码,单位\n340102～04,各区', ['2 range']],
  ['a range of long codes', '340102000000—340104000000', ['1 range']],
  ['a code with the comma of thousands', '代码;单位\n340,102;瑶海区', ['2 grouped']],
  ['a code that its comma cuts in two', '代码,单位\n340,102,瑶海区', ['2 grouped']],
  ['a code in a remark', '代码,单位\n340102,瑶海区\n注：340103另报', ['3 in-remark']],
  ['a unit that begins like no total', '代码,单位\n340102,瑶海区\n,本溪市', ['3 no-code']],
])('%s is told by its line', (_, text, told) => {
  expect(unread(text)).toEqual(told);
});

test('sums and remarks about the list are passed over, each by its line', () => {
  const { units, unread, passed } = listed(
    '说明：请于月底前报送\n代码,单位\n340102,瑶海区\n小计,1\n340103,庐阳区\n,合計,2\n注：以区划为准\n备注',
  );
  expect({ units: units.length, unread }).toEqual({ units: 2, unread: [] });
  expect(passed).toEqual([
    { line: 4, text: '小计 1' },
    { line: 6, text: '合計 2' },
    { line: 7, text: '注：以区划为准' },
    { line: 8, text: '备注' },
  ]);
});

test('whom to call is kept where the list says so', () => {
  const { units } = listed('区划代码,联系人,联系电话\n340102,王芳,0551-64491201\n340103,,');
  expect(units).toEqual([
    { code: '340102', contact: '王芳', phone: '0551-64491201' },
    { code: '340103' },
  ]);
});
