/** An invented submission of 合肥市 with one thing of each sort to do: a fix, an explanation, an error. */
export const submission = `
  封面 | 填报单位 | 合肥市民政局
  2 | 区划代码 | 340100
  3 | 规划代码 | anhui-14fyp
  4 | 截止日期 | 2023-12-31
  5 | 填报人 | 张三
  6 | 填报日期 | 2024-01-05
  7 | 站点清单 | 无
  8 | 项目清单 | 无
  指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
  2 | facility-coverage | 城乡社区综合服务设施覆盖率 | % | 预期性 | 上升 | 2020 | 80 | 2025 | 100 | 2023 | 85
  数据 | 区划代码 | 区划名称 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
  2 | 340100 | 合肥市 | 合计 | facility-coverage | 2020 | 800 | 1000 | 80
  3 | 340100 | 合肥市 | 合计 | facility-coverage | 2021 | 820 | 1000 | 82
  4 | 340100 | 合肥市 | 合计 | facility-coverage | 2022 | 830 | 1000 | 83
  5 | 340100 | 合肥市 | 合计 | facility-coverage | 2023 | 850 | 1000 | 85.1
  6 | 340102 | 瑶海县 | 下级 | facility-coverage | 2023 | 80 | 100 | 80
  7 | 340103 | 庐阳区 | 下级 | facility-coverage | 2023 | ９０ | 100 | 90
  8 | 340104 | 蜀山区 | 下级 | facility-coverage | 2023 | 170 | 200 | 85
  备用 | 甲
`;
