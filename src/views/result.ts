import {resultWords, type ResultFacts, type ResultWords} from '../content/results.js';
import {whyResult} from '../content/why.js';
import {recheckTimes, type RecheckTimes} from '../follow-up/reminders.js';
import {holdingRules, type Assessment} from '../triage/assess.js';
import {HOUR} from '../triage/duration.js';
import {withoutPrototype} from '../own-object.js';
import {painless} from '../triage/next-step.js';
import {THREE_DAYS_IN_HOURS} from '../triage/recheck.js';
import type {RuleId} from '../triage/rules.js';
import {confirmedNumber} from './emergency.js';
import type {ViewModel} from './view-model.js';

/** A result and its words. */
export interface Result {
  readonly assessment: Assessment;
  readonly said: ResultWords;
  /** Why, in whole sentences. */
  readonly why: readonly string[];
  /** When to check again; `undefined` for results after which nobody has to. */
  readonly recheck: RecheckTimes | undefined;
}

/** A result in words. */
export function resultOf(model: ViewModel, assessment: Assessment): Result {
  const {t, answers, now, sessionStart} = model;
  const {level, reasons} = assessment;
  const times = recheckTimes(level, answers, now, sessionStart);
  const recheck = times && withoutPrototype(times);
  return {
    assessment,
    recheck,
    said: resultWords(t, level, resultFacts(model, assessment, recheck)),
    why: whyResult(t, reasons, answers, {emergencyNumber: confirmedNumber(model)}),
  };
}

/** What the words of a result are filled with. */
function resultFacts(model: ViewModel, assessment: Assessment, recheck: RecheckTimes | undefined): ResultFacts {
  const {answers, format, healthLine, sessionStart, settings} = model;
  return {
    emergencyNumber: confirmedNumber(model),
    healthLine: healthLine && format.isolate(healthLine.number),
    clinicName: settings.clinicName && format.isolate(settings.clinicName),
    sessionDay: sessionStart === undefined ? undefined : format.date(sessionStart),
    checkAgainAt: recheck && format.moment(recheck.next),
    threeDaysPassed: threeDaysPassed(model, recheck?.next),
    threeDayMark: recheck?.thirdDay === undefined ? undefined : format.moment(recheck.thirdDay),
    painless: painless(answers),
    rules: rulesToldOf(model, assessment),
  };
}

/** Whether 72 hours will have passed at the next check, so that none has to follow for that. */
function threeDaysPassed({answers, sessionStart}: ViewModel, next: number | undefined): boolean {
  if (sessionStart !== undefined && next !== undefined) return sessionStart + THREE_DAYS_IN_HOURS * HOUR <= next;
  const time: readonly string[] = answers['time-since-session'] ?? [];
  return !time.includes('under-48h') && !time.includes('48h-to-72h');
}

/**
 * All rules that hold. Of an emergency only the red flags, because questions that it interrupted count as doubt, and the
 * needle that nobody may press on.
 */
export function rulesToldOf({answers}: ViewModel, {level, reasons}: Assessment): readonly RuleId[] {
  const rules = holdingRules(answers);
  return level === 'emergency' ? [...reasons, ...rules.filter((id) => id === 'needle-left-in')] : rules;
}
