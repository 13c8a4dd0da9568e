import {css} from 'lit';

export const outcomeStyles = css`
  .band {
    display: flex;
    gap: calc(1.5 * var(--_space));
    align-items: flex-start;
    justify-content: space-between;
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    --_fill: var(--_level);
  }
  .band [tabindex] {
    max-width: 40ch;
    margin: 0;
    font-size: 1.375em;
  }
  .band p {
    margin: calc(0.5 * var(--_space)) 0 0;
    font-size: 1.0625em;
  }
  /* One thing is large on a result: what to do. */
  .body > :is(h3, h4, h5, h6) {
    margin-block: calc(2 * var(--_space)) calc(0.5 * var(--_space));
    font-size: 1em;
  }
  .body > .button {
    display: flex;
    margin-block-end: calc(1.5 * var(--_space));
  }
  .say > p,
  .phrase-card p {
    margin-block-end: calc(0.5 * var(--_space));
  }
  .phrase-card {
    margin-block: calc(2 * var(--_space));
    padding: calc(1.5 * var(--_space));
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  .phrase-card :is(h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  .phrase {
    font-size: 1.25em;
    font-weight: 700;
  }
  .calendar .primary {
    width: 100%;
  }
  .calendar p {
    margin-block-start: var(--_space);
  }
  .band .drawing {
    width: 44px;
    height: 44px;
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
  @container (min-width: 40em) {
    .body > .button {
      display: inline-flex;
    }
    .calendar .primary {
      width: auto;
    }
  }
  @media (forced-colors: active) {
    .band {
      border: 4px solid CanvasText;
    }
  }
`;
