import {css} from 'lit';

export const buttonsStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
    margin-block-start: calc(3 * var(--_space));
  }
  .buttons + .hint {
    margin-block-start: calc(2 * var(--_space));
  }
  .button:not(.primary, .call) {
    background: transparent;
    color: inherit;
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
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:not(.primary, .call):hover,
  .answer:hover {
    border-color: currentColor;
    background: var(--_surface);
  }
  .primary,
  .call {
    border-color: var(--_fill);
  }
  .call:not(.quiet) {
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
  /* The ring inside can be seen on any fill, the one around it only on some pages. */
  .primary:focus-visible,
  .call:focus-visible {
    outline-color: var(--_fill);
    box-shadow: inset 0 0 0 3px currentColor;
  }
  .link {
    min-height: 44px;
    padding: 0;
    text-align: start;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  @container (max-width: 22em) {
    .buttons > * {
      flex: 1 1 100%;
    }
  }
  @container (max-width: 17em) {
    .button {
      padding-inline: 10px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button:not(.primary, .call),
    .answer {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
  @media (forced-colors: active) {
    .primary,
    .call {
      border: 4px solid ButtonText;
    }
  }
`;
