import {css} from 'lit';

export const signListStyles = css`
  /* Invisible. Makes a screen reader pause between an answer and its hint. */
  li .hint::before,
  .answer .hint::before {
    content: '. ';
    font-size: 0;
  }
  .signs {
    font-weight: 600;
  }
  li .hint {
    display: block;
    font-weight: 400;
  }
  /* The words of a sign begin in one line, with and without a drawing. */
  .with-drawings {
    padding-inline-start: 52px;
  }
  .with-drawings li + li {
    margin-block-start: var(--_space);
  }
  .drawn {
    display: flex;
    gap: 12px;
    margin-inline-start: -52px;
  }
  .drawn span {
    flex: 1;
  }
  .drawn .drawing {
    width: 40px;
    height: 40px;
  }
  @container (max-width: 20em) {
    .with-drawings {
      padding-inline-start: 1.25em;
    }
    .drawn {
      flex-direction: column;
      gap: 2px;
      margin-inline-start: -1.25em;
    }
  }
`;
