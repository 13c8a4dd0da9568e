import type {Level} from './levels.js';

/**
 * When to check again, in hours after the check: the earliest and the latest time. Levels that are missing here call for
 * action instead. Clinical reference, section 4.4; decision D7.
 */
export const recheckHours: Readonly<Partial<Record<Level, {readonly from: number; readonly to: number}>>> = {
  'self-care': {from: 24, to: 24},
  'keep-watching': {from: 12, to: 24},
};

/** Hours after the session at which to check once more. Clinical reference, section 4.4; decision D7. */
export const THREE_DAYS_IN_HOURS = 72;
