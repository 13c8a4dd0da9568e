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
    line-height: 1.3;
  }
  /* Arabic letters reach further up and down. */
  .shown:lang(ar) {
    line-height: 1.7;
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
  }
  @container (min-width: 40em) {
    [tabindex='-1']:not(div) {
      font-size: 1.75em;
    }
  }
`;
