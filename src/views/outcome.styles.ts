import {css} from 'lit';

export const outcomeStyles = css`
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
  @container (min-width: 40em) {
    .label {
      font-size: 0.6em;
    }
  }
  @media (forced-colors: active) {
    .band {
      border: 4px solid CanvasText;
    }
  }
`;
