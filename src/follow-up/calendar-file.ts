/** The content of a calendar file. All times are in milliseconds since 1970. */
interface Reminders {
  /** Each with a globally unique identifier. */
  readonly events: readonly {readonly start: number; readonly uid: string}[];
  readonly now: number;
  readonly title: string;
  readonly description: string;
  /** An absolute address. */
  readonly url?: string | undefined;
  /** Language tag of title and description. */
  readonly language?: string | undefined;
}

/**
 * A calendar file (RFC 5545) of at least one event, each 15 minutes long, with an alarm at its start. Times are in UTC, so
 * that a calendar shows them correctly wherever its owner travels. It has no METHOD: each wants an ORGANIZER (RFC 5546),
 * which calendars take for an invitation, and which a reminder of one's own must not have (RFC 5545, 3.8.4.3).
 *
 * @throws RangeError for an invalid time.
 */
export function calendarFile({events, now, title, description, url, language}: Reminders): string {
  const words = (name: string, value: string) =>
    `${name}${language ? `;LANGUAGE=${language}` : ''}:${escapeText(value)}`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//acu-aftercare-check//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({start, uid}) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${utc(now)}`,
      `DTSTART:${utc(start)}`,
      `DTEND:${utc(start + 900_000)}`,
      words('SUMMARY', title),
      words('DESCRIPTION', description),
      ...(url ? [`URL:${url}`] : []),
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      words('DESCRIPTION', title),
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** 2026-11-24T15:30:00.000Z → 20261124T153000Z. */
const utc = (moment: number): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** One content line in pieces of at most 75 octets, without control characters and lone surrogates. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line.replace(/[\p{Cc}\p{Cs}]/gu, '')) {
    const size = new TextEncoder().encode(character).length;
    octets += size;
    if (octets > 75) {
      folded += '\r\n ';
      octets = 1 + size;
    }
    folded += character;
  }
  return folded;
}
