import {css} from 'lit';

export const widgetStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    padding: var(--_space) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }
  .bar p {
    margin: 0;
  }
  /* The strongest thing in the bar. */
  .bar a {
    display: inline-block;
    padding: 8px 10px;
    border: 2px solid var(--_emergency);
    border-radius: 99px;
    font-weight: 700;
  }
  .bar a:hover {
    background: var(--_surface);
  }
  .emergency-line {
    flex: 1 0 100%;
  }
  /* Beside the tools, in one row, with its two parts one above the other where that is narrow. Each of them is one line. */
  .emergency-line.short {
    flex: 1 0 0;
    max-width: 100%;
  }
  .short p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--_space);
  }
  .short :is(strong, a) {
    flex: none;
    width: max-content;
    max-width: 100%;
  }
  .tools {
    display: flex;
    /* All that they need if there is room. Where even the least does not fit, they take a row of their own. */
    flex: 9 1 0;
    align-items: center;
    justify-content: flex-end;
    gap: 6px;
    min-width: min-content;
    max-width: max-content;
  }
  .tool {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-width: 44px;
    background: transparent;
    color: inherit;
  }
  .tool svg {
    width: 1.25em;
    height: 1.25em;
  }
  .language {
    position: relative;
    /* The picture, and a sign of more to choose. */
    min-width: calc(1.25em + 26px);
  }
  .language svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 8px;
    margin-block: auto;
    width: 1.25em;
    height: 1.25em;
    pointer-events: none;
  }
  select,
  .tool {
    min-height: 44px;
    max-width: 100%;
    padding-inline: 6px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font: inherit;
    cursor: pointer;
  }
  /* A share, not "auto": then it may become as narrow as its picture. */
  select {
    display: block;
    width: 100%;
    padding-inline-start: calc(1.25em + 12px);
    background: transparent;
    color: inherit;
  }
  /* The list opens over the page, in the colours of the browser. */
  option {
    background: Field;
    color: FieldText;
  }
  ::highlight(acu-reading) {
    background: #ffe066;
    color: #000;
  }
  [data-reading] {
    box-shadow: -6px 0 0 currentColor;
  }
  [dir='rtl'] [data-reading] {
    box-shadow: 6px 0 0 currentColor;
  }
  .note {
    margin: calc(2 * var(--_space));
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: 4px solid var(--_border);
  }
  .page .note {
    margin: calc(2 * var(--_space)) 0 0;
  }
  /* The picture is enough where the row is full: the name stays, for screen readers. */
  @container (max-width: 32em) {
    .bar {
      padding-inline: calc(1.5 * var(--_space));
    }
    .tool .name {
      font-size: 0;
    }
  }
  @container (max-width: 20em) {
    .bar {
      padding-inline: var(--_space);
    }
  }
  /* No room even for the tools in a row: large text, or a very narrow place. */
  @container (max-width: 12em) {
    .emergency-line.short {
      flex-basis: 100%;
    }
    .tools {
      flex-wrap: wrap;
      min-width: 0;
    }
  }
  @container (min-width: 40em) {
    .bar {
      padding-inline: calc(4 * var(--_space));
    }
    .note {
      margin-inline: calc(4 * var(--_space));
    }
  }
`;
