import {html, type TemplateResult} from 'lit';

/** What the panel for webmasters shows: a list of lines for each term. */
export type DebugFacts = Readonly<Record<string, readonly string[]>>;

/** How the widget has understood the page. In English, for the webmaster and not for patients. */
export const debugPanel = (facts: DebugFacts): TemplateResult =>
  html`<section class="debug" lang="en" dir="ltr" aria-label="For the webmaster">
    <h2>&lt;acu-aftercare-check&gt;</h2>
    <dl>
      ${Object.entries(facts).map(
        ([term, lines]) =>
          html`<dt>${term}</dt>
            ${(lines.length > 0 ? lines : ['none']).map((line) => html`<dd>${line}</dd>`)}`,
      )}
    </dl>
  </section>`;
