// The steps with the code to copy.

import {copyText} from './copy.js';
import {make} from './make.js';

/** Takes away all that could be copied. The buttons stay where they are, so that none is missed that is about to be pressed. */
export function clearSteps(list) {
  for (const pre of list.querySelectorAll('pre')) {
    pre.style.minHeight = `${pre.offsetHeight}px`;
    pre.firstElementChild.textContent = '';
  }
  for (const link of list.querySelectorAll('a.button')) link.removeAttribute('href');
  clearSaid(list);
}

function clearSaid(list) {
  for (const said of list.querySelectorAll('.said')) said.textContent = '';
}

/** `isBusy` tells whether new code is on its way. A button that is about to be pressed stays the same button, or the press would be lost. */
export function showSteps(list, steps, status, isBusy) {
  while (list.children.length > steps.length) list.lastElementChild.remove();
  for (const [index, {name = '', optional = '', where, code, link}] of steps.entries()) {
    const item = list.children[index] ?? list.appendChild(make('li'));
    // Another kind of step.
    const kind = `${name} ${optional}`;
    if (item.dataset.kind !== kind) {
      item.dataset.kind = kind;
      const place = optional ? make('details', {}, make('summary', {text: optional})) : item;
      item.replaceChildren(...(optional ? [place] : []));
      place.append(make('p'));
      if (name) {
        const pre = make('pre', {}, make('code'));
        const button = make('button', {type: 'button', text: `Copy the ${name}`});
        button.addEventListener('click', () => void copy(item, name, status, isBusy));
        // The line that screen readers read aloud may be out of sight.
        place.append(pre, button, make('span', {class: 'said quiet', 'aria-hidden': 'true'}));
      }
    }
    item.querySelector('p').textContent = where;
    if (name) {
      item.querySelector('code').textContent = code;
      item.querySelector('pre').style.minHeight = '';
    }
    item.querySelector('.button')?.remove();
    if (link) item.append(make('a', {class: 'button', ...link}));
  }
}

async function copy(item, name, status, isBusy) {
  if (isBusy()) status.textContent = `The ${name} is being written anew. Press the button again.`;
  else await copyText(item.querySelector('code'), name, status);
  clearSaid(item.parentElement);
  item.querySelector('.said').textContent = status.textContent;
}
