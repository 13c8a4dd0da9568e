/** Whether the browser knows idle moments. Safari does not. */
export const knowsIdleMoments = (): boolean => typeof window.requestIdleCallback === 'function';

/**
 * Calls `callback` in an idle moment, after `timeout` milliseconds at the latest; once the page has been painted where
 * the browser knows no idle moments. Returns what calls it off, for the browser holds on to everything that `callback`
 * refers to.
 */
export function whenIdle(callback: () => void, timeout: number): () => void {
  if (!knowsIdleMoments()) {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(callback);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }
  const request = requestIdleCallback(callback, {timeout});
  return () => {
    // What pages add to Safari may be the other half alone.
    if ('cancelIdleCallback' in window) cancelIdleCallback(request);
  };
}
