import {onHostilePages} from './hostile-pages.js';

describe('the iframe', () => {
  onHostilePages('iframe');
});
