import type {LitElement, ReactiveController} from 'lit';

/** Opens the dialog that shows the summary over the whole screen, and keeps the screen awake where the browser can. */
export class FullScreenController implements ReactiveController {
  private readonly host: LitElement;
  private wakeLock: WakeLockSentinel | undefined;
  private open = false;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.host.renderRoot.querySelector('dialog');
    if (!dialog) this.hostDisconnected();
    else if (this.host.isConnected && !this.open) {
      this.open = true;
      // Browsers from before 2022 have no dialogs: there, the style sheet lays the element over the page.
      if ('showModal' in dialog) dialog.showModal();
      else (dialog as Element).setAttribute('open', '');
      document.addEventListener('visibilitychange', this.keepAwake);
      this.keepAwake();
    }
  }

  hostDisconnected(): void {
    if (!this.open) return;
    this.open = false;
    document.removeEventListener('visibilitychange', this.keepAwake);
    void this.wakeLock?.release();
    this.wakeLock = undefined;
  }

  /** Asks for a wake lock, again after each look at another tab: the browser releases it there. */
  private readonly keepAwake = (): void => {
    if (document.hidden) return;
    (navigator as Partial<Navigator>).wakeLock?.request('screen').then(
      (lock) => {
        if (this.open) this.wakeLock = lock;
        else void lock.release();
      },
      () => {
        // The battery may be low, or the frame lack the permission: then the screen goes dark as usual.
      },
    );
  };
}
