import type {LitElement, ReactiveController} from 'lit';
import {knowsIdleMoments, whenIdle} from './idle.js';

/** Widgets further away than this many screens wait. */
const NEAR = 2;
/** The longest wait for an idle browser, in milliseconds. */
const IDLE_TIMEOUT = 2_000;

/**
 * Delays the first rendering of a widget far below the fold until it comes near, the browser is idle, or the page is
 * printed. Until then the element's own children are shown.
 */
export class FirstRenderController implements ReactiveController {
  private readonly host: LitElement;
  private waiting: Promise<void> | undefined;
  private started = false;
  private start = (): void => {
    // Replaced while waiting.
  };

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Resolves when the host may render; `undefined` if it may at once. */
  get ready(): Promise<void> | undefined {
    if (this.started || !this.host.isConnected) return undefined;
    // Safari knows no idle moments: there a widget renders at once.
    if (!this.waiting && (!knowsIdleMoments() || this.isNear())) {
      this.started = true;
      return undefined;
    }
    return (this.waiting ??= this.wait());
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.handlePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.handlePrint);
    this.start();
  }

  private isNear(): boolean {
    return this.host.getBoundingClientRect().top < NEAR * innerHeight;
  }

  private wait(): Promise<void> {
    const slot = document.createElement('slot');
    this.host.renderRoot.append(slot);
    return new Promise((resolve) => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({isIntersecting}) => isIntersecting)) this.start();
        },
        {rootMargin: `${(NEAR - 1) * 100}%`},
      );
      // Idle moments also serve a search in the page, which nothing announces.
      const stopWaiting = whenIdle(() => this.start(), IDLE_TIMEOUT);
      this.start = () => {
        this.started = true;
        observer.disconnect();
        stopWaiting();
        slot.remove();
        resolve();
      };
      observer.observe(this.host);
    });
  }

  private readonly handlePrint = (): void => {
    this.start();
  };
}
