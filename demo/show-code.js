// The steps with the code to copy.

const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);

/** A button that is about to be pressed stays the same button, or the press would be lost. */
export function showSteps(list, steps, status) {
  while (list.children.length > steps.length) list.lastElementChild.remove();
  for (const [index, {name = '', where, code, link}] of steps.entries()) {
    const item = list.children[index] ?? list.appendChild(make('li'));
    // Another kind of step.
    if (item.dataset.name !== name) {
      item.dataset.name = name;
      item.replaceChildren(make('p'));
      if (name) {
        const pre = make('pre');
        pre.append(make('code'));
        const button = make('button', {type: 'button', textContent: `Copy the ${name}`});
        button.addEventListener('click', () => copy(item, name, status));
        item.append(pre, button);
      }
    }
    item.querySelector('p').textContent = where;
    if (name) item.querySelector('code').textContent = code;
    item.querySelector('.button')?.remove();
    if (link) item.append(make('a', {className: 'button', ...link}));
  }
}

async function copy(item, name, status) {
  const code = item.querySelector('code');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = `The ${name} is copied.`;
  } catch {
    getSelection().selectAllChildren(code);
    status.textContent = `This browser does not let the page copy. The ${name} is selected: copy it with the keyboard.`;
  }
}
