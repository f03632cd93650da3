export { cleanName } from './names.ts';
export {
  emergencyNumbers,
  emergencyRegions,
  guessEmergencyRegion,
  telephoneAddress,
  type EmergencyNumber,
  type EmergencyRegion,
  type EmergencyService,
} from './emergency-numbers.ts';
export { looksAlike } from './lookalike.ts';
