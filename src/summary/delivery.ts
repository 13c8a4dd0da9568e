// How the summary leaves the widget. Each of these happens only when the patient asks for it.

/**
 * Whether this frame lets a page print and save files. A sandbox does not say what it forbids: a frame without an origin
 * counts as forbidden, and one with the page's own origin has the attribute to read.
 */
export function canPrintAndSave(): boolean {
  try {
    if (origin === 'null') return false;
    const frame = window.frameElement;
    const allowed = frame?.getAttribute('sandbox');
    return typeof allowed !== 'string' || (allowed.includes('allow-modals') && allowed.includes('allow-downloads'));
  } catch {
    // The outer frame has another origin, which only a page without a sandbox can have here.
    return true;
  }
}

/** Whether this browser can give a text to another app. */
export function canShare(text: string): boolean {
  try {
    return navigator.canShare({text});
  } catch {
    return false;
  }
}

/** Gives a text to an app that the patient chooses; resolves to whether it got there, or the patient cancelled. */
export async function share(text: string): Promise<boolean> {
  try {
    await navigator.share({text});
    return true;
  } catch (error) {
    return (error as Partial<Error>).name === 'AbortError';
  }
}

/** Copies a text to the clipboard; resolves to whether that worked. `root` can hold a selection meanwhile. */
export async function copy(text: string, root: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Frames lack the permission, and pages without https the clipboard.
    return copySelected(text, root);
  }
}

/**
 * Copies by the command of the browser. What that returns is worth nothing where a page answers the event `copy` itself,
 * so it counts only if the event has come to us and taken our text, and nobody can change that afterwards.
 */
function copySelected(text: string, root: Node): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  const {activeElement} = root.getRootNode() as ShadowRoot;
  let taken = false;
  const take = (event: ClipboardEvent): void => {
    taken = putText(event, text);
  };
  // The first on its way, before all listeners of the page but those on the window that are older.
  window.addEventListener('copy', take, true);
  root.appendChild(area);
  try {
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard to write to
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', take, true);
    area.remove();
    (activeElement as HTMLElement | null)?.focus();
  }
}

/** Answers the event `copy` with a text, in place of the page; returns whether the event took it. */
export function putText(event: ClipboardEvent, text: string): boolean {
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
  event.stopImmediatePropagation();
  return event.defaultPrevented && event.clipboardData?.getData('text/plain') === text;
}

let saved: string | undefined;

/** Saves a text as a file of this device. */
export function save(fileName: string, mediaType: string, text: string): void {
  // Some browsers read it only after a while, so it lasts until the next one.
  if (saved) URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(new Blob([text], {type: `${mediaType};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = saved;
  link.download = fileName;
  link.click();
}

/**
 * Whether apps here open addresses of any length, as those of phones do. Those of desktops cut long ones without a word;
 * and a finger tells nothing, for it taps on Windows, too.
 */
export const canOpenLongAddresses = (): boolean => /Android|iPhone|iPad|iPod/.test(navigator.userAgent);

/** What programs of desktops open for certain, in characters: a letter outside of English counts as 6 or 9. */
export const longestAddress = 1900;

/** The address that opens an e-mail to the clinic. */
export const mailAddress = (to: string, subject: string, text: string): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;

/** The address that opens a text message. iPhones and others differ on how it begins, and all read this. */
export const messageAddress = (sms: string, text: string): string =>
  `${sms.replace(/\?.*$/, '')}?&body=${encodeURIComponent(text)}`;
