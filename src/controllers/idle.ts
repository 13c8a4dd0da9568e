/** Whether the browser knows idle moments. Safari does not. */
export const knowsIdleMoments = (): boolean => 'requestIdleCallback' in window;

/**
 * Calls `callback` in an idle moment, after `timeout` milliseconds at the latest. Returns what calls it off, for the
 * browser holds on to everything that `callback` refers to.
 */
export function whenIdle(callback: () => void, timeout: number): () => void {
  const request = requestIdleCallback(callback, {timeout});
  return () => {
    // What pages add to Safari may be the other half alone.
    if ('cancelIdleCallback' in window) cancelIdleCallback(request);
  };
}
