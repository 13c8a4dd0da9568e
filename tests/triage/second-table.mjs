/**
 * The decision table of the triage (second edition, section 4), written a second time from the clinical document alone.
 * It is the oracle of `second-table.node-test.mjs` and shares no code, no data and no layout with the product, so that
 * one slip of the pen cannot hide in both.
 */

/** The codes of each question, in the order of section 3. */
export const codes = {
  'danger-signs': [
    'breathing',
    'chest-pain',
    'stroke-signs',
    'very-ill',
    'face-swelling',
    'bleeding',
    'none',
    'not-sure',
  ],
  'nerve-signs': ['saddle-numbness', 'bladder-bowel', 'weakness', 'numbness', 'both-legs', 'none', 'not-sure'],
  'time-since-session': ['under-48h', '48h-to-72h', '3-to-7-days', '7-days-or-more', 'not-sure'],
  'pain-trend': ['better', 'same', 'worse', 'came-back', 'not-sure'],
  'pain-kind': ['ache', 'cramp', 'sharp', 'electric', 'tingling', 'strong', 'severe', 'none', 'not-sure'],
  'pain-place': ['needle-sites', 'upper-back', 'down-limb', 'elsewhere', 'none', 'not-sure'],
  'skin-signs': [
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
  'other-signs': [
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
  'personal-risks': [
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
};

const levelNames = ['self-care', 'keep-watching', 'contact-practitioner', 'medical-help-today', 'emergency'];

const codeSets = new Map(Object.entries(codes).map(([question, list]) => [question, new Set(list)]));

/**
 * Reads one question.
 * `signs`: the codes that say something, so neither `none` nor `not-sure`.
 * `doubt`: the question counts as "not sure" (P3: also missing, empty, or with a code that it does not have).
 * `answered`: it has at least one code of its own.
 */
function readQuestion(answers, question) {
  const signs = new Set();
  const isObject = typeof answers === 'object' && answers !== null;
  const list = isObject && Object.hasOwn(answers, question) ? answers[question] : undefined;
  if (!Array.isArray(list) || list.length === 0) {
    return {signs, doubt: true, answered: false};
  }
  let doubt = false;
  let answered = false;
  for (const code of list) {
    if (!codeSets.get(question).has(code)) {
      doubt = true;
      continue;
    }
    answered = true;
    if (code === 'not-sure') doubt = true;
    else if (code !== 'none') signs.add(code);
  }
  return {signs, doubt, answered};
}

/**
 * All lines of the table that hold, as [id, level 0 to 4], in table order. With `countDoubt` false, every "not sure" and
 * every question without an answer is left out.
 */
function linesThatHold(answers, countDoubt) {
  const danger = readQuestion(answers, 'danger-signs');
  const nerve = readQuestion(answers, 'nerve-signs');
  const time = readQuestion(answers, 'time-since-session');
  const trend = readQuestion(answers, 'pain-trend');
  const kind = readQuestion(answers, 'pain-kind');
  const place = readQuestion(answers, 'pain-place');
  const skin = readQuestion(answers, 'skin-signs');
  const other = readQuestion(answers, 'other-signs');
  const risks = readQuestion(answers, 'personal-risks');
  const all = [danger, nerve, time, trend, kind, place, skin, other, risks];
  const complete = all.every((question) => question.answered);
  if (!countDoubt) for (const question of all) question.doubt = false;

  // The words that the document defines before the table.
  const t7 = time.signs.has('7-days-or-more');
  const t72 = t7 || time.signs.has('3-to-7-days') || time.doubt;
  const t48 = t72 || time.signs.has('48h-to-72h');
  const worse = trend.signs.has('worse') || trend.signs.has('came-back') || trend.doubt;
  const pain = kind.signs.size > 0 || kind.doubt;
  const notBetter = worse || (trend.signs.has('same') && pain);
  const stuck = (t48 && worse) || (t72 && notBetter);
  const sharp = kind.signs.has('sharp') || kind.doubt;
  const electric = kind.signs.has('electric') || kind.doubt;
  const severe = kind.signs.has('severe');
  const limb = place.signs.has('down-limb') || place.doubt;
  const elsewhere = place.signs.has('elsewhere') || place.doubt;
  const upperBack = place.signs.has('upper-back');
  const thinners = risks.signs.has('blood-thinners') || risks.doubt;
  const weakImmunity = risks.signs.has('weak-immunity');
  const fever = other.signs.has('fever');
  const headache = other.signs.has('headache');

  const held = [];
  const hold = (id, level) => held.push([id, level]);

  if (danger.signs.size > 0 || danger.doubt) hold('danger-sign', 4);
  if (nerve.signs.size > 0 || nerve.doubt) hold('nerve-sign', 4);
  if (fever && (skin.signs.has('hot-skin') || skin.signs.has('pus'))) hold('infection-with-fever', 4);
  if (fever && headache) hold('headache-with-fever', 4);
  if (headache && other.signs.has('dizzy-or-sick')) hold('headache-with-vomiting', 4);
  if (severe && elsewhere) hold('severe-pain-elsewhere', 4);
  if (fever || skin.signs.has('hot-skin') || skin.signs.has('pus') || skin.doubt || other.doubt) {
    hold('infection-sign', 3);
  }
  if (fever && weakImmunity) hold('fever-with-weak-immunity', 3);
  if (skin.signs.has('needle-left-in')) hold('needle-left-in', 3);
  if (skin.signs.has('growing-bruise')) hold('growing-bruise', 3);
  if (skin.signs.has('large-bruise')) hold('large-bruise', 2);
  if (skin.signs.has('large-bruise') && thinners) hold('large-bruise-on-blood-thinners', 3);
  if (skin.signs.has('itchy-rash')) hold('itchy-rash', 2);
  if (skin.signs.has('rash-elsewhere')) hold('rash-elsewhere', 3);
  if (skin.signs.has('large-burn')) hold('large-burn', 3);
  if (skin.signs.has('burn')) hold('burn', 2);
  if (skin.signs.has('red-spot')) hold('red-spot', 2);
  if ((skin.signs.has('red-spot') || skin.signs.has('burn')) && weakImmunity) hold('small-wound-with-weak-immunity', 3);
  if (skin.signs.has('needle-found')) hold('needle-found', 2);
  if (headache) hold('headache', 3);
  if (other.signs.has('dizzy-or-sick')) hold('dizzy-or-sick', 3);
  if (other.signs.has('heartbeat')) hold('heartbeat', 3);
  if (other.signs.has('blood-in-pee')) hold('blood-in-pee', 3);
  if (other.signs.has('swollen-leg')) hold('swollen-leg', 3);
  if (other.signs.has('sign-gone')) hold('sign-gone', 3);
  if (severe) hold('severe-pain', 3);
  if (kind.signs.has('strong')) hold('strong-pain', 2);
  if (limb && (severe || ((sharp || electric) && notBetter))) hold('nerve-pain-down-limb', 3);
  if (limb) hold('pain-down-limb', 2);
  if (electric) hold('electric-pain', 2);
  if (kind.signs.has('tingling')) hold('tingling', 2);
  if (kind.signs.has('cramp')) hold('cramp', 1);
  if (upperBack && sharp) hold('sharp-upper-back-pain', 3);
  if (upperBack) hold('upper-back-pain', 1);
  if (sharp && notBetter) hold('sharp-pain-not-easing', 2);
  if (sharp) hold('sharp-pain', 1);
  if (elsewhere && worse) hold('growing-pain-elsewhere', 2);
  if (elsewhere) hold('pain-elsewhere', 1);
  if (t72 && notBetter) hold('no-better-after-72h', 2);
  if (t7 && pain) hold('still-sore-after-7-days', 2);
  if (t72 && pain) hold('still-sore-after-72h', 1);
  if (t48 && worse) hold('worse-after-48h', 2);
  if (t48 && notBetter) hold('no-better-after-48h', 1);
  if (worse) hold('getting-worse', 1);
  if (risks.signs.size > 0 || risks.doubt) hold('personal-risk', 1);
  if (thinners && sharp && notBetter) hold('sharp-pain-on-blood-thinners', 3);
  if (thinners && worse) hold('worse-on-blood-thinners', 2);
  if (weakImmunity && stuck) hold('weak-immunity-not-improving', 3);
  if (weakImmunity && worse) hold('worse-with-weak-immunity', 2);
  if (risks.signs.has('pregnancy-warning')) hold('pregnancy-warning', 3);
  if ((risks.signs.has('pregnant') || risks.signs.has('pregnancy-warning')) && (worse || (t48 && pain))) {
    hold('pregnant-not-settled', 2);
  }
  if (risks.signs.has('cancer-signs') && stuck) hold('cancer-signs-not-improving', 3);
  if (risks.signs.has('cancer-signs')) hold('cancer-signs', 2);
  if (risks.signs.has('fall-or-weak-bones') && (sharp || (t48 && worse))) hold('fall-with-sharp-or-worse-pain', 3);
  if (risks.signs.has('fall-or-weak-bones')) hold('fall-or-weak-bones', 2);
  if (risks.signs.has('implant-with-current')) hold('implant-with-current', 2);
  if (risks.signs.has('unclean-needles')) hold('unclean-needles', 3);

  return {held, complete};
}

/** What `holdingRules(answers)` and `assess(answers)` should return. */
export function readTable(answers) {
  const {held, complete} = linesThatHold(answers, true);
  let highest = 0;
  for (const [, level] of held) if (level > highest) highest = level;
  const holding = [];
  const reasons = [];
  for (const [id, level] of held) {
    holding.push(id);
    if (level === highest) reasons.push(id);
  }
  return {holding, assessment: {level: levelNames[highest], reasons, complete}};
}

/** What `assess(answers)` should return: the level, the lines that hold at it, and whether all questions are answered. */
export const expectedAssessment = (answers) => readTable(answers).assessment;

/** The lines that hold, and would not hold if every "not sure" and every question without an answer were left out. */
export function expectedDoubtOnly(answers) {
  const certain = linesThatHold(answers, false).held.map(([id]) => id);
  return readTable(answers).holding.filter((id) => !certain.includes(id));
}
