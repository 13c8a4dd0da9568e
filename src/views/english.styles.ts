import {css} from 'lit';

export const englishStyles = css`
  .english-switch {
    margin: 0 calc(2 * var(--_space)) var(--_space);
  }
  .english {
    border-block-start: 4px solid var(--_border);
  }
  .english :is(.answer, .button, .link) {
    cursor: auto;
  }
  .english .link:not(a) {
    min-height: 0;
    text-decoration: none;
  }
  /* It does not run like the page around it. */
  .english .trend .drawing {
    transform: none;
  }
  @container (min-width: 22em) {
    .english .answer .drawing {
      float: right;
    }
  }
  @container (min-width: 40em) {
    .english-switch {
      margin-inline: calc(4 * var(--_space));
    }
  }
  /* Side by side, where both have the room of a phone. */
  @container (min-width: 44em) {
    .page-pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .english {
      border-block-start: 0;
      border-inline-start: 4px solid var(--_border);
    }
  }
`;
