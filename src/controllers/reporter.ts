import type {AcuAftercareCheckEventMap, ErrorCode} from '../events.js';

/** Tells the host page what happens in an element: through its events, and for problems on the console as well. */
export class Reporter {
  private readonly reported = new Set<string>();
  private readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Every problem so far. */
  get problems(): readonly string[] {
    return [...this.reported];
  }

  emit<Name extends keyof AcuAftercareCheckEventMap>(
    name: Name,
    detail: AcuAftercareCheckEventMap[Name]['detail'],
  ): void {
    this.element.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, detail}));
  }

  /** Reports a problem, once. */
  report(code: ErrorCode, problem: string): void {
    const message = `${code} ${problem}`;
    if (this.reported.has(message)) return;
    this.reported.add(message);
    console.error(`<${this.element.localName}> ${message}`);
    this.emit('acu-error', {code, message: problem});
  }
}
