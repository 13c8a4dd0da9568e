import {css} from 'lit';

export const contactStyles = css`
  .contact {
    margin-block: calc(3 * var(--_space));
    padding: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .way {
    display: flex;
    margin-block-end: var(--_space);
  }
  @container (min-width: 40em) {
    .way {
      display: inline-flex;
      margin-inline-end: var(--_space);
    }
  }
`;
