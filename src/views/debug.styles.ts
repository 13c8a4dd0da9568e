import {css} from 'lit';

export const debugStyles = css`
  .debug {
    padding: var(--_space);
    border: 2px dashed;
    font-family: monospace;
    overflow-wrap: anywhere;
  }
`;
