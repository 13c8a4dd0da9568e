import {emergencyFor} from '../clinic/emergency.js';
import type {HostPage} from '../clinic/host-page.js';
import {attributeOf} from '../clinic/settings.js';
import {matchLocale, type Locale} from '../localization/match-locale.js';
import {browserLanguages, languagesAround} from '../localization/page-language.js';
import {contentVersion, version} from '../version.js';
import type {DebugFacts} from '../views/debug.js';

const violations: string[] = [];
let watching = false;

/** Whether the address of the page asks for the panel for webmasters. */
export const isDebugging = (): boolean => /[?&]acu-debug\b/.test(location.search);

/** Starts to record what the page's content security policy blocks. */
export function watchPolicy(): void {
  if (watching) return;
  watching = true;
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) => {
    violations.push(`${effectiveDirective} blocked ${blockedURI} (${sourceFile})`);
    for (const widget of document.querySelectorAll('acu-aftercare-check')) widget.requestUpdate();
  });
}

/** How the widget has understood the page. */
export const debugFacts = (
  widget: HTMLElement & {readonly placement?: string},
  {settings, decision: {country, source, contradiction}}: HostPage,
  locale: Locale,
  problems: readonly string[],
): DebugFacts => ({
  Version: [`${version}, content ${contentVersion}`],
  Placed: [widget.placement ?? 'as an element of the page'],
  Language: [`${locale}: ${reasonForLanguage(widget, settings.lang, locale)}`],
  Region: [
    `${country ?? 'unknown'}, from: ${contradiction ? 'nothing, because two facts contradict each other' : source}`,
    `Call ${emergencyFor(settings, country)?.number ?? 'the local number'}`,
  ],
  Settings: Object.entries(settings).map(([key, value]) => `${attributeOf(key)}: ${JSON.stringify(value)}`),
  Problems: problems,
  'Blocked by the page’s policy': violations,
});

function reasonForLanguage(widget: HTMLElement, set: string | undefined, locale: Locale): string {
  const [around] = languagesAround(widget);
  if (matchLocale(set) === locale) return `the setting lang="${set}"`;
  if (!set && matchLocale(around) === locale) return `lang="${around}" on the page`;
  const browser = browserLanguages().find((tag) => matchLocale(tag) === locale);
  return browser ? `${browser} in the browser; nothing that fits on the page` : 'nothing else fits';
}
