import {html, nothing, type TemplateResult} from 'lit';
import type {Level} from '../triage/levels.js';
import type {AnswerCode} from '../triage/questions.js';

/** Their words are clearer alone, or readers took a picture for advice that harms, such as pulling out a needle. */
type WithoutDrawing =
  | 'none'
  | 'not-sure'
  | 'saddle-numbness'
  | 'numbness'
  | AnswerCode<'time-since-session'>
  | AnswerCode<'pain-trend'>
  | 'cramp'
  | 'sharp'
  | 'strong'
  | 'hot-skin'
  | 'pus'
  | 'red-spot'
  | 'large-bruise'
  | 'large-burn'
  | 'needle-found'
  | 'blood-in-pee'
  | 'sign-gone'
  | AnswerCode<'personal-risks'>;

type Drawing = readonly [string, string?, string?];
type Drawings = Readonly<Record<Exclude<AnswerCode | Level, WithoutDrawing>, Drawing>>;

// Pieces that several drawings share. Pieces that begin without an M are relative: the drawing says where they start.

/** Head, shoulders, arms and waist: the front and the back differ in what is added. */
const torso =
  'M24 2a5 5 0 1 0 .1 0M21 11v3q-10 0-11 6l-4 20M27 11v3q10 0 11 6l4 20M15 23q4 12-1 17v6M33 23q-4 12 1 17v6';
const back = torso + 'M14 40q10 4 20 0';
/** Solid, so that a person seen from behind differs from one with a face. */
const backOfHead = 'M24 2a5 5 0 1 0 .1 0z';
const front = torso + 'M22 6h.1M26 6h.1M22.5 9h3M24 34v.5';
/** The lower back down to the belt, close up. */
const loin = 'M6 2q10 15 1 27q-3 6-3 17M42 2q-10 15-1 27q3 6 3 17M5 39q19 6 38 0';
/** From the belt down: clothed, because bare buttocks embarrass many readers. */
const legs = 'M12 2q-1 6-5 13t-2 11l5 20M36 2q1 6 5 13t2 11l-5 20M11 7q13 4 26 0M24 20l-4 26M24 20l4 26';
const shoulders = 'M24 3a8 8 0 1 0 .1 0M5 46q0-22 19-22t19 22';
const worried = 'M18 8l4-2M30 8l-4-2M21 10h.1M27 10h.1';
const bolt = 'l-7 11h5l-3 9 9-12h-5l4-8z';
const spark = 'l-3 4h4l-3 4';
/** Blood where it is solid, otherwise urine or sweat. */
const drop = 'c-3 5-4 6-4 8a4 4 0 0 0 8 0c0-2-1-3-4-8z';
const foot = 'M8 2l1 24c0 6-3 8-3 17h26c1-6-5-8-11-9-2-4-1-8 0-12l2-20';
/** A hand from below: its fingernail shows how big the spot beside it is. */
const finger = 'M22 46v-24a5 5 0 0 1 10 0v11c1-4 6-4 6 0 1-3 6-3 6 1 3 1 3 4 3 12M25 24v-2a2 2 0 0 1 4 0v2z';
/** Pain around a spot. */
const rays = 'm0-5v-2m4 3l2-2m-1 6h2m-3 4l2 2m-6-1v2m-4-3l-2 2m1-6h-2m3-4l-2-2';
const wave = 'c-4-4 4-5 0-10';
/** What lies under the skin, in a cross-section. */
const grains = 'M4 37h.1M11 41h.1M18 37h.1M25 42h.1M32 38h.1M39 42h.1M45 37h.1';
const flame = 'c1 7 9 9 9 17a8.5 8.5 0 0 1-17 0c0-4 2-5 2-9 3 2 4 4 4 6 3-4 3-8 2-14z';

/**
 * Lines, then bold lines and spots, then solid shapes: data of paths in a square of 48. No cross or plus: it
 * could pass for a protected emblem.
 */
const drawings: Drawings = {
  breathing: [
    shoulders + worried + 'M24 27v5M21 31q-8 1-7 13h7zM27 31q8 1 7 13h-7zM36 10q3 3 0 5M40 8q5 4 0 9',
    'M24 15v.5',
  ],
  'chest-pain': [
    shoulders +
      worried +
      'M21 17q3-3 6 0M47 36l-14-6c-3-1-4-4-6-3s0 3 1 4h-12a2 2 0 0 0 0 4h-2a2 2 0 0 0 0 4h1a2 2 0 0 0 0 4h2a2 2 0 0 0 2 3h9l10 1',
  ],
  'stroke-signs': [
    'M24 2a12 12 0 1 0 .1 0M16 9q2-2 5-1M27 11l6 2M17 20h6q5 0 7 4M16 46v-14q8-4 16 0v14M44 31v14m-3-3l3 3 3-3',
    'M18.5 13h.1M29.5 16h.1M15 33h-13M33 33l5 12',
  ],
  'very-ill': [
    'M24 17a13 13 0 1 0 .1 0M16 27q2 3 5 0M27 27q2 3 5 0M18 37q3-5 6 0t6 0' +
      `M5 35${wave}M43 35${wave}M16 2${drop}M33 2${drop}`,
  ],
  'face-swelling': [
    'M24 2c-8 0-12 4-12 11-6 5-6 20 0 26 5 8 19 8 24 0 6-6 6-21 0-26 0-7-4-11-12-11M15 11l5-2M33 11l-5-2M12 21c1-7 9-7 10 0zM26 21c1-7 9-7 10 0zM13 24q4 3 8 0M27 24q4 3 8 0M13 36c1-6 7-6 11-5 4-1 10-1 11 5-3 8-19 8-22 0zM13 36q11 2 22 0M6 26h-5m3-3l-3 3 3 3M42 26h5m-3-3l3 3-3 3',
  ],
  bleeding: [
    'M4 2q10 15 1 27q-3 6-3 17M44 2q-4 4-4 9M43 31q3 6 3 15M15 7h18v24h-18z',
    'M37 12h-15M37 17h-17M37 22h-17M37 27h-15M42 12l-6-7',
    `M36 10h12v19h-12zM20 34${drop}M29 34${drop}`,
  ],
  'bladder-bowel': [
    'M17 2a5 5 0 1 0 .1 0M11 15h12l-2 14h-8zM39 13c-5 8-7 10-7 14a7 7 0 0 0 14 0c0-4-2-6-7-14z',
    'M11 16l-5 8 9 5M23 16l5 8-9 5M13 31l2 7-5 8M21 31l-2 7 5 8M30 14l15 20',
  ],
  weakness: [
    'M22 2a5 5 0 1 0 .1 0M16 15h12v15h-12zM16 15l-6 8v9M18 30v16h-5',
    'M29 16c9 0 9 4 6 7s5 5 1 11M27 31c6 2 6 5 3 7s3 3 2 5 4 2 6 3',
  ],
  'both-legs': [legs, '', `M16 22${bolt}M35 22${bolt}`],
  ache: [
    'M15 3a5 5 0 1 0 .1 0M18 14l-5 9 3 7M19 15l14 4-6 8M34 22l5-3M36 28h6M34 34l5 3',
    'M18 14c6 3 8 7 8 15l-4 7v9M26 29l3 7v9',
  ],
  electric: [back, '', backOfHead + 'M27 17l-9 12h6l-3 12 10-15h-5l4-9z'],
  tingling: [
    foot +
      `M36 7${spark}M31 20${spark}M43 21${spark}M40 34${spark}M13 6h.1M18 10h.1M13 14h.1M18 19h.1M13 23h.1M16 28h.1M11 33h.1M17 36h.1M11 39h.1M24 38h.1`,
  ],
  severe: ['M24 7a17 17 0 1 0 .1 0M13 17l6 4-6 3M35 17l-6 4 6 3M5 8l-3-3M43 8l3-3', '', 'M15 37c1-10 17-10 18 0z'],
  'needle-sites': [`${loin}M24 28l4-18M24 28${rays}`, 'M29 3l-1 7M24 28h.1'],
  'upper-back': [`${back}M24 21${rays}`, 'M24 21h.1', backOfHead],
  'down-limb': [legs, 'M17 14c-1 8-2 16-2 27M9.5 36l5.5 5 4-5'],
  elsewhere: [`${front}M24 33${rays}`, 'M24 33h.1'],
  'growing-bruise': [
    loin + 'M30 15l4-4h-3m3 0v3M18 15l-4-4h3m-3 0v3M30 29l5 5h-4m4 0v-4M18 29l-5 5h4m-4 0v-4',
    '',
    'M25 15c4-1 7 3 6 7s-3 7-7 6-7-3-6-7 3-5 7-6z',
  ],
  'small-bruise': [finger, '', 'M10 16c4-1 6 2 6 6s-3 6-6 5-6-2-5-6 2-4 5-5z'],
  'itchy-rash': [
    loin + 'M17 16l4-4 11 11-4 4zM21 20l3-3M25 23l3-3',
    'M14 12h.1M16 23h.1M20 29h.1M28 11h.1M34 17h.1M26 33h.1M32 30h.1M21 7h.1',
  ],
  'rash-elsewhere': [front, 'M18 19h.1M30 19h.1M24 25h.1M20 42h.1M28 42h.1M12 28h.1M36 28h.1'],
  burn: ['M2 32h6c0-9 12-9 12 0h6c0-7 10-7 10 0h10' + grains, '', 'M24 0' + flame],
  'needle-left-in': ['M2 22h16c4 0 4 4 6 4s2-4 6-4h16M24 14v21' + grains, 'M24 4v10'],
  fever: [
    'M17 16a13 13 0 1 0 .1 0M12 27h.1M22 27h.1M12 36q5-5 10 0M37 30v-22a3 3 0 0 1 6 0v22a6 6 0 1 1-6 0z' +
      `M8 13${wave}M17 11${wave}M26 13${wave}`,
    'M40 14v22',
  ],
  headache: [
    'M24 14a10 10 0 1 0 .1 0M12 47q1-9 12-9t12 9M18 22l3 1-3 1M30 22l-3 1 3 1M20 31q4-4 8 0' +
      `M14 2${spark}M25 1${spark}M36 2${spark}`,
    'M11 44l-7-8 9-12M37 44l7-8-9-12',
  ],
  'dizzy-or-sick': [
    'M26 9a6 6 0 1 0 .1 0M40 9a2 2 0 0 1 4 0 4 4 0 0 1-8 0 6 6 0 0 1 11-3M19 22l3 8-6 4M31 33h16l-2 13h-12zM8 30l-2 16M9 30l5 7v9',
    'M33 19q6 1 6 9M21 19q-9 1-13 11',
  ],
  heartbeat: [
    shoulders + worried + 'M21 17q3-3 6 0M15 32q-3 4 0 8M33 32q3 4 0 8',
    '',
    'M24 45c-14-9-5-18 0-11 5-7 14 2 0 11z',
  ],
  'swollen-leg': [
    'M6 2q-4 10-2 20l2 16-3 7h10l1-7q3-15 1-36M24 2c-1 6-6 10-5 20 1 7 4 10 5 16l-2 7h15l-2-7c4-7 7-10 7-18 0-8-4-10-4-18M44 8l3-2M46 18h1M44 30l3 2M25 12q-2 6 0 12M36 12q2 6 0 12',
  ],
  'self-care': [
    'M3 22 24 4l21 18M8 18v27h32V18M24 13a4 4 0 1 0 .1 0',
    'M19 26l-3 8M29 26l3 8M21.5 34v9M26.5 34v9',
    'M18 24h12l-2 4v7h-8v-7z',
  ],
  'keep-watching': [loin + 'M24 8a12 12 0 1 0 .1 0', 'M33 29l12 16M24 20h.1'],
  'contact-practitioner': [
    'M15 12a8 8 0 1 0 .1 0M1 46c0-11 4-16 14-16s14 5 14 16M30 3h16v11h-8l-5 5v-5h-3zM34 8.5h.1M38 8.5h.1M42 8.5h.1M27 25l6 5-4 8',
    'M23 13h2c3 4 3 10 0 14h-2',
  ],
  'medical-help-today': [
    shoulders + 'M21 10h.1M27 10h.1M21 14q3 2 6 0M24 37v2q0 5 7 4M34 40a3 3 0 1 0 .1 0',
    'M17 25v5q0 7 7 7t7-7v-5',
  ],
  emergency: [
    'M8 36h-5v-22h25v22h-12M28 20h8l8 9v7h-4M32 36h-4M12 34a4 4 0 1 0 .1 0M36 34a4 4 0 1 0 .1 0M16 7v-4M9 9l-3-3M23 9l3-3',
    'M7 25h4l3-5 4 9 3-4h3M14 13h4',
  ],
};

/** The drawing of a sign, or nothing for codes that have none. */
export function drawing(code: string): TemplateResult | typeof nothing {
  const paths = (drawings as Readonly<Partial<Record<string, Drawing>>>)[code];
  if (!paths) return nothing;
  const [lines, bold = '', solid = ''] = paths;
  return html`<svg class="drawing" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path d=${lines} />
    <path stroke-width="4" d=${bold} />
    <path class="solid" d=${solid} />
  </svg>`;
}

/** What can be tapped in `backFigure`. The buttocks belong to the low back. */
export type BodyArea =
  'head' | 'neck' | 'upper-back' | 'low-back' | 'side' | 'chest' | 'tummy' | 'groin' | 'arms' | 'legs';

/** The outline that both figures share. */
const figure =
  'M37 2a7 7 0 1 0 .1 0M33 15v4c-5 3-14 2-16 9l-5 30h6l5-24c2 8 1 13-1 20-2 8 0 25 1 44M41 15v4c5 3 14 2 16 9l5 30h-6l-5-24c-2 8-1 13 1 20 2 8 0 25-1 44M36 70l-2 28M38 70l2 28M22 58c9 3 21 3 30 0';
const head = 'M29 0h16v12h-16z';
const neck = 'M29 12h16v10h-16z';
const trunk = 'M19 22h36l-4 20h-28z';
const sides = 'M22 42h8v16h-8zM44 42h8v16h-8z';
const arms = 'M17 26l-6 34h9l4-30zM57 26l6 34h-9l-4-30z';

/**
 * A person from behind at the left, and from the front at the right, to tap. Each shape that can be tapped has a
 * `BodyArea` in `data-area`; what a tap on it means is up to the view.
 */
export function backFigure(): TemplateResult {
  return html`<svg class="back-figure" viewBox="0 0 150 100" aria-hidden="true" focusable="false">
    <path class="area" data-area="head" d=${head} />
    <path class="area" data-area="neck" d=${neck} />
    <path class="area" data-area="upper-back" d=${trunk} />
    <path class="area" data-area="side" d=${sides} />
    <path class="area" data-area="low-back" d="M30 42h14v16h8v12h-30v-12h8z" />
    <path class="area" data-area="arms" d=${arms} />
    <path class="area" data-area="legs" d="M21 70h32v30h-32z" />
    <path class="marks" pointer-events="none" d=${figure + 'M37 24v30'} />
    <path class="solid" pointer-events="none" d="M37 2a7 7 0 1 0 .1 0z" />
    <g transform="translate(76)">
      <path class="area" data-area="head" d=${head} />
      <path class="area" data-area="neck" d=${neck} />
      <path class="area" data-area="chest" d=${trunk} />
      <path class="area" data-area="side" d=${sides} />
      <path class="area" data-area="tummy" d="M30 42h14v16h-14z" />
      <path class="area" data-area="groin" d="M28 58h18v13h-18z" />
      <path class="area" data-area="arms" d=${arms} />
      <path class="area" data-area="legs" d="M22 58h6v13h18v-13h7v42h-32z" />
      <path class="marks" pointer-events="none" d=${figure + 'M34 8h.1M40 8h.1M35 12h4M37 50v.5'} />
    </g>
  </svg>`;
}
