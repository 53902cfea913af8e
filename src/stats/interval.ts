/** Both ends of a confidence interval, lower first. */
export type Interval = readonly [low: number, high: number];
