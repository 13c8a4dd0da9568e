import {html, nothing, render, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {listener} from './listener.js';
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
        ? html`<section class="english" aria-label="English" lang="en" dir="ltr" data-quiet>
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

/** What must be only once: controls, what the page of the reader points to, and what repeats a text. */
const leftOut = 'input, textarea, .body-map, .error-summary';
const dropped = /^(id|name|type|role|hidden|aria-(?!hidden$|label$).*)$/;
/** Elements that do something, and what says the same. */
const quiet = new Map([
  ...['form', 'fieldset', 'legend', 'label', 'details', 'summary'].map((name) => [name, 'div'] as const),
  ['button', 'span'],
]);

// Not `instanceof`: a page may move the widget into the document of a frame, which has other classes.
const isElement = (node: Node): node is Element => 'matches' in node;

/** A copy of what is in an element: with all that appears only once an answer is ticked, and nothing to operate but links. */
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

  override render(template: unknown): Element {
    const page = document.createElement('div');
    render(template, page);
    const copy = copyContent(page, document.createElement('div'));
    if (this.shown?.isEqualNode(copy)) return this.shown;
    this.shown = copy;
    return copy;
  }
}

const textOf = directive(TextDirective);
