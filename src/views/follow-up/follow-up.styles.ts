import {css} from 'lit';

export const followUpStyles = css`
  .trend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .trend .drawing {
    max-width: 100%;
    width: 140px;
  }
  [dir='rtl'] .trend .drawing {
    transform: scaleX(-1);
  }
`;
