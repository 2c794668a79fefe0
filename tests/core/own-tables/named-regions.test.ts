import { namedRegions } from '../../../src/core/own-tables/index.js';
import { loadRegions } from '../../../src/data/regions.js';

const regions = loadRegions();
const named = (text: string) => namedRegions(text, regions).map(({ code }) => code);

test.each([
  ['安徽省铜陵市“十四五”主要指标完成情况', '340700'],
  ['宿州市萧县“十四五”城乡社区服务体系建设主要指标进展情况', '341322'],
  ['2023年安徽省寿县养老服务情况', '340422'],
  ['填报单位：萧县民政局', '341322'],
  ['2023年寿县养老服务情况', '340422'],
  ['单位：元\n歙县城乡社区服务完成情况', '341021'],
  ['芒市民政局', '533103'],
  ['铜陵市郊区民政局', '340711'],
  ['阳泉市城区2023年完成情况', '140302'],
])('%s names the region %s', (text, code) => {
  expect(named(text)).toEqual([code]);
});

test.each([
  ['合肥市示范县创建情况', '340100'],
  ['合肥市各区和县级机构', '340100'],
  ['湖南省经费县级配套情况', '430000'],
  ['阳泉市城区养老设施情况', '140300'],
  ['合肥市新县城建设情况', '340100'],
  ['肥西县各镇人民政府填报', '340123'],
  ['合肥市各开发区情况', '340100'],
  ['肥西县乡镇（街道）社工站建设情况', '340123'],
])('in %s words that are also names stay words, and the region is %s', (text, code) => {
  expect(named(text)).toEqual([code]);
});

test.each(['肥西县上派镇人民政府', '安徽省合肥市高新技术产业开发区2023年完成情况'])(
  '%s is a unit below, and no region that its name begins with',
  (text) => {
    expect(named(text)).toEqual([]);
  },
);

test('of several regions of one name that of a superior which is named too', () => {
  expect(named('通州区养老服务情况')).toEqual(['110112', '320612']);
  expect(named('南通市通州区养老服务情况')).toEqual(['320612']);
});
