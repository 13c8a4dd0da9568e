import {html, type TemplateResult} from 'lit';
import {emergencyFor} from '../clinic/emergency.js';
import type {HostPage} from '../clinic/host-page.js';
import {contentVersion} from '../content/version.js';
import {matchLocale} from '../localization/match-locale.js';
import {browserLanguages, languagesAround} from '../localization/page-language.js';
import {version} from '../version.js';

// For the webmaster, not for patients: in English, and only where the address of the page ends in ?acu-debug.

const violations: string[] = [];
let watching = false;

export const isDebugging = (): boolean => /[?&]acu-debug\b/.test(location.search);

/** Begins to note what the page's content security policy blocks. */
export function watchPolicy(): void {
  if (watching) return;
  watching = true;
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) => {
    violations.push(`${effectiveDirective} blocked ${blockedURI} (${sourceFile})`);
    for (const widget of document.querySelectorAll('acu-aftercare-check')) widget.requestUpdate();
  });
}

/** How the widget has understood the page that it stands on. */
export function debugPanel(
  widget: HTMLElement & {readonly placement?: string},
  {clinic, language, region}: HostPage,
  problems: readonly string[],
): TemplateResult {
  const facts: Readonly<Record<string, readonly string[]>> = {
    Version: [`${version}, content ${contentVersion}`],
    Placed: [widget.placement ?? 'as an element of the page'],
    Language: [`${language.locale}: ${whyLanguage(widget, clinic.lang, language.locale)}`],
    Region: [`${region ?? 'unknown'}: call ${emergencyFor(clinic, region)?.number ?? 'the local number'}`],
    Settings: Object.entries(clinic).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    Problems: problems,
    'Blocked by the page’s policy': violations,
  };
  return html`<section class="debug" lang="en" dir="ltr" aria-label="For the webmaster">
    <h2>&lt;acu-aftercare-check&gt;</h2>
    <dl>
      ${Object.entries(facts).map(
        ([term, lines]) =>
          html`<dt>${term}</dt>
            ${(lines.length > 0 ? lines : ['none']).map((line) => html`<dd>${line}</dd>`)}`,
      )}
    </dl>
  </section>`;
}

function whyLanguage(widget: HTMLElement, set: string | undefined, locale: string): string {
  const [around] = languagesAround(widget);
  if (matchLocale(set) === locale) return `the setting lang="${set}"`;
  if (!set && matchLocale(around) === locale) return `lang="${around}" on the page`;
  const browser = browserLanguages().find((tag) => matchLocale(tag) === locale);
  return browser ? `${browser} in the browser; nothing that fits on the page` : 'nothing else fits';
}
