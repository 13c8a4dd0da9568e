/** One question of the check. Its words are in `content/questions.ts`. */
export interface Question {
  /** Permanent: the `name` of its inputs, and the key in `Answers`. */
  readonly id: string;
  /** Whether one answer fits at most, or several. */
  readonly choose: 'one' | 'many';
  /** Permanent codes: the `value` of the inputs. */
  readonly answers: readonly string[];
  /** The signs that `not-sure` counts as (P2). Where it is empty, rules read the doubt itself. */
  readonly notSureCountsAs: readonly string[];
}

/** All questions in the order they are asked: the two danger screens first. Clinical reference, section 3. */
export const questions = [
  {
    id: 'danger-signs',
    choose: 'many',
    answers: ['breathing', 'chest-pain', 'stroke-signs', 'very-ill', 'face-swelling', 'bleeding', 'none', 'not-sure'],
    notSureCountsAs: [],
  },
  {
    id: 'nerve-signs',
    choose: 'many',
    answers: ['saddle-numbness', 'bladder-bowel', 'weakness', 'numbness', 'both-legs', 'none', 'not-sure'],
    notSureCountsAs: [],
  },
  {
    id: 'time-since-session',
    choose: 'one',
    answers: ['under-48h', '48h-to-72h', '3-to-7-days', '7-days-or-more', 'not-sure'],
    notSureCountsAs: ['3-to-7-days'],
  },
  {
    id: 'pain-trend',
    choose: 'one',
    answers: ['better', 'same', 'worse', 'came-back', 'not-sure'],
    notSureCountsAs: ['worse'],
  },
  {
    id: 'pain-kind',
    choose: 'many',
    answers: ['ache', 'cramp', 'sharp', 'electric', 'tingling', 'strong', 'severe', 'none', 'not-sure'],
    notSureCountsAs: ['sharp', 'electric'],
  },
  {
    // `none` is not on the page: it is recorded when the question is skipped because there is no pain.
    id: 'pain-place',
    choose: 'many',
    answers: ['needle-sites', 'upper-back', 'down-limb', 'elsewhere', 'none', 'not-sure'],
    notSureCountsAs: ['down-limb', 'elsewhere'],
  },
  {
    id: 'skin-signs',
    choose: 'many',
    answers: [
      'hot-skin',
      'pus',
      'red-spot',
      'growing-bruise',
      'large-bruise',
      'small-bruise',
      'itchy-rash',
      'rash-elsewhere',
      'burn',
      'large-burn',
      'needle-left-in',
      'needle-found',
      'none',
      'not-sure',
    ],
    notSureCountsAs: [],
  },
  {
    id: 'other-signs',
    choose: 'many',
    answers: [
      'fever',
      'headache',
      'dizzy-or-sick',
      'heartbeat',
      'blood-in-pee',
      'swollen-leg',
      'sign-gone',
      'none',
      'not-sure',
    ],
    notSureCountsAs: [],
  },
  {
    id: 'personal-risks',
    choose: 'many',
    answers: [
      'blood-thinners',
      'weak-immunity',
      'pregnant',
      'pregnancy-warning',
      'cancer-signs',
      'fall-or-weak-bones',
      'implant-with-current',
      'unclean-needles',
      'none',
      'not-sure',
    ],
    notSureCountsAs: ['blood-thinners'],
  },
] as const satisfies readonly Question[];

type Questions = (typeof questions)[number];

export type QuestionId = Questions['id'];

/** The answer codes of one question, or of all. */
export type AnswerCode<Id extends QuestionId = QuestionId> = Extract<Questions, {id: Id}>['answers'][number];

/** A code that says something. No code is a sign of two questions. */
export type SignCode = Exclude<AnswerCode, 'none' | 'not-sure'>;

/** From question id to the chosen codes. What is missing counts as `not-sure` (P3). */
export type Answers = {readonly [Id in QuestionId]?: readonly AnswerCode<Id>[]};

/** The question with an id. */
export function questionById<Id extends QuestionId>(id: Id): Extract<Questions, {id: Id}> {
  return questions.find((question) => question.id === id) as Extract<Questions, {id: Id}>;
}

/** Whether a code says something: it is neither `none` nor `not-sure`. */
export function isSign(code: AnswerCode): code is SignCode {
  return code !== 'none' && code !== 'not-sure';
}
