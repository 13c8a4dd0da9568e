// Deep imports: the index of @lit/localize brings its page-wide locale along, which this project does not use.
export {str} from '@lit/localize/internal/str-tag.js';
export type {MsgFn} from '@lit/localize';
