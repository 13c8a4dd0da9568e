/* eslint-disable lit-a11y/click-events-have-key-events -- Links turn keys into clicks. */
import {html, nothing, render, type LitElement, type TemplateResult} from 'lit';
import {Directive, directive, type Part} from 'lit/directive.js';
import {telephone} from '../clinic/contact-channels.js';
import {listener} from './listener.js';
import {followSecondLooks} from './question.js';
import type {ViewModel} from './view-model.js';

/** Something that is shown in the language of a view model. */
export type Page = (model: ViewModel) => unknown;

/**
 * A page that a machine translated, with a way to its English, which stands beside it or below it: for readers who doubt a
 * sentence, and for whoever helps them.
 */
export const withEnglish = (model: ViewModel, page: Page, hasSwitch: boolean): TemplateResult =>
  html`<div class=${model.english ? 'page-pair' : ''}>
    <div>${page(model)} ${hasSwitch && model.review.status === 'machine' ? englishSwitch(model) : nothing}</div>
    ${
      model.english
        ? html`<section
            class="english"
            aria-label=${hasSwitch ? 'English' : nothing}
            lang="en"
            dir="ltr"
            data-quiet
            @click=${listener((event: Event) => tellCall(event, model))}
          >
            ${textOf(page(model.english))}
          </section>`
        : nothing
    }
  </div>`;

const englishSwitch = ({english, actions}: ViewModel): TemplateResult =>
  html`<p class="english-switch" data-quiet>
    <button
      class="link"
      part="button"
      type="button"
      lang="en"
      aria-expanded=${english ? 'true' : 'false'}
      @click=${listener(actions.toggleEnglish)}
    >
      English
    </button>
  </p>`;

/** A copied link has no listener of its own. */
function tellCall({target}: Event, {emergency, healthLine, actions}: ViewModel): void {
  const href = (target as Element).closest('a')?.getAttribute('href');
  if (!href?.startsWith('tel:')) return;
  const isCallTo = (line: {readonly number: string} | undefined) => line && href === telephone(line.number);
  actions.contact(isCallTo(emergency) ? 'emergency' : isCallTo(healthLine) ? 'health-line' : 'phone');
}

/** What must be only once: controls, what the page of the reader points to, and what repeats a text. */
const leftOut = 'input, textarea, .body-map, .error-summary';
const dropped = /^(id|name|type|role|part|tabindex|aria-(?!hidden$|label$).*)$/;
/** Elements that do something, and what says the same. */
const quiet = new Map([
  ...['form', 'fieldset', 'legend', 'label', 'details', 'summary'].map((name) => [name, 'div'] as const),
  ['button', 'span'],
]);

// Not `instanceof`: a page may move the widget into the document of a frame, which has other classes.
const isElement = (node: Node): node is Element => 'matches' in node;

/** A copy of what is in an element, with nothing to operate but links. */
function copyContent(source: Node, target: Element): Element {
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) target.append(node.cloneNode());
    if (!isElement(node) || node.matches(leftOut)) continue;
    const copy = document.createElementNS(node.namespaceURI, quiet.get(node.localName) ?? node.localName);
    for (const {name, value} of node.attributes) if (!dropped.test(name)) copy.setAttribute(name, value);
    target.append(copyContent(node, copy));
  }
  return target;
}

/** Shows a template as such a copy, and keeps it while it would be the same. */
class TextDirective extends Directive {
  private shown: Element | undefined;

  override update({options}: Part, [template]: [unknown]): Element {
    const page = document.createElement('div');
    render(template, page);
    const copy = copyContent(page, document.createElement('div'));
    followSecondLooks((options?.host as LitElement).renderRoot, copy);
    if (this.shown?.isEqualNode(copy)) return this.shown;
    this.shown = copy;
    return copy;
  }

  override render(template: unknown): unknown {
    return template;
  }
}

const textOf = directive(TextDirective);
