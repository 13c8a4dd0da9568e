import {html, nothing, type TemplateResult} from 'lit';
import {questionInShort, signPhrase} from '../content/questions.js';
import * as words from '../content/results.js';
import type {MsgFn} from '../localization/messages.js';
import {signsIn, validCodes} from '../triage/answers.js';
import {questions, type Answers, type QuestionId} from '../triage/questions.js';
import {heading} from './heading.js';
import type {ViewModel} from './view-model.js';

/** The answers as they are said on the phone: noun phrases. */
function spoken(t: MsgFn, answers: Answers) {
  const found = signsIn(answers);
  const phrases = (id: QuestionId): readonly string[] => (found[id] ?? []).map((code) => signPhrase(t, id, code));
  return {
    signs: questions.flatMap(({id}) => (id === 'personal-risks' ? [] : phrases(id))),
    risks: phrases('personal-risks'),
    unsure: questions
      .filter(({id}) => validCodes(answers, id).includes('not-sure'))
      .map(({id}) => questionInShort(t, id).topic),
  };
}

/** What to say on the phone: the first sentence, then the ticked signs as a list. */
export function sayCard({t, answers}: ViewModel, first: string | undefined): TemplateResult | typeof nothing {
  if (!first) return nothing;
  const {signs, risks, unsure} = spoken(t, answers);
  return html`<div class="say">
    <p><strong>${words.say(t)}</strong> ${first}</p>
    ${titledList(words.sinceThen(t), signs)} ${titledList(words.notSureAbout(t), unsure)}
    ${titledList(words.sayAlso(t), risks)}
  </div>`;
}

/**
 * What to say or show where the country speaks another language: in its language in large letters, and under that in the
 * reader's own. `undefined` where it is not needed.
 */
export function phraseCard({t, answers, headingLevel, phraseCard: card}: ViewModel): TemplateResult | undefined {
  if (!card) return undefined;
  const {localizer, languageName, ownName} = card;
  return html`<section class="phrase-card" part="phrase-card">
    ${heading(headingLevel + 1, words.phraseCardTitle(t))}
    <div class="phrase" data-quiet lang=${localizer.locale} dir=${localizer.dir}>
      ${phrase(localizer.t, answers, languageName)}
    </div>
    <div>${phrase(t, answers, ownName)}</div>
    <p>${words.phraseCardHint(t)}</p>
  </section>`;
}

function phrase(t: MsgFn, answers: Answers, language: string): TemplateResult {
  const {signs, risks, unsure} = spoken(t, answers);
  return html`${titledList(words.phraseCard(t, language), [...signs, ...risks], {always: true})}
  ${titledList(words.notSureAbout(t), unsure)}`;
}

function titledList(title: string, items: readonly string[], {always = false} = {}): TemplateResult | typeof nothing {
  if (items.length === 0) return always ? html`<p>${title}</p>` : nothing;
  return html`<p>${title}</p>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}
