import {css} from 'lit';

export const layoutStyles = css`
  .page,
  .body,
  .danger,
  .guidance,
  .after,
  .ways-on {
    padding: calc(2 * var(--_space));
  }
  .ways-on {
    margin: 0;
    padding-block-start: 0;
  }
  /* Rows and cards fill the width. Text does not: long lines are hard to read. */
  p,
  li,
  h2,
  h3,
  h4,
  h5,
  h6 {
    max-width: 65ch;
  }
  :is(.page, .body, .danger, .guidance, .after, .hand-over, .contact, .error-summary div) > :first-child {
    margin-block-start: 0;
  }
  @container (min-width: 40em) {
    .page,
    .body,
    .danger,
    .band,
    .guidance,
    .after,
    .ways-on {
      padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    }
  }
  .date-line {
    display: none;
  }
  @media print {
    .date-line {
      display: block;
      margin: calc(2 * var(--_space));
    }
    li,
    p,
    .band {
      break-inside: avoid;
    }
    .widget {
      background: #fff;
      color: #000;
    }
    button,
    .buttons,
    .calendar,
    .error-summary,
    .tools,
    .language,
    .after > :not(.on-paper),
    details:not([open]),
    .debug {
      display: none;
    }
    /* Printers omit backgrounds, which would leave white text on white. */
    .band,
    .primary,
    .call {
      border: 3px solid;
      color: inherit;
    }
    .band,
    .primary,
    .call,
    .contact {
      background: none;
    }
  }
`;
