import {css} from 'lit';

export const widgetStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px var(--_space);
    padding: var(--_space) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_border);
    /* No part gets narrower than its longest word, unless that is wider than the bar. */
    overflow-wrap: break-word;
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
  /*
   * The name is shown by an element of its own, and that of the browser's menu is transparent: a menu is as wide as its
   * longest name, and breaks none into lines.
   */
  .language {
    position: relative;
    display: flex;
    align-items: center;
    min-width: 44px;
    min-height: 44px;
  }
  /* Above the menu, whatever background a page gives that, and open to taps on it. */
  .language svg,
  .current,
  .language::after {
    z-index: 1;
    pointer-events: none;
  }
  .language svg {
    position: absolute;
    inset-inline-start: 8px;
    width: 1.25em;
    height: 1.25em;
  }
  .current {
    position: relative;
    padding-inline: calc(1.25em + 14px) 28px;
    white-space: nowrap;
    word-break: keep-all;
  }
  .language::after {
    position: absolute;
    inset-inline-end: 11px;
    width: 6px;
    height: 6px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: '';
    transform: translateY(-2px) rotate(45deg);
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
  select {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    appearance: none;
    background: transparent;
    color: inherit;
    -webkit-text-fill-color: transparent;
    /* High contrast would show its name again. */
    forced-color-adjust: none;
  }
  /* The list opens over the page, in the colours of the browser. */
  option {
    background: Field;
    color: FieldText;
    -webkit-text-fill-color: currentColor;
    forced-color-adjust: auto;
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
  /* One row on phones in every language: words break into lines first. */
  @container (max-width: 35em) {
    .bar {
      gap: 6px;
      padding-inline: calc(1.5 * var(--_space));
    }
    .bar a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
      padding: 8px 6px;
      border-radius: 22px;
      line-height: var(--_tight);
    }
    .emergency-line.short {
      flex-grow: 9;
      max-width: max-content;
    }
    .short p {
      column-gap: 6px;
    }
    .short :is(strong, a) {
      flex: 0 1 auto;
      width: auto;
    }
    .short strong {
      line-height: var(--_tight);
    }
    .tools {
      flex-grow: 1;
      gap: 4px;
      max-width: none;
    }
    /* The picture is enough: the name stays, for screen readers. */
    .tool .name {
      font-size: 0;
    }
    .language {
      min-width: auto;
    }
    .language svg {
      inset-block-start: 5px;
      inset-inline: 0;
      margin-inline: auto;
    }
    .language::after {
      display: none;
    }
    /* Below the picture. */
    .current {
      min-width: 44px;
      padding: calc(1.25em + 8px) 5px 4px;
      font-size: 0.875em;
      line-height: var(--_tight);
      text-align: center;
      white-space: normal;
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
