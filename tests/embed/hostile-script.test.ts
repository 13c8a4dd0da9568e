import {onHostilePages} from './hostile-pages.js';

describe('the script alone', () => {
  onHostilePages('script');
});
