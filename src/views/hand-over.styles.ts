import {css} from 'lit';

export const handOverStyles = css`
  .status:empty {
    margin: 0;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    font: inherit;
  }
`;
