/** The configuration that is taken where none is named. */
export const configName = 'plan-indicators.config.json';
