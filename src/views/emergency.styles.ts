import {css} from 'lit';

export const emergencyStyles = css`
  .call + p {
    margin-block-start: var(--_space);
  }
  .danger {
    border-block-start: 1px solid var(--_border);
    border-inline-start: 8px solid var(--_emergency);
  }
  .danger .signs {
    margin-block-end: var(--_space);
  }
`;
