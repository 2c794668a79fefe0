/** What an environment says by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * 系统语言 · The language that the system speaks, as it names it; undefined where it says nothing.
 *
 * Windows sets none of the variables of other systems; there the language of the display counts.
 */
export function systemLanguage(
  platform: string,
  env: Environment,
  locale = () => new Intl.DateTimeFormat().resolvedOptions().locale,
): string | undefined {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  if (named !== undefined && named !== '') return named;
  return platform === 'win32' ? locale() : named;
}
