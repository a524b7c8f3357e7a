export { columnMapOf } from './column-map/column-map.js';
export { FIELD_NAMES } from './reading/field-names.js';
