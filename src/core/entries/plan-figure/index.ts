/** Figures as plans print them: bounds, ranges, marks and brackets around a number, or words in its place. */
export type { PlanFigure, PlanFigureContext, PrintedFigure } from './printed-figure.js';
export { readPlanFigure } from './read-plan-figure.js';
export { writePlanFigure } from './write-plan-figure.js';
