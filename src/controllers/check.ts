import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dropExpired, stampTimes} from '../check/expiry.js';
import {
  answerQuestion,
  assessmentOf,
  goBack,
  initialProgress,
  questionsFor,
  replaceAnswers,
  stepOf,
  type Progress,
  type Step,
} from '../check/progress.js';
import {implausible, stableAnswers} from '../follow-up/compare.js';
import {History} from '../follow-up/history.js';
import {signsIn} from '../triage/answers.js';
import type {Assessment} from '../triage/assess.js';
import {DAY} from '../triage/duration.js';
import {questions, type AnswerCode, type Answers, type QuestionId} from '../triage/questions.js';
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
  private clinicStart: number | undefined;
  /** Derived from `progress`, once for each. */
  private derived:
    {readonly from: Progress; readonly step: Step; readonly assessment: Assessment | undefined} | undefined;
  /** Whether earlier answers were deleted because the questions have changed since. */
  historyOutdated = false;
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
    return this.progress.answers;
  }

  get step(): Step {
    return this.derive().step;
  }

  get assessment(): Assessment | undefined {
    return this.derive().assessment;
  }

  get askedQuestions(): readonly QuestionId[] {
    return questionsFor(this.answers);
  }

  get preselected(): Answers {
    const {preselected} = this.progress;
    const code = this.timeAt(this.now);
    return code ? {...preselected, 'time-since-session': [code]} : preselected;
  }

  /** When the session started, in milliseconds since 1970: known by the clinic, and not denied by the patient. */
  get sessionStart(): number | undefined {
    const given = this.answers['time-since-session'];
    return given && given[0] !== this.timeAt(this.progress.timeAnsweredAt) ? undefined : this.clinicStart;
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

  /** Takes the start of the session as the clinic gave it, ISO 8601. One more than a year ago is a mistake. */
  prefill(sessionStart: string | undefined): void {
    if (this.now === 0) this.now = Date.now();
    const start = sessionStart === undefined ? NaN : new Date(sessionStart).getTime();
    this.clinicStart = start <= this.now && this.now - start <= 365 * DAY ? start : undefined;
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
    this.show(stampTimes(initialProgress, replaceAnswers(initialProgress, answers), Date.now()));
  }

  /** Back to the start. Nothing is left for whoever uses the page next, but for what this browser was asked to keep. */
  reset(): void {
    this.navigate(initialProgress);
    this.history.leave();
  }

  /** Forgets the earlier checks, here and in this browser. */
  forget(): void {
    this.history.forget();
    this.progress = {...this.progress, preselected: {}};
    this.host.requestUpdate();
  }

  readonly actions: CheckActions = {
    start: () => {
      // Ticks were preselected for a check that was to be compared with the last one.
      const progress = this.history.continuing ? {...this.progress, preselected: {}} : this.progress;
      this.history.begin({continuing: false});
      this.navigate({...progress, visiting: questions[0].id});
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
        // The step stays as it is, down to the ticks that were taken away: only the error comes.
        this.showRequiredError = true;
        this.leaveStep();
      }
    },
    back: (question, codes) => {
      this.proceedUnlessExpired((progress) => goBack(progress, question, codes), {[question]: codes});
    },
    change: (question) => {
      this.proceedUnlessExpired((progress) => ({...progress, visiting: question, reviewed: false}));
    },
    reviewAnswers: () => {
      this.proceedUnlessExpired((progress) => {
        const visiting = progress === this.progress ? 'review' : undefined;
        return {...progress, visiting, reviewed: false};
      });
    },
    finish: () => {
      const {earlier, continuing} = this.history;
      this.proceedUnlessExpired((progress) => {
        const doubts = continuing ? implausible(earlier, progress.answers, Date.now()) : [];
        const question = doubts.find((id) => !progress.rechecked.includes(id));
        return question
          ? {...progress, visiting: question, rechecked: [...progress.rechecked, question]}
          : {...progress, visiting: undefined, reviewed: true};
      });
    },
    checkAgain: () => {
      this.history.begin({continuing: true});
      const preselected = stableAnswers(this.history.earlier);
      this.navigate({...initialProgress, visiting: undefined, preselected});
    },
  };

  /** The answer about the time since the session at a moment (milliseconds since 1970), where its start is known. */
  private timeAt(moment: number): AnswerCode<'time-since-session'> | undefined {
    return this.clinicStart === undefined ? undefined : timeSinceSession(moment - this.clinicStart);
  }

  private derive() {
    if (this.derived?.from !== this.progress) {
      this.derived = {from: this.progress, step: stepOf(this.progress), assessment: assessmentOf(this.progress)};
    }
    return this.derived;
  }

  private openHistory(): void {
    if (this.historyOpened) return;
    this.historyOpened = true;
    const {problem, expired, outdated} = this.history.open(Date.now());
    this.historyOutdated = outdated === true;
    if (problem) this.reporter.report('ACU-REMEMBERED', problem);
    // The patient was promised that they go after 7 days, so this is a note and no error.
    if (expired) console.info('<acu-aftercare-check> ACU-REMEMBERED answers older than 7 days: removed');
  }

  private unexpired(): Progress {
    return dropExpired(this.progress, Date.now());
  }

  private show(progress: Progress): void {
    this.progress = progress;
    this.showRequiredError = false;
    // The next step gets a "now" of its own.
    this.now = 0;
    this.leaveStep();
    this.host.requestUpdate();
  }

  private navigate(progress: Progress): void {
    this.show(stampTimes(this.progress, progress, Date.now()));
  }

  /** Takes a step if the answers still hold. Otherwise asks everything again, with the signs among the answers ticked. */
  private proceedUnlessExpired(step: (progress: Progress) => Progress, ticked: Answers = {}): void {
    const progress = this.unexpired();
    if (!progress.expired || this.progress.expired) {
      this.navigate(step(progress));
      return;
    }
    // Once there was a result, asking everything again makes another check.
    if ('assessment' in this.step) this.history.begin({continuing: true});
    this.navigate({...progress, preselected: {...progress.preselected, ...signsIn(ticked)}});
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
