import { countyText } from './county-book.js';

/** A county's workbook with everything in it that programs store in ways of their own. */
export const hostileCounty = countyText(`
  4    | "340123" | 合计 | self-service-coverage | 2023 | =100+3 -> 103 | 130 | 79.2307692307692
  5    | "340123" | 本级 | cafe\u0301-𠮷-index     | 45291 | 0.000000125   | 123456789012.5 | …
  6    | "340123" | 合计 | far-share             | 2022 | TRUE | =1/0 -> #DIV/0! | 33.33333333333333
  7    | "340123" | 合计 | plan-share            | 2022 | 850 | 1000 | =PLAN.COVERAGE(E7,F7) -> 0.85
  站点 | 站点编号 | 站点名称 | 建成日期 | 驻站社工 | 备注
  2    | z01 | " 桃花镇\\n社工站\u3000" | 2022-06-30 | 3 | "a\\tb\\\\n=SUM(1)"
  3    | a02 | 上派镇 | "2022-07-01" | 12 | "=HYPERLINK(""x"")"
  说明 | 规则 | 工作表 | 行键 | 填报值 | 原因 | 说明人 | 日期 | 审核结论
  2    | abrupt-change | 数据 | x | 85.10000000000001 | 新址启用 | 张三 | 2024-01-05 | 已核准
`);
