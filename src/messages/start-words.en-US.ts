import type { StartWords } from './start-words.js';

const openFromRibbon = () => 'On the Home tab, choose Open pane in the group Plan Indicators.';

/** What `npm start` says in English. */
export const startWords: StartWords = {
  page: (address) => `To check workbooks without Excel, open this in a browser: ${address}`,
  manifest: (path) => `Manifest of the add-in: ${path}`,
  portTaken: (wanted, port) => `Port ${wanted} is taken; using ${port}.`,
  notAPort: (value) => `A port is a whole number from 0 to 65535, not “${value}”.`,
  plainHttp: (reason) =>
    `No certificate that this machine trusts could be had, so this is plain http: the page works in a browser, but Excel takes https only. Reason: ${reason}.`,
  noSudo: 'installing one needs sudo without a password',
  stop: 'Ctrl+C stops it.',
  loading: [
    {
      title: 'Excel on Windows',
      steps: [
        (manifest) => `Make a shared folder and copy ${manifest} into it.`,
        () =>
          'In Excel, open File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs, enter the network path of the shared folder (such as \\\\computer\\folder), choose Add catalog, tick Show in Menu, confirm, and restart Excel.',
        () =>
          'Choose Home > Add-ins > More Add-ins (older: Insert > My Add-ins), then Shared Folder, Plan Indicators, Add.',
        openFromRibbon,
      ],
    },
    {
      title: 'Excel on the Mac',
      steps: [
        () =>
          'Make the folder ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef where it is missing.',
        (manifest) => `Copy ${manifest} into it and restart Excel.`,
        () =>
          'Choose Home > Add-ins (older: the arrow beside Insert > My Add-ins), then Plan Indicators.',
        openFromRibbon,
      ],
    },
    {
      title: 'Excel on the web',
      steps: [
        () => 'Open Excel on the web and a workbook in a browser on this machine.',
        (manifest) =>
          `Choose Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and take ${manifest}.`,
        openFromRibbon,
      ],
    },
  ],
};
