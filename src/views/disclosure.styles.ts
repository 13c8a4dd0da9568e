import {css} from 'lit';

export const disclosureStyles = css`
  .folded {
    border-block-start: 1px solid var(--_border);
  }
  .folded > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_space));
    min-height: 52px;
    padding-block: 8px;
    list-style: none;
    cursor: pointer;
  }
  .folded > summary::-webkit-details-marker {
    display: none;
  }
  .folded > summary::after {
    flex: none;
    width: 9px;
    height: 9px;
    margin: -5px 4px 0;
    border: solid currentColor;
    border-width: 0 2.5px 2.5px 0;
    content: '';
    transform: rotate(45deg);
  }
  .folded[open] > summary::after {
    margin-block-start: 5px;
    transform: rotate(225deg);
  }
  .folded > summary:hover > * {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .folded > summary > * {
    margin: 0;
  }
  .folded .button {
    margin-block: 0 var(--_space);
    margin-inline-end: var(--_space);
  }
  .folded .answer {
    margin-block-end: var(--_space);
  }
  .folded > div {
    padding-block-end: var(--_space);
  }
`;
