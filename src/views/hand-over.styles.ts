import {css} from 'lit';

export const handOverStyles = css`
  .status:empty {
    margin: 0;
  }
`;
