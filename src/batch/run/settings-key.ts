/** Under this key workers find the settings of the run. */
export const settingsKey = 'plan-indicators:settings';
