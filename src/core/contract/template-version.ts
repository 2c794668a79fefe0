/** 模板版本 · The version that new workbooks carry on their cover; it goes up with the contract. */
export const templateVersion = '1';
