import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dropExpired, stampTimes} from '../check/expiry.js';
import {
  allAnswers,
  answerQuestion,
  askedQuestions,
  assessmentOf,
  goBack,
  initialProgress,
  replaceAnswers,
  stepOf,
  type Progress,
  type Step,
} from '../check/progress.js';
import {implausible, stableAnswers} from '../follow-up/compare.js';
import {History} from '../follow-up/history.js';
import {signsIn} from '../triage/answers.js';
import type {Assessment} from '../triage/assess.js';
import type {Answers, QuestionId} from '../triage/questions.js';
import {timeSinceSession} from '../triage/time-since-session.js';
import {contentVersion} from '../version.js';
import type {CheckActions} from '../views/view-model.js';
import type {Reporter} from './reporter.js';

/** After this long in another tab, the time question shows its dates again, in milliseconds. */
const ASLEEP_AFTER = 600_000;

/** The check that the patient goes through: the answers, the step that they lead to, and the ways between steps. */
export class CheckController implements ReactiveController {
  readonly history = new History(contentVersion);
  /** The time that is shown as "now", in milliseconds since 1970. It stands still while a step is shown. */
  now = 0;
  /** Whether the last attempt to continue had no answer. */
  showRequiredError = false;
  private progress = initialProgress;
  /** Derived from `progress`, once for each. */
  private derived:
    {readonly from: Progress; readonly step: Step; readonly assessment: Assessment | undefined} | undefined;
  private historyOpened = false;
  private finishedWith: Assessment | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly reporter: Reporter;
  private readonly leaveStep: () => void;

  /** `leaveStep` is called whenever another step is about to be shown. */
  constructor(host: ReactiveControllerHost, reporter: Reporter, leaveStep: () => void) {
    this.host = host;
    this.reporter = reporter;
    this.leaveStep = leaveStep;
    host.addController(this);
  }

  get answers(): Answers {
    return allAnswers(this.progress);
  }

  get step(): Step {
    return this.derive().step;
  }

  get assessment(): Assessment | undefined {
    return this.derive().assessment;
  }

  get askedQuestions(): readonly QuestionId[] {
    return askedQuestions(this.progress);
  }

  get preselected(): Answers {
    return this.progress.preselected;
  }

  /** Whether the patient said how long ago the session was, which overrides what the clinic said. */
  get patientGaveTime(): boolean {
    return this.progress.answers['time-since-session'] !== undefined;
  }

  /** Why the question that is shown is asked again. */
  get askedAgain(): 'differs' | 'hours-passed' | undefined {
    const {expired, rechecked, visiting} = this.progress;
    if (expired) return 'hours-passed';
    return rechecked.some((id) => id === visiting) ? 'differs' : undefined;
  }

  hostConnected(): void {
    this.openHistory();
    document.addEventListener('visibilitychange', this.handleVisibilityChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.handleVisibilityChange);
  }

  /** Takes what the page knows without asking: the time since a session whose start the clinic gave. */
  prefill(sessionStart: string | undefined): void {
    if (this.now === 0) this.now = Date.now();
    const code = sessionStart && timeSinceSession(this.now - new Date(sessionStart).getTime());
    if (this.progress.prefilled['time-since-session']?.[0] === code) return;
    this.progress = {...this.progress, prefilled: code ? {'time-since-session': [code]} : {}};
  }

  /** Records a check that has come to its result, once. */
  recordResult(): void {
    const {step} = this;
    const result = 'assessment' in step ? step.assessment : undefined;
    if (result && result !== this.finishedWith) this.history.finish(this.answers, this.now);
    this.finishedWith = result;
  }

  /** Takes answers from outside. */
  replace(answers: Answers): void {
    const start = {...initialProgress, prefilled: this.progress.prefilled};
    this.set(stampTimes(start, replaceAnswers(start, answers), Date.now()));
    this.leaveStep();
  }

  /** Back to the start. Nothing is left for whoever uses the page next, but for what this browser was asked to keep. */
  reset(): void {
    this.actions.restart();
    this.history.leave();
  }

  /** Forgets the earlier checks, here and in this browser. */
  forget(): void {
    this.history.forget();
    this.set({...this.progress, preselected: {}});
  }

  readonly actions: CheckActions = {
    start: () => {
      // Ticks were preselected for a check that was to be compared with the last one.
      const progress = this.history.continuing ? {...this.progress, preselected: {}} : this.progress;
      this.history.begin({continuing: false});
      this.navigate({...progress, visiting: askedQuestions(progress)[0]});
    },
    showStart: () => {
      this.navigate({...this.progress, visiting: 'start'});
    },
    showUnder18: () => {
      this.navigate({...this.progress, visiting: 'under-18'});
    },
    answer: (question, codes) => {
      if (codes.length > 0) {
        this.proceedUnlessExpired((progress) => answerQuestion(progress, question, codes), {[question]: codes});
      } else {
        this.navigate(this.progress);
        this.showRequiredError = true;
      }
    },
    back: (question, codes) => {
      this.proceedUnlessExpired((progress) => goBack(progress, question, codes), {[question]: codes});
    },
    change: (question) => {
      this.proceedUnlessExpired((progress) => ({...progress, visiting: question, reviewed: false}));
    },
    reviewAnswers: () => {
      // Once the answers of a result have expired, asking them again makes another check.
      if (this.unexpired().expired) this.history.begin({continuing: true});
      this.proceedUnlessExpired((progress) => {
        const visiting = progress === this.progress ? 'review' : undefined;
        return {...progress, visiting, reviewed: false};
      });
    },
    finish: () => {
      const {earlier, continuing} = this.history;
      this.proceedUnlessExpired((progress) => {
        const doubts = continuing ? implausible(earlier, allAnswers(progress), Date.now()) : [];
        const question = doubts.find((id) => !progress.rechecked.includes(id));
        return question
          ? {...progress, visiting: question, rechecked: [...progress.rechecked, question]}
          : {...progress, visiting: undefined, reviewed: true};
      });
    },
    restart: () => {
      this.history.begin({continuing: false});
      this.navigate({...initialProgress, prefilled: this.progress.prefilled});
    },
    checkAgain: () => {
      this.history.begin({continuing: true});
      const preselected = stableAnswers(this.history.earlier);
      this.navigate({...initialProgress, prefilled: this.progress.prefilled, visiting: undefined, preselected});
    },
  };

  private derive() {
    if (this.derived?.from !== this.progress) {
      this.derived = {from: this.progress, step: stepOf(this.progress), assessment: assessmentOf(this.progress)};
    }
    return this.derived;
  }

  private openHistory(): void {
    if (this.historyOpened) return;
    this.historyOpened = true;
    const {problem, expired} = this.history.open(Date.now());
    if (problem) this.reporter.report('ACU-REMEMBERED', problem);
    // The patient was promised that they go after 7 days, so this is a note and no error.
    if (expired) console.info('<acu-aftercare-check> ACU-REMEMBERED answers older than 7 days: removed');
  }

  private unexpired(): Progress {
    return dropExpired(this.progress, Date.now());
  }

  private set(progress: Progress): void {
    this.progress = progress;
    this.showRequiredError = false;
    // The next step gets a "now" of its own.
    this.now = 0;
    this.host.requestUpdate();
  }

  private navigate(progress: Progress): void {
    this.set(stampTimes(this.progress, progress, Date.now()));
    this.leaveStep();
  }

  /** Takes a step if the answers still hold. Otherwise asks everything again, with the signs among the answers ticked. */
  private proceedUnlessExpired(step: (progress: Progress) => Progress, ticked: Answers = {}): void {
    const progress = this.unexpired();
    if (!progress.expired || this.progress.expired) this.navigate(step(progress));
    else this.navigate({...progress, preselected: {...progress.preselected, ...signsIn(ticked)}});
  }

  /** Back from another tab, the time question shows today's dates, without what was ticked for the old ones. */
  private readonly handleVisibilityChange = (): void => {
    const {step} = this;
    // The clinic may have opened or closed meanwhile.
    this.host.requestUpdate();
    const asleep = Date.now() - this.now > ASLEEP_AFTER;
    if (document.hidden || !asleep || step.name !== 'question' || step.question !== 'time-since-session') return;
    const progress = this.unexpired();
    // The whole check starts over only when the patient goes on, not before their eyes.
    if (!progress.expired) this.progress = progress;
    this.now = 0;
  };
}
