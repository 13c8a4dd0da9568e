import {onHostilePages} from './hostile-pages.js';

describe('the placeholder', () => {
  onHostilePages('placeholder');
});
