/** 命名空间 · What stands before the dot in every formula of ours, the same in every language. */
export const namespace = 'PLAN';
