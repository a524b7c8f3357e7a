export { boxText } from './personal-text.js';
