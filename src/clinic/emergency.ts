import {regionCode, type Settings} from './settings.js';
import {emergencyNumbers, type EmergencyNumber} from './emergency-numbers.js';
import {healthLines, type HealthLine} from './health-lines.js';

/** The emergency number to show: the clinic's, else the region's; `undefined` where neither is known. */
export function emergencyFor(clinic: Settings, region: string | undefined): EmergencyNumber | undefined {
  if (clinic.emergencyNumber) return {number: clinic.emergencyNumber, also: [], confirmed: true};
  return region === undefined ? undefined : emergencyNumbers.get(regionCode(region));
}

/** The health line to show: the clinic's, else the region's. */
export function healthLineFor(clinic: Settings, region: string | undefined): HealthLine | undefined {
  if (clinic.healthLine) return {number: clinic.healthLine};
  return region === undefined ? undefined : healthLines.get(regionCode(region));
}
