// Imitates what Wix does around a custom element: the page's doors are locked, the script comes by its address, and the
// element is made by a script, with its attributes set one by one once it is there.
function lock(owner, name, descriptor) {
  Object.defineProperty(owner, name, {...descriptor, configurable: false});
}

const refuse = (what) => {
  throw new Error(`Wix does not allow ${what}.`);
};

lock(HTMLIFrameElement.prototype, 'srcdoc', {get: () => '', set: () => refuse('srcdoc')});
lock(document, 'cookie', {get: () => '', set: () => undefined});
lock(window, 'fetch', {value: () => Promise.reject(new Error('Wix does not allow fetch.')), writable: false});
lock(window, 'XMLHttpRequest', {
  value: function XMLHttpRequest() {
    refuse('XMLHttpRequest');
  },
  writable: false,
});
const {open} = window;
lock(window, 'open', {
  value: (address = '', ...rest) =>
    new URL(address, location.href).host === location.host ? {} : open.call(window, address, ...rest),
  writable: false,
});

const widget = document.createElement(document.querySelector('#tag-name').textContent);
document.querySelector('#imitation').append(widget);

const script = document.createElement('script');
script.src = '../../dist/acu-aftercare-check.js';
script.addEventListener('load', () => {
  for (const {cells} of document.querySelectorAll('#attributes tbody tr')) {
    widget.setAttribute(cells[0].textContent, cells[1].textContent);
  }
});
document.head.append(script);
