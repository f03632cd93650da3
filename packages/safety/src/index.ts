export { cleanName } from './names.ts';
