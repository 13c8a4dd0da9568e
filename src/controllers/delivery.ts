import type {LitElement} from 'lit';
import {calendarFile} from '../follow-up/calendar-file.js';
import {copy, save, share} from '../summary/delivery.js';
import {printDocuments} from '../views/print-frame.js';
import type {DeliveryActions, Status} from '../views/view-model.js';

/** Takes the summary or a reminder out of the widget when the patient asks for it. */
export function deliveryActions(
  host: LitElement & {readonly locale: string},
  setStatus: (status: Status | undefined) => void,
): DeliveryActions {
  return {
    copy: (text, near) => {
      void copy(text, near).then(async (copied) => {
        setStatus(copied ? 'copied' : 'copy-by-hand');
        await host.updateComplete;
        host.renderRoot.querySelector('textarea')?.select();
      });
    },
    share: (text) => {
      void share(text).then((shared) => {
        setStatus(shared ? undefined : 'failed');
      });
    },
    save,
    saveReminders: (times, words) => {
      const events = times.map((start) => ({start, uid: `${start}-${Math.random().toString(36).slice(2)}`}));
      const file = calendarFile({...words, events, now: Date.now(), language: host.locale, url: pageAddress()});
      save('reminder.ics', 'text/calendar', file);
    },
    print: (documents, opener) => {
      printDocuments(host.renderRoot, documents, opener);
    },
  };
}

/** The page to come back to: in a frame, the page around it. Without query and hash, which may say too much. */
function pageAddress(): string | undefined {
  const address = window.parent === window ? location.href : document.referrer;
  return /^https?:/.test(address) ? address.replace(/[?#].*$/, '') : undefined;
}
