import type { Json } from '../values/json.ts';

/** One request that production received. */
export interface Sample {
  readonly input: Json;
}
