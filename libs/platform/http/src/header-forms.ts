/** What our headers hold: the guards that read them and the document that tells of them say the same. */
export const positionForm = /^\d{1,20}$/;

/** A revision as `ETag` and `If-Match` quote it. */
export const revisionTagForm = /^"(0|[1-9]\d{0,14})"$/;

/** An `Idempotency-Key`. */
export const keyForm = /^[\x20-\x7e]{1,200}$/;

/** An `X-Correlation-Id`. */
export const correlationForm = /^[A-Za-z0-9._-]{1,100}$/;
