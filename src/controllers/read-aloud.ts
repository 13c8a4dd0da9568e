import type {ReactiveController} from 'lit';
import {isReading, startReading, stopIfChanged, stopReading, type SpeechHost} from '../speech/player.js';
import {voiceFor, withSynthesis} from '../speech/voices.js';
import {scrollIntoSight} from './scroll-to-top.js';

/**
 * Reads the shown page aloud, with voices of the device only.
 *
 * The sentence being read is the highlight `acu-reading`; its block has the attribute `data-reading`.
 */
export class ReadAloudController implements ReactiveController {
  private readonly host: SpeechHost;
  private tag = '';
  private hasVoice = false;

  constructor(host: SpeechHost) {
    this.host = host;
    host.addController(this);
  }

  get reading(): boolean {
    return isReading(this.host);
  }

  /** Whether the page is being read; `undefined` if this device has no voice for its language. */
  get listening(): boolean | undefined {
    return this.hasVoice ? this.reading : undefined;
  }

  /** Takes the language of the page, BCP 47. */
  resolve(tag: string): void {
    this.tag = tag;
    this.hasVoice = typeof SpeechSynthesisUtterance === 'function' && Boolean(voiceFor(tag));
  }

  /** Starts to read everything that can be seen inside `root`, except what has `data-quiet`. */
  start(root: Element | DocumentFragment): void {
    startReading(this.host, root, this.tag, scrollIntoSight);
  }

  stop(): void {
    stopReading(this.host);
  }

  hostConnected(): void {
    withSynthesis((synthesis) => synthesis.addEventListener('voiceschanged', this.handleVoicesChange));
  }

  hostDisconnected(): void {
    this.stop();
    withSynthesis((synthesis) => synthesis.removeEventListener('voiceschanged', this.handleVoicesChange));
  }

  hostUpdated(): void {
    stopIfChanged(this.host);
  }

  private readonly handleVoicesChange = (): void => {
    const {hasVoice, tag} = this;
    this.resolve(tag);
    if (this.hasVoice !== hasVoice) this.host.requestUpdate();
  };
}
