// How the summary gets out of the widget. Each is only done when somebody has asked for it.

/**
 * Whether this frame lets a page print and save files. A sandbox may not, and does not say so: one without an origin
 * counts as such, and of one with the page's own origin the frame around can be asked.
 */
export function mayPrintAndSave(): boolean {
  try {
    if (origin === 'null') return false;
    const frame = window.frameElement;
    const allowed = frame?.getAttribute('sandbox');
    return typeof allowed !== 'string' || (allowed.includes('allow-modals') && allowed.includes('allow-downloads'));
  } catch {
    // The frame around is of another origin, which only a page without a sandbox has here.
    return true;
  }
}

/** Whether a text can be given to another app. */
export function mayShare(text: string): boolean {
  try {
    return navigator.canShare({text});
  } catch {
    return false;
  }
}

/** Gives a text to an app that the person chooses; resolves to whether it went there, or was called off. */
export async function share(text: string): Promise<boolean> {
  try {
    await navigator.share({text});
    return true;
  } catch (error) {
    return (error as Partial<Error>).name === 'AbortError';
  }
}

/** Puts a text onto the clipboard; resolves to whether it is there. */
export async function copy(text: string, root: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Frames may not, and pages without https have none.
    return copySelected(text, root);
  }
}

function copySelected(text: string, root: Node): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  const {activeElement} = root.getRootNode() as ShadowRoot;
  root.appendChild(area);
  try {
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard to write to
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    (activeElement as HTMLElement | null)?.focus();
  }
}

let saved: string | undefined;

/** Saves a text as a file of this device. */
export function save(fileName: string, mediaType: string, text: string): void {
  // Some browsers read it only after a while, so it stays until the next.
  if (saved) URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(new Blob([text], {type: `${mediaType};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = saved;
  link.download = fileName;
  link.click();
}

/**
 * The address that opens a letter to the clinic, with the first of the texts that it can carry, else the last. Mail
 * programs of desktops cut long addresses without a word, and half a list of signs is worse than none.
 */
export function mailAddress(to: string, subject: string, texts: readonly string[]): string {
  const longest = matchMedia('(pointer: coarse)').matches ? Infinity : 1900;
  const addresses = texts.map(
    (text) =>
      `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`,
  );
  return addresses.find(({length}) => length <= longest) ?? addresses[addresses.length - 1] ?? '';
}

/** The address that opens a text message. iPhones and others differ on how it begins, and all read this. */
export const messageAddress = (sms: string, text: string): string =>
  `${sms.replace(/\?.*$/, '')}?&body=${encodeURIComponent(text)}`;
