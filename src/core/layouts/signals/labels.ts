import { foldHeader } from '../../entries/index.js';
import { remember } from '../../model/index.js';
import { chineseOf } from './names.js';

/** 栏目 · What a column holds beside the figures. */
export type LabelKind =
  | 'number'
  | 'category'
  | 'indicator'
  | 'region'
  | 'period'
  | 'code'
  | 'unit'
  | 'attribute'
  | 'office'
  | 'remark'
  | 'person'
  | 'thing';

const whole = (inner: string) => new RegExp(`^(?:${inner})$`);
const place =
  '地区|区域|行政区划?|区划|各?县区|区县|市州|州市|地市|[省市县区州盟旗]|省份|省市|省区市|盟市|城市|县[(][市、区]{1,4}[)]|市[(]县[)]|县市区|市县区|市县|县[(]区[)]|区[(]县[)]|' +
  '乡镇|镇街|街镇|镇乡|乡镇[(]街道[)]|乡[(]镇[)]|镇[(]街道[)]|街道|街道[(]乡镇[)]|社区|村|村[(]社区[)]|村居|园区';
const labels: readonly (readonly [LabelKind, RegExp])[] = [
  ['number', whole('序号|编号|序|项次|行次|行号|no\\.?|次序')],
  ['code', whole('(?:行政)?(?:区划|地区|单位|指标|项目)?(?:代码|编码)|区划码')],
  ['unit', whole('(?:计量|指标|数据)?单位')],
  ['attribute', whole('(?:指标)?(?:属性|性质)|指标类型|约束性/?预期性')],
  [
    'category',
    whole(
      '(?:指标|项目|任务|工程)?(?:类别|分类|领域|大类|种类)|类型|领域|方面|板块|维度|一级指标|专栏',
    ),
  ],
  [
    'office',
    /(?:责任|牵头|负责|主管|配合|承办|实施|报送|考核|协办|归口|填报|承担)(?:市直|省级|区直)?(?:单位|部门|处室|科室|主体|机构|处|科)|^部门$|^处室$|^(?:主管)?部门[(]单位[)]$/,
  ],
  [
    'remark',
    whole(
      '备注|说明|注|附注|备考|(?:数据|资料)来源|(?:指标)?(?:解释|说明|含义|口径)|计算(?:方法|公式)|统计口径|存在(?:的)?问题|(?:滞后|未完成|差异)?原因(?:分析)?|.{0,4}(?:工作|下一步|主要|保障)(?:措施|安排|打算|内容)|.{0,6}措施|(?:工作)?进展(?:情况)?(?:描述|简述|说明)|文号|依据|(?!统计).{1,8}(?:时间|时限|日期|期限)',
    ),
  ],
  [
    'person',
    whole(
      '(?:联系|负责|经办|填报|填表|责任|法定代表|分管)人(?:姓名)?|(?:责任|分管)领导|姓名|性别|年龄|身份证号?码?|(?:家庭|详细|通讯|通信|机构|单位|联系)?(?:地址|住址)|(?:联系|办公|固定|值班)?(?:电话|手机)(?:号码)?|手机号?码?|邮编|邮政编码|邮箱|电子邮箱|(?:统一)?社会信用代码|开户(?:行|银行)|(?:银行)?账号|出生(?:年月|日期)|(?:成立|建成|开业|登记|入住|参加工作|建档)(?:时间|日期|年份|年月)|网址|学历|职务|职称|民族|籍贯|毕业院校|证书编号|传真',
    ),
  ],
  [
    'thing',
    whole(
      '名称|(?:机构|单位|企业|公司|学校|组织|设施|站点|养老院|福利院|敬老院|社工站|医院|项目单位|社会组织|人员|产品|物资|楼盘|申报单位|填报单位)(?:名称)?',
    ),
  ],
  ['region', whole(`(?:${place})(?:名称|别)?`)],
  ['period', whole('年份|年度|月份|时间|时期|期间|季度|年/?月|统计(?:时间|期)')],
  [
    'indicator',
    /^(?!.*(?:目标任务|目标值|完成|数值|工作目标|任务目标|指标值))(?!(?:目标|年度|全年)任务$).{0,16}(?:指标|项目|事项|任务|内容)(?:名称|内容|和指标)?$|^(?:指标|项目)和(?:指标|项目)$|^类别和指标$|^[二三]级指标$/,
  ],
];

/** 栏目 · What kind of column a header names; undefined where it is none that stands beside figures. */
export const labelOf: (text: string) => LabelKind | undefined = remember((text: string) => {
  const folded = foldHeader(chineseOf(text)).replace(/:$/, '');
  if (folded.length > 24) return undefined;
  return labels.find(([, form]) => form.test(folded))?.[0];
});
