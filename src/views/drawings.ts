import {html, nothing, type TemplateResult} from 'lit';
import type {Level} from '../triage/levels.js';
import type {AnswerCode} from '../triage/questions.js';

/** Answers that a picture would not make clearer, or only by saying more than the words. */
type Undrawn = AnswerCode<'personal-risks' | 'pain-trend' | 'time-since-session'> | 'none' | 'not-sure';

type DrawingId = Exclude<AnswerCode, Undrawn> | Level | 'day-1' | 'day-2' | 'day-3';

// Pieces that several drawings share. Those that begin without an M are put where they are needed.

/** Head, shoulders, arms and waist: the front and the back differ in what is added. */
const torso =
  'M24 2a5 5 0 1 0 .1 0M21 11v3c-3 2-10 1-11 6l-4 20M27 11v3c3 2 10 1 11 6l4 20M15 23c3 9 1 12-1 16-1 2-1 5-1 7M33 23c-3 9-1 12 1 16 1 2 1 5 1 7';
const back = torso + 'M24 40v6';
const front = torso + 'M22 6h.1M26 6h.1M22.5 9h3M24 34v.5';
/** The small of the back, near enough to show skin. */
const loin = 'M6 2c6 12 5 20 1 27-2 5-3 10-3 17M42 2c-6 12-5 20-1 27 2 5 3 10 3 17M24 38v8';
/** From behind. */
const legs =
  'M12 2c-1 7-8 11-7 20l5 24M36 2c1 7 8 11 7 20l-5 24M24 8v13l-4 25M24 21l4 25M8 19c6 6 13 5 16 1 3 4 10 5 16-1';
const bust = 'M24 3a8 8 0 1 0 .1 0M5 46c0-16 4-22 19-22s19 6 19 22M18 8l4-2M30 8l-4-2M21 10h.1M27 10h.1';
const bolt = 'l-7 11h5l-3 9 9-12h-5l4-8z';
const drop = 'c-3 5-4 6-4 8a4 4 0 0 0 8 0c0-2-1-3-4-8z';
/** A hand from the right that points, from the upper side of its wrist. */
const hand = 'h-18a4 4 0 0 0 0 8h8c-4 1-4 6 0 6-3 1-3 6 1 6 0 3 3 4 9 4';
/** Around a spot. */
const rays = 'm0-5v-2m4 3l2-2m-1 6h2m-3 4l2 2m-6-1v2m-4-3l-2 2m1-6h-2m3-4l-2-2';
/** For a count of nights. */
const moon = 'a6 6 0 1 0 6 8 6 6 0 0 1-6-8z';
/** The small of the back above a row of moons. */
const night = 'M9 2c4 8 4 13 1 18-2 4-3 7-3 11M39 2c-4 8-4 13-1 18 2 4 3 7 3 11M24 25v6';
const ring = 'a3 3 0 1 0 .1 0';

/** Lines, then bold lines and spots, then solid shapes: data of paths in a square of 48. */
const drawings: Readonly<Record<DrawingId, readonly [string, string?, string?]>> = {
  breathing: [
    bust +
      'M24 26v6M22 31c-5 0-9 6-8 13h6c2 0 2-3 2-6zM26 31c5 0 9 6 8 13h-6c-2 0-2-3-2-6zM36 10c2 1 2 4 0 5M40 8c4 3 4 6 0 9',
    'M24 15v.5',
  ],
  'chest-pain': [
    bust + 'M21 16h6M16 29l-3-2M13 36h-3M22 27l-1-1M15 43l-3 2M30 28l1-2',
    'M31 34l-9-3M31 37h-12M31 40l-10 3M31 33l-3-5M34 37l10 5',
    'M30 32h5l3 5-3 5h-5z',
  ],
  'very-ill': [
    'M24 17a13 13 0 1 0 .1 0M16 27c1 2 4 2 5 0M27 27c1 2 4 2 5 0M18 37c2-3 4-3 6 0s4 3 6 0M5 22c-3 3 3 5 0 8s3 5 0 8M43 22c3 3-3 5 0 8s-3 5 0 8M24 9c2-2 5 1 2 3-4 2-8-2-6-6 3-4 10-3 11 2',
  ],
  'face-swelling': [
    'M22 4c9 0 12 6 13 12 7 2 9 8 8 14-1 9-11 15-20 15-11 0-17-9-17-21 0-11 7-20 16-20zM25 20c1-5 8-5 9 0s-8 4-9 0zM26 20h7M12 34c3-5 7-5 11-2 4-3 8-3 11 2-4 8-18 8-22 0zM12 34h22M38 11l3-4M43 16l3-2M44 35l3 2',
    'M16 20h.1',
  ],
  bleeding: [loin, 'M24 5h.1', `M24 10${drop}M24 24${drop}`],
  'saddle-numbness': [
    legs +
      'M20 10h.1M28 10h.1M16 14h.1M20 15h.1M28 15h.1M32 14h.1M19 26h.1M29 26h.1M15 27h.1M33 27h.1M18 31h.1M30 31h.1M17 36h.1M31 36h.1',
  ],
  'bladder-bowel': [
    'M17 3a5 5 0 1 0 .1 0M17 13c-5 4-6 10-5 15h22v15h6M18 19l11 5M5 17h4v13M6 30h21c0 6-4 8-7 9v6h-9v-6c-3-2-5-5-5-9M26 5l3-2M27 9h4M25 13l3 2',
  ],
  weakness: [
    'M26 2.5a4.5 4.5 0 1 0 .1 0M25 12l-3 15 7 7v11h4M24 17l7 6 6-1M37 20l2 25M2 46h7M1 41h3M10 18v12m-4-4l4 4 4-4',
    'M22 28l-4 8-7 6 2 4',
  ],
  numbness: [
    'M8 2l1 24c0 6-3 8-3 17h26c1-6-5-8-11-9-2-4-1-8 0-12l2-20M10 27l5-6M9 36l10-12M13 39l7-8M19 40l5-5M26 40l2-3M47 14' +
      hand,
  ],
  'both-legs': [legs, '', `M16 25${bolt}M35 25${bolt}`],
  ache: [
    'M15 3a5 5 0 1 0 .1 0M18 14l-5 9 3 7M19 15l14 4-6 8M34 22l5-3M36 28h6M34 34l5 3',
    'M18 14c6 3 8 7 8 15l-4 7v9M26 29l3 7v9',
  ],
  cramp: [
    loin +
      'M14 31v-9a2.5 2.5 0 0 1 5 0v4m0-4a2.5 2.5 0 0 1 5 0v4m0-4a2.5 2.5 0 0 1 5 0v4m0-4a2.5 2.5 0 0 1 5 0v9c0 6-20 6-20 0M14 28h10c3 0 3 4 0 4M18 14l-1-4M24 13v-5M30 14l1-4',
  ],
  sharp: [back + 'M33 15l6.5 5', 'M37 17l5-7', 'M23 34l11-17 4 3z'],
  electric: [back, '', 'M27 17l-9 12h6l-3 12 10-15h-5l4-9z'],
  tingling: [
    back +
      'M20 18v4m-2-2h4M28 21v4m-2-2h4M21 27v4m-2-2h4M27 31v4m-2-2h4M21 36v4m-2-2h4M24 16h.1M24 25h.1M22 33h.1M28 28h.1',
  ],
  severe: ['M24 7a17 17 0 1 0 .1 0M13 17l6 4-6 3M35 17l-6 4 6 3M5 8l-3-3M43 8l3-3', '', 'M15 37c1-10 17-10 18 0z'],
  'needle-sites': [
    `${loin}M18 17l-3-8M30 17l3-8M19 37l-3-8M29 37l3-8M18 14${ring}M30 14${ring}M19 34${ring}M29 34${ring}`,
    'M13 4l2 5M35 4l-2 5M14 24l2 5M34 24l-2 5',
  ],
  'upper-back': [`${back}M24 21${rays}`, 'M24 21h.1'],
  'down-limb': [legs, 'M18 7c-2 9-3 18-3 33M11.5 36l3.5 4 3.5-4'],
  elsewhere: [`${front}M24 33${rays}`, 'M24 33h.1'],
  fever: [
    'M17 16a13 13 0 1 0 .1 0M12 27h.1M22 27h.1M12 36c3-3 7-3 10 0M8 10c-3-3 3-3 0-6M17 10c-3-3 3-3 0-6M26 10c-3-3 3-3 0-6M37 30v-22a3 3 0 0 1 6 0v22a6 6 0 1 1-6 0z',
    'M40 14v22',
  ],
  'spreading-redness': [
    loin +
      'M24 16c5-2 8 3 7 7s-4 7-8 6-7-4-6-8 2-4 7-5zM20 26l6-8M24 27l4-5M31 15l4-5h-4m4 0v4M17 15l-4-5h4m-4 0v4M31 31l5 5h-4m4 0v-4M17 31l-5 5h4m-4 0v-4',
  ],
  pus: [
    'M2 42h5c2 0 3-2 4-5 3-9 6-13 11-13s8 4 11 13c1 3 2 5 4 5h9M10 22l-3-3M22 11v-5M14 15l-3-5',
    '',
    `M17 26c-1-11 11-11 10 0zM36 14${drop}`,
  ],
  'red-spot': ['M47 18' + hand + 'M13 16v-3M9 18l-2-2M7 22h-3M9 26l-2 2M13 28v3', 'M13 22h.1'],
  'small-bruise': ['M47 18' + hand, '', 'M15 17c4-1 6 2 5 5s-2 5-6 4-5-2-4-5 2-3 5-4z'],
  'large-bruise': [
    '',
    'M32 26l-2-12M36 24v-14M40 24l2-13M44 27l2-10M32 37l-6-8',
    'M11 2c4-1 5 3 8 4s2 6 1 8 3 5 2 9-1 5-2 8 0 13-5 13-4 2-8 1 0-6-4-9-1-6-1-10-2-6 0-11 0-12 9-13zM30 24h16v11c0 9-16 9-16 0z',
  ],
  'itchy-rash': [
    'M2 28h6M34 28h12M2 46h44M2 7h13M2 7l4-4M2 7l4 4M15 7l-4-4M15 7l-4 4M6 34h.1M12 39h.1M18 34h.1M24 40h.1M30 35h.1M36 40h.1M41 34h.1M6 42h.1M18 41h.1M30 42h.1M42 41h.1',
    'M28 7l-13 8-1 12M31 10l-9 7v11M34 12l-5 6v10',
    'M28 5 48 0v14l-14 1-6-5z',
  ],
  'rash-elsewhere': [front, 'M17 19h.1M24 19h.1M31 19h.1M20 25h.1M28 25h.1M19 40h.1M29 40h.1'],
  'needle-left-in': [
    'M2 22h16c4 0 4 4 6 4s2-4 6-4h16M24 14v26M2 32h.1M10 38h.1M14 29h.1M34 30h.1M38 38h.1M45 30h.1',
    'M24 4v10',
  ],
  'needle-found': [
    'M2 44h16c2 0 2 2 4 2s2-2 4-2h20M22 15v23M10 30v-18m-4 4l4-4 4 4M47 4h-17a5 5 0 0 0 0 10h6c-4 1-4 6 0 6h11',
    'M22 4v10',
  ],
  'self-care': ['M3 22 24 4l21 18M8 18v27h32V18M11 29v12M11 37h26v4M19 36c4-5 12-5 17 0', 'M15 33h.1'],
  'keep-watching': [
    'M2 16s6-10 16-10 16 10 16 10-6 10-16 10S2 16 2 16zM35 24a11 11 0 1 0 .1 0M35 29v6h5',
    'M18 14a2 2 0 1 0 .1 0',
  ],
  'contact-practitioner': [
    'M15 12a8 8 0 1 0 .1 0M1 46c0-11 4-16 14-16s14 5 14 16M30 3h16v11h-8l-5 5v-5h-3zM34 8.5h.1M38 8.5h.1M42 8.5h.1M27 25l6 5-4 8',
    'M23 13h2c3 4 3 10 0 14h-2',
  ],
  'medical-help-today': [
    'M22 3a8 8 0 1 0 .1 0M3 46c0-16 4-22 19-22s19 6 19 22M16 25v6c0 6 12 6 12 0v-6M22 35v5M19 10h.1M25 10h.1M19 14c2 2 4 2 6 0',
    'M22 41h.1M40 5v10M35 10h10',
  ],
  emergency: [
    'M8 36h-5v-22h25v22h-12M28 20h8l8 9v7h-4M32 36h-4M12 34a4 4 0 1 0 .1 0M36 34a4 4 0 1 0 .1 0M16 7v-4M9 9l-3-3M23 9l3-3',
    'M15 19v10M10 24h10M14 13h4',
  ],
  'day-1': [`${night}M24 14${rays}`, 'M24 14h.1', 'M22 36' + moon],
  'day-2': [night + 'M24 9v-1M18 14h-1M30 14h1M24 19v1', 'M24 14h.1', `M15 36${moon}M30 36${moon}`],
  'day-3': [night, '', `M8 36${moon}M22 36${moon}M36 36${moon}`],
};

/** The drawing of a sign, or nothing for codes that have none. */
export function drawing(code: string): TemplateResult | typeof nothing {
  const paths = drawings[code as DrawingId] as (typeof drawings)[DrawingId] | undefined;
  if (!paths) return nothing;
  const [lines, bold = '', solid = ''] = paths;
  return html`<svg class="drawing" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path d=${lines} />
    <path stroke-width="4" d=${bold} />
    <path class="solid" d=${solid} />
  </svg>`;
}

/**
 * A person from behind, and from the front to the hips, to point at: `data-code` is an answer about the place. The chest
 * belongs to the upper back, as in the words of that answer.
 */
export function backFigure(): TemplateResult {
  return html`<svg class="back-figure" viewBox="0 0 120 160" aria-hidden="true" focusable="false">
    <path
      class="area"
      data-code="upper-back"
      d="M35 25v3c-4 3-18 2-22 8l-2 6h13v14h32v-14h13l-2-6c-4-6-18-5-22-8v-3zM98 66v2c-3 2-11 1-13 6l3 16h26l3-16c-2-5-10-4-13-6v-2z"
    />
    <path
      class="area"
      data-code="needle-sites"
      d="M24 58h32c0 12-2 12 0 20 2 6 4 10 4 18-8 4-16 3-20-1-4 4-12 5-20 1 0-8 2-12 4-18 2-8 0-8 0-20z"
    />
    <path
      class="area"
      data-code="down-limb"
      d="M11 44h11c0 14-3 30-8 46 0 6-2 10-5 10s-5-3-5-7c1-17 3-33 7-49zM69 44h-11c0 14 3 30 8 46 0 6 2 10 5 10s5-3 5-7c-1-17-3-33-7-49zM20 99c8 4 15 3 19-1l-3 28-1 26c0 5-12 5-12 0l-1-26zM60 99c-8 4-15 3-19-1l3 28 1 26c0 5 12 5 12 0l1-26z"
    />
    <path class="area" data-code="elsewhere" d="M88 92h26c0 10 1 14 2 24h-30c1-10 2-14 2-24z" />
    <path
      class="marks"
      pointer-events="none"
      d="M40 3a10 10 0 1 0 .1 0M40 86v9M33 70l-3-6M47 70l3-6M33 84l-3-6M47 84l3-6M101 50a7 7 0 1 0 .1 0M99 56h.1M103 56h.1M99 60h4M101 106v.5"
    />
  </svg>`;
}
