// A button below each code of a page. Code is shown in lines, but copied in one: content systems tear paragraphs out of
// elements that have several.

import {copyText} from './copy.js';
import {make} from './make.js';

/** Where people would begin a new line: before what is inside an element, and before its end. */
const beginning = /(?:<p>)?<(?:span|noscript|p)[ >]|<\/(?:acu-aftercare-check|div|noscript)>/g;

for (const code of document.querySelectorAll('pre:not(.edge *) > code:not(#pasted)')) {
  const [first, ...others] = code.textContent.replace(beginning, '\0$&').split('\0').filter(Boolean);
  if (others.length > 0) {
    code.replaceChildren(first, ...others.map((text) => make('span', {class: 'line', text})));
  }
  const status = make('span', {role: 'status', class: 'quiet'});
  const button = make('button', {type: 'button', text: 'Copy the code'});
  button.addEventListener('click', () => copyText(code, 'code', status));
  code.parentElement.after(make('p', {class: 'copy no-print'}, button, status));
}
