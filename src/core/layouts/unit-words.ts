const words =
  '元 美元 欧元 港元 日元 人民币 人 人次 名 位 户 户次 人年 人天 人日 个 家 所 处 座 栋 幢 间 床 张 项 件 次 场 场次 期 批 条 份 例 对 台 辆 套 支 只 组 ' +
  '种 类 门 级 册 部 篇 本 片 头 羽 株 棵 井 口 艘 架 列 枚 颗 村 镇 乡 县 社区 街道 乡镇 园区 企业 机构 项目 床位 标准箱 标箱 标台 车次 架次 班次 车公里 ' +
  '亩 公顷 平方米 平方公里 平方千米 立方米 立方 方 米 公里 千米 海里 毫米 微米 公斤 千克 斤 克 毫克 微克 吨 吨公里 吨标准煤 吨标煤 标准煤 吨二氧化碳 吨二氧化碳当量 ' +
  '千瓦 千瓦时 度 瓦 兆瓦 升 毫升 天 日 岁 年 月 个月 季 季度 小时 分钟 秒 学时 课时 分 倍 字节 比特 分贝 摄氏度 人·年 周岁 盒 瓶 袋 箱 包 双 块 盏 台套 台(套) 套(间) 套(户) 处(个) 所(个) 个(所) 人(次) 户(人)';
/** Units in Latin letters, folded. */
export const latinUnits =
  /^(?:pflops|eflops|mb|gb|tb|pb|eb|㎡|m2|km2?|kwh?|teu|mw|gw|gbps|mbps|tce|ppm|kg|t|ha)$/;
/** Percent and its kin. */
export const shareUnits = /^(?:%|‰|‱|个百分点|百分点|1\/10万|1\/万|%,百分点)$/;
/** 单位用词 · What is counted and measured, without the multiple before it. */
export const unitWords: ReadonlySet<string> = new Set(words.split(' '));
