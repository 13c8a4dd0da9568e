import {css} from 'lit';

/*
 * Text colour and font are the page's, so quiet colours are made from the text colour: they fit a dark page that never
 * said it was dark. Only filled shapes have colours of their own, with their own text on them. No `rem`: on pages with
 * `html {font-size: 62.5%}` it is 10 px.
 */
export const styles = css`
  :host {
    display: block;
    place-self: stretch;
    scroll-margin-block: 1em;
    --_accent: var(--acu-accent, #0b5aa8);
    --_on-accent: var(--acu-on-accent, #fff);
    --_surface: var(--acu-surface, rgb(127 127 127 / 9%));
    --_border: var(--acu-border, #767676);
    --_radius: var(--acu-radius, 10px);
    --_space: var(--acu-space, 8px);
    --_emergency: var(--acu-emergency, #930d1c);
    --_on-level: var(--acu-on-level, #fff);
  }
  /* Inside, where no rule of the page reaches: whatever is inherited begins anew, but for colour and font. */
  .widget {
    all: initial;
    /* Which font has the letters of the language: the lang attribute says it, not we. */
    -webkit-locale: revert-layer;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font-family: var(--acu-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.5;
    user-select: text;
    -webkit-user-select: text;
    -webkit-text-size-adjust: 100%;
  }
  .size-1 {
    font-size: max(1.25em, 20px);
  }
  .size-2 {
    font-size: max(1.5em, 24px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--acu-accent, light-dark(#0b5aa8, #8fc4ff));
      --_on-accent: var(--acu-on-accent, light-dark(#fff, #06213f));
    }
  }
  @supports (color: color-mix(in srgb, currentColor 50%, transparent)) {
    :host {
      --_surface: var(--acu-surface, color-mix(in srgb, currentColor 5%, transparent));
      --_border: var(--acu-border, color-mix(in srgb, currentColor 45%, transparent));
    }
  }
  :host([hidden]) {
    display: none !important;
  }

  .widget {
    container-type: inline-size;
    /* Where a place is as wide as what is in it, such as a dialog. */
    contain-intrinsic-inline-size: 280px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  /* Only where the clinic asks for a scheme of its own: then the background has to come along. */
  .light,
  .dark,
  .auto {
    background: Canvas;
    color: CanvasText;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .auto {
    color-scheme: light dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    padding: var(--_space) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }
  .bar p {
    margin: 0;
  }
  .bar a {
    display: inline-block;
    padding-block: 10px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .tool {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-width: 44px;
    background: transparent;
    color: inherit;
  }
  .tool .large {
    font-size: 1.5em;
  }
  .language {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
  }
  select,
  .tool {
    min-height: 44px;
    max-width: 100%;
    padding-inline: 6px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font: inherit;
    cursor: pointer;
  }
  select {
    background: Field;
    color: FieldText;
  }

  .page,
  .body,
  .danger,
  .guidance,
  .after,
  .outcome + .buttons {
    padding: calc(2 * var(--_space));
  }
  .answers,
  :is(.page, .body, .danger, .guidance, .after) > * {
    max-width: 65ch;
  }
  :is(.page, .body, .danger, .guidance, .after, .hand-over, .contact, .error-summary div) > :first-child {
    margin-block-start: 0;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: calc(3 * var(--_space)) 0 var(--_space);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  [tabindex='-1'] {
    font-size: 1.5em;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  p,
  ul,
  dl {
    margin: 0 0 calc(1.5 * var(--_space));
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .lead {
    font-size: 1.125em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  svg {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .drawing {
    width: 56px;
    height: 56px;
  }
  .solid {
    fill: currentColor;
    stroke: none;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
    margin-block-start: calc(3 * var(--_space));
  }
  .button {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 2px 10px;
    min-height: 48px;
    margin: 0;
    padding: 10px 20px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover,
  .answer:hover {
    border-color: currentColor;
    background: var(--_surface);
  }
  .primary,
  .primary:hover {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .call,
  .call:hover {
    border-color: var(--_emergency);
    background: var(--_emergency);
    color: var(--_on-level);
    font-size: 1.25em;
  }
  .primary:hover,
  .call:hover {
    text-decoration: underline;
  }
  .button:active,
  .answer:active {
    transform: translateY(1px);
  }
  .primary:focus-visible,
  .call:focus-visible {
    outline-color: var(--_accent);
  }
  .link {
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .progress {
    margin: 0 0 var(--_space);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  legend > * {
    margin-block: 0 var(--_space);
  }
  .help summary {
    width: fit-content;
    padding-block: 10px;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .help p {
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: 4px solid var(--_border);
  }
  .answers {
    display: grid;
    gap: var(--_space);
    margin-block-start: calc(1.5 * var(--_space));
  }
  .answer {
    display: flex;
    gap: 12px;
    min-height: 48px;
    padding: 11px 14px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .answer input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .answer > span {
    flex: 1;
    align-self: center;
    font-weight: 600;
  }
  .answer .drawing {
    align-self: center;
  }
  .again {
    padding: var(--_space) calc(1.5 * var(--_space));
    border-inline-start: 5px solid var(--_accent);
    background: var(--_surface);
    font-weight: 700;
  }
  .figure {
    max-width: 300px;
    margin: var(--_space) auto;
  }
  .figure svg {
    width: 100%;
    height: auto;
  }
  .area {
    fill: transparent;
    cursor: pointer;
  }
  fieldset:has([value='upper-back']:checked) [data-code='upper-back'],
  fieldset:has([value='needle-sites']:checked) [data-code='needle-sites'],
  fieldset:has([value='down-limb']:checked) [data-code='down-limb'],
  fieldset:has([value='elsewhere']:checked) [data-code='elsewhere'] {
    fill: var(--_accent);
    fill-opacity: 0.5;
  }
  .marks {
    fill: none;
  }
  .answer .hint {
    display: block;
    font-weight: 400;
  }
  /* Not seen: makes a screen reader pause between an answer and its hint. */
  li .hint::before,
  .answer .hint::before {
    content: '. ';
    font-size: 0;
  }
  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_surface);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .answer:has(:focus-visible) {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }

  .error-summary {
    margin-block-end: calc(3 * var(--_space));
    padding: calc(2 * var(--_space));
    border: 4px solid var(--_emergency);
    border-radius: var(--_radius);
    font-size: 1em;
  }
  .error-summary a,
  .error {
    font-weight: 700;
  }
  .error {
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: 5px solid var(--_emergency);
  }

  .summary > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 calc(2 * var(--_space));
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_border);
  }
  dt {
    grid-column: 1 / -1;
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  dd ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .band {
    display: block;
    padding: calc(2 * var(--_space));
    background: var(--_level);
    color: var(--_on-level);
  }
  .band > * {
    max-width: 40ch;
    margin: 0;
  }
  .label {
    display: flex;
    align-items: center;
    gap: var(--_space);
    margin-block-end: var(--_space);
    font-size: 0.75em;
    font-weight: 600;
  }
  .label > span {
    font-size: max(1em, 16px);
  }
  [data-level='self-care'] {
    --_level: var(--acu-self-care, #14582c);
  }
  [data-level='keep-watching'] {
    --_level: var(--acu-keep-watching, #0a4f63);
  }
  [data-level='contact-practitioner'] {
    --_level: var(--acu-contact-practitioner, #1d4490);
  }
  [data-level='medical-help-today'] {
    --_level: var(--acu-medical-help-today, #803300);
  }
  [data-level='emergency'] {
    --_level: var(--_emergency);
  }
  .outcome {
    border-block-end: 1px solid var(--_border);
  }
  .contact {
    margin-block: calc(3 * var(--_space));
    padding: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .way {
    display: flex;
    margin-block-end: var(--_space);
  }
  .signs {
    font-weight: 600;
  }
  li .hint {
    display: block;
    font-weight: 400;
  }
  .call + p {
    margin-block-start: var(--_space);
  }
  .danger {
    border-block-start: 1px solid var(--_border);
    border-inline-start: 8px solid var(--_emergency);
  }
  .danger .hint {
    display: block;
  }

  .guidance {
    border-block-start: 1px solid var(--_border);
  }
  .guidance > :first-child {
    font-size: 1.35em;
  }
  .folded {
    border-block-start: 1px solid var(--_border);
  }
  .folded > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_space));
    min-height: 52px;
    padding-block: 8px;
    list-style: none;
    cursor: pointer;
  }
  .folded > summary::-webkit-details-marker {
    display: none;
  }
  .folded > summary::after {
    flex: none;
    width: 9px;
    height: 9px;
    margin: -5px 4px 0;
    border: solid currentColor;
    border-width: 0 2.5px 2.5px 0;
    content: '';
    transform: rotate(45deg);
  }
  .folded[open] > summary::after {
    margin-block-start: 5px;
    transform: rotate(225deg);
  }
  .folded > summary:hover > * {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .folded > summary > * {
    margin: 0;
  }
  .folded .button {
    margin-block: 0 var(--_space);
    margin-inline-end: var(--_space);
  }
  .folded .answer {
    margin-block-end: var(--_space);
  }
  .folded > div {
    padding-block-end: var(--_space);
  }
  .told:empty {
    margin: 0;
  }
  .drawn {
    display: flex;
    gap: 12px;
    margin-inline-start: -1.25em;
  }
  .drawn span {
    flex: 1;
  }
  .timeline {
    margin: 0 0 calc(1.5 * var(--_space));
    padding: 0;
    list-style: none;
  }
  .timeline li {
    display: flex;
    gap: var(--_space);
    margin: 0;
    border-inline-start: 4px solid var(--_accent);
  }
  .timeline strong {
    display: block;
  }
  .trend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .trend .drawing {
    width: 140px;
  }
  [dir='rtl'] .trend .drawing {
    transform: scaleX(-1);
  }

  .row {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0 calc(2 * var(--_space));
    padding-block: var(--_space);
    border-block-end: 1px solid;
  }
  .row li {
    break-inside: avoid;
  }
  .row > * > * {
    margin-block-start: 0;
  }
  .row ul,
  .row p {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .result {
    font-size: 1.2em;
    font-weight: 700;
  }
  /* High contrast for a screen that somebody else reads at arm's length. */
  .desk {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    padding: calc(2 * var(--_space)) max(calc(2 * var(--_space)), calc(50vw - 22em));
    border: 0;
    background: #fff;
    color: #000;
    font-size: 1.25em;
    line-height: 1.35;
    overflow: auto;
  }
  /* The patient's own words stand under those for the practitioner, and step back. */
  .desk .row > :nth-child(2) {
    margin-block-start: var(--_space);
    font-size: 0.7em;
  }
  .paper {
    border: 0;
    font-size: 14px;
  }
  .print-frame {
    position: absolute;
    width: 1px;
    height: 1px;
    border: 0;
    opacity: 0;
  }
  ::highlight(acu-reading) {
    background: #ffe066;
    color: #000;
  }
  [data-reading] {
    box-shadow: -6px 0 0 var(--_accent);
  }
  .note {
    margin: calc(2 * var(--_space));
    max-width: 65ch;
  }
  .debug {
    padding: var(--_space);
    border: 2px dashed;
    font-family: monospace;
    overflow-wrap: anywhere;
  }
  .page .note {
    margin: calc(2 * var(--_space)) 0 0;
  }

  @container (max-width: 22em) {
    .buttons > * {
      flex: 1 1 100%;
    }
    [tabindex='-1']:not(div) {
      font-size: 1.35em;
    }
  }
  @container (min-width: 40em) {
    .row {
      grid-auto-flow: column;
    }
    .page,
    .body,
    .danger,
    .band,
    .guidance,
    .after,
    .outcome + .buttons {
      padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    }
    .bar {
      padding-inline: calc(4 * var(--_space));
    }
    .note {
      margin-inline: calc(4 * var(--_space));
    }
    [tabindex='-1']:not(div) {
      font-size: 1.75em;
    }
    .label {
      font-size: 0.6em;
    }
    .way {
      display: inline-flex;
      margin-inline-end: var(--_space);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .answer {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
  @media (forced-colors: active) {
    .band {
      border: 4px solid CanvasText;
    }
    .answer:has(:checked) {
      border-color: Highlight;
      box-shadow: inset 0 0 0 2px Highlight;
    }
    .primary,
    .call {
      border: 4px solid ButtonText;
    }
  }
  @media print {
    .widget {
      background: #fff;
      color: #000;
    }
    .buttons,
    .tools,
    .language,
    .after,
    .debug {
      display: none;
    }
    /* Printers leave backgrounds out, and would leave white text behind. */
    .band,
    .primary,
    .call {
      border: 3px solid;
      color: inherit;
    }
    .band,
    .primary,
    .call,
    .contact {
      background: none;
    }
  }
`;
