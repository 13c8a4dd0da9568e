import {withoutPrototype} from '../own-object.js';

/**
 * A listener for a template. Lit hands it to the browser as the options, too, so a plain function would have the `once`
 * or `signal` that a page has added to every object.
 */
export const listener = <E extends Event>(handleEvent: (event: E) => void): {handleEvent(event: E): void} =>
  withoutPrototype({handleEvent});
