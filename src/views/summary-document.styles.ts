import {css} from 'lit';

export const summaryDocumentStyles = css`
  .row {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0 calc(2 * var(--_space));
    padding-block: var(--_space);
    border-block-end: 1px solid;
  }
  .row li {
    break-inside: avoid;
  }
  .row :is(h2, h3, h4, h5, h6) {
    break-after: avoid;
  }
  .notes li + li::before {
    content: '· ';
  }
  .notes li {
    display: inline;
  }
  .row > * > .rules {
    margin-block-start: 4px;
    font-size: 8pt;
  }
  @media print {
    .row > * > .rules {
      color: #595959;
    }
  }
  .clinic-line {
    margin: 0;
    padding-block: var(--_space);
    border-block-end: 1px solid;
    font-weight: 700;
  }
  /* To be written on paper, by hand. */
  :not(.paper) > .sheet > .by-hand {
    display: none;
  }
  .patient-name {
    display: flex;
    align-items: flex-end;
    gap: 8px;
    min-height: 12mm;
  }
  .patient-name span {
    flex: 1;
    border-block-end: 1px solid;
  }
  .row > * > * {
    margin-block-start: 0;
  }
  .row ul,
  .row p {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row > * > .result {
    padding: 6px 10px;
    border: 2pt solid;
    font-size: 1.2em;
    font-weight: 700;
  }
  /* High contrast, for a screen that the practitioner reads at arm's length. */
  .desk {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    padding: calc(2 * var(--_space)) max(calc(2 * var(--_space)), calc(50vw - 22em));
    border: 0;
    background: #fff;
    color: #000;
    font-size: 1.25em;
    overflow: auto;
  }
  .desk [lang] {
    line-height: calc(var(--_tight) + 0.05);
  }
  /* The patient's language comes second, and smaller. */
  .desk .row > :nth-child(2) {
    margin-block-start: var(--_space);
    font-size: 0.7em;
  }
  .paper {
    border: 0;
    font-size: 14px;
  }
  .print-frame {
    position: absolute;
    width: 1px;
    height: 1px;
    border: 0;
    opacity: 0;
  }
  @container (min-width: 40em) {
    .row {
      grid-auto-flow: column;
    }
  }
`;
