import {css} from 'lit';

export const reviewStyles = css`
  .summary > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 calc(2 * var(--_space));
    align-items: center;
    padding-block: calc(0.75 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  /* "Change" belongs to the question and its answer. */
  .summary dd:last-child {
    grid-area: 1 / 2 / 3;
  }
  dd ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
