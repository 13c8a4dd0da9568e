import {onHostilePages} from './hostile-pages.js';

describe('the element', () => {
  onHostilePages('element');
});
