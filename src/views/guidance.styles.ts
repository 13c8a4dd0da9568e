import {css} from 'lit';

export const guidanceStyles = css`
  .guidance {
    border-block-start: 1px solid var(--_border);
  }
  .guidance > :first-child {
    font-size: 1.35em;
  }
  .timeline {
    margin: 0 0 calc(1.5 * var(--_space));
    padding: 0;
    list-style: none;
  }
  .timeline li {
    margin: 0;
    padding-inline-start: calc(1.5 * var(--_space));
    padding-block-end: var(--_space);
    border-inline-start: 4px solid var(--_accent);
  }
  .timeline strong {
    display: block;
  }
`;
