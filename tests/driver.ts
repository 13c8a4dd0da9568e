// What a person does with the widget, and what they see of it. It works for a widget in an iframe, too.
import '../src/define.js';
import {fixture} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {AcuAftercareCheck} from '../src/acu-aftercare-check.js';

export type Widget = AcuAftercareCheck;
export type Codes = Readonly<Record<string, string>>;

/** A plain dull ache, 30 hours after the session: one code a question; several are written with spaces between. */
export const dullAche: Codes = {
  'danger-signs': 'none',
  'nerve-signs': 'none',
  'time-since-session': 'under-48h',
  'pain-trend': 'same',
  'pain-kind': 'ache',
  'pain-place': 'needle-sites',
  'skin-signs': 'none',
  'other-signs': 'none',
  'personal-risks': 'none',
};

/** A check by property: what `widget.answers` takes. */
export const toAnswers = (codes: Codes) =>
  Object.fromEntries(Object.entries(codes).map(([question, given]) => [question, given.split(' ')]));

/** A widget on the page. English unless the attributes say otherwise; it goes away after the test. */
export async function openWidget(attributes = 'lang="en"', children = ''): Promise<Widget> {
  return openPage(`<acu-aftercare-check ${attributes}>${children}</acu-aftercare-check>`);
}

/** The first widget in a piece of page. */
export async function openPage(markup: string): Promise<Widget> {
  const page = await fixture(`<div>${markup}</div>`);
  const widget = page.querySelector('acu-aftercare-check')!;
  await widget.updateComplete;
  return widget;
}

/** With single spaces, and without the marks that keep a number apart from text of the other direction. */
export const clean = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const see = (widget: Widget, selector: string): HTMLElement | null =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector);

export const seeAll = <Found extends Element = HTMLElement>(widget: Widget, selector: string): Found[] => [
  ...widget.shadowRoot!.querySelectorAll<Found>(selector),
];

export const shows = (widget: Widget, selector: string): boolean => see(widget, selector) !== null;

/** All that can be read, whether folded or not, with single spaces. */
export const readText = (widget: Widget): string => clean(widget.shadowRoot!.textContent);
export const read = (widget: Widget, selector: string): string => clean(see(widget, selector)?.textContent);
export const readAll = (widget: Widget, selector: string): string[] =>
  seeAll(widget, selector).map(({textContent}) => clean(textContent));

/** The heading of the page that is shown. */
export const readTitle = (widget: Widget): string => read(widget, ':is(h2, h3, h4)[tabindex="-1"]');
/** The question that is asked, by its id. */
export const questionShown = (widget: Widget): string | undefined => seeAll<HTMLInputElement>(widget, 'input')[0]?.name;
export const levelShown = (widget: Widget): string | undefined => see(widget, '[data-level]')?.dataset.level;
/** The answers that are ticked on the page, by their codes. */
export const ticked = (widget: Widget): string[] =>
  seeAll<HTMLInputElement>(widget, 'input').flatMap(({checked, value}) => (checked ? [value] : []));

export function buttonNamed(widget: Widget, name: string): HTMLButtonElement {
  const found = seeAll<HTMLButtonElement>(widget, 'button').filter(({textContent}) => clean(textContent) === name);
  if (found.length !== 1) throw new Error(`${found.length} buttons are named "${name}" in: ${readText(widget)}`);
  return found[0]!;
}

export async function press(widget: Widget, name: string): Promise<void> {
  buttonNamed(widget, name).click();
  await widget.updateComplete;
}

/** Presses the one main button, whatever the language. */
export async function goOn(widget: Widget): Promise<void> {
  const found = seeAll<HTMLButtonElement>(widget, 'button[type="submit"]');
  if (found.length !== 1) throw new Error(`${found.length} submit buttons in: ${readText(widget)}`);
  found[0]!.click();
  await widget.updateComplete;
}

export function answer(widget: Widget, question: string, code: string): HTMLInputElement {
  const input = seeAll<HTMLInputElement>(widget, `input[name="${question}"][value="${code}"]`)[0];
  if (!input) throw new Error(`No answer ${question}=${code} in: ${readText(widget)}`);
  return input;
}

/** What can be read under the answers of the question now. */
export const secondLooks = (widget: Widget): string[] =>
  seeAll(widget, '.second-look p').flatMap((text) =>
    text.checkVisibility({visibilityProperty: true}) ? [clean(text.textContent)] : [],
  );

/** Ticks answers of the question that is shown; one that is ticked already is left as it is. */
export function tick(widget: Widget, codes: string): void {
  for (const code of codes.split(' ')) {
    const input = answer(widget, questionShown(widget)!, code);
    if (!input.checked) input.click();
  }
}

export async function reply(widget: Widget, codes: string): Promise<void> {
  tick(widget, codes);
  await goOn(widget);
}

/** Answers what is asked, page by page, until one question or something else is shown. Returns what was asked. */
export async function replyToAll(widget: Widget, changes: Codes = {}, {until = ''} = {}): Promise<string[]> {
  const asked: string[] = [];
  for (let question = questionShown(widget); question && question !== until; question = questionShown(widget)) {
    if (asked.includes(question)) throw new Error(`${question} is asked again, after ${asked.join(', ')}`);
    asked.push(question);
    await reply(widget, {...dullAche, ...changes}[question]!);
  }
  return asked;
}

/** From the start to the question. */
export async function goToQuestion(widget: Widget, question: string, changes: Codes = {}): Promise<void> {
  if (!questionShown(widget)) await goOn(widget);
  await replyToAll(widget, changes, {until: question});
  if (questionShown(widget) !== question) throw new Error(`${question} is not asked`);
}

/** From the start to the page with all answers. */
export async function goToReview(widget: Widget, changes: Codes = {}): Promise<void> {
  await goOn(widget);
  await replyToAll(widget, changes);
}

/** From the start to the outcome. */
export async function goToOutcome(widget: Widget, changes: Codes = {}): Promise<void> {
  await goToReview(widget, changes);
  await goOn(widget);
}

/** Sets answers as the page around does. */
export async function setAnswers(widget: Widget, codes: Codes): Promise<void> {
  widget.answers = toAnswers(codes);
  await widget.updateComplete;
}

/** Shows an outcome without asking for its answers. */
export async function showOutcome(widget: Widget, changes: Codes = {}): Promise<void> {
  await setAnswers(widget, {...dullAche, ...changes});
  // An emergency does not wait for the review.
  if (levelShown(widget) === undefined) await goOn(widget);
}

/** Unfolds what has this title. */
export async function unfold(widget: Widget, title: string): Promise<HTMLDetailsElement> {
  const found = seeAll<HTMLDetailsElement>(widget, 'details.folded').filter(
    (details) => clean(details.querySelector('summary')!.textContent) === title,
  );
  if (found.length !== 1) throw new Error(`${found.length} parts are called "${title}" in: ${readText(widget)}`);
  const [details] = found;
  if (!details!.open) {
    const toggled = new Promise((resolve) => {
      details!.addEventListener('toggle', resolve, {once: true});
    });
    details!.querySelector('summary')!.click();
    await toggled;
    await widget.updateComplete;
  }
  return details!;
}

/** Unfolds everything: it is rendered when it is. */
export async function unfoldAll(widget: Widget): Promise<void> {
  // There may be folds in what is unfolded.
  for (let folds; (folds = seeAll<HTMLDetailsElement>(widget, 'details.folded:not([open])')).length > 0;) {
    const toggled = folds.map(
      (details) =>
        new Promise((resolve) => {
          details.addEventListener('toggle', resolve, {once: true});
        }),
    );
    for (const details of folds) details.open = true;
    await Promise.all(toggled);
    await widget.updateComplete;
  }
}

/** The titles of what can be unfolded. */
export const foldedTitles = (widget: Widget): string[] => readAll(widget, 'details.folded > summary');

export async function chooseLanguage(widget: Widget, name: string): Promise<void> {
  const menu = seeAll<HTMLSelectElement>(widget, 'select')[0]!;
  menu.value = [...menu.options].find(({text}) => clean(text).split(' – ')[0] === name)!.value;
  menu.dispatchEvent(new Event('change', {bubbles: true}));
  await widget.updateComplete;
}

/** What has the focus inside the widget. */
export const focused = (widget: Widget): HTMLElement | null => widget.shadowRoot!.activeElement as HTMLElement | null;

/** Presses Tab until `wanted` has the focus. */
export async function tabTo(widget: Widget, wanted: () => Element | null): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const element = wanted();
    if (element && focused(widget) === element) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`Tab does not lead there; it is at ${focused(widget)?.outerHTML ?? 'nothing in the widget'}`);
}

export const shiftTab = (): Promise<unknown> => executeServerCommand('chord', ['Shift', 'Tab']);

/** The addresses of all links in the widget. */
export const hrefs = (widget: Widget): string[] =>
  seeAll<HTMLAnchorElement>(widget, 'a[href]').map((link) => link.getAttribute('href')!);

/** Listens to every event of a name anywhere on the page, from now to the end of the test. */
export function hear(name: string): CustomEvent<Record<string, unknown> | null>[] {
  const heard: CustomEvent<Record<string, unknown> | null>[] = [];
  const listener = (event: Event) => heard.push(event as CustomEvent<Record<string, unknown> | null>);
  document.addEventListener(name, listener);
  undoAfterTest(() => {
    document.removeEventListener(name, listener);
  });
  return heard;
}

/** What is written to the console as errors, from now to the end of the test. */
export function watchConsole(method: 'error' | 'info' | 'warn' = 'error'): string[] {
  const written: string[] = [];
  replace(console, method, (...parts: unknown[]) => written.push(parts.map(String).join(' ')));
  return written;
}

/** Puts something else in the place of a property, to the end of the test. */
export function replace<Owner extends object>(owner: Owner, key: keyof Owner, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, {value, configurable: true, writable: true});
  undoAfterTest(() => {
    if (before) Object.defineProperty(owner, key, before);
    else Reflect.deleteProperty(owner, key);
  });
}

/** Stops the clock at a moment, to the end of the test. */
export function setClock(time: number): void {
  replace(Date, 'now', () => time);
}

/** A file that would have been saved. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: () => Promise<string>;
}

/** Collects the files that would be saved, to the end of the test. */
export function watchFiles(): SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  replace(URL, 'createObjectURL', (blob: Blob) => {
    const address = `blob:test/${blobs.size}`;
    blobs.set(address, blob);
    return address;
  });
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!;
    files.push({name: this.download, type: blob.type, text: () => blob.text()});
  });
  return files;
}

/** A document that would have been printed: printing itself cannot be watched. */
export interface Printed {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly text: string;
  /** Whether the style sheet is in force. */
  readonly styled: boolean;
}

/** Collects what frames inside widgets of a window would print, to the end of the test. */
export function watchPrints({HTMLIFrameElement: Frame}: typeof globalThis = globalThis): Printed[] {
  const printed: Printed[] = [];
  const before = Object.getOwnPropertyDescriptor(Frame.prototype, 'contentWindow')!;
  const get = before.get as () => Window | null;
  Object.defineProperty(Frame.prototype, 'contentWindow', {
    ...before,
    get(this: HTMLIFrameElement) {
      const view = get.call(this);
      if (view && this.className === 'print-frame') {
        view.print = () => {
          const {title, documentElement, body} = view.document;
          const styled = view.getComputedStyle(body.querySelector('.row')!).display === 'grid';
          printed.push({title, lang: documentElement.lang, dir: documentElement.dir, text: body.innerText, styled});
          view.dispatchEvent(new Event('afterprint'));
        };
      }
      return view;
    },
  });
  undoAfterTest(() => {
    Object.defineProperty(Frame.prototype, 'contentWindow', before);
  });
  return printed;
}

/** Waits until nothing is being printed any more. */
export const printingEnds = (widget: Widget): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (shows(widget, 'iframe')) requestAnimationFrame(look);
      else resolve();
    };
    look();
  });

const undoing: (() => void)[] = [];

export function undoAfterTest(undo: () => void): void {
  undoing.push(undo);
}

afterEach(() => {
  for (const undo of undoing.splice(0).reverse()) undo();
});
