import {css} from 'lit';

export const reviewStyles = css`
  .summary > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 calc(2 * var(--_space));
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_border);
  }
  dt {
    grid-column: 1 / -1;
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  dd ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
