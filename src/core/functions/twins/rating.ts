import type { Twin } from '../function-definition.js';

/** 评级 · No formula yet: a rating is frozen to its value. */
export const ratingTwin: Twin = () => undefined;
