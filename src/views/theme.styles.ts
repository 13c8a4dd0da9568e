import {css} from 'lit';

/*
 * Text colour and font are the page's, so quiet colours are derived from the text colour: they suit a dark page that never
 * declared itself dark. Only filled shapes have colours of their own, with their own text on them. No `rem`: on pages with
 * `html {font-size: 62.5%}` it is 10 px.
 */
export const themeStyles = css`
  :host {
    display: block;
    place-self: stretch;
    /* In a row with others that do not shrink. */
    min-inline-size: min(35%, 280px);
    scroll-margin-block: 1em;
    --_accent: var(--acu-accent, #0b5aa8);
    --_surface: var(--acu-surface, rgb(127 127 127 / 9%));
    --_border: var(--acu-border, #767676);
    --_radius: var(--acu-radius, 10px);
    --_space: var(--acu-space, 8px);
    --_emergency: var(--acu-emergency, #930d1c);
  }
  /*
   * No rule of the page reaches in here. Everything inherited is reset, except colour and font, the size that an app gives
   * to the text of its pages, and what hides: nobody may call 999 in a popup that is closed.
   */
  .widget {
    all: initial;
    /* Keep the font selection by language, which the reset above would lose. */
    -webkit-locale: revert-layer;
    display: block;
    box-sizing: border-box;
    max-width: var(--acu-max-width, none);
    background: var(--acu-background, transparent);
    color: var(--_text, inherit);
    color-scheme: inherit;
    font-family: var(--acu-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.5;
    user-select: text;
    -webkit-user-select: text;
    text-size-adjust: inherit;
    -webkit-text-size-adjust: inherit;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
  }
  .size-1 {
    font-size: max(1.25em, 20px);
  }
  .size-2 {
    font-size: max(1.5em, 24px);
  }
  /* Gives such places the width of a line that can be broken: 720 px where there is room, and less where there is not. */
  :host::before {
    content: '. . . . . . . . . .';
    display: block;
    height: 0;
    overflow: hidden;
    font: 16px/0 monospace;
    word-spacing: 60px;
    white-space: normal;
    writing-mode: horizontal-tb;
    visibility: hidden;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--acu-accent, light-dark(#0b5aa8, #8fc4ff));
      --_emergency: var(--acu-emergency, light-dark(#930d1c, #d0303f));
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
    /* The least width, for places that are as wide as their content, such as a dialog; the usual one is above. */
    contain-intrinsic-inline-size: 280px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  /* A clinic that asks for a colour scheme gets its background as well. */
  .light,
  .dark,
  .auto {
    background: var(--acu-background, Canvas);
    color: var(--_text, CanvasText);
  }
  /*
   * On a fill, text is black or white, whichever can be read better, unless the page has chosen. Luminance 0.179 has the
   * same contrast with both. Not contrast-color(), which may choose by another formula.
   */
  .primary,
  .call,
  .band {
    background: var(--_fill);
    color: var(--_on, #fff);
  }
  .primary {
    --_fill: var(--_accent);
    --_on: var(--acu-on-accent);
  }
  .call {
    --_fill: var(--_emergency);
  }
  .call,
  .band {
    --_on: var(--acu-on-level);
  }
  @supports (
    color: color(from color-mix(in srgb, currentColor, light-dark(#000, #fff)) srgb-linear clamp(0, r * 9, 1) g b)
  ) {
    .primary,
    .call,
    .band {
      --_white: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 99999, 1);
      color: var(--_on, color(from var(--_fill) srgb-linear var(--_white) var(--_white) var(--_white) / 1));
    }
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
`;
