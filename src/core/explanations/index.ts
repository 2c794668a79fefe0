/** What officials say to findings: explanations, found again after rows were inserted. */
export * from './explainer.js';
