export { assessedYear } from './assessed-year.js';
export { countyYear, type Append } from './county-year.js';
export { recordedCountyYear } from './recorded-county-year.js';
export { sealed } from './sealed.js';
export { beginOrganisation } from './begun-organisation.js';
export { beginRules } from './begun-rules.js';
