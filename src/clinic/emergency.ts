import type {Settings} from './settings.js';
import {emergencyNumbers, type EmergencyNumber} from './emergency-numbers.js';
import {healthLines, type HealthLine} from './health-lines.js';

/** The emergency number to show: the clinic's, else the country's; `undefined` where neither is known. */
export function emergencyFor(clinic: Settings, country: string | undefined): EmergencyNumber | undefined {
  if (clinic.emergencyNumber) return {number: clinic.emergencyNumber, also: [], confirmed: true};
  return country === undefined ? undefined : emergencyNumbers.get(country);
}

/** The health line to show: the clinic's, else the country's. */
export function healthLineFor(clinic: Settings, country: string | undefined): HealthLine | undefined {
  if (clinic.healthLine) return {number: clinic.healthLine};
  return country === undefined ? undefined : healthLines.get(country);
}
