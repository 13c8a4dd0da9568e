import {css} from 'lit';

export const questionStyles = css`
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
    grid-template-columns: minmax(0, 1fr);
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
  .again {
    padding: var(--_space) calc(1.5 * var(--_space));
    border-inline-start: 5px solid var(--_accent);
    background: var(--_surface);
    font-weight: 700;
  }
  .body-map p {
    margin: 0;
    font-weight: 600;
  }
  .figure {
    max-width: 260px;
    margin: var(--_space) auto;
  }
  /* The figures do not change sides with the direction of the text, so their captions must not either. */
  .sides {
    display: flex;
    direction: ltr;
    gap: calc(2 * var(--_space));
    justify-content: space-around;
    font-size: 0.9em;
    text-align: center;
  }
  .treated-there {
    padding: calc(1.5 * var(--_space));
    border-inline-start: 5px solid var(--_accent);
    background: var(--_surface);
  }
  .treated-there .button {
    margin-block-start: var(--_space);
    margin-inline-end: var(--_space);
  }
  .second-look p {
    margin: 0;
    padding: var(--_space) 14px;
    border-inline-start: 5px solid var(--_accent);
    background: var(--_surface);
  }
  .second-look .unseen {
    visibility: hidden;
  }
  .figure svg {
    width: 100%;
    height: auto;
  }
  .area {
    fill: transparent;
    stroke: none;
    cursor: pointer;
  }
  .area[data-code] {
    fill: var(--_accent);
    fill-opacity: 0.5;
    stroke: currentColor;
    stroke-width: 2;
  }
  .marks {
    fill: none;
    stroke-width: 1.25;
  }
  #hint p {
    margin-block-end: var(--_space);
  }
  /* Beside the first lines only, so that long hints get the whole width. */
  .answer .drawing {
    float: right;
    margin-inline-start: 12px;
  }
  [dir='rtl'] .answer .drawing {
    float: left;
  }
  .answer .hint {
    display: block;
    font-weight: 400;
  }
  @container (max-width: 26em) {
    .answer {
      gap: 10px;
      padding-inline: 12px;
    }
    .answer .drawing {
      width: 44px;
      height: 44px;
    }
    .answer .hint {
      clear: both;
    }
  }
  /* Above the text, so that words of a usual length are never broken beside it. */
  @container (max-width: 20em) {
    .widget .answer .drawing {
      display: block;
      float: none;
      margin: 0 0 2px;
    }
  }
  @container (max-width: 22em) {
    :is([lang|='de'], [lang|='nl'], [lang|='sv'], [lang|='ta']) .answer .drawing {
      display: block;
      float: none;
      margin: 0 0 2px;
    }
  }
  .answer:has(:checked) {
    border-color: currentColor;
    background: var(--_surface);
    box-shadow: inset 0 0 0 2px var(--_accent);
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
  @media (forced-colors: active) {
    .answer:has(:checked) {
      border-color: Highlight;
      box-shadow: inset 0 0 0 2px Highlight;
    }
  }
`;
