/** 期限 · Asked now and then in long work; throws once the time is over that the caller has for it. */
export type Deadline = () => void;
