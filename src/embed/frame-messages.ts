export const TAG = 'acu-aftercare-check';

/** What embed.html tells the outer page. No answers, no result. */
export interface FrameMessage {
  /** Height of its content, in CSS pixels. */
  readonly height: number;
  /** Whether another step is shown. */
  readonly stepChanged: boolean;
}

/** A message as it is sent: under our name, because a page hears messages of many frames. */
export const wrap = (message: unknown): unknown => ({[TAG]: message});

/** What was wrapped; `undefined` for the messages of others. */
export const unwrap = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[TAG] : undefined;

/** Whether something is a message that a page may act on. By hand: zod would make `iframe-host.js` eight times as large. */
export function isFrameMessage(value: unknown): value is FrameMessage {
  const {height, stepChanged} = Object(value) as Partial<FrameMessage>;
  return typeof height === 'number' && height > 0 && height < 50_000 && typeof stepChanged === 'boolean';
}
