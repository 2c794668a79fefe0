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

/** An invented submission of 合肥市 with three indicators, rated differently, and some figures to look at. */
export const showcase = `
  封面 | 填报单位 | 合肥市民政局
  2 | 区划代码 | 340100
  3 | 规划代码 | anhui-14fyp
  4 | 截止日期 | 2023-12-31
  5 | 填报人 | 示例
  6 | 填报日期 | 2024-01-05
  7 | 站点清单 | 无
  8 | 项目清单 | 无
  指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
  2 | facility-coverage | 城乡社区综合服务设施覆盖率 | % | 预期性 | 上升 | 2020 | 80 | 2025 | 100 | 2023 | 92.5
  3 | self-service-coverage | 城市社区政务通用自助服务覆盖率 | % | 预期性 | 上升 | 2020 | 60 | 2025 | 100 | 2023 | 70
  4 | community-workers | 每万城镇常住人口拥有社区工作者 | 人 | 预期性 | 上升 | 2020 | 12 | 2025 | 18 | 2023 | 15.1
  数据 | 区划代码 | 区划名称 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
  2 | 340100 | 合肥市 | 合计 | facility-coverage | 2020 | 1600 | 2000 | 80
  3 | 340100 | 合肥市 | 合计 | facility-coverage | 2021 | 1690 | 2000 | 84.5
  4 | 340100 | 合肥市 | 合计 | facility-coverage | 2022 | 1770 | 2000 | 88.5
  5 | 340100 | 合肥市 | 合计 | facility-coverage | 2023 | 1850 | 2000 | 92.6
  6 | 340102 | 瑶海县 | 下级 | facility-coverage | 2023 | 210 | 230 | 91.3
  7 | 340103 | 庐阳区 | 下级 | facility-coverage | 2023 | 190 | 196 | 96.9
  8 | 340104 | 蜀山区 | 下级 | facility-coverage | 2023 | ２２０ | 226 | 97.3
  9 | 340111 | 包河区 | 下级 | facility-coverage | 2023 | 250 | 260 | 96.2
  10 | 340121 | 长丰县 | 下级 | facility-coverage | 2023 | ２４０ | 270 | 88.9
  11 | 340122 | 肥东县 | 下级 | facility-coverage | 2023 | 230 | 262 | 87.8
  12 | 340123 | 肥西县 | 下级 | facility-coverage | 2023 | 240 | 264 | 90.9
  13 | 340100 | 合肥市 | 合计 | self-service-coverage | 2020 | 300 | 500 | 60
  14 | 340100 | 合肥市 | 合计 | self-service-coverage | 2021 | 316 | 500 | 63.2
  15 | 340100 | 合肥市 | 合计 | self-service-coverage | 2022 | 336 | 500 | 67.2
  16 | 340100 | 合肥市 | 合计 | self-service-coverage | 2023 | 350 | 500 | 70
  17 | 340100 | 合肥市 | 合计 | community-workers | 2020 | 9600 | 8000000 | 12
  18 | 340100 | 合肥市 | 合计 | community-workers | 2021 | 10400 | 8000000 | 13
  19 | 340100 | 合肥市 | 合计 | community-workers | 2022 | 11200 | 8000000 | 14
  20 | 340100 | 合肥市 | 合计 | community-workers | 2023 | 12080 | 8000000 | 15.1
  任务 | 任务编号 | 任务名称 | 类别 | 责任单位 | 关联指标 | 开始日期 | 截止日期 | 完成进度
  2 | 1 | 设施补建 | 建设 | 民政局 | facility-coverage | 2022-01-01 | 2023-06-30 | 60%
`;

/** An invented submission of 瑶海区 that nothing stands against, ready to be approved. */
export const ready = `
  封面 | 填报单位 | 合肥市瑶海区民政局
  2 | 区划代码 | 340102
  3 | 规划代码 | anhui-14fyp
  4 | 截止日期 | 2023-12-31
  5 | 填报人 | 张三
  6 | 填报日期 | 2024-01-05
  7 | 站点清单 | 无
  8 | 项目清单 | 无
  指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
  2 | facility-coverage | 城乡社区综合服务设施覆盖率 | % | 预期性 | 上升 | 2020 | 80 | 2025 | 100 | 2023 | 92
  3 | self-service-coverage | 城市社区政务通用自助服务覆盖率 | % | 预期性 | 上升 | 2020 | 60 | 2025 | 100 | 2023 | 84
  4 | community-workers | 每万城镇常住人口拥有社区工作者 | 人 | 预期性 | 上升 | 2020 | 12 | 2025 | 18 | 2023 | 15.6
  数据 | 区划代码 | 区划名称 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
  2 | 340102 | 瑶海区 | 合计 | facility-coverage | 2020 | 80 | 100 | 80
  3 | 340102 | 瑶海区 | 合计 | facility-coverage | 2021 | 84 | 100 | 84
  4 | 340102 | 瑶海区 | 合计 | facility-coverage | 2022 | 88 | 100 | 88
  5 | 340102 | 瑶海区 | 合计 | facility-coverage | 2023 | 92 | 100 | 92
  6 | 340102 | 瑶海区 | 合计 | self-service-coverage | 2020 | 60 | 100 | 60
  7 | 340102 | 瑶海区 | 合计 | self-service-coverage | 2021 | 68 | 100 | 68
  8 | 340102 | 瑶海区 | 合计 | self-service-coverage | 2022 | 76 | 100 | 76
  9 | 340102 | 瑶海区 | 合计 | self-service-coverage | 2023 | 84 | 100 | 84
  10 | 340102 | 瑶海区 | 合计 | community-workers | 2020 | 1200 | 1000000 | 12
  11 | 340102 | 瑶海区 | 合计 | community-workers | 2021 | 1320 | 1000000 | 13.2
  12 | 340102 | 瑶海区 | 合计 | community-workers | 2022 | 1440 | 1000000 | 14.4
  13 | 340102 | 瑶海区 | 合计 | community-workers | 2023 | 1560 | 1000000 | 15.6
`;
