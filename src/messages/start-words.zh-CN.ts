import type { StartWords } from './start-words.js';

const openFromRibbon = () => '在“开始”选项卡上点“规划指标”组中的“打开窗格”。';

/** What `npm start` says in Chinese. */
export const startWords: StartWords = {
  page: (address) => `不用 Excel 也可校验工作簿，在浏览器中打开：${address}`,
  manifest: (path) => `加载项清单：${path}`,
  portTaken: (wanted, port) => `端口 ${wanted} 已被占用，改用 ${port}。`,
  notAPort: (value) => `端口应为 0 到 65535 的整数，现填“${value}”。`,
  plainHttp: (reason) =>
    `无法取得本机信任的证书，改用 http：浏览器页面可以使用，Excel 只接受 https。原因：${reason}。`,
  noSudo: '安装证书需要免密码的 sudo',
  stop: '按 Ctrl+C 停止。',
  loading: [
    {
      title: 'Windows 版 Excel',
      steps: [
        (manifest) => `新建一个共享文件夹，把 ${manifest} 复制进去。`,
        () =>
          '在 Excel 中打开“文件”>“选项”>“信任中心”>“信任中心设置”>“受信任的加载项目录”，填入共享文件夹的网络路径（形如 \\\\电脑名\\文件夹），点“添加目录”，勾选“显示在菜单中”，确定后重新启动 Excel。',
        () =>
          '点“开始”>“加载项”>“更多加载项”（旧版为“插入”>“我的加载项”），在“共享文件夹”中选“规划指标”，点“添加”。',
        openFromRibbon,
      ],
    },
    {
      title: 'Mac 版 Excel',
      steps: [
        () =>
          '建立文件夹 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef（如还没有）。',
        (manifest) => `把 ${manifest} 复制进去，重新启动 Excel。`,
        () => '点“开始”>“加载项”（旧版为“插入”>“我的加载项”旁的箭头），选“规划指标”。',
        openFromRibbon,
      ],
    },
    {
      title: '网页版 Excel',
      steps: [
        () => '用这台电脑上的浏览器打开网页版 Excel 和一个工作簿。',
        (manifest) =>
          `点“开始”>“加载项”>“更多加载项”>“我的加载项”>“上传我的加载项”，选 ${manifest}。`,
        openFromRibbon,
      ],
    },
  ],
};
