import {html, nothing, type TemplateResult} from 'lit';
import {checkedAt} from '../content/hand-over.js';
import * as words from '../content/labels.js';
import {reasonWords} from '../content/reasons.js';
import {otherWays, selfCare, tellAfterwards, whatHelps, worried} from '../content/results.js';
import {summaryOf} from '../summary/summary.js';
import {holdingRules, type Assessment} from '../triage/assess.js';
import type {Level} from '../triage/levels.js';
import type {RuleId} from '../triage/rules.js';
import {quietButton} from './buttons.js';
import {allContacts, clinicCalls, firstContact, healthLineCall, otherContacts} from './contact.js';
import {disclosure} from './disclosure.js';
import {drawing} from './drawings.js';
import {confirmedNumber, dangerCard} from './emergency.js';
import {emergencyBody} from './emergency-result.js';
import {checkAgainCard} from './follow-up/calendar.js';
import {changesCard} from './follow-up/changes.js';
import {rememberCard} from './follow-up/remember.js';
import {guidanceFold} from './guidance.js';
import {handOverCard} from './hand-over.js';
import {heading} from './heading.js';
import {resultOf, type Result} from './result.js';
import {answerList} from './review.js';
import {reviewStatus} from './review-status.js';
import {phraseCard, sayCard} from './say.js';
import type {ViewModel} from './view-model.js';

/** What follows under the band: what to do first, then the danger list, then everything else. */
interface Parts {
  readonly body: unknown;
  readonly afterDanger: unknown;
  readonly folds: unknown;
}

/** What to do, how soon, whom to call and why: on the first screen of a phone, in this order, nothing twice. */
export function outcomePage(model: ViewModel, assessment: Assessment): TemplateResult {
  const {t} = model;
  const {level} = assessment;
  const result = resultOf(model, assessment);
  if (level === 'emergency') {
    return html`<article class="outcome" part="outcome" data-level=${level}>
      ${band(model, result)}
      <div class="body">${emergencyBody(model, result)}</div>
      ${dateLine(model)}
    </article>`;
  }
  const {body, afterDanger, folds} = partsOf[level](model, result);
  return html`<article class="outcome" part="outcome" data-level=${level}>
      ${band(model, result)}
      <div class="body">${body} ${changesCard(model)}</div>
      ${dangerCard(model)} ${afterDanger === nothing ? nothing : html`<div class="body">${afterDanger}</div>`}
    </article>
    <div class="after">${folds}</div>
    <div class="buttons ways-on">
      ${quietButton(words.changeAnswers(t), model.actions.reviewAnswers)}
      ${quietButton(words.startAgain(t), model.actions.checkAgain)}
    </div>
    ${level === 'medical-help-today' ? nothing : reviewStatus(model)} ${dateLine(model)}`;
}

/** For a result that is printed: on the screen it is of now. */
const dateLine = ({t, format, now}: ViewModel): TemplateResult =>
  html`<p class="date-line">${words.pair(t, checkedAt(t), format.datedMoment(now))}</p>`;

function band({headingLevel}: ViewModel, {assessment: {level}, said}: Result): TemplateResult {
  return html`<header class="band" part="outcome-heading">
    <div>
      ${heading(headingLevel, html`<span class="visually-hidden">${said.label}:</span> ${said.heading}`, {title: true})}
      <p>${said.howSoon}</p>
    </div>
    ${drawing(level)}
  </header>`;
}

/** Clinical reference, section 5: the order of each level. */
const partsOf: Readonly<Record<Exclude<Level, 'emergency'>, (model: ViewModel, result: Result) => Parts>> = {
  'self-care': (model, result) => ({
    body: html`<p>${model.format.sentences(result.said.lead)}</p>
      ${checkAgainCard(model, result)}`,
    afterDanger: nothing,
    folds: [whatHelpsFold(model), contactFold(model, worried(model.t)), homeFolds(model, result)],
  }),
  'keep-watching': (model, result) => ({
    body: html`${paragraphs(result.said.lead)} ${list(result.why)} ${checkAgainCard(model, result)}`,
    afterDanger: nothing,
    folds: [whatHelpsFold(model), contactFold(model, contactTitle(model)), homeFolds(model, result)],
  }),
  'contact-practitioner': (model, result) => {
    const others = otherContacts(model);
    const actions = actionsOf(model, holdingRules(model.answers));
    return {
      body: html`${firstContact(model)} ${sayCard(model, result.said.say)} ${whyCard(model, result)}
      ${ifNobodyHelps(result)} ${healthLineCall(model)}`,
      afterDanger: actions.length > 0 ? paragraphs(actions) : nothing,
      folds: html`${others ? disclosure(model, 'other-ways', otherWays(model.t), () => others, {onPaper: true}) : nothing}
      ${homeFolds(model, result)}`,
    };
  },
  'medical-help-today': (model, result) => {
    const {t, answers} = model;
    const {reasons} = result.assessment;
    const calls = clinicCalls(model);
    const others = holdingRules(answers).filter((id) => !reasons.includes(id));
    const first = actionsOf(model, reasons);
    return {
      body: html`${paragraphs(first)} ${healthLineCall(model, {primary: !reasons.includes('pregnancy-warning')})}
      ${paragraphs(result.said.lead)} ${phraseCard(model) ?? sayCard(model, result.said.say)} ${whyCard(model, result)}
      ${ifNobodyHelps(result)} ${paragraphs(actionsOf(model, others).filter((action) => !first.includes(action)))}`,
      afterDanger: nothing,
      folds: html`${handOver(model, result)}
      ${calls === nothing ? nothing : disclosure(model, 'tell-afterwards', tellAfterwards(t), () => calls, {onPaper: true})}`,
    };
  },
};

const paragraphs = (texts: readonly string[]): readonly TemplateResult[] => texts.map((text) => html`<p>${text}</p>`);

const list = (texts: readonly string[]): TemplateResult =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** What rules ask for besides what their level says, each once. */
function actionsOf(model: ViewModel, rules: readonly RuleId[]): readonly string[] {
  const facts = {emergencyNumber: confirmedNumber(model)};
  return [...new Set(rules.flatMap((id) => reasonWords(model.t, id, facts).action ?? []))];
}

const whyCard = ({t, headingLevel}: ViewModel, {why}: Result): TemplateResult =>
  html`${heading(headingLevel + 1, words.why(t))} ${paragraphs(why)}`;

const ifNobodyHelps = ({said}: Result): unknown =>
  said.ifNobodyHelps ? html`<p><strong>${said.ifNobodyHelps}</strong></p>` : nothing;

const whatHelpsFold = (model: ViewModel): TemplateResult =>
  disclosure(model, 'what-helps', whatHelps(model.t), () => list(selfCare(model.t)), {onPaper: true});

/** The clinic and the health line, for those who need neither today. */
function contactFold(model: ViewModel, title: string): TemplateResult | typeof nothing {
  const contacts = allContacts(model);
  return contacts ? disclosure(model, 'contact', title, () => contacts, {onPaper: true}) : nothing;
}

const contactTitle = ({t, format, settings: {clinicName}}: ViewModel): string =>
  clinicName ? words.contactClinic(t, format.isolate(clinicName)) : words.contact(t);

const handOver = (model: ViewModel, {assessment}: Result): TemplateResult => {
  const {answers, now, sessionStart} = model;
  return handOverCard(model, summaryOf({answers, assessment, checkedAt: now, sessionStart}));
};

/** What those who can stay at home may want besides, each one fold. */
const homeFolds = (model: ViewModel, result: Result): readonly unknown[] => [
  disclosure(model, 'your-answers', words.yourAnswers(model.t), () => answerList(model)),
  handOver(model, result),
  rememberCard(model),
  model.settings.view === 'check' ? nothing : guidanceFold(model),
];
