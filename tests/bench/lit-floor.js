/* global FormData, content, customElements */
// The smallest Lit element that asks the questions of the content and shows its outcomes. The build in
// targets.mjs puts `content` before it.
import {css, html, LitElement, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

const {pages, outcomes, levels, next, back} = content;
const paragraphs = (lines) => lines.map((line) => html`<p>${line}</p>`);

class LitFloor extends LitElement {
  static properties = {position: {state: true}};

  static styles = css`
    :host {
      display: block;
    }
    details {
      white-space: pre-line;
    }
    fieldset {
      margin: 0;
      border: 0;
      padding: 0;
    }
    label {
      display: flex;
      gap: 12px;
      align-items: center;
      min-height: 44px;
    }
    input {
      flex: none;
      width: 24px;
      height: 24px;
    }
    button {
      min-height: 44px;
      font: inherit;
    }
  `;

  constructor() {
    super();
    // Not class fields, which would hide the reactive properties.
    this.position = 0;
    this.answers = {};
  }

  updated(changed) {
    if (changed.get('position') !== undefined) this.renderRoot.querySelector('h2').focus();
  }

  render() {
    const level = this.#level();
    const page = pages[this.position];
    return keyed(this.position, page && level < levels.length - 1 ? this.#page(page) : this.#outcome(levels[level]));
  }

  /** The highest level among the answers. */
  #level() {
    const rows = pages.flatMap(({id, rows: all = []}) => all.filter(([code]) => this.answers[id]?.includes(code)));
    return Math.max(0, ...rows.map(([, , level]) => level));
  }

  #page({id, title, lines, folded, rows, many}) {
    return html`<form @submit=${this.#goOn}>
        <h2 tabindex="-1">${title}</h2>
        ${paragraphs(lines)}
        ${
          rows
            ? html`<fieldset aria-label=${title}>
                ${rows.map(
                  ([code, text]) =>
                    html`<label><input type=${many ? 'checkbox' : 'radio'} name=${id} value=${code} />${text}</label>`,
                )}
              </fieldset>`
            : nothing
        }
        ${id === 'review' ? this.#review() : nothing}
        <button type="submit">${next}</button>
        ${this.position ? html`<button type="button" @click=${this.#goBack}>${back}</button>` : nothing}
      </form>
      ${folded.map(
        ([summary, text]) =>
          html`<details>
            <summary>${summary}</summary>
            <p>${text.join('\n')}</p>
          </details>`,
      )}`;
  }

  #review() {
    const texts = ({id, rows}) => rows.filter(([code]) => this.answers[id]?.includes(code)).map(([, text]) => text);
    return html`<dl>
      ${pages
        .filter(({rows}) => rows)
        .map(
          (page) =>
            html`<dt>${page.title}</dt>
              <dd>${texts(page).join(', ')}</dd>`,
        )}
    </dl>`;
  }

  #outcome(level) {
    const {title, lines} = outcomes[level];
    return html`<section data-level=${level}>
      <h2 tabindex="-1">${title}</h2>
      ${paragraphs(lines)}
    </section>`;
  }

  #goOn(event) {
    event.preventDefault();
    const {id, rows} = pages[this.position];
    const codes = new FormData(event.target).getAll(id);
    if (rows && !codes.length) return;
    this.answers[id] = codes;
    this.#move(1);
  }

  #goBack() {
    this.#move(-1);
  }

  #move(by) {
    let position = this.position + by;
    while (this.#skips(pages[position])) position += by;
    this.position = position;
  }

  #skips(page) {
    const codes = page?.skipIfNone && this.answers[page.skipIfNone];
    return codes?.length === 1 && codes[0] === 'none';
  }
}
customElements.define('lit-floor', LitFloor);
