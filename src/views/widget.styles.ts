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
  .bar a {
    display: inline-block;
    padding-block: 10px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
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
  .tool .large {
    font-size: 1.5em;
  }
  .language {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
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
  .note {
    margin: calc(2 * var(--_space));
    max-width: 65ch;
  }
  .page .note {
    margin: calc(2 * var(--_space)) 0 0;
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
