import type {LitElement, ReactiveController} from 'lit';
import {sortAnswers} from '../triage/answers.js';
import {questions, type Answers} from '../triage/questions.js';
import type {CheckController} from './check.js';
import {setEarlyProperty} from './early-property.js';
import type {Reporter} from './reporter.js';

/** Equal for equal answers, in whatever order they were given. */
const keyOf = (answers: Answers): string =>
  questions.map(({id}) => [...(answers[id] ?? [])].sort().join(' ')).join(';');

const none = keyOf({});

/**
 * The answers that the page sets. A framework sets them with each rendering: what it set before, or what it has heard of
 * this check, perhaps a step late. Nothing of that may take away what the patient has answered since.
 */
export class PageAnswers implements ReactiveController {
  private lastSet = none;
  /** What the answers of this check have been. */
  private readonly passed = new Set<string>();
  private readonly host: LitElement;
  private readonly check: CheckController;
  private readonly reporter: Reporter;

  constructor(host: LitElement, check: CheckController, reporter: Reporter) {
    this.host = host;
    this.check = check;
    this.reporter = reporter;
    host.addController(this);
  }

  hostConnected(): void {
    setEarlyProperty(this.host, 'answers');
  }

  hostUpdate(): void {
    const key = keyOf(this.check.answers);
    if (key === none && this.check.step.name === 'start') this.passed.clear();
    this.passed.add(key);
  }

  /** What the answers have been counts no more: the page starts the check over. */
  startOver(): void {
    this.passed.clear();
  }

  /**
   * Takes what the page has set, if it is new: not what it set last, not among the answers that the check has, and not
   * what these were before. An empty object, after others, starts over. Returns whether anything changed.
   */
  set(answers: unknown): boolean {
    // A template that says nothing. Preact writes that as an empty text.
    if (answers === undefined || answers === null || answers === '') return false;
    const {valid, invalid} = sortAnswers(answers);
    for (const found of invalid) this.reporter.report('ACU-ANSWERS', `answers: found ${found}, expected known codes`);
    const {answers: current, step} = this.check;
    const key = keyOf(valid);
    const meansNothing = invalid.length > 0 && key === none;
    if (meansNothing ? step.name !== 'start' : !this.isNew(valid, current)) return false;
    if (key === none && !meansNothing) this.check.reset();
    else this.check.replace(valid);
    this.passed.clear();
    return true;
  }

  private isNew(valid: Answers, current: Answers): boolean {
    const key = keyOf(valid);
    const isSetAgain = key === this.lastSet;
    this.lastSet = key;
    // Among the answers of the check are none, too; but here they are a wish to start over.
    if (key === none) return !isSetAgain && keyOf(current) !== none;
    return !isSetAgain && !this.passed.has(key) && keyOf({...current, ...valid}) !== keyOf(current);
  }
}
