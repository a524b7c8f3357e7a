/** Points as a person or a policy writes them: at most two places. */
export const writtenPoints = /^\d{1,3}(\.\d{1,2})?$/;

/** Points as they are recorded and answered: two places. */
export const keptPoints = /^\d{1,3}\.\d{2}$/;
