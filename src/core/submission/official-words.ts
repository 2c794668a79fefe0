import type { OfficialScheme } from '../catalogue/index.js';
import { officialRating, type OfficialRating, type Progress } from '../ratings/index.js';
import type { Submission } from './submission.js';

/** 评级用语 · The official words that the office chose, else those of the plan; undefined for our own. */
export function officialScheme({
  settings,
  plan,
}: Pick<Submission, 'settings' | 'plan'>): OfficialScheme | undefined {
  return settings.official ?? plan?.official;
}

/** The official word of some progress under its name in facts and results; nothing where it is ours. */
export function officialWord(
  progress: Progress,
  submission: Pick<Submission, 'settings' | 'plan'>,
): { readonly official?: OfficialRating } {
  const scheme = officialScheme(submission);
  const official = scheme && officialRating(progress, scheme);
  return official ? { official } : {};
}
