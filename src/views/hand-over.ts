import {html, nothing, render, type TemplateResult} from 'lit';
import * as words from '../content/hand-over.js';
import {locales} from '../localization/generated/locales.js';
import {sheetText, summaryWords, type Sheet} from '../summary/sheet.js';
import type {Summary} from '../summary/summary.js';
import {copy, mailAddress, mayPrintAndSave, mayShare, messageAddress, save, share} from '../summary/ways-out.js';
import {actionButton} from './buttons.js';
import {folded} from './folded.js';
import {heading} from './heading.js';
import {printSheet} from './print.js';
import type {Scene} from './scene.js';
import {sheetsOf, sheetView, type Sheets} from './sheet.js';

/**
 * The ways that the summary can go to the practitioner. Whatever takes it off the page is folded behind a sentence that
 * says so, and what cannot work here is not there. In an emergency nothing invites to write to the clinic first.
 */
export function handOverCard(scene: Scene, summary: Summary): TemplateResult {
  const {t, clinicReader, headingLevel, told, actions} = scene;
  const sheets = (): Sheets => sheetsOf(scene, summary);
  const text = (): string =>
    sheets()
      .map((sheet) => sheetText(sheet))
      .join('\n\n– – –\n\n');
  const emergency = summary.level === 'emergency';
  const printable = mayPrintAndSave();
  const tell = (done: Promise<boolean>) => {
    void done.then((good) => {
      actions.tell(good ? undefined : 'failed');
    });
  };

  return html`<section class="hand-over" part="hand-over">
    ${heading(headingLevel, words.handOver(t))}
    <p>${words.handOverLead(t)}</p>
    <div class="buttons">
      ${actionButton(words.showAtDesk(t), () => {
        actions.desk(summary);
      })}
      ${
        printable
          ? actionButton(words.print(t), (event) => {
              printSheet((event.currentTarget as Element).getRootNode(), (page) => {
                fillPage(page, sheets());
              });
            })
          : nothing
      }
    </div>
    <p class="told" role="status">
      ${told === 'copied' ? words.copied(t) : told === 'failed' ? words.failed(t) : nothing}
    </p>
    ${folded(scene, 'see', words.see(t), () => sheetView(sheets(), headingLevel + 2))}
    ${wayOut(scene, 'copy', words.copy(t), (event) => {
      void copy(text(), event.currentTarget as Element).then((good) => {
        actions.tell(good ? 'copied' : 'failed');
      });
    })}
    ${
      !emergency && mayShare('.')
        ? wayOut(scene, 'share', words.share(t), () => {
            tell(share(text()));
          })
        : nothing
    }
    ${emergency ? nothing : letters(scene, sheets)}
    ${
      printable
        ? folded(scene, 'save', words.save(t).title, () => [
            html`<p>${words.save(t).warning}</p>`,
            actionButton(words.saveAsText(t), () => {
              save(`summary-${summary.checkedAt.slice(0, 10)}.txt`, 'text/plain', text());
            }),
            ...scene.formats.map(({id, fileName, mediaType, write}) =>
              actionButton(words.saveAsData(t, id.toUpperCase()), () => {
                save(fileName, mediaType, write(summary, summaryWords(clinicReader)));
              }),
            ),
          ])
        : nothing
    }
  </section>`;
}

function wayOut(scene: Scene, id: string, {title, warning}: words.WayOut, act: (event: Event) => void): unknown {
  return folded(scene, id, title, () => [html`<p>${warning}</p>`, actionButton(title, act)]);
}

/** By e-mail and text message, in the language of the clinic, where the clinic has given an address for it. */
function letters(scene: Scene, sheets: () => Sheets): readonly unknown[] {
  const {t, clinic} = scene;
  const sms = clinic.contacts?.find(({url}) => /^sms:/i.test(url))?.url;
  const letter = (
    id: string,
    way: words.WayOut,
    channel: 'email' | 'other',
    address: (sheet: Sheet) => string,
  ): unknown =>
    folded(scene, id, way.title, () => {
      const [sheet] = sheets();
      return [
        html`<p>${way.warning}</p>`,
        html`<a
          class="button"
          part="button"
          href=${address(sheet)}
          @click=${() => {
            scene.actions.contact(channel);
          }}
          >${way.title}</a
        >`,
      ];
    });
  const short = (sheet: Sheet): string => sheetText(sheet, {short: true});
  return [
    clinic.clinicEmail
      ? letter('email', words.email(t), 'email', (sheet) =>
          mailAddress(clinic.clinicEmail ?? '', sheet.title, [
            sheetText(sheet),
            short(sheet),
            `${sheet.title}\n${sheet.result}`,
          ]),
        )
      : nothing,
    sms ? letter('sms', words.textMessage(t), 'other', (sheet) => messageAddress(sms, short(sheet))) : nothing,
  ];
}

function fillPage(page: Document, sheets: Sheets): void {
  const [first] = sheets;
  page.title = first.title;
  page.documentElement.lang = first.locale;
  page.documentElement.dir = locales[first.locale].dir;
  render(html`<div class="widget paper">${sheetView(sheets, 2)}</div>`, page.body);
}

/** The summary over the whole screen, for the practitioner to read from the patient's phone. */
export function deskView(scene: Scene): unknown {
  const {t, desk, actions} = scene;
  if (!desk) return nothing;
  return html`<dialog class="desk" part="desk" aria-label=${words.showAtDesk(t)} @close=${closeDesk}>
    ${actionButton(words.close(t), (event) => {
      // It gives the focus back to where it was.
      (event.currentTarget as Element).closest<Partial<HTMLDialogElement> & Element>('dialog')?.close?.();
      closeDesk();
    })}
    ${sheetView(sheetsOf(scene, desk), 2)}
  </dialog>`;

  function closeDesk(): void {
    actions.desk(undefined);
  }
}

/** Opens what `deskView` has rendered, and keeps the screen awake where the browser lets it; returns how to end that. */
export function openDesk(dialog: HTMLDialogElement): () => void {
  let lock: WakeLockSentinel | undefined;
  let ended = false;
  // The browser lets the screen sleep while another tab is looked at.
  const keepAwake = (): void => {
    if (document.hidden) return;
    (navigator as Partial<Navigator>).wakeLock?.request('screen').then(
      (held) => {
        if (ended) void held.release();
        else lock = held;
      },
      () => {
        // The battery may be low, or the frame not allowed to: then the screen goes dark as ever.
      },
    );
  };
  // Before 2022 it is an element like others, which the style sheet lays over the page.
  if ('showModal' in dialog) dialog.showModal();
  else (dialog as Element).setAttribute('open', '');
  document.addEventListener('visibilitychange', keepAwake);
  keepAwake();
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', keepAwake);
    void lock?.release();
  };
}
