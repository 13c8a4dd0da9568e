import {css} from 'lit';

export const baseStyles = css`
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: calc(3 * var(--_space)) 0 var(--_space);
    font-size: 1.125em;
    font-weight: 700;
    line-height: var(--_tight);
  }
  /*
   * Letters of many scripts reach further up and down. The figures are the ink of the tallest and deepest words, with a
   * little air. Each part that has a language of its own, such as a card to show to a doctor, begins anew.
   */
  [lang] {
    --_leading: 1.5;
    --_tight: 1.3;
    line-height: var(--_leading);
    word-break: normal;
  }
  :is([lang|='th'], [lang|='hi'], [lang|='bn'], [lang|='ta'], [lang|='gu'], [lang|='pa']) {
    --_leading: 1.6;
    --_tight: 1.5;
  }
  :is([lang|='ar'], [lang|='fa'], [lang|='ps'], [lang|='ckb']) {
    --_leading: 1.7;
    --_tight: 1.5;
  }
  /* At the same size, they are smaller as well. */
  :is([lang|='ar'], [lang|='fa'], [lang|='ps'], [lang|='ckb']) > .shown {
    font-size: 1.08em;
  }
  :is([lang|='my'], [lang|='km']) {
    --_leading: 1.8;
    --_tight: 1.6;
  }
  /* Nastaliq: its words slope down, and cannot be read in bold. */
  [lang|='ur'] {
    --_leading: 2.3;
    --_tight: 2.1;
  }
  :lang(ur) {
    font-weight: 400 !important;
  }
  /* Elsewhere, bold tells an answer from its hint. */
  [lang|='ur'] :is(li, .answer) .hint {
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--_border);
    font-size: 0.875em;
  }
  /* Korean words stay whole, unless one is longer than a line. */
  [lang|='ko'] {
    word-break: keep-all;
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
  @container (max-width: 22em) {
    [tabindex='-1']:not(div) {
      font-size: 1.35em;
    }
    /* Where the browser knows how. Catalogues have soft hyphens for the others. */
    :is([lang|='de'], [lang|='nl'], [lang|='sv']) > * {
      hyphens: auto;
      hyphenate-limit-chars: 12 5 4;
    }
  }
  @container (min-width: 40em) {
    [tabindex='-1']:not(div) {
      font-size: 1.75em;
    }
  }
`;
