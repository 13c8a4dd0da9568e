import type {LitElement} from 'lit';
import type {Actions} from '../views/view-model.js';
import type {CheckController} from './check.js';
import {deliveryActions} from './delivery.js';
import type {FocusController} from './focus.js';
import type {LanguageController} from './language.js';
import type {ReadAloudController} from './read-aloud.js';
import type {Reporter} from './reporter.js';
import type {UiState} from './ui-state.js';

/** What the actions act on. */
interface Controllers {
  readonly check: CheckController;
  readonly focus: FocusController;
  readonly language: LanguageController;
  readonly readAloud: ReadAloudController;
  readonly reporter: Reporter;
  readonly ui: UiState;
}

/** Everything the patient can do: the one way from the views back to the state. */
export function actionsOf(host: LitElement & {readonly locale: string}, controllers: Controllers): Actions {
  const {check, focus, language, readAloud, reporter, ui} = controllers;
  const {setStatus} = ui.actions;
  return {
    ...check.actions,
    ...ui.actions,
    ...deliveryActions(host, setStatus),
    remember: () => {
      check.history.remember(Date.now());
      setStatus(undefined);
    },
    forget: () => {
      check.forget();
      setStatus('forgotten');
      // On the start page, the button goes with what it forgot.
      focus.focusOnUpdate = check.step.name === 'start';
    },
    listen: () => {
      const shown = host.renderRoot.querySelector('.shown');
      if (readAloud.reading || !shown) readAloud.stop();
      else readAloud.start(shown);
    },
    chooseLocale: (locale) => {
      readAloud.stop();
      language.choose(locale);
    },
    contact: (channel) => {
      reporter.emit('acu-contact', {channel});
    },
  };
}
