import type { Desk } from './desk.js';

/** What a test chooses of the program around the workbook. */
export interface HostOptions {
  /** The display language; Chinese by default. */
  readonly language?: string;
  /** The highest version of each requirement set, such as { ExcelApi: '1.14' }. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** What Office LTSC 2021 offers. */
export const standardSets: Readonly<Record<string, string>> = {
  ...{ ExcelApi: '1.14', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', Settings: '1.1' },
  ...{ CustomFunctions: '1.9', DialogApi: '1.2' },
};

type Answers = Readonly<Record<string, () => unknown>>;

/** The object by which the desktop program tells an add-in about itself. */
export function nativeContext(desk: Desk, { language = 'zh-CN', sets }: HostOptions): Answers {
  const matrix = Object.entries(sets ?? standardSets).map(([name, version]) => [
    name.toLowerCase(),
    version,
  ]);
  return {
    ...constants({ GetAppType: 1, GetAppVersionMajor: 16, GetAppVersionMinor: 1 }),
    ...constants({ GetAppUILocale: language, GetAppDataLocale: language }),
    ...constants({ GetSolutionRef: 'test-add-in', GetSolutionToken: '', GetCorrelationId: 'test' }),
    ...constants({ GetInstanceId: 'test', GetDocUrl: 'C:\\规划.xlsx', GetAppCapabilities: 1 }),
    ...constants({ GetActivationMode: 2, GetControlIntegrationLevel: 0, GetInitialDisplayMode: 0 }),
    ...constants({ GetTouchEnabled: false, GetCommerceAllowed: true }),
    ...constants({ GetHostCustomMessage: undefined, GetHostFullVersion: '16.0.14332.20000' }),
    ...constants({ GetDialogRequirementMatrix: '', GetFeaturesForSolution: '' }),
    GetSupportedMatrix: () => JSON.stringify(Object.fromEntries(matrix)),
    GetSettings: () => settingsOf(desk),
    GetOsfSettings: () => ({}),
  };
}

function constants(values: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
}

/** The settings that travel with the document: office.js hands in two lists to fill or to store. */
function settingsOf({ book }: Desk) {
  return {
    Read: (keys: string[], values: string[]) => {
      keys.push(...book.settings.keys());
      values.push(...book.settings.values());
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      book.settings.clear();
      for (const [at, key] of keys.entries()) book.settings.set(key, values[at] ?? '');
    },
  };
}
