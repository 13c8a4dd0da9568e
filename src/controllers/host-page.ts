import type {LitElement, ReactiveController} from 'lit';
import {readHostPage, type HostPage} from '../clinic/host-page.js';
import {settingsParent} from '../clinic/json-child.js';
import {readConfig} from '../clinic/parse-settings.js';
import type {WrittenSettings} from '../clinic/settings.js';
import {watchLanguage} from '../localization/page-language.js';
import {withoutPrototype} from '../own-object.js';
import {isDebugging, watchPolicy} from './debug.js';
import {setEarlyProperty} from './early-property.js';
import {whenIdle} from './idle.js';
import type {Reporter} from './reporter.js';

/** Reads the page around the element before each update, and asks for an update whenever that may have changed. */
export class HostPageController implements ReactiveController {
  private readonly host: LitElement;
  private readonly reporter: Reporter;
  private stopWatching?: () => void;
  private page: HostPage | undefined;
  private written: WrittenSettings | undefined;
  private copy = readConfig(undefined);
  private comparedPlace = false;
  private stopWaiting?: () => void;
  private readonly handleHostChange = (): void => {
    this.host.requestUpdate();
  };
  private readonly observer = new MutationObserver(this.handleHostChange);

  constructor(host: LitElement, reporter: Reporter) {
    this.host = host;
    this.reporter = reporter;
    host.addController(this);
  }

  /** The settings that were set as one object. What happens to that object later changes nothing. */
  get config(): WrittenSettings | undefined {
    return this.written;
  }

  set config(config: WrittenSettings | undefined) {
    const before = JSON.stringify(this.copy);
    this.written = config;
    this.copy = readConfig(config);
    if (JSON.stringify(this.copy) !== before) this.handleHostChange();
  }

  hostConnected(): void {
    setEarlyProperty(this.host, 'config');
    const everything = withoutPrototype({childList: true, characterData: true, subtree: true});
    this.observer.observe(settingsParent(this.host), everything);
    this.stopWatching = watchLanguage(this.host, this.handleHostChange);
    // A JSON child may only be complete by then.
    document.addEventListener('DOMContentLoaded', this.handleHostChange);
    if (isDebugging()) watchPolicy();
    // The element may have moved to where another language surrounds it.
    this.handleHostChange();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.stopWaiting?.();
    this.comparedPlace = false;
    this.stopWatching?.();
    document.removeEventListener('DOMContentLoaded', this.handleHostChange);
  }

  hostUpdated(): void {
    if (this.comparedPlace || !this.page || !this.host.isConnected) return;
    this.comparedPlace = true;
    // The number that is shown does not depend on it, and asking for the time zone would delay the first page by a third.
    this.stopWaiting = whenIdle(this.comparePlace, 1_000);
  }

  /** What the page says now. `defaults` are the settings of the script tag, which apply to all widgets of the page. */
  read(defaults: Readonly<Record<string, unknown>>): HostPage {
    const {page, problems} = readHostPage(this.host, this.declared(), this.copy, defaults);
    // Off the page nobody hears of them. They are told once the element is back.
    for (const {code, path, found, expected} of this.host.isConnected ? problems : []) {
      this.reporter.report(code, `${path}: found ${found}, expected ${expected}`);
    }
    this.page = page;
    return page;
  }

  /** Says for which country the number is, once it is known that the device is in another one. */
  private readonly comparePlace = (): void => {
    if (this.page?.decision.elsewhere) this.host.requestUpdate();
  };

  /** The element's own properties, by the names of their attributes, under which problems are reported. */
  private declared(): ReadonlyMap<string, unknown> {
    const {elementProperties} = this.host.constructor as typeof LitElement;
    const values = [...elementProperties].map(
      ([key, {attribute}]) => [String(attribute ?? key), this.host[key as keyof LitElement]] as const,
    );
    return new Map([...values, ['lang', this.host.lang]]);
  }
}
