/** A whole commit id, SHA-1 or SHA-256: a shorter one could come to mean another commit. */
export const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
