/** One question of the check. Its words are in `content/questions.ts`. */
export interface Question {
  /** Permanent: the `name` of its inputs, and the key in `Answers`. */
  readonly id: string;
  /** Whether one answer fits at most, or several. */
  readonly choose: 'one' | 'many';
  /** Permanent codes: the `value` of the inputs. */
  readonly answers: readonly string[];
  /** What `not-sure` counts as, so that doubt never lowers the level (clinical reference, P2). */
  readonly notSureCountsAs: readonly string[];
}

/** All questions in the order they are asked: the two danger screens first. Clinical reference, section 4.2. */
export const questions = [
  {
    id: 'danger-signs',
    choose: 'many',
    answers: ['breathing', 'chest-pain', 'very-ill', 'face-swelling', 'bleeding', 'none', 'not-sure'],
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
    answers: ['under-48h', '48h-to-72h', '72h-or-more', 'not-sure'],
    notSureCountsAs: ['72h-or-more'],
  },
  {
    id: 'pain-trend',
    choose: 'one',
    answers: ['better', 'same', 'worse', 'not-sure'],
    notSureCountsAs: ['worse'],
  },
  {
    id: 'pain-kind',
    choose: 'many',
    answers: ['ache', 'cramp', 'sharp', 'electric', 'tingling', 'severe', 'none', 'not-sure'],
    notSureCountsAs: ['sharp', 'electric'],
  },
  {
    id: 'pain-place',
    choose: 'many',
    answers: ['needle-sites', 'upper-back', 'down-limb', 'elsewhere', 'none', 'not-sure'],
    notSureCountsAs: ['down-limb', 'elsewhere'],
  },
  {
    id: 'skin-signs',
    choose: 'many',
    answers: [
      'fever',
      'spreading-redness',
      'pus',
      'red-spot',
      'small-bruise',
      'large-bruise',
      'itchy-rash',
      'rash-elsewhere',
      'needle-left-in',
      'needle-found',
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

/** A code that says something: neither `none` nor `not-sure`. */
export type SignCode = Exclude<AnswerCode, 'none' | 'not-sure'>;

/** From question id to the chosen codes. What is missing counts as `not-sure`. */
export type Answers = {readonly [Id in QuestionId]?: readonly AnswerCode<Id>[]};

const byId = new Map<QuestionId, Question>(questions.map((question) => [question.id, question]));

/** The question with this id. */
export function questionById<Id extends QuestionId>(id: Id): Extract<Questions, {id: Id}> {
  return byId.get(id) as Extract<Questions, {id: Id}>;
}

/** Whether a code says something: neither `none` nor `not-sure`. */
export const isSign = (code: string): code is SignCode => code !== 'none' && code !== 'not-sure';
